// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '416befe68e04f115290a64e5f922cda52c06fd80c4e5e52f4ef4b94e214a74d1'
