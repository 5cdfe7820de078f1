// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '692fc8a7eae8fccf213be11ac92150bfef24211126fa178cc55861958a157e2c'
