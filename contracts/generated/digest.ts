// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '0a9124f0d2eb675e0070d814d97141f78e34f042c0f667714175bab9d0ddb553'
