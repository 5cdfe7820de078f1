// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'a82b0ee801876177dd65b12cadf9c24017ff41b68cc23005f57a5f7ba3c55938'
