// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'f023c453b5a532be4040920c8e82c317718454bc2c7f77b0fb946c43977010d8'
