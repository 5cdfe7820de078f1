// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'ce528729ea908d839cc767c89c95f0573b127dc381d5fae06733b71f647e550d'
