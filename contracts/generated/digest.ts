// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'e1aa27cc39d9470ad5b2b519dfdac8a873032149cbfa49d76a7668b98a2281f4'
