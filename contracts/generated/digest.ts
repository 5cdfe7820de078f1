// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'f669ce70eb2eadc277e540cd6ab68cbbde3c3d4187807173020d678a904c8eca'
