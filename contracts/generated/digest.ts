// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '92cfad64117775a3e7158ef3d35e3e0bea6b56033d3455697f107f683736672b'
