import type { StateOverride } from '@metalayer/node'
import type { Address } from 'viem'
import { type CallFields, callFields } from '../call.ts'
import {
  addressParam,
  booleanParam,
  listParam,
  numberParam,
  objectParam,
  quantityParam,
  refuseOthers,
} from '../params.ts'
import { invalidParams, RpcError, rpcCodes } from '../rpc-error.ts'
import { overridesParam } from '../state-overrides.ts'

/** Blocks that one `eth_simulateV1` makes, those that fill gaps included: as many as the execution APIs have it. */
export const SIMULATED_BLOCKS_MAX = 256
/** Calls of one `eth_simulateV1`, in all its blocks. */
export const SIMULATED_CALLS_MAX = 100

/** What a block is taken to be. */
export type BlockOverrides = {
  number?: number
  /** Seconds. */
  time?: number
  gasLimit?: bigint
  feeRecipient?: Address
  baseFeePerGas?: bigint
}

export type BlockCalls = {
  block: BlockOverrides
  state: Readonly<Record<Address, StateOverride>>
  calls: readonly CallFields[]
}

export type Payload = {
  blocks: readonly BlockCalls[]
  traceTransfers: boolean
  validation: boolean
  returnFullTransactions: boolean
}

const known = ['blockStateCalls', 'traceTransfers', 'validation', 'returnFullTransactions']
const ofBlock = ['number', 'time', 'gasLimit', 'feeRecipient', 'baseFeePerGas']

/** The payload of `eth_simulateV1`. */
export function payloadParam(value: unknown): Payload {
  const fields = objectParam(value, 'payload')
  refuseOthers(fields, known, 'payload')
  const { blockStateCalls } = fields
  if (!Array.isArray(blockStateCalls) || blockStateCalls.length === 0) {
    throw invalidParams('blockStateCalls must be a list of at least one block')
  }
  if (blockStateCalls.length > SIMULATED_BLOCKS_MAX) throw tooMany(SIMULATED_BLOCKS_MAX, 'blocks')
  const blocks = blockStateCalls.map(blockOf)
  const calls = blocks.reduce((sum, block) => sum + block.calls.length, 0)
  if (calls > SIMULATED_CALLS_MAX) throw tooMany(SIMULATED_CALLS_MAX, 'calls')
  return {
    blocks,
    traceTransfers: flag(fields.traceTransfers, 'traceTransfers'),
    validation: flag(fields.validation, 'validation'),
    returnFullTransactions: flag(fields.returnFullTransactions, 'returnFullTransactions'),
  }
}

/** More than one answer holds. */
export const tooMany = (max: number, what: string): RpcError =>
  new RpcError(rpcCodes.clientLimit, `too many ${what}: at most ${max} are simulated at once`)

function blockOf(value: unknown): BlockCalls {
  const { blockOverrides, stateOverrides, calls } = objectParam(value, 'block of blockStateCalls')
  const list = calls == null ? [] : listParam(calls, 'calls', SIMULATED_CALLS_MAX)
  return {
    block: blockOverrides == null ? {} : blockOverridesOf(blockOverrides),
    state: overridesParam(stateOverrides) ?? {},
    calls: list.map((call) => callFields(call)),
  }
}

function blockOverridesOf(value: unknown): BlockOverrides {
  const { withdrawals, ...fields } = objectParam(value, 'blockOverrides')
  if (withdrawals != null && listParam(withdrawals, 'withdrawals', 1).length > 0) {
    throw invalidParams('block override withdrawals is not offered: network blocks have none')
  }
  refuseOthers(fields, ofBlock, 'block override')
  const { number, time, gasLimit, feeRecipient, baseFeePerGas } = fields
  return {
    ...(number != null && { number: numberParam(number, 'number') }),
    ...(time != null && { time: timeOf(time) }),
    ...(gasLimit != null && { gasLimit: gasOf(gasLimit) }),
    ...(feeRecipient != null && { feeRecipient: addressParam(feeRecipient, 'feeRecipient') }),
    ...(baseFeePerGas != null && { baseFeePerGas: quantityParam(baseFeePerGas, 'baseFeePerGas') }),
  }
}

/** Seconds, of 40 bits as in the kernel's words. */
function timeOf(value: unknown): number {
  const time = numberParam(value, 'time')
  if (time >= 2 ** 40) throw invalidParams('time is out of range')
  return time
}

function gasOf(value: unknown): bigint {
  const gas = quantityParam(value, 'gasLimit')
  if (gas >= 2n ** 64n) throw invalidParams('gasLimit is out of range')
  return gas
}

const flag = (value: unknown, name: string) => booleanParam(value ?? undefined, name)
