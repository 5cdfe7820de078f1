import type { RunningNode as HostedNode } from '@metalayer/host'
import type { Hex } from 'viem'
import type { Deployment } from '../deploy/deployment.ts'
import type { DevnetChainKind } from '../layout.ts'

/** A chain as a node is told of it. */
export type ChainAccess = { name: string; kind: DevnetChainKind; chainId: number; rpc: string }

/** All that a node of the devnet has to know; it travels to the node's process as JSON. */
export type NodeSpec = {
  name: string
  /** Where the node keeps its database. */
  directory: string
  /** Of the validator: it signs votes, and pays for real transactions. */
  privateKey: Hex
  /** 0 takes a free one. */
  rpcPort: number
  peerPort: number
  /** The address at which it serves users and other nodes. */
  host: string
  /** Multiaddrs of the other nodes. */
  peers: string[]
  /** The hub first. */
  chains: ChainAccess[]
  deployment: Deployment
  /** See `DevnetOptions`. */
  rules?: string
}

/** A node that serves its RPC. */
export type RunningNode = Pick<HostedNode, 'rpcPort' | 'setCut' | 'stop'>

/** What a devnet tells the process of a node, and what it hears from it. */
export type NodeCommand = { type: 'run'; spec: NodeSpec } | { type: 'cut'; isCut: boolean }
export type NodeReport =
  | { type: 'ready'; rpcPort: number }
  | { type: 'failed'; code: string; message: string }
