// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'd378c1e06cdc45d39ad43da7451a2d188197d087e545be6255cf87a18d45e13f'
