import { kernelAbi as wholeKernelAbi } from '@metalayer/contracts'
import {
  decodeChanges,
  decodeExecuted,
  executedTopic,
  headStatuses,
  isChanges,
  keccak256,
  legacySlot,
  lowerCase,
  partKinds,
  type Setting,
  toWord,
} from '@metalayer/protocol'
import {
  bytesToHex,
  decodeEventLog,
  decodeFunctionData,
  encodeAbiParameters,
  getAbiItem,
  type Hex,
  hexToNumber,
  numberToHex,
  parseAbi,
} from 'viem'
import type { ChainHistory, ConfiguredRecord, FenceRecord } from './chain-history.ts'
import type { AuditedLog } from './log-source.ts'

const kernelAbi = parseAbi([
  'struct LaneName { uint64 fromChain; uint24 fromGeneration; uint64 toChain; uint24 toGeneration; }',
  'struct Legacy { uint8 kind; address app; address owner; uint256 key; }',
  'event Sent(uint64 indexed chainId, uint24 generation, uint64 index, bytes message)',
  'event Delivered(uint64 indexed chainId, uint24 generation, uint64 index, bytes outcomes)',
  'event Adopted(uint64 indexed chainId, uint24 generation, Legacy[] legacies)',
  'event TakenBack(LaneName lane, uint64 index, bytes outcomes)',
  'event Met(uint64 indexed chainId, uint24 generation, uint8 status)',
  'event Configured(uint64 indexed number, bytes32 hash)',
  'event Started(uint24 generation, uint64 configuration)',
  'event LeaseRenewed(uint24 generation, uint64 leaseUntil, address agent)',
  'event Deposited(address indexed from, address indexed to, uint96 amount)',
  'event Released(address indexed owner, uint96 amount)',
  'event Object(uint256 indexed id, address app, address owner, uint256 key)',
  'event Part(uint256 indexed slot, uint256 kind, address app, uint256 key)',
  'event Data(bytes32 indexed hash, bytes data)',
  'function execute(bytes[] transactions)',
  'function executeNaming(bytes[] transactions, uint256[] ids)',
])

const configureInputs = [getAbiItem({ abi: wholeKernelAbi, name: 'configure' }).inputs[0]] as const

/** What a log leaves to be read in the calldata of its transaction. */
export type Unread = {
  bundles: ChainHistory['executed']
  fences: Hex[]
  configurations: { carrier: Hex; record: ConfiguredRecord }[]
}

/** Adds what a log says to a history. */
export function takeLog(history: ChainHistory, log: AuditedLog, unread: Unread): void {
  switch (log.topics[0]) {
    case undefined:
      if (isChanges(log.data)) history.changes.push(...decodeChanges(log.data))
      return
    case executedTopic: {
      if (isAlone(history)) return
      const bundle = {
        carrier: log.transactionHash,
        block: hexToNumber(log.blockNumber),
        transactions: [],
        outcomes: bytesToHex(decodeExecuted(log.data).outcomes),
      }
      history.executed.push(bundle)
      unread.bundles.push(bundle)
      return
    }
  }
  const event = decodeKnown(log)
  if (!event) return
  switch (event.eventName) {
    case 'Met':
      if (event.args.status === headStatuses.fenced) unread.fences.push(log.transactionHash)
      break
    case 'Configured': {
      const { number, hash } = event.args
      const record: ConfiguredRecord = { number: Number(number), hash, settings: undefined }
      history.configured.push(record)
      unread.configurations.push({ carrier: log.transactionHash, record })
      break
    }
    case 'Started':
    case 'LeaseRenewed':
      history.generation = event.args.generation
      break
    case 'Deposited':
      history.deposited += event.args.amount
      break
    case 'Released':
      history.released += event.args.amount
      break
    default:
      if (!isAlone(history)) takeDoing(history, event)
  }
}

/** Whether what the chain logs is of a generation that was fenced before: it goes on alone, and nothing that it does counts (I5). */
export function isAlone({ generation, endedGeneration }: ChainHistory): boolean {
  return endedGeneration > 0 && generation <= endedGeneration
}

type KnownEvent = NonNullable<ReturnType<typeof decodeKnown>>

