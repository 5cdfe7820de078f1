// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '23004403bd9aef24175671e4d9ce9efb9d746c2a442fa9512e85c9be097f38b1'
