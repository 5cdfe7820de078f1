// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'e4e70924a5d42f06cc5c7a2fc39d0e043d3ca2be3380be17a30f3f820904eea7'
