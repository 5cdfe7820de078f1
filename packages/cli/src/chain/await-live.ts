import { setTimeout as delay } from 'node:timers/promises'
import { type Joined, type JsonRpcClient, RpcTransportError } from '@metalayer/chain'
import { type Address, encodeFunctionData, type Hex, parseAbi } from 'viem'
import { CliError } from '../errors.ts'
import type { NetworkClient } from '../network/network-client.ts'
import type { StatusJson } from '../network/wire.ts'

/** How long a network may take to take a chain in. */
const LIVE_MAX_MS = 300_000
const POLL_MS = 500

/** A chain that takes part. */
export type Live = { checkpoint: number; agent: Address; leaseUntil: number }

const kernelAbi = parseAbi([
  'function state() view returns ((uint24 generation, uint64 leaseUntil, uint256 baseFee, uint64 checkpoint, address agent, uint64 configurationNumber, bytes32 configuration) state)',
])

/**
 * Waits until the chain's head is live and its kernel has a lease, telling of each step.
 *
 * @throws CliError `not-live` where that takes too long; the network goes on with it.
 */
export async function awaitLive(
  {
    network,
    client,
    status,
    joined,
    note,
  }: {
    network: NetworkClient
    client: JsonRpcClient
    status: StatusJson
    joined: Joined
    note: (text: string) => void
  },
  signal: AbortSignal,
): Promise<Live> {
  const deadline = performance.now() + LIVE_MAX_MS
  let last = ''
  for (;;) {
    const now = await network.status()
    const seen = now.chains.find(({ chainId }) => chainId === joined.chainId)
    const kernel = seen === undefined ? undefined : await kernelOf(client, status.kernel, signal)
    if (seen?.status === 'live' && kernel !== undefined && kernel.leaseUntil > 0) {
      return { checkpoint: kernel.checkpoint, agent: seen.agent, leaseUntil: kernel.leaseUntil }
    }
    last = describe(now, joined, seen)
    note(last)
    if (performance.now() > deadline) {
      throw new CliError('not-live', `Chain ${joined.chainId} is not live yet: ${last}.`, {
        hint: "Look at era status: each validator needs an endpoint of the chain, and its agent needs the chain's own currency. Run the command again to wait on.",
      })
    }
    await delay(POLL_MS, undefined, { signal })
  }
}

function describe(
  { configuration, checkpoint }: StatusJson,
  joined: Joined,
  seen: StatusJson['chains'][number] | undefined,
): string {
  if (configuration < joined.configuration) {
    return `waiting until configuration ${joined.configuration} is in force (now ${configuration})`
  }
  if (seen === undefined) return `waiting for a checkpoint that names the chain (now ${checkpoint})`
  const { state, reason } = seen.following
  if (reason !== undefined) return `the node's view of the chain is ${state}: ${reason}`
  if (seen.status !== 'live') {
    return `joining: block ${seen.newest} is followed, agent ${seen.agent} brings the network's checkpoints`
  }
  return 'live: waiting for its first lease'
}

async function kernelOf(
  client: JsonRpcClient,
  kernel: Address,
  signal: AbortSignal,
): Promise<{ leaseUntil: number; checkpoint: number } | undefined> {
  const data = encodeFunctionData({ abi: kernelAbi })
  try {
    const answer = await client.request<Hex>('eth_call', [{ to: kernel, data }, 'latest'], signal)
    const word = (place: number) => Number(`0x${answer.slice(2 + 64 * place, 66 + 64 * place)}`)
    return { leaseUntil: word(1), checkpoint: word(3) }
  } catch (error) {
    // A chain that is away for a moment is waited for, as nodes do.
    if (error instanceof RpcTransportError) return undefined
    throw error
  }
}
