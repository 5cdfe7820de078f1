export type { NetworkBlock, NetworkHeader, NetworkTransaction } from '@metalayer/protocol'
export * from './view.ts'
