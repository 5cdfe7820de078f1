// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '6315ee924148b5afaa0f0ee1c83e1b5e54a8f4259d7f4978da3dac051e8464b5'
