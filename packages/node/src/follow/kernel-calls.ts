import { executedTopic } from '@metalayer/protocol'
import { type Hex, parseAbi, toEventSelector, toFunctionSelector } from 'viem'

/** What the follower reads of the kernel's interface. */
const kernelEvents = parseAbi([
  'event Sent(uint64 indexed chainId, uint24 generation, uint64 index, bytes message)',
  'event Delivered(uint64 indexed chainId, uint24 generation, uint64 index, bytes outcomes)',
  'event Started(uint24 generation, uint64 configuration)',
  'event CheckpointAccepted(uint64 indexed number, bytes32 heads, uint256 baseFee)',
  'event LeaseRenewed(uint24 generation, uint64 leaseUntil, address agent)',
  'event Configured(uint64 indexed number, bytes32 hash)',
  'event Met(uint64 indexed chainId, uint24 generation, uint8 status)',
  'event Object(uint256 indexed id, address app, address owner, uint256 key)',
  'event Part(uint256 indexed slot, uint256 kind, address app, uint256 key)',
  'event Unparked((uint64 fromChain, uint24 fromGeneration, uint64 toChain, uint24 toGeneration) lane, uint64 index)',
  'event Deployed(address indexed app, address indexed deployer, uint256 nonce, bytes32 codeHash)',
  'event Posted(address indexed sender, bytes32 indexed hash)',
  'event Adopted(uint64 indexed chainId, uint24 generation, (uint8 kind, address app, address owner, uint256 key)[] legacies)',
  'event TakenBack((uint64 fromChain, uint24 fromGeneration, uint64 toChain, uint24 toGeneration) lane, uint64 index, bytes outcomes)',
  'event Data(bytes32 indexed hash, bytes data)',
])

/** What the hub's registry says of a configuration: all of it (P16). */
const registryEvents = parseAbi([
  'event Published(uint64 indexed number, bytes32 hash, bytes configuration)',
])

const [sent, delivered, started, ...others] = kernelEvents
const [checkpointAccepted, leaseRenewed, configured, met, object, part, ...rest] = others
const [unparked, deployed, posted, adopted, takenBack, data] = rest

/** First topics of the events. */
export const topics = {
  sent: toEventSelector(sent),
  delivered: toEventSelector(delivered),
  executed: executedTopic,
  started: toEventSelector(started),
  checkpointAccepted: toEventSelector(checkpointAccepted),
  leaseRenewed: toEventSelector(leaseRenewed),
  configured: toEventSelector(configured),
  met: toEventSelector(met),
  object: toEventSelector(object),
  part: toEventSelector(part),
  unparked: toEventSelector(unparked),
  deployed: toEventSelector(deployed),
  posted: toEventSelector(posted),
  adopted: toEventSelector(adopted),
  takenBack: toEventSelector(takenBack),
  data: toEventSelector(data),
  published: toEventSelector(registryEvents[0]),
} as const

/** First four bytes of the calls whose first argument stands in network blocks. */
export const executeSelectors: readonly Hex[] = [
  toFunctionSelector('execute(bytes[])'),
  toFunctionSelector('executeNaming(bytes[],uint256[])'),
]
