// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'f55893ab74753fce2e21ce87b646cce81f05b6a4f3d7b73adba3cc67b2c09343'
