// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '70410710d25c071ca1ef2f1e34fb303f37f093ddcfa10583c6b452c9a897a0d3'
