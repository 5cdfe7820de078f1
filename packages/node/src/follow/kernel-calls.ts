import { type Hex, parseAbi, toEventSelector, toFunctionSelector } from 'viem'

/** What the follower reads of the kernel's interface. */
export const kernelEvents = parseAbi([
  'event Changed(bytes words)',
  'event Sent(uint64 indexed chainId, uint24 generation, uint64 index, bytes message)',
  'event Delivered(uint64 indexed chainId, uint24 generation, uint64 index, bytes outcomes)',
  'event Executed(uint256 baseFee, bytes outcomes)',
  'event Started(uint24 generation, uint64 configuration)',
  'event CheckpointAccepted(uint64 indexed number, bytes32 heads, uint256 baseFee)',
  'event LeaseRenewed(uint24 generation, uint64 leaseUntil, address agent)',
])

const [changed, sent, delivered, executed, started, checkpointAccepted, leaseRenewed] = kernelEvents

/** First topics of the events. */
export const topics = {
  changed: toEventSelector(changed),
  sent: toEventSelector(sent),
  delivered: toEventSelector(delivered),
  executed: toEventSelector(executed),
  started: toEventSelector(started),
  checkpointAccepted: toEventSelector(checkpointAccepted),
  leaseRenewed: toEventSelector(leaseRenewed),
} as const

const head =
  '(uint64,uint24,uint8,uint64,bytes32,bytes32,bytes32,uint64,uint64,address,uint64,uint64,uint64)'
const headProof = `(uint64,bytes32,${head},bytes32[])`
const leafProof = '(bytes32,bytes32[])'

/** First four bytes of the calls whose arguments stand in network blocks, and the place of their `bytes[]`. */
export const calls: Record<'execute' | 'deliver', { selector: Hex; place: number }> = {
  execute: { selector: toFunctionSelector('execute(bytes[])'), place: 0 },
  deliver: {
    selector: toFunctionSelector(`deliver(${headProof},${leafProof},bytes[],bytes32[])`),
    place: 2,
  },
}
