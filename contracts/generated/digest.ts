// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'b5d3440ffcdf0c803fc5eb7ec1e134866487194c55ee78bc6092e2cbccdd3a4d'
