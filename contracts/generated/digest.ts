// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '32b72adb2daf5b3997e8d5b4ec32d6e44de3177fd28e0bbd6f1f14a5a9f12aad'
