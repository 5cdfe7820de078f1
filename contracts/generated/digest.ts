// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '947595553ffc9bc25ef417b3b7ad2e185d077c5549a52f57cf052694a770c25e'
