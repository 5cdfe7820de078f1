// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '9f7100252f46b7f890939a669845c2447ae8bb6589461997ba86ba15c95966d1'
