// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'd2edeead1c90eb345c21a9008e83103aafa4a21c1eb4cca462d08db0cbfc1f72'
