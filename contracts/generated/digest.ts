// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'c67b5a7c2be7152482e4b1a1d4c04efd756eee72bfb828494a5037937642ce79'
