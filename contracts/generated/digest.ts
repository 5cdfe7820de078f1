// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '423e976ecda8f72eaa00c7c3e4bae09898602ca2eed9befe42943852b6c28809'
