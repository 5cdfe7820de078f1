// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '410b57c11c4919b0082886d8fc139a149aa4bc3af32b2d1e9c20c88fa64fa47b'
