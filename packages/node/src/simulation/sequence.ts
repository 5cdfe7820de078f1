import {
  type AccountWord,
  accountIn,
  accountSlot,
  encodeAccountWord,
  lowerCase,
  slotAccount,
  wholeSlot,
} from '@metalayer/protocol'
import { type Address, type Hex, numberToHex } from 'viem'
import type { FollowService } from '../follow/interface.ts'
import type { Ledger } from '../ledger/interface.ts'
import type {
  At,
  Sequence,
  SequenceLog,
  SequenceRequest,
  SequenceResult,
  SimulatedBlock,
  StateOverride,
} from '../view.ts'
import { type CallFrame, createdIn } from './call-frame.ts'
import type { ChainCall, KernelCall } from './chain-call.ts'
import { onAnsweringChain } from './on-answering-chain.ts'
import type { Simulation } from './simulation.ts'
import type { Stage, Writes } from './stage.ts'
import { announcedParts, stepLogs, transferLog } from './step-logs.ts'
import { createWorld, type WorldDeps } from './world.ts'

export type SequenceOptions = { kernel: Address; hubChainId: number; stateBlocksMax: number }

export type SequenceDeps = {
  follow: FollowService
  blocks: WorldDeps['blocks']
  ledger: Ledger
  simulation: Pick<Simulation, 'settle' | 'chainsFor' | 'isApp' | 'parts'>
  stage: Stage
  request: ChainCall
}

/** Where a kernel keeps its agent, and the number of the newest checkpoint that it knows in bits 160 to 207 (`KernelStorage`): what apps call the height. */
const heightSlot: Hex = '0x325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b01'
const heightOffset = 160n
const heightMask = ((1n << 48n) - 1n) << heightOffset

/**
 * See `Sequence`. All calls run on one chain, where what each touches is put in place, as for any simulation; what they wrote there stands for the next one instead of what the
 * network has.
 */
