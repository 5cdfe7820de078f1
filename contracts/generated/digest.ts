// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'ceaf720ce57f4beddb38e47c57601a08a4794250ce93e6e9ff3f27ca879ddc6b'
