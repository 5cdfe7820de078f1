// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'b4b40d435dcb8e8c1ffa1dae7a9c6e2fa09c466143459526ae80a0dab62a99f6'
