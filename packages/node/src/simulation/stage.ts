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
  /** What it wrote, with the words before; and the kernel's frame of the step, with logs: undefined where the call is none. */
  play(call: KernelCall): Promise<Played>
  /** The words alone. */
  writes(call: KernelCall): Promise<Pick<Played, 'before' | 'after'>>
  /** The frame alone. */
  step(call: KernelCall): Promise<CallFrame | undefined>
}

export type Played = { before: Writes; after: Writes; step: CallFrame | undefined }

/** What the tracer below throws, and nodes hand on. */
const overBound = 'metalayer: over the bound'

/**
 * Adds up what all frames were given and answered, and stops them where that is too much. What a trace holds in a chain's node is bounded by no gas, since calldata costs the
 * caller nothing once it is in memory: so this is asked before. It must throw: to look at the input of each frame, or to record it, is what takes long.
 */
const measuringTracer = `{
  bytes: 0,
  add: function (data) {
    if (data) this.bytes += data.length
    if (this.bytes > ${TRACE_BYTES_MAX}) throw '${overBound}'
  },
  enter: function (frame) { this.add(); this.add(frame.getInput()) },
  exit: function (result) { if (this.bytes <= ${TRACE_BYTES_MAX}) this.add(result.getOutput()) },
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

  async function measure(call: KernelCall): Promise<void> {
    const tooLarge = new SimulationTooLargeError(`over ${TRACE_BYTES_MAX} bytes in its frames`)
    let bytes: unknown
    try {
      bytes = await ask(call, { tracer: measuringTracer })
    } catch (error) {
      const { cause } = error as Error
      if (cause instanceof Error && cause.message.includes(overBound)) throw tooLarge
      throw error
    }
    if (!(Number(bytes) <= TRACE_BYTES_MAX)) throw tooLarge
  }

  async function writes(call: KernelCall): Promise<Pick<Played, 'before' | 'after'>> {
    const options = { tracer: 'prestateTracer', tracerConfig: { diffMode: true } }
    const answer = (await ask(call, options)) as { pre?: unknown; post?: unknown } | null
    return readWrites(answer?.pre, answer?.post)
  }

  async function step(call: KernelCall): Promise<CallFrame | undefined> {
    const options = { tracer: 'callTracer', tracerConfig: { withLog: true } }
    const top = (await ask(call, options)) as CallFrame
    return framesOf(top).flatMap((frame) => stepsUnder(frame, kernel))[0]
  }

  return {
    play: (call) =>
      gate.enter(async () => {
        await measure(call)
        return { ...(await writes(call)), step: await step(call) }
      }),
    writes: (call) =>
      gate.enter(async () => {
        await measure(call)
        return writes(call)
      }),
    step: (call) =>
      gate.enter(async () => {
        await measure(call)
        return step(call)
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
