// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'c871fbcc50f2cabe6b03deda2128cf2205dd2a6a5f7219a44ca6beaaced7171a'
