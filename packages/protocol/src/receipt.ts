import type { Address, Hex } from 'viem'
import { hexToBytes, joinBytes } from './bytes.ts'
import { keccakBytes } from './hash.ts'
import { encodeRlp, type RlpValue, rlpUint } from './rlp.ts'

/** What a receipt says of an event. */
export type ReceiptLog = { address: Address; topics: readonly Hex[]; data: Hex }

const bloomBytes = 256

/** The 2048-bit filter over the addresses and topics of `logs` (Yellow Paper, 4.3.1). */
export function logsBloom(logs: Iterable<ReceiptLog>): Uint8Array {
  const bloom = new Uint8Array(bloomBytes)
  for (const log of logs) {
    addToBloom(bloom, log.address)
    for (const topic of log.topics) addToBloom(bloom, topic)
  }
  return bloom
}

/** A receipt as it stands in the trie: the type's byte unless legacy, then the RLP. `extra` are fields that a chain adds at the end. */
export function encodeReceipt(receipt: {
  type: number
  isSuccess: boolean
  cumulativeGasUsed: bigint
  bloom: Uint8Array
  logs: readonly ReceiptLog[]
  extra?: readonly Uint8Array[]
}): Uint8Array {
  const logs: RlpValue[] = receipt.logs.map((log) => [
    hexToBytes(log.address),
    log.topics.map(hexToBytes),
    hexToBytes(log.data),
  ])
  const payload = encodeRlp([
    rlpUint(receipt.isSuccess ? 1 : 0),
    rlpUint(receipt.cumulativeGasUsed),
    receipt.bloom,
    logs,
    ...(receipt.extra ?? []),
  ])
  return receipt.type === 0 ? payload : joinBytes(Uint8Array.of(receipt.type), payload)
}

function addToBloom(bloom: Uint8Array, value: Hex): void {
  const hash = keccakBytes(hexToBytes(value))
  for (const at of [0, 2, 4]) {
    const bit = (((hash[at] ?? 0) & 7) << 8) | (hash[at + 1] ?? 0)
    const place = bloomBytes - 1 - (bit >> 3)
    bloom[place] = (bloom[place] ?? 0) | (1 << (bit & 7))
  }
}
