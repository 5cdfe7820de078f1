// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'dd430b2257b91f68e2d0ecb150d45c38b5c939a1beb7a3f024c5a49155ba1772'
