import { join } from 'node:path'
import { DEVNET_HUB_CHAIN_ID, type DevnetOptions } from './options.ts'

/** What a chain is for, as the network's configuration names it. */
export type DevnetChainKind = 'hub' | 'general' | 'defi' | 'nft' | 'gaming' | 'storage'

/** A chain's place in the devnet. */
export type ChainPlace = {
  name: string
  kind: DevnetChainKind
  chainId: number
  port: number
  directory: string
}

/** A node's place in the devnet. */
export type NodePlace = { name: string; rpcPort: number; peerPort: number; directory: string }

/** Where nodes reach each other, and where chains are, counted from the devnet's port. */
const PEER_PORT_OFFSET = 50
const CHAIN_PORT_OFFSET = 100

/** Mixed, over and over. Storage chains, which hold no accounts, come behind these. */
const KINDS = [
  'general',
  'general',
  'defi',
  'general',
  'nft',
  'general',
  'general',
  'gaming',
] as const

/** The hub first, then `chain-1` and so on, then `storage-1` and so on. */
export function chainPlaces(
  { chains, storage = 0, port }: DevnetOptions,
  directory: string,
): ChainPlace[] {
  return Array.from({ length: 1 + chains + storage }, (_, index) => {
    const name = nameOf(index, chains)
    return {
      name,
      kind: kindOf(index, chains),
      chainId: DEVNET_HUB_CHAIN_ID + index,
      port: port && port + CHAIN_PORT_OFFSET + index,
      directory: join(directory, 'chains', name),
    }
  })
}

function nameOf(index: number, chains: number): string {
  if (index === 0) return 'hub'
  return index <= chains ? `chain-${index}` : `storage-${index - chains}`
}

function kindOf(index: number, chains: number): DevnetChainKind {
  if (index === 0) return 'hub'
  return index <= chains ? (KINDS[(index - 1) % KINDS.length] ?? 'general') : 'storage'
}

/** `node-1` and so on; the first one's RPC is the network's. */
export function nodePlaces(
  { validators, nodes = validators, port }: DevnetOptions,
  directory: string,
): NodePlace[] {
  return Array.from({ length: nodes }, (_, index) => {
    const name = `node-${index + 1}`
    return {
      name,
      rpcPort: port && port + index,
      peerPort: port && port + PEER_PORT_OFFSET + index,
      directory: join(directory, 'nodes', name),
    }
  })
}
