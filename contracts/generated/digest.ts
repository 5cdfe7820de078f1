// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '3766a3af6f7e49f7bcd404550e3e42d929f3eb9208c1d711915e975bdf5ee29f'
