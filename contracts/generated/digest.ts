// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'c5af0ab08b9dc5408b3a2de704904d22009b1a10fb6f620d2d03eaf95e53477f'
