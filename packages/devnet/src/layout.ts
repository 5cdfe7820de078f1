import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  DEVNET_HUB_CHAIN_ID,
  DevnetOptionError,
  type DevnetOptions,
  devnetBounds,
} from './options.ts'

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
export function chainPlaces(options: DevnetOptions, directory: string): ChainPlace[] {
  const { chains, storage = 0 } = options
  return Array.from({ length: 1 + chains + storage }, (_, index) => {
    const named = { name: nameOf(index, chains), kind: kindOf(index, chains) }
    return placeOf(index, named, options.port, directory)
  })
}

/**
 * The place of a chain that is added to a devnet that runs: `chain-N`, behind all that it began with.
 *
 * @throws DevnetOptionError
 */
export function addedPlace(options: DevnetOptions, directory: string, name: string): ChainPlace {
  const first = 1 + options.chains + (options.storage ?? 0)
  const [, last] = devnetBounds.chains
  const index = Number(addedName.exec(name)?.[1] ?? 0)
  if (index < first || index > last) {
    const names = `called chain-${first} to chain-${last}; ${name} is none of these`
    throw new DevnetOptionError('further chain', names)
  }
  return placeOf(index, { name, kind: 'general' }, options.port, directory)
}

/** Those that were added before, by what is on disk. */
export function addedPlaces(options: DevnetOptions, directory: string): ChainPlace[] {
  const known = new Set(chainPlaces(options, directory).map(({ name }) => name))
  const path = join(directory, 'chains')
  return (existsSync(path) ? readdirSync(path) : [])
    .filter((name) => addedName.test(name) && !known.has(name))
    .map((name) => addedPlace(options, directory, name))
    .sort((a, b) => a.chainId - b.chainId)
}

/** What chains are called that may be added: nodes that run are not told. */
export function addedNames(): Pick<ChainPlace, 'chainId' | 'name'>[] {
  return Array.from({ length: devnetBounds.chains[1] }, (_, index) => {
    return { chainId: DEVNET_HUB_CHAIN_ID + index + 1, name: `chain-${index + 1}` }
  })
}

const addedName = /^chain-([1-9]\d*)$/

function placeOf(
  index: number,
  named: Pick<ChainPlace, 'name' | 'kind'>,
  port: number,
  directory: string,
): ChainPlace {
  return {
    ...named,
    chainId: DEVNET_HUB_CHAIN_ID + index,
    port: port && port + CHAIN_PORT_OFFSET + index,
    directory: join(directory, 'chains', named.name),
  }
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
