// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '504e2aa7f189b2dee757d7fb1be2fe96ab851753c75471fc1c30b2e4e47f9c49'
