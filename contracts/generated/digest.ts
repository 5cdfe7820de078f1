// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '23e52499dd2c9c4146b8936e775414fc6c0c6c4dc572ffe93fdab4fabf3b615f'
