// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'fdef6adf8a0575e2f64535cf5b0ae5fb86bb130267ebcd713235b65cdc953850'
