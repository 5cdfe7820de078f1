// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

export * from './digest.ts'
export * from './kernel.ts'
