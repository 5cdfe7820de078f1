import {
  decodeSignedTransaction,
  lowerCase,
  type NetworkTransaction,
  type SignedTransaction,
  systemMessage,
  toWord,
} from '@metalayer/protocol'
import { type Address, concatHex, type Hex } from 'viem'
import type { BlocksService } from '../blocks/interface.ts'
import {
  type CallFrame,
  plainFrame,
  stepFrame,
  stepsUnder,
  type TracedTransaction,
} from './call-frame.ts'
import type { ChainCall } from './chain-call.ts'
import { TraceUnavailableError } from './errors.ts'
import { elsewhereIn } from './kernel-answer.ts'
import type { TraceGate } from './trace-gate.ts'

export type TraceDeps = {
  blocks: Pick<BlocksService, 'block' | 'transaction'>
  request: ChainCall
  gate: TraceGate
}

/** Characters of 0x and a selector. */
const selectorEnd = 10

/**
 * What a final transaction called, out of the trace of the real transaction that carried it (`debug_traceTransaction` with the callTracer), without what the kernel did for
 * others in the bundle. A payment, an operation of the kernel and a system transaction are one frame. Undefined: no such transaction is final.
 */
export function createTracer(
  { kernel, networkId }: { kernel: Address; networkId: number },
  { blocks, request, gate }: TraceDeps,
): (hash: Hex) => Promise<CallFrame | undefined> {
  async function stepsOf(chainId: number, carrier: Hex): Promise<CallFrame[]> {
    const options = { tracer: 'callTracer' }
    return gate.enter(async () => {
      try {
        const top = await request(chainId, 'debug_traceTransaction', [carrier, options])
        return stepsUnder(top, kernel)
      } catch (cause) {
        throw new TraceUnavailableError(chainId, { cause })
      }
    })
  }

  return async (hash) => {
    const found = await blocks.transaction(hash)
    if (found === undefined) return undefined
    const { transaction, header, index } = found
    const signed = signedOf(transaction, networkId)
    const traced = tracedOf(transaction, signed)
    if (signed === undefined) return plainFrame(traced)
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
    return step === undefined ? plainFrame(traced) : stepFrame(traced, step)
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

/** Whether a step ended as the transaction did. One that lacked something left no trace, and may have run again later in its bundle. */
function isOf({ error, output }: CallFrame, { status }: NetworkTransaction): boolean {
  if (status === 'success') return error === undefined
  return error !== undefined && (output === undefined || elsewhereIn(output) === undefined)
}

/** A system transaction's input is the message that its envelope carries. */
function tracedOf(
  { from, to, raw, status, gasUsed, contractAddress }: NetworkTransaction,
  signed: SignedTransaction | undefined,
): TracedTransaction {
  return {
    ...{ from, to, gasUsed, succeeds: status === 'success' },
    ...{ value: signed?.value ?? 0n, gasLimit: signed?.gasLimit ?? 0n },
    input: signed === undefined ? systemMessage(raw) : signed.data,
    ...(contractAddress !== undefined && { contractAddress }),
  }
}
