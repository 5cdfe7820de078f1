// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** Digest of the sources that this folder was made from. */
export const generatedFrom = '1aa1eb6697190cd4739eeca6e50b0496f916db0db3d14a0776579779511711ac'
