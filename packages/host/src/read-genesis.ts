import { type JsonRpcClient, RpcResponseError } from '@metalayer/chain'
import { registryAbi } from '@metalayer/contracts'
import { hashConfiguration, lowerCase } from '@metalayer/protocol'
import { type Address, encodeFunctionData, type Hex, hexToNumber } from 'viem'
import type { NetworkDescription } from './network-description.ts'
import type { NetworkGenesis } from './node-spec.ts'

/** The hub says otherwise than the description of the network. */
export class HubMismatchError extends Error {
  readonly code = 'hub-mismatch'
  constructor(reason: string, options?: { cause?: unknown }) {
    const rest =
      "Either this is not the network's hub, or the description is another network's: ask those who run it."
    super(`${reason} ${rest}`, options)
    this.name = 'HubMismatchError'
  }
}

type Hub = Pick<JsonRpcClient, 'request'>

/** 0x and 32 bytes. */
const WORD_CHARACTERS = 66

/**
 * What the network began with, as the registry on the hub has it in final blocks. Of the description, the registry's address is believed, and where the gateway
 * is, which nodes only pass on.
 *
 * @throws HubMismatchError; RpcTransportError where the hub does not answer.
 */
export async function readGenesis(
  description: NetworkDescription,
  hub: Hub,
  signal: AbortSignal,
): Promise<NetworkGenesis> {
  const { registry, bridge, kernel, configuration } = description
  const expected = description.hub.chainId
  const id = hexToNumber(await hub.request<Hex>('eth_chainId', [], signal))
  if (id !== expected) {
    throw new HubMismatchError(`The hub is chain ${expected}, and what answers is chain ${id}.`)
  }
  const facts: [string, Address, 'hashOf' | 'kernel', Hex][] = [
    ['the hash of configuration 0', registry, 'hashOf', hashConfiguration(configuration)],
    ["the kernel of the registry's", registry, 'kernel', kernel],
    ["the kernel of the bridge's", bridge, 'kernel', kernel],
  ]
  for (const [what, contract, name, described] of facts) {
    const told = await readFact({ hub, contract, name }, signal)
    if (told !== described) {
      throw new HubMismatchError(
        `At ${contract}, ${what} is ${told}, and the description has ${described}.`,
      )
    }
  }
  return genesisOf(description)
}

/** What a description says of it, for those who have checked that. */
export function genesisOf(description: NetworkDescription): NetworkGenesis {
  const { configuration, kernel, registry, bridge, gateway } = description
  return { configuration, addresses: { kernel, registry, bridge, ...(gateway && { gateway }) } }
}

/** The word that a contract of the hub answers: a hash, or an address without the zeros before it. */
async function readFact(
  { hub, contract, name }: { hub: Hub; contract: Address; name: 'hashOf' | 'kernel' },
  signal: AbortSignal,
): Promise<Hex> {
  const data =
    name === 'hashOf'
      ? encodeFunctionData({ abi: registryAbi, functionName: name, args: [0n] })
      : encodeFunctionData({ abi: registryAbi, functionName: name })
  let word: Hex
  try {
    word = lowerCase(
      await hub.request<Hex>('eth_call', [{ to: contract, data }, 'finalized'], signal),
    )
  } catch (cause) {
    // It reverts, or the hub knows no final blocks.
    if (!(cause instanceof RpcResponseError)) throw cause
    throw new HubMismatchError(`The hub does not tell ${name} of ${contract}.`, { cause })
  }
  if (word.length !== WORD_CHARACTERS) {
    throw new HubMismatchError(`At ${contract} stands no contract of the network.`)
  }
  return name === 'hashOf' ? word : `0x${word.slice(-40)}`
}
