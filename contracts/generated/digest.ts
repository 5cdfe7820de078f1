// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '0c48bc4586b3926e5876857fcf494488390b15e416f317824cfcd402c02f1fa9'
