import { type Address, type Hex, zeroAddress } from 'viem'
import { type Adoption, adoptionId, encodeAdoption } from './adoption.ts'
import { bytesToHex, hexToBytes, lowerCase } from './bytes.ts'
import { decodeMessage, type Message, type MessagePlace, messageId, unparkedId } from './message.ts'
import type { NetworkLog, NetworkTransaction, Placement } from './network-block.ts'
import { deliveryOutcomes } from './outcome.ts'
import { encodeRlp, readRlpItem, readRlpList, rlpContent } from './rlp.ts'

/**
 * The transaction of a network block that stands for a message handled (P29): legacy, from the kernel, with every number and the signature zero;
 * its hash is the message's id. A message that was parked has reverted, and so has a call that bounced. Throws `MalformedMessageError`.
 */
export function systemTransaction(options: {
  kernel: Address
  place: MessagePlace
  message: Hex
  /** What became of it: one of `deliveryOutcomes`. */
  outcome: number
  /** It was parked before, so that there is one of its id already. */
  wasParked?: boolean
  /** What its handler logged, if it is a call. */
  logs?: readonly NetworkLog[]
  /** Ids of the calls that it put into lanes. */
  messages?: readonly Hex[]
  placement: Placement
}): NetworkTransaction {
  const message = decodeMessage(options.message)
  const kernel = lowerCase(options.kernel)
  const id = messageId(options.place, options.message)
  const to = receiverOf(message, kernel)
  return {
    kind: 'system',
    hash: options.wasParked === true ? unparkedId(id) : id,
    raw: systemEnvelope(to, options.message),
    from: kernel,
    to,
    status: hasDeliverySucceeded(options.outcome) ? 'success' : 'reverted',
    gasUsed: 0n,
    effectiveGasPrice: 0n,
    logs: [...(options.logs ?? [])],
    delivery: options.outcome,
    ...(options.messages !== undefined && { messages: [...options.messages] }),
    placement: options.placement,
  }
}

/** The same for what was taken over of a chain that was fenced: to the account, to the app, or, of what is nobody's, to the kernel. */
export function adoptionTransaction({
  kernel: kernelAddress,
  adoption,
  slot,
  placement,
}: {
  kernel: Address
  adoption: Adoption
  /** Where it stood. */
  slot: Hex
  placement: Placement
}): NetworkTransaction {
  const kernel = lowerCase(kernelAddress)
  const { kind, app, owner, source } = adoption
  const account = kind === 0 && app === zeroAddress ? owner : kernel
  const to = lowerCase(app === zeroAddress ? account : app)
  return {
    kind: 'system',
    hash: adoptionId(placement, source, slot),
    raw: systemEnvelope(to, encodeAdoption(adoption)),
    from: kernel,
    to,
    status: 'success',
    gasUsed: 0n,
    effectiveGasPrice: 0n,
    logs: [],
    placement,
  }
}

function hasDeliverySucceeded(outcome: number): boolean {
  return outcome === deliveryOutcomes.taken || outcome === deliveryOutcomes.forwarded
}

/** Whom a message is about: an account, an app, or, where it holds ERA for many or data, nobody but the kernel. */
function receiverOf(message: Message, kernel: Address): Address {
  if (message.kind === 'account') return message.owner
  if (message.kind === 'call') return message.to
  if (message.kind === 'credit' || message.kind === 'data') return kernel
  return message.app
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
