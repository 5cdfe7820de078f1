// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'f31fa4df741e7504aa17796ca61e8f73acd9ca58379705e9f7363b9709cc332c'
