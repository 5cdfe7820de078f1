// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'a878701c758f744a95fa398e98cff8c57c83781eb48cb307289bc6d31f961dd2'
