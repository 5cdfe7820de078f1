import { type Hex, parseAbi, toEventSelector, toFunctionSelector } from 'viem'

/** What the follower reads of the kernel's interface. */
const kernelEvents = parseAbi([
  'event Changed(bytes words)',
  'event Sent(uint64 indexed chainId, uint24 generation, uint64 index, bytes message)',
  'event Delivered(uint64 indexed chainId, uint24 generation, uint64 index, bytes outcomes)',
  'event Executed(uint256 baseFee, bytes outcomes)',
  'event Started(uint24 generation, uint64 configuration)',
  'event CheckpointAccepted(uint64 indexed number, bytes32 heads, uint256 baseFee)',
  'event LeaseRenewed(uint24 generation, uint64 leaseUntil, address agent)',
  'event Configured(uint64 indexed number, bytes32 hash)',
  'event Met(uint64 indexed chainId, uint24 generation, uint8 status)',
])

/** What the hub's registry says of a configuration: all of it (P16). */
const registryEvents = parseAbi([
  'event Published(uint64 indexed number, bytes32 hash, bytes configuration)',
])

const [changed, sent, delivered, executed, started, ...others] = kernelEvents
const [checkpointAccepted, leaseRenewed, configured, met] = others

/** First topics of the events. */
export const topics = {
  changed: toEventSelector(changed),
  sent: toEventSelector(sent),
  delivered: toEventSelector(delivered),
  executed: toEventSelector(executed),
  started: toEventSelector(started),
  checkpointAccepted: toEventSelector(checkpointAccepted),
  leaseRenewed: toEventSelector(leaseRenewed),
  configured: toEventSelector(configured),
  met: toEventSelector(met),
  published: toEventSelector(registryEvents[0]),
} as const

/** First four bytes of the call whose argument stands in network blocks. */
export const executeSelector: Hex = toFunctionSelector('execute(bytes[])')
