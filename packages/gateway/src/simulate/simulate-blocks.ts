import type { NetworkHeader, NodeView, Sequence } from '@metalayer/node'
import { buildNetworkBlock } from '@metalayer/protocol'
import { numberToHex, zeroHash } from 'viem'
import { formatBlock, formatLog } from '../format.ts'
import { reverted } from '../reverted.ts'
import { rpcCodes } from '../rpc-error.ts'
import { type OrderedBlock, orderBlocks } from './order-blocks.ts'
import type { Payload } from './payload.ts'
import { type BlockContext, type SimulatedCall, simulateCall } from './simulate-call.ts'

/**
 * Blocks that would follow `base`, with what their calls come to. They have the form of network blocks, but no checkpoint: the state root is that of `base`, and the extra data is
 * zero. What is refused refuses all.
 */
export async function simulateBlocks(
  view: Pick<NodeView, 'networkId' | 'kernel'>,
  { base, sequence }: { base: NetworkHeader; sequence: Sequence },
  payload: Payload,
  signal: AbortSignal,
): Promise<unknown[]> {
  const results: unknown[] = []
  let parent = base
  for (const block of orderBlocks(base, payload.blocks)) {
    const { header, result } = await simulateBlock(
      { view, sequence, payload, signal },
      parent,
      block,
    )
    results.push(result)
    parent = header
  }
  return results
}

type Setting = {
  view: Pick<NodeView, 'networkId' | 'kernel'>
  sequence: Sequence
  payload: Payload
  signal: AbortSignal
}

async function simulateBlock(setting: Setting, parent: NetworkHeader, block: OrderedBlock) {
  const { view, sequence, payload, signal } = setting
  const { networkId, kernel } = view
  const { number, time } = block
  // Without validation, gas is free where nobody says otherwise.
  const baseFee = block.block.baseFeePerGas ?? (payload.validation ? parent.baseFeePerGas : 0n)
  const gasLimit = block.block.gasLimit ?? parent.gasLimit
  sequence.override(block.state)
  const context: BlockContext = {
    ...{ sequence, networkId, kernel, number, time, baseFee, gasLeft: gasLimit },
    ...{ validation: payload.validation, traceTransfers: payload.traceTransfers },
  }
  const calls: SimulatedCall[] = []
  for (const call of block.calls) {
    signal.throwIfAborted()
    const done = await simulateCall(context, call)
    context.gasLeft -= done.result.gasUsed
    calls.push(done)
  }
  const built = buildNetworkBlock({
    parent,
    checkpoint: {
      ...{ number, time: time * 1_000, parent: zeroHash, configuration: zeroHash, baseFee },
      ...{ heads: parent.stateRoot, proposer: block.block.feeRecipient ?? parent.miner },
    },
    checkpointHash: zeroHash,
    transactions: calls.map(({ transaction }) => transaction),
    gasLimit,
  })
  const shown = formatBlock(built, networkId, payload.returnFullTransactions)
  const result = { ...shown, calls: formatCalls(built.header, calls) }
  return { header: built.header, result }
}

function formatCalls(header: NetworkHeader, calls: readonly SimulatedCall[]) {
  let logIndex = 0
  return calls.map(({ transaction, result, logs, gasLimit }, transactionIndex) => {
    const gasUsed = numberToHex(result.gasUsed)
    if (!result.success) return formatFailure(result, gasLimit)
    const place = { transactionHash: transaction.hash, transactionIndex }
    const shown = logs.map(({ address, topics, data }) =>
      formatLog({ address, topics, data, logIndex: logIndex++, ...place }, header),
    )
    return { status: '0x1', returnData: result.result, gasUsed, logs: shown }
  })
}

function formatFailure({ result, gasUsed }: SimulatedCall['result'], gas: bigint) {
  const { code, message } = reverted({ gas }, { result, gasUsed })
  const error =
    code === rpcCodes.reverted
      ? { code, message }
      : { code: rpcCodes.vmError, message: `vm execution error: ${message}` }
  return { status: '0x0', returnData: result, gasUsed: numberToHex(gasUsed), error }
}
