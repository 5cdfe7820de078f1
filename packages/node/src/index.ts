export type { NetworkBlock, NetworkHeader, NetworkTransaction } from '@metalayer/protocol'
export type { ChainRequest } from './agent/submitter.ts'
export { decideAgain, type LoggedDecision, type MoveDecisions } from './balance/decision-log.ts'
export type { BalanceRules } from './balance/rules.ts'
export { type Clock, systemClock } from './clock.ts'
export { createEndpoints } from './endpoints/create-endpoints.ts'
export { createRegistryHints } from './endpoints/registry-hints.ts'
export { type ChainSource, createChainSource, type HeadListener } from './follow/chain-source.ts'
export { createHeadsWatch } from './follow/watch-heads.ts'
export { OffendingPeerError } from './network/errors.ts'
export { createLibp2pNetwork } from './network/libp2p.ts'
export {
  type Arrival,
  createMemoryNetwork,
  type LinkOptions,
  type MemoryNetwork,
} from './network/memory.ts'
export type { Network } from './network/network.ts'
export { isPeerAddress, readPeerAddress } from './network/peer-address.ts'
export { addressOfPeer, peerIdOf } from './network/peer-id.ts'
export { type Node, type NodeDeps, type NodeOptions, openNode } from './node.ts'
export type { ChainObservation, NodeObservations } from './observations.ts'
export { multicallAddress } from './simulation/multicall.ts'
export type { Database } from './store/database.ts'
export { createPostgresDatabase } from './store/postgres.ts'
export { createSqliteDatabase } from './store/sqlite.ts'
export * from './view.ts'
export { createVirtualClock, type VirtualClock } from './virtual-clock.ts'
