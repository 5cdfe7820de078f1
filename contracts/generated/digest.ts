// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = 'ac352bd88dde1343c1f79bacda76a157d2cd051b24c109601c98eb6df226811c'
