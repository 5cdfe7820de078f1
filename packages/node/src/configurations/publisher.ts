import { registryAbi } from '@metalayer/contracts'
import { type Abi, type Address, encodeFunctionData, type Hex } from 'viem'
import { type ChainRequest, createSubmitter } from '../agent/submitter.ts'
import type { Clock } from '../clock.ts'
import { createWakeable } from '../follow/wakeable.ts'
import { NoHubGasError } from '../hub/no-hub-gas-error.ts'
import { gasLacking, tryOut } from '../hub/try-out.ts'
import { turnBlocksMax, turnOf } from '../hub/turn.ts'
import { messageOf } from '../message-of.ts'

export type PublisherOptions = {
  hubChainId: number
  /** On the hub. */
  registry: Address
  /** Who publishes, and pays for it. */
  address: Address
  privateKey: Hex
  /** Between two looks for what may be published, in milliseconds. */
  lookMs?: number
  /** Between two looks at whose turn it is, once something may be. */
  turnMs?: number
}

export type PublisherDeps = {
  /** JSON-RPC of the hub. */
  request: ChainRequest
  /** The hub's newest block that this node has verified. */
  hubBlock: () => number
  /** In force, in the configuration's order. */
  configuration: () => { number: number; validators: readonly Address[] }
  clock: Clock
  onError: (error: unknown) => void
}

/** See `createPublisher`. */
export type Publisher = {
  /** Goes on until the signal aborts. */
  start(signal: AbortSignal): void
}

const lookMsDefault = 60_000
const turnMsDefault = 1_000
const publishCall = encodeFunctionData({ abi: registryAbi, functionName: 'publish' })
const nobody: ReadonlySet<Address> = new Set()

/**
 * Publishes the next configuration once anyone may: who was slashed or has left goes, who has staked comes, and settings change, though nobody looks after the network. One
 * validator does, and where that does not come about, the next (docs/TRUST.md).
 */
export function createPublisher(options: PublisherOptions, deps: PublisherDeps): Publisher {
  const { request, hubBlock, clock } = deps
  const { hubChainId: chainId, registry: to, address, privateKey } = options
  const { lookMs = lookMsDefault, turnMs = turnMsDefault } = options
  let dueAt: number | undefined
  let told = ''

  /** How many validators come first; undefined for a node that is none. */
  function turn(): number | undefined {
    const { number, validators } = deps.configuration()
    const mine = turnOf(address, { draw: BigInt(number), without: nobody, validators })
    return mine < validators.length ? mine : undefined
  }

  /** Milliseconds until the next look. */
  async function look(): Promise<number> {
    const before = turn()
    if (before === undefined) return lookMs
    const call = { abi: registryAbi as Abi, from: address, to, data: publishCall }
    const answer = await tryOut(request, call)
    if ('refusal' in answer) {
      dueAt = undefined
      return lookMs
    }
    dueAt ??= hubBlock() + turnBlocksMax * before
    if (hubBlock() < dueAt) return turnMs
    dueAt = hubBlock() + turnBlocksMax
    const lacking = await gasLacking(request, { address, gas: answer.gas })
    if (lacking !== undefined) {
      throw new NoHubGasError('publish the next configuration', { address, ...lacking })
    }
    // One for each: it begins with the chain's own count, as the agent of the hub may have the same key.
    const submitter = createSubmitter<'publish'>({ chainId, address, privateKey, to }, deps)
    await submitter.submit({ data: publishCall, gas: answer.gas, effect: 'publish' })
    return turnMs
  }

  /** The same trouble is told of once. */
  function tell(error: unknown): number {
    const text = messageOf(error)
    if (text !== told) deps.onError(error)
    told = text
    return dueAt === undefined ? lookMs : turnMs
  }

  return {
    start(signal) {
      const pause = createWakeable(clock)
      const run = async (): Promise<void> => {
        for (let delay = lookMs; !signal.aborted; ) {
          await pause.sleep(delay, signal)
          if (!signal.aborted) delay = await look().catch(tell)
        }
      }
      run().catch(deps.onError)
    },
  }
}
