// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '7eb48cbd67e94f1eb7959a64febbaa56cddb200bcfe04614eaf44aaa2f5c2322'
