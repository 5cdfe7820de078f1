// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'c0705cb30629775719ec6d7f527e21b54656c6f97ebb61e2e7550fe3f750c676'
