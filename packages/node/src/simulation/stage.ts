import { kernelAbi, stageRuntime } from '@metalayer/contracts'
import { lowerCase } from '@metalayer/protocol'
import {
  type Address,
  encodeFunctionData,
  type Hex,
  isAddress,
  isHex,
  pad,
  zeroAddress,
} from 'viem'
import { type CallFrame, framesOf, stepsUnder } from './call-frame.ts'
import { type ChainCall, type KernelCall, traceParameters } from './chain-call.ts'
import { SimulationTooLargeError, TraceUnavailableError } from './errors.ts'
import { TRACE_BYTES_MAX } from './limits.ts'
import type { TraceGate } from './trace-gate.ts'

/** What a call wrote: words of each contract, by their slots, and code where it made some. */
export type Writes = ReadonlyMap<Address, { words: ReadonlyMap<Hex, bigint>; code?: Hex }>

/** Plays calls on a chain for what a simulation does not tell, since that ends in a revert: what they wrote, and which frames and logs they made. */
export type Stage = {
  /** Of the words, `before` too. */
  writes(call: KernelCall): Promise<{ before: Writes; after: Writes }>
  /** The kernel's frame of the step, with logs; undefined where the call is none. */
  step(call: KernelCall): Promise<CallFrame | undefined>
}

/**
 * Adds up what all frames were given and answered. What the callTracer holds is bounded by no gas, since calldata costs the caller nothing once it is in memory: so this is asked
 * before.
 */
const measuringTracer = `{
  bytes: 0,
  enter: function (frame) { this.bytes += frame.getInput().length },
  exit: function (result) { var output = result.getOutput(); if (output) this.bytes += output.length },
  fault: function () {},
  result: function () { return this.bytes }
}`

/** See `Stage`: a contract that stands on no chain takes the lens's place (`Stage.sol`). */
export function createStage(
  { kernel }: { kernel: Address },
  { request, gate }: { request: ChainCall; gate: TraceGate },
): Stage {
  const lenses = new Map<number, Promise<Address>>()

  async function ask(call: KernelCall, options: object): Promise<unknown> {
    const { chainId } = call
    try {
      const codes = new Map([[await lensOf(call), stageRuntime]])
      return await request(chainId, 'debug_traceCall', traceParameters(call, options, codes))
    } catch (cause) {
      throw new TraceUnavailableError(chainId, { cause })
    }
  }

  /** The module that the kernel hands `state` on to. */
  function lensOf({ chainId }: KernelCall): Promise<Address> {
    let lens = lenses.get(chainId)
    if (lens === undefined) {
      lens = findLens(chainId)
      lenses.set(chainId, lens)
      lens.catch(() => lenses.delete(chainId))
    }
    return lens
  }

  async function findLens(chainId: number): Promise<Address> {
    const data = encodeFunctionData({ abi: kernelAbi, functionName: 'state' })
    const call = { from: zeroAddress, to: kernel, data }
    const parameters = [call, 'latest', { tracer: 'callTracer' }]
    const top = (await request(chainId, 'debug_traceCall', parameters)) as CallFrame
    const found = framesOf(top).find(({ type }) => type === 'DELEGATECALL')?.to
    if (found === undefined) throw new TypeError('The kernel asks no module for its state.')
    return found
  }

  return {
    writes: (call) =>
      gate.enter(async () => {
        const options = { tracer: 'prestateTracer', tracerConfig: { diffMode: true } }
        const answer = (await ask(call, options)) as { pre?: unknown; post?: unknown } | null
        return readWrites(answer?.pre, answer?.post)
      }),
    step: (call) =>
      gate.enter(async () => {
        const bytes = Number(await ask(call, { tracer: measuringTracer }))
        if (!(bytes <= TRACE_BYTES_MAX)) {
          throw new SimulationTooLargeError(`over ${TRACE_BYTES_MAX} bytes in its frames`)
        }
        const options = { tracer: 'callTracer', tracerConfig: { withLog: true } }
        const top = (await ask(call, options)) as CallFrame
        return framesOf(top).flatMap((frame) => stepsUnder(frame, kernel))[0]
      }),
  }
}

/** A word that is in `pre` and not in `post` has become zero. */
function readWrites(pre: unknown, post: unknown): { before: Writes; after: Writes } {
  const before = readAccounts(pre)
  const after = new Map(readAccounts(post))
  for (const [address, { words }] of before) {
    const later = after.get(address)
    const all = new Map<Hex, bigint>([...words.keys()].map((slot) => [slot, 0n]))
    for (const [slot, word] of later?.words ?? []) all.set(slot, word)
    after.set(address, { ...later, words: all })
  }
  return { before, after }
}

function readAccounts(value: unknown): Map<Address, { words: Map<Hex, bigint>; code?: Hex }> {
  const accounts = new Map<Address, { words: Map<Hex, bigint>; code?: Hex }>()
  for (const [key, account] of Object.entries(value ?? {})) {
    if (!isAddress(key, { strict: false })) continue
    const { storage, code } = (account ?? {}) as Record<string, unknown>
    const words = new Map<Hex, bigint>()
    for (const [slot, word] of Object.entries(storage ?? {})) {
      if (isHex(slot) && isHex(word)) words.set(lowerCase(pad(slot, { size: 32 })), BigInt(word))
    }
    const made = isHex(code) && code !== '0x' ? { code } : {}
    accounts.set(lowerCase(key), { words, ...made })
  }
  return accounts
}
