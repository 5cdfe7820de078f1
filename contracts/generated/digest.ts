// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'cab108914e738c82c8ee5cbb0814f8bdc18bc018168a08801b72213dd3875a9c'
