// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '881b53bf867bbc7d02d60a2aec2842557e81cf2eb3d1bfa74c2e1abf17e0018f'
