// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '383f5a991b61ef3d0ccb9cf7e0ed0f46b9875907f5d5fce84d601b2b41872500'
