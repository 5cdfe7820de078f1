import {
  type Adoption,
  accountIn,
  decodeAdoption,
  decodeMessage,
  decodeSignedTransaction,
  isAdoption,
  type NetworkBlock,
  type NetworkTransaction,
  operationOf,
  systemMessage,
} from '@metalayer/protocol'
import { type Address, type Hex, zeroAddress } from 'viem'
import type { Blocks } from './blocks/interface.ts'

/** A chain to which the sender of a transaction was brought so that it could run there, in a block of the network (P18). */
export type Stop = {
  chainId: number
  block: number
  /** Belongings of the sender's that came along to that chain. */
  belongings: number
  /** The chain that it lived on, and that was fenced: the one it is at now took it over (P5). */
  heirOf?: number
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

/** An account or an object that came to a chain. */
type Arrival = { owner: Address; chainId: number; nonce?: number; heirOf?: number }

function stopsIn(block: NetworkBlock, owner: Address, nonce: number): Stop[] {
  const arrived = block.transactions.flatMap((transaction) => arrivalIn(transaction) ?? [])
  return arrived.flatMap((arrival) => {
    if (arrival.owner !== owner || arrival.nonce !== nonce) return []
    const { chainId, heirOf } = arrival
    const belongings = arrived.filter(
      (other) => other.chainId === chainId && other.owner === owner && other.nonce === undefined,
    ).length
    const stop = { chainId, block: block.header.number, belongings }
    return [heirOf === undefined ? stop : { ...stop, heirOf }]
  })
}

/** What a system transaction brought to its chain, of what travels: its input tells (docs/WIRE.md, "Network blocks"). */
function arrivalIn({ kind, raw, status, placement }: NetworkTransaction): Arrival | undefined {
  if (kind !== 'system' || status !== 'success') return undefined
  const { chainId } = placement
  const input = systemMessage(raw)
  if (isAdoption(input)) return adopted(decodeAdoption(input), chainId)
  const message = decodeMessage(input)
  if (message.kind === 'account') return { owner: message.owner, chainId, nonce: message.nonce }
  return message.kind === 'object' ? { owner: message.owner, chainId } : undefined
}

function adopted({ kind, app, owner, word, source }: Adoption, chainId: number) {
  if (kind !== 0) return undefined
  const arrival = { owner, chainId, heirOf: source.chainId }
  if (app !== zeroAddress) return arrival
  return { ...arrival, nonce: accountIn(BigInt(word), source.generation).nonce }
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
