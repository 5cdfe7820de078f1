// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '716fe04c3f96357869e48d3622de7c3c0feba774d2a1c88b42555da0739effbc'
