import type { NodeView } from '@metalayer/node'
import type { Hex } from 'viem'
import type { Method } from '../method.ts'
import { atMost, hexParam, numberParam } from '../params.ts'
import { waitForReceipt } from '../receipt.ts'
import { RpcError, rpcCodes } from '../rpc-error.ts'

const timeoutMsDefault = 20_000
const timeoutMsMax = 60_000

/** EIP-7966: sends, and answers with the receipt. The transaction goes on after a timeout; the error's data is its hash. */
export const eth_sendRawTransactionSync: Method = async ({ view, signal }, params) => {
  atMost(params, 2)
  const raw = hexParam(params[0], 'transaction')
  const asked =
    params[1] === undefined || params[1] === null
      ? timeoutMsDefault
      : numberParam(params[1], 'timeout')
  const timeoutMs = Math.min(Math.max(asked, 1), timeoutMsMax)
  const waiting = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
  const hash = await view.submit(raw)
  const ended = await waitForReceipt(view, hash, waiting)
  if (ended === 'timeout') throw await timeoutError(view, hash, timeoutMs)
  if ('receipt' in ended) return ended.receipt
  throw new RpcError(rpcCodes.server, `the transaction was dropped: ${ended.dropped}`, {
    data: hash,
  })
}

/** EIP-7966 tells a transaction that could have run from one that waits for something. */
async function timeoutError(view: NodeView, hash: Hex, timeoutMs: number): Promise<RpcError> {
  const found = await view.transaction(hash)
  const waitsFor = found?.state === 'pending' ? found.waitsFor : undefined
  const words = `the transaction was accepted but has no receipt after ${timeoutMs} ms; it goes on`
  if (waitsFor === undefined) return new RpcError(rpcCodes.syncTimeout, words, { data: hash })
  return new RpcError(rpcCodes.syncUnready, `${words}, and waits for ${waitsFor}`, { data: hash })
}
