// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '198db9a8f57d7a672d59043df85eb0bf93d0974dd7158e5d0da1ecc6975c18bc'
