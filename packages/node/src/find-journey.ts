import {
  decodeMessage,
  decodeSignedTransaction,
  type Message,
  type NetworkBlock,
  type NetworkTransaction,
  operationOf,
} from '@metalayer/protocol'
import { type Address, fromRlp, type Hex } from 'viem'
import type { Blocks } from './blocks/interface.ts'

/** A chain to which the sender of a transaction was brought so that it could run there, in a block of the network (P18). */
export type Stop = {
  chainId: number
  block: number
  /** Belongings of the sender's that came along to that chain. */
  belongings: number
}

/** Blocks before a transaction's in which its sender may have travelled for it. */
const lookBackMax = 32

/**
 * Where its sender went for a transaction that is final, in order: its account arrived there with the transaction's nonce. Its last stop before may have been a
 * move of its own, which then is the transaction before.
 */
export async function findJourney(
  deps: { blocks: Pick<Blocks, 'block'>; networkId: number; kernel: Address },
  { raw, from }: Pick<NetworkTransaction, 'raw' | 'from'>,
  blockNumber: number,
): Promise<Stop[]> {
  const decoded = decodeSignedTransaction(raw, deps.networkId)
  if (!decoded.ok) return []
  const { nonce } = decoded.transaction
  const stops: Stop[] = []
  for (let number = blockNumber; number >= Math.max(0, blockNumber - lookBackMax); number--) {
    const block = await deps.blocks.block({ number })
    if (block === undefined) break
    stops.unshift(...stopsIn(block, from, nonce))
    const before = block.transactions.find(({ from: sender, kind, raw: other }) => {
      return kind === 'user' && sender === from && nonceOf(other, deps.networkId) === nonce - 1
    })
    if (before === undefined) continue
    const moved = operationIn(before, deps) === 'move'
    return moved ? stops.slice(1) : stops
  }
  return stops
}

function stopsIn(block: NetworkBlock, owner: Address, nonce: number): Stop[] {
  const arrived = block.transactions.flatMap(({ kind, raw, status, placement }) => {
    const message = kind === 'system' && status === 'success' ? messageIn(raw) : undefined
    return message === undefined ? [] : [{ message, chainId: placement.chainId }]
  })
  return arrived.flatMap(({ message, chainId }) => {
    const isHis = message.kind === 'account' && message.owner === owner && message.nonce === nonce
    if (!isHis) return []
    const belongings = arrived.filter(
      (other) =>
        other.chainId === chainId &&
        other.message.kind === 'object' &&
        other.message.owner === owner,
    ).length
    return [{ chainId, block: block.header.number, belongings }]
  })
}

/** The message that a system transaction handles: its input (docs/WIRE.md, "Network blocks"). */
function messageIn(raw: Hex): Message | undefined {
  const input = fromRlp(raw)[5]
  return typeof input === 'string' && input.startsWith('0x')
    ? decodeMessage(input as Hex)
    : undefined
}

function nonceOf(raw: Hex, networkId: number): number | undefined {
  const decoded = decodeSignedTransaction(raw, networkId)
  return decoded.ok ? decoded.transaction.nonce : undefined
}

function operationIn({ raw }: NetworkTransaction, deps: { networkId: number; kernel: Address }) {
  const decoded = decodeSignedTransaction(raw, deps.networkId)
  if (!decoded.ok) return undefined
  return operationOf(decoded.transaction.to, decoded.transaction.data, deps.kernel)
}
