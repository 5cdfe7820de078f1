// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '620e6ca644b4a7385ae27bc2e27beedd37f0529c30d4c08be5643ad32f2d9c93'
