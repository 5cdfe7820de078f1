// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '88c29761b582d74e2e5a86045292384c549e5577c74581c0179ca9ba55e564c5'
