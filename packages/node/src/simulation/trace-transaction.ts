import {
  decodeSignedTransaction,
  lowerCase,
  type NetworkTransaction,
  type SignedTransaction,
  toWord,
} from '@metalayer/protocol'
import { type Address, concatHex, type Hex, isHex, numberToHex, toFunctionSelector } from 'viem'
import type { BlocksService } from '../blocks/interface.ts'
import type { ChainCall } from './chain-call.ts'
import { SimulationUnavailableError, TracesBusyError } from './errors.ts'
import { TRACES_MAX } from './limits.ts'

/** A frame of geth's callTracer. */
export type CallFrame = {
  type: string
  from: Address
  to?: Address
  value?: Hex
  gas: Hex
  gasUsed: Hex
  input: Hex
  output?: Hex
  error?: string
  revertReason?: string
  calls?: CallFrame[]
}

export type TraceDeps = {
  blocks: Pick<BlocksService, 'block' | 'transaction'>
  request: ChainCall
}

/** Characters of 0x and a selector. */
const selectorEnd = 10
/** Of `Elsewhere(bytes32)`: a step that ended so left no trace, and may have run again later in its bundle. */
const elsewhere = toFunctionSelector('Elsewhere(bytes32)')

/**
 * What a final transaction called, out of the trace of the real transaction that carried it (`debug_traceTransaction` with the callTracer), without what the kernel did for
 * others in the bundle. A payment, an operation of the kernel and a system transaction are one frame. Undefined: no such transaction is final.
 */
export function createTracer(
  { kernel, networkId }: { kernel: Address; networkId: number },
  { blocks, request }: TraceDeps,
): (hash: Hex) => Promise<CallFrame | undefined> {
  let underWay = 0

  async function stepsOf(chainId: number, carrier: Hex): Promise<CallFrame[]> {
    if (underWay >= TRACES_MAX) throw new TracesBusyError()
    underWay += 1
    try {
      const options = { tracer: 'callTracer' }
      const top = await request(chainId, 'debug_traceTransaction', [carrier, options])
      return stepsUnder(top, kernel)
    } catch (cause) {
      throw new SimulationUnavailableError(chainId, { cause })
    } finally {
      underWay -= 1
    }
  }

  return async (hash) => {
    const found = await blocks.transaction(hash)
    if (found === undefined) return undefined
    const { transaction, header, index } = found
    const signed = signedOf(transaction, networkId)
    if (signed === undefined) return plainFrame(transaction, undefined)
    const { chainId, carrier } = transaction.placement
    const input = stepInput(signed)
    const steps = await stepsOf(chainId, carrier)
    const isSame = (frame: CallFrame) => frame.input.slice(selectorEnd) === input.slice(2)
    const matching = steps.filter((frame) => isSame(frame) && isOf(frame, transaction))
    const block = await blocks.block({ number: header.number })
    // The same call may stand in a bundle more than once; all ran in the order of the block.
    const before = (block?.transactions ?? []).slice(0, index).filter((other) => {
      if (other.placement.carrier !== carrier || other.status !== transaction.status) return false
      const same = signedOf(other, networkId)
      return same !== undefined && stepInput(same) === input
    })
    const step = matching[before.length]
    if (step === undefined) return plainFrame(transaction, signed)
    return signed.to === null
      ? creationFrame(transaction, signed, step)
      : callFrame(transaction, signed, step)
  }
}

function signedOf(
  { kind, raw }: NetworkTransaction,
  networkId: number,
): SignedTransaction | undefined {
  if (kind === 'system') return undefined
  const decoded = decodeSignedTransaction(raw, networkId)
  return decoded.ok ? decoded.transaction : undefined
}

/** Calldata of the kernel's own entry for a step, behind the selector (`IFrames`). */
function stepInput({ to, from, nonce, value, data }: SignedTransaction): Hex {
  const first = to === null ? toWord(nonce) : toWord(lowerCase(to))
  return lowerCase(concatHex([first, toWord(from), toWord(value), data]))
}

/** Whether a step ended as the transaction did. */
function isOf({ error, output }: CallFrame, { status }: NetworkTransaction): boolean {
  if (status === 'success') return error === undefined
  return error !== undefined && !(output?.length === 74 && output.startsWith(elsewhere))
}

/** The steps of a bundle, wherever the real transaction ran it. */
function stepsUnder(value: unknown, kernel: Address): CallFrame[] {
  const top = readFrame(value)
  if (top === undefined) throw new TypeError('The trace is no frame.')
  const children = framesOf(top)
  // In a bundle the kernel calls itself for nothing else.
  return children.filter(
    ({ type, from, to }) => type === 'CALL' && from === kernel && to === kernel,
  )
}

function framesOf({ calls }: CallFrame): CallFrame[] {
  return (calls ?? []).flatMap((call) => readFrame(call) ?? [])
}

function readFrame(value: unknown): CallFrame | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const frame = value as CallFrame
  if (typeof frame.type !== 'string' || !isHex(frame.from) || !isHex(frame.input)) return undefined
  const to = isHex(frame.to) ? { to: lowerCase(frame.to) } : {}
  return { ...frame, from: lowerCase(frame.from), ...to, input: lowerCase(frame.input) }
}

function plainFrame(
  { from, to, raw, status, gasUsed }: NetworkTransaction,
  signed: SignedTransaction | undefined,
): CallFrame {
  return {
    type: to === null ? 'CREATE' : 'CALL',
    from,
    ...(to !== null && { to }),
    value: numberToHex(signed?.value ?? 0n),
    gas: numberToHex(signed?.gasLimit ?? 0n),
    gasUsed: numberToHex(gasUsed),
    input: signed?.data ?? raw,
    output: '0x',
    ...(status === 'reverted' && { error: 'execution reverted' }),
  }
}

function callFrame(
  transaction: NetworkTransaction,
  signed: SignedTransaction,
  step: CallFrame,
): CallFrame {
  const [app] = framesOf(step)
  const outcome = step.error === undefined ? app : step
  return { ...plainFrame(transaction, signed), ...endOf(outcome), ...callsOf(app?.calls) }
}

/** The constructor's calls, then `init()`. */
function creationFrame(
  transaction: NetworkTransaction,
  signed: SignedTransaction,
  step: CallFrame,
): CallFrame {
  const [module] = framesOf(step)
  const inside = module === undefined ? [] : framesOf(module)
  const made = inside.find(({ type }) => type === 'CREATE2')
  const rest = inside.filter((frame) => frame !== made)
  const outcome = step.error === undefined ? made : step
  const { contractAddress } = transaction
  return {
    ...plainFrame(transaction, signed),
    ...(contractAddress !== undefined && { to: contractAddress }),
    ...endOf(outcome),
    ...callsOf([...(made?.calls ?? []), ...rest]),
  }
}

function endOf(frame: CallFrame | undefined): Partial<CallFrame> {
  if (frame === undefined) return {}
  const { output, error, revertReason } = frame
  return {
    ...(output !== undefined && { output }),
    ...(error !== undefined && { error }),
    ...(revertReason !== undefined && { revertReason }),
  }
}

function callsOf(calls: CallFrame[] | undefined): Partial<CallFrame> {
  return calls === undefined || calls.length === 0 ? {} : { calls }
}
