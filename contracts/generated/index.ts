// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

export * from './bridge.ts'
export * from './digest.ts'
export * from './era.ts'
export * from './kernel.ts'
export * from './registry.ts'
export * from './staking.ts'
