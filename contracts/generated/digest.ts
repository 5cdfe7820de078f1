// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '9baa3a84da33dc87e035734664ece4208335c3a5e26877ef91cfcce6e3ddcf4e'