export function createSequence(options: SequenceOptions, deps: SequenceDeps, at: At): Sequence {
  const { kernel } = options
  const { ledger, simulation, stage } = deps
  const world = createWorld({ ...options, ...deps }, at)
  /** The kernel's words, by slots. */
  const words = new Map<Hex, bigint>()
  let overrides: Record<Address, StateOverride> = {}
  let chosen: number | undefined
  const kernelWords = new Map<number, Promise<bigint>>()

  const generation = () => world.cut.generationOf(chosen ?? 0) ?? 0

  const written = (address: Address): AccountWord | undefined => {
    const word = words.get(accountSlot(address))
    return word === undefined ? undefined : accountIn(word, generation())
  }

  function rewrite(address: Address, fields: Partial<AccountWord>): void {
    const word = written(address)
    if (word === undefined) return
    words.set(accountSlot(address), encodeAccountWord({ ...word, ...fields }))
  }

  /** What apps are told of the newest block of the network: while one runs, that is the one before. */
  async function tellHeight(chainId: number, { number }: SimulatedBlock): Promise<void> {
    const block = numberToHex(world.cut.blockOf(chainId))
    const kernelWord =
      kernelWords.get(chainId) ??
      deps
        .request(chainId, 'eth_getStorageAt', [kernel, heightSlot, block])
        .then((word) => BigInt(word as Hex))
    kernelWords.set(chainId, kernelWord)
    const word = await kernelWord
    words.set(heightSlot, (word & ~heightMask) | (BigInt(number - 1) << heightOffset))
  }

  function keep({ before, after }: { before: Writes; after: Writes }, parts: readonly Hex[]): void {
    for (const [address, { words: changed, code }] of after) {
      if (address !== kernel) {
        keepContract(address, changed, code)
        continue
      }
      const old = before.get(kernel)?.words
      for (const [slot, word] of changed) {
        const was = old?.get(slot) ?? 0n
        keepSum(slot, word - was, parts)
        words.set(slot, isDeparture(slot, word) ? afterOperation(was) : word)
      }
    }
  }

  function keepContract(address: Address, changed: ReadonlyMap<Hex, bigint>, code?: Hex): void {
    if (changed.size === 0 && code === undefined) return
    const last = overrides[address] ?? {}
    const kind = last.state === undefined ? 'stateDiff' : 'state'
    const all: Record<Hex, Hex> = { ...last[kind] }
    for (const [slot, word] of changed) all[slot] = numberToHex(word, { size: 32 })
    overrides[address] = { ...last, [kind]: all, ...(code !== undefined && { code }) }
  }

  /** Reads find the sum of a supply or a tally at a slot of its own, which nothing writes. */
  function keepSum(slot: Hex, delta: bigint, announced: readonly Hex[]): void {
    if (slotAccount(slot) !== undefined) return
    const whole = wholeSlot(slot)
    const part = simulation.parts.wholeAt(generation(), whole)
    if (part === undefined && !words.has(whole) && !announced.includes(slot)) return
    const base = part === undefined ? 0n : ledger.assets[part.kind](part.app, part.key, at)
    words.set(whole, BigInt.asUintN(256, (words.get(whole) ?? base) + delta))
  }

  /** An account that a call has moved to another chain is there with all that it has: in the network as a whole, only its nonce has changed. */
  const isDeparture = (slot: Hex, word: bigint): boolean =>
    slotAccount(slot) !== undefined && accountIn(word, generation()).status === 'away'
  const afterOperation = (was: bigint): bigint => {
    const word = accountIn(was, generation())
    return encodeAccountWord({ ...word, nonce: word.nonce + 1 })
  }

  function logsOf(call: KernelCall, step: CallFrame | undefined, transfers: boolean) {
    const { from, to, value } = call
    if (step === undefined) {
      const isPayment = to !== null && to !== kernel && to !== from
      return { logs: isPayment && transfers ? transferLog(from, to, value) : [], parts: [] }
    }
    const made = to === null ? createdIn(step) : undefined
    const receiver = to ?? made
    const paid = receiver === undefined ? [] : transferLog(from, receiver, value)
    const logs = [...paid, ...stepLogs(step, kernel)].filter(
      ({ isTransfer }) => transfers || !isTransfer,
    )
    const contract = made === undefined ? {} : { contractAddress: made }
    return { logs, parts: announcedParts(step, kernel), ...contract }
  }

  return {
    override(given) {
      for (const [key, fields] of Object.entries(given)) {
        const address = lowerCase(key as Address)
        overrides = { ...overrides, [address]: mergeOverride(overrides[address], fields) }
        const { balance, nonce } = fields
        if (balance !== undefined) rewrite(address, { balance })
        if (nonce !== undefined) rewrite(address, { nonce })
      }
    },
    nonce(address) {
      const override = overrides[lowerCase(address)]?.nonce
      return written(lowerCase(address))?.nonce ?? override ?? ledger.nonce(address, at)
    },
    balance(given) {
      const address = lowerCase(given)
      const override = overrides[address]?.balance
      return written(address)?.balance ?? override ?? ledger.balance(address, at)
    },
    isApp: (address) =>
      written(lowerCase(address))?.status === 'app' || simulation.isApp(address, at),
    charge(address, amount) {
      const word = written(lowerCase(address))
      if (word !== undefined) rewrite(lowerCase(address), { balance: word.balance - amount })
    },
    async run(request, transfers = false) {
      const chainIds = chosen === undefined ? simulation.chainsFor(request, at) : [chosen]
      return onAnsweringChain(chainIds, (chainId) => runOn(chainId, request, transfers))
    },
  }

  async function runOn(
    chainId: number,
    request: SequenceRequest,
    transfers: boolean,
  ): Promise<SequenceResult> {
    await tellHeight(chainId, request.block)
    // Who got money in the sequence, and nothing before, is born where they call.
    const sender = lowerCase(request.from)
    if (written(sender)?.status === 'pocket') rewrite(sender, { status: 'here', version: 1 })
    const { answer, call } = await simulation.settle(
      {
        ...{ ...request, chainId, words: new Map(words), overrides },
        // Initcode that nobody deploys is how clients ask for a balance.
        ...(request.to === null && { currency: 'era' }),
      },
      at,
    )
    const played = await stage.play(call)
    const nothing: { logs: SequenceLog[]; parts: Hex[] } = { logs: [], parts: [] }
    const told = answer.success ? logsOf(call, played.step, transfers) : nothing
    chosen = chainId
    keep(played, told.parts)
    const { parts: _, ...seen } = told
    return { ...answer, ...seen }
  }
}

/** What is said of storage later counts; `state` replaces all that was said before. */
function mergeOverride(last: StateOverride = {}, fields: StateOverride): StateOverride {
  const { state, stateDiff, ...rest } = fields
  const { state: lastState, stateDiff: lastDiff, ...others } = last
  const merged = { ...others, ...rest }
  if (state !== undefined) return { ...merged, state }
  if (lastState !== undefined) return { ...merged, state: { ...lastState, ...stateDiff } }
  if (lastDiff === undefined && stateDiff === undefined) return merged
  return { ...merged, stateDiff: { ...lastDiff, ...stateDiff } }
}
