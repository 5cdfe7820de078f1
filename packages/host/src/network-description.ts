import { isPeerAddress } from '@metalayer/node'
import {
  type ChainKindName,
  type Configuration,
  chainKinds,
  decodeConfiguration,
  encodeConfiguration,
} from '@metalayer/protocol'
import type { Address } from 'viem'
import { type Fields, readFields } from './read-fields.ts'

/** A chain as a description names it. `rpc`: where whoever wrote the description asks it. */
export type DescribedChain = { name: string; kind: ChainKindName; chainId: number; rpc?: string }

/**
 * A network as those who run it tell others of it: `network.json`. What the hub can tell is not believed from here (`readGenesis`), so the registry's
 * address on the hub is all that must be right. `era audit --network` reads the same file.
 */
export type NetworkDescription = {
  /** Of the network, as wallets have it. */
  chainId: number
  registry: Address
  kernel: Address
  bridge: Address
  gateway?: Address
  /** Number 0. */
  configuration: Configuration
  hub: Omit<DescribedChain, 'kind'>
  chains: readonly DescribedChain[]
  /** Multiaddrs of nodes to begin with. */
  bootstrap: readonly string[]
}

/** Bytes of a description: of a network of 128 chains it has about 50 kB. */
export const DESCRIPTION_BYTES_MAX = 1024 * 1024
/** Chains of a description besides the hub, and addresses to begin with. */
const DESCRIBED_CHAINS_MAX = 127
const DESCRIBED_BOOTSTRAP_MAX = 64

/** A file that describes no network. */
export class NetworkFileError extends Error {
  readonly code = 'network-file'
  constructor(reason: string, options?: { cause?: unknown }) {
    super(`${reason} Ask those who run the network for its network.json.`, options)
    this.name = 'NetworkFileError'
  }
}

/** The description as text, for `readDescription`. */
export function writeDescription(description: NetworkDescription): string {
  const configuration = encodeConfiguration(description.configuration)
  return `${JSON.stringify({ ...description, configuration }, undefined, 2)}\n`
}

/**
 * Reads `text`; `file` is for the words of errors.
 *
 * @throws NetworkFileError
 */
export function readDescription(text: string, file: string): NetworkDescription {
  if (text.length > DESCRIPTION_BYTES_MAX) {
    throw new NetworkFileError(`${file} is over ${DESCRIPTION_BYTES_MAX} bytes.`)
  }
  const fields = readFields(text, file, (reason, options) => new NetworkFileError(reason, options))
  const configuration = decodeConfiguration(fields.bytes('configuration'))
  if (configuration === undefined || configuration.number !== 0) {
    throw fields.wrong('configuration', 'the encoding of configuration 0')
  }
  const description = {
    chainId: fields.integer('chainId'),
    registry: fields.address('registry'),
    kernel: fields.address('kernel'),
    bridge: fields.address('bridge'),
    ...fields.optional('gateway', () => fields.address('gateway')),
    configuration,
    hub: readChain(fields.object('hub')),
    chains: fields.objects('chains', DESCRIBED_CHAINS_MAX).map((chain) => ({
      ...readChain(chain),
      kind: chain.oneOf('kind', kindNames),
    })),
    bootstrap: fields.texts('bootstrap', DESCRIBED_BOOTSTRAP_MAX, isPeerAddress, 'a multiaddr'),
  }
  const { networkId, hubChainId } = configuration.parameters
  if (networkId !== description.chainId || hubChainId !== description.hub.chainId) {
    throw fields.wrong('configuration', 'of the network and the hub that the file names')
  }
  return description
}

const kindNames = Object.keys(chainKinds) as ChainKindName[]

function readChain(fields: Fields): Omit<DescribedChain, 'kind'> {
  return {
    name: fields.text('name'),
    chainId: fields.integer('chainId'),
    ...fields.optional('rpc', () => fields.url('rpc', ['http:', 'https:'])),
  }
}

/** All chains with the hub first, as a node is told of them. */
export function chainsOf({ hub, chains }: NetworkDescription) {
  return [hub, ...chains].map(({ chainId, name, rpc }) => {
    return { chainId, name, ...(rpc !== undefined && { rpc }) }
  })
}