function takeDoing(history: ChainHistory, event: KnownEvent): void {
  const ownGeneration = history.generation
  switch (event.eventName) {
    case 'Object': {
      const { id, app, owner, key } = event.args
      const name = { app: lowerCase(app), owner: lowerCase(owner), key }
      history.named.push({ kind: 'object', slot: toSlot(id), ownGeneration, ...name })
      break
    }
    case 'Part': {
      const { slot, kind, app, key } = event.args
      // Tallies are no amounts: whatever they come to is right.
      if (kind !== BigInt(partKinds.supply)) break
      const name = { app: lowerCase(app), key }
      history.named.push({ kind: 'supply', slot: toSlot(slot), ownGeneration, ...name })
      break
    }
    case 'Data': {
      const { hash, data } = event.args
      const isAuthentic = keccak256(data) === lowerCase(hash)
      const length = data.length / 2 - 1
      history.pieces.push({ ownGeneration, hash: lowerCase(hash), length, isAuthentic })
      break
    }
    case 'Sent':
      history.sent.push({ ...place(event.args), ownGeneration, message: event.args.message })
      break
    case 'Delivered':
      history.delivered.push({ ...place(event.args), ownGeneration, outcomes: event.args.outcomes })
      break
    case 'Adopted': {
      const { chainId, generation, legacies } = event.args
      for (const { kind, app, owner, key } of legacies) {
        const named = { kind, app: lowerCase(app), owner: lowerCase(owner), key: toWord(key) }
        const slot = legacySlot(named, generation)
        // A kind that nobody inherits has no slot; the kernel refuses it.
        if (slot === undefined) continue
        history.adopted.push({ chainId: Number(chainId), generation, ownGeneration, slot })
      }
      break
    }
    case 'TakenBack': {
      const { lane, index, outcomes } = event.args
      history.takenBack.push({
        ownGeneration,
        from: { chainId: Number(lane.fromChain), generation: lane.fromGeneration },
        to: { chainId: Number(lane.toChain), generation: lane.toGeneration },
        index: Number(index),
        outcomes,
      })
      break
    }
  }
}

/** The transactions of a bundle, from its calldata. */
export function bundleIn(input: Hex): Hex[] {
  return [...decodeFunctionData({ abi: kernelAbi, data: input }).args[0]]
}

/** What a kernel was told of a fence, and took: by its own checks it was under a signed checkpoint. Undefined where somebody called it from within. */
export function fenceIn(input: Hex): FenceRecord | undefined {
  const call = decodeKernelCall(input)
  if (call?.functionName !== 'meetFenced') return undefined
  const [{ head }, heirs] = call.args
  return {
    chainId: Number(head.chainId),
    generation: head.generation,
    block: Number(head.number),
    blockHash: head.blockHash,
    heirs: heirs.map(({ chainId, generation }) => ({ chainId: Number(chainId), generation })),
  }
}

/** What a kernel was told of settings with a configuration, if these bytes brought it. */
export function settingsIn(input: Hex, hash: Hex): readonly Setting[] | undefined {
  const call = decodeKernelCall(input)
  if (call?.functionName !== 'configure') return undefined
  const [configuration] = call.args
  if (keccak256(encodeAbiParameters(configureInputs, [configuration])) !== hash) return undefined
  return configuration.settings.map(({ app, name, word }) => ({
    app: lowerCase(app),
    name: lowerCase(name),
    word: lowerCase(word),
  }))
}

function decodeKernelCall(input: Hex) {
  try {
    return decodeFunctionData({ abi: wholeKernelAbi, data: input })
  } catch {
    // Another contract's function, which called the kernel.
    return undefined
  }
}

function toSlot(value: bigint): Hex {
  return numberToHex(value, { size: 32 })
}

function place(args: { chainId: bigint; generation: number; index: bigint }) {
  return { chainId: Number(args.chainId), generation: args.generation, index: Number(args.index) }
}

function decodeKnown({ topics, data }: AuditedLog) {
  try {
    return decodeEventLog({ abi: kernelAbi, topics: topics as [Hex, ...Hex[]], data })
  } catch {
    // Events that say nothing of accounts, money or messages.
    return undefined
  }
}
