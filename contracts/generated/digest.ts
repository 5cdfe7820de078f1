// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '8d79f9a8715ddd6884fd725e5372dd4ffd756cad188b531cb394613f5ccf198c'
