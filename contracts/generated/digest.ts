// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'dd7baf8d2ea2f447475743dafc96e24cc8113a6bc6092f5e8258d6b92f151e7d'
