// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '17c6e197342771f5841cd9576687bfa2457bc7682481fe244b3eccbdbd5d498f'
