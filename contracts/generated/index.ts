// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

export * from './bridge.ts'
export * from './checkpoints.ts'
export * from './digest.ts'
export * from './era.ts'
export * from './exchange.ts'
export * from './kernel.ts'
export * from './lanes.ts'
export * from './lens.ts'
export * from './registry.ts'
export * from './staking.ts'
export * from './token.ts'
