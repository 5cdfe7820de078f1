import type { Configuration } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'

/** Where a network's contracts stand, as far as a node has to know; the last two only for those who ask it where they are. */
export type NetworkAddresses = {
  kernel: Address
  registry: Address
  bridge?: Address
  gateway?: Address
}

/** What a network began with. All else a node learns from its chains. */
export type NetworkGenesis = {
  /** Number 0. */
  configuration: Configuration
  addresses: NetworkAddresses
}

/** A chain as a node is told of it: what it is called, and where it is asked, if not where the registry hints at. */
export type ChainAccess = { chainId: number; name: string; rpc?: string }

/** Where something listens. Port 0: any free one. */
export type ListenPlace = { host: string; port: number }

/** All that a node is run from. */
export type NodeSpec = {
  genesis: NetworkGenesis
  /** Of the validator: it signs votes, and pays for real transactions. A key that is no validator's makes an observer. */
  privateKey: Hex
  /** A SQLite file, or a PostgreSQL database. */
  database: { path: string } | { url: string }
  chains: readonly ChainAccess[]
  /** Whether it goes to addresses of private networks where strangers tell of them: the registry's hints, and peers. */
  allowPrivate: boolean
  peers: {
    /** Multiaddrs to listen at. */
    listen: readonly string[]
    /** Multiaddrs by which others reach it, where those it listens at are not. */
    announce?: readonly string[]
    /** Multiaddrs of nodes to begin with. */
    bootstrap: readonly string[]
  }
  rpc: ListenPlace
  /** URL of a module whose `createRules` decides what moves between chains, in place of the network's own rules. */
  rules?: string
  /** Where metrics are served; beside the RPC without it. */
  metrics?: ListenPlace
}
