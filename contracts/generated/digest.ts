// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'f4ce8f5db37c904c60d11882964cc2e343fbec06b66a0e441460bc1cd8a01dc0'
