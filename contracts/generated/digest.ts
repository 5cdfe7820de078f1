// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '9f2bbfa0ef3cc6228a7ed43c905ead899c49b84c284c60b9939ec2a5f9ac8794'
