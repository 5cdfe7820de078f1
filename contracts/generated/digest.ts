// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'dd49afe688066b8d74612c92ebaaaa1c2fdc2b7ba49bccf5816fe87210cfa0c3'
