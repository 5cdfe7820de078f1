import type { Address, Hex } from 'viem'
import { bytesToHex, hexToBytes, lowerCase } from './bytes.ts'
import { decodeMessage, type Message, type MessagePlace, messageId } from './message.ts'
import type { NetworkTransaction, Placement } from './network-block.ts'
import { encodeRlp, readRlpItem, readRlpList, rlpContent } from './rlp.ts'

/**
 * The transaction of a network block that stands for a message handled (P29): legacy, from the kernel, with every number and the signature zero;
 * its hash is the message's id. A message that was parked has reverted. Throws `MalformedMessageError`.
 */
export function systemTransaction(options: {
  kernel: Address
  place: MessagePlace
  message: Hex
  /** Whether the message was parked rather than taken in. */
  parked: boolean
  placement: Placement
}): NetworkTransaction {
  const message = decodeMessage(options.message)
  const kernel = lowerCase(options.kernel)
  const to = receiverOf(message, kernel)
  return {
    kind: 'system',
    hash: messageId(options.place, options.message),
    raw: systemEnvelope(to, options.message),
    from: kernel,
    to,
    status: options.parked ? 'reverted' : 'success',
    gasUsed: 0n,
    effectiveGasPrice: 0n,
    logs: [],
    placement: options.placement,
  }
}

/** Whom a message is about: an account, an app, or, where it holds ERA for many, nobody but the kernel. */
function receiverOf(message: Message, kernel: Address): Address {
  if (message.kind === 'account') return message.owner
  return message.kind === 'credit' ? kernel : message.app
}

/** The legacy envelope with zeros for nonce, gas price, gas, value, v, r and s. */
function systemEnvelope(to: Address, input: Hex): Hex {
  const zero = new Uint8Array(0)
  const fields = [zero, zero, zero, hexToBytes(to), zero, hexToBytes(input), zero, zero, zero]
  return bytesToHex(encodeRlp(fields))
}

/** The message in a system transaction's envelope. Throws `MalformedRlpError`. */
export function systemMessage(raw: Hex): Hex {
  const bytes = hexToBytes(raw)
  const input = readRlpList(readRlpItem(bytes, 0, bytes.length))[5]
  return input === undefined ? '0x' : bytesToHex(rlpContent(input))
}
