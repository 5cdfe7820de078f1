import {
  accountSlot,
  decodeLaneIn,
  decodeLaneOut,
  encodeAccountWord,
  encodeLaneIn,
  encodeLaneOut,
  encodeMessage,
  extendLane,
  laneInSlot,
  laneOutSlot,
  type Message,
  messageGas,
  nextSlot,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { type ChainHistory, emptyHistory } from '../src/audit/chain-history.ts'

const ZERO: Hex = `0x${'00'.repeat(32)}`

/** A chain of which nothing is known yet, in generation 1. */
export function chain(chainId: number, name: string): ChainHistory {
  return { ...emptyHistory({ chainId, name, isHub: name === 'hub' }), generation: 1 }
}

/** Has a chain write a word. */
export function write(history: ChainHistory, slot: Hex, word: bigint): void {
  history.changes.push({ slot, word })
}

export type Word = Parameters<typeof encodeAccountWord>[0]

/** Has a chain write an account's home word. */
export function account(history: ChainHistory, owner: Address, fields: Partial<Word>): void {
  const empty: Word = {
    status: 'pocket',
    balance: 0n,
    generation: 1,
    version: 0,
    nonce: 0,
    since: 0,
    chainId: 0,
    chainGeneration: 0,
  }
  write(history, accountSlot(owner), encodeAccountWord({ ...empty, ...fields }))
}

function lane(from: ChainHistory, to: ChainHistory) {
  const out = laneOutSlot({ generation: 1, chainId: to.chainId, chainGeneration: 1 })
  const taken = laneInSlot({ generation: 1, chainId: from.chainId, chainGeneration: 1 })
  return { out, taken }
}

/** The word that a chain wrote last. */
export function word(history: ChainHistory, slot: Hex): bigint {
  return history.changes.findLast((change) => change.slot === slot)?.word ?? 0n
}

/** Has a chain send a message, with both words of its lane's end; the message. */
export function send(from: ChainHistory, to: ChainHistory, message: Message): Hex {
  const bytes = encodeMessage(message)
  const { out } = lane(from, to)
  const counts = decodeLaneOut(word(from, nextSlot(out)))
  const index = counts.sent
  const hash = index === 0 ? ZERO : (`0x${word(from, out).toString(16).padStart(64, '0')}` as Hex)
  write(from, out, BigInt(extendLane(hash, bytes)))
  const gasSent = counts.gasSent + messageGas(bytes)
  write(from, nextSlot(out), encodeLaneOut({ ...counts, sent: index + 1, gasSent }))
  from.sent.push({ ownGeneration: 1, chainId: to.chainId, generation: 1, index, message: bytes })
  return bytes
}

/** Has a chain take a message, with both words of its lane's end. */
export function deliver(
  from: ChainHistory,
  to: ChainHistory,
  bytes: Hex,
  outcome: '00' | '01' | '02' | '03' = '00',
): void {
  const { taken } = lane(from, to)
  const counts = decodeLaneIn(word(to, nextSlot(taken)))
  const index = counts.delivered
  const hash = index === 0 ? ZERO : (`0x${word(to, taken).toString(16).padStart(64, '0')}` as Hex)
  write(to, taken, BigInt(extendLane(hash, bytes)))
  const gasDelivered = counts.gasDelivered + messageGas(bytes)
  write(to, nextSlot(taken), encodeLaneIn({ delivered: index + 1, gasDelivered }))
  to.delivered.push({
    ownGeneration: 1,
    chainId: from.chainId,
    generation: 1,
    index,
    outcomes: `0x${outcome}`,
  })
}
