import type { Address, Hex } from 'viem'
import { hashWords, toWord } from './abi-words.ts'
import { type ChainConfiguration, chainKinds } from './configuration.ts'
import type { HeadKey } from './head.ts'
import { memo } from './memo.ts'

/** One end of a lane, in the storage of a chain of `generation`, whose other end is (`chainId`, `chainGeneration`). */
export type LaneEnd = { generation: number; chainId: number; chainGeneration: number }

/** Kinds of leaves whose slot is a hash, as in docs/WIRE.md. */
export const leafKinds = {
  ...{ laneOut: 1, laneIn: 2, treasury: 3, parked: 4, configuration: 5 },
  ...{ data: 17, supply: 18, tally: 19, code: 20, whole: 21, posted: 22 },
  ...{ piece: 23, kept: 24, adopted: 25, laneBack: 26 },
} as const

/** What a part is of (`Part`): of a supply, or of a tally. */
export const partKinds = { supply: leafKinds.supply, tally: leafKinds.tally } as const
export type PartKind = (typeof partKinds)[keyof typeof partKinds]
const accountPrefix = `0x${'0'.repeat(24)}`
const slotMask = (1n << 256n) - 1n

/** Accounts whose slot and birth place are remembered. A node asks for those of whoever is active thousands of times a second, and text that was there before is found in its tables without reading all of it. */
const rememberedAccountsMax = 65_536
/** Lanes whose slots are remembered: both ends of each of two hundred chains' lanes. */
const rememberedLanesMax = 32_768

const wordOfAddress = memo(rememberedAccountsMax, (address: Address) => toWord(address))
const hashOfId = memo(rememberedAccountsMax, (id: Hex) => BigInt(hashWords(id)))
const slotAfter = memo(rememberedLanesMax, (slot: Hex) => toWord((BigInt(slot) + 1n) & slotMask))
const hashOfLane = memo(rememberedLanesMax, (lane: string) => {
  return hashWords(...lane.split('/').map(Number))
})

/** Slot of the home word of `address`: the account's id itself (P24). */
export function accountSlot(address: Address): Hex {
  return wordOfAddress(address)
}

/** The address whose home word stands in `slot`, in lower case; undefined for any other leaf, whose slot is a hash. */
export function slotAccount(slot: Hex): Address | undefined {
  return slot.startsWith(accountPrefix) ? `0x${slot.slice(26).toLowerCase()}` : undefined
}

/** Slot of the running hash of the lane to a chain; its counts stand in the {@link nextSlot}. */
export function laneOutSlot(lane: LaneEnd): Hex {
  return laneSlot(leafKinds.laneOut, lane)
}

/** Slot of the running hash of what was taken from a chain; its count stands in the {@link nextSlot}. */
export function laneInSlot(lane: LaneEnd): Hex {
  return laneSlot(leafKinds.laneIn, lane)
}

function laneSlot(kind: number, { generation, chainId, chainGeneration }: LaneEnd): Hex {
  return hashOfLane(`${kind}/${generation}/${chainId}/${chainGeneration}`)
}

/** A lane, by its two ends. */
export type LaneKey = { source: HeadKey; destination: HeadKey }

/** Slots of both ends of a lane. `out`: at its source, whose heir is the lane's. `into`: at its destination. */
export function laneSlots({ source, destination }: LaneKey): { out: Hex; into: Hex } {
  const end = (of: HeadKey, other: HeadKey): LaneEnd => {
    const { chainId, generation: chainGeneration } = other
    return { generation: of.generation, chainId, chainGeneration }
  }
  return { out: laneOutSlot(end(source, destination)), into: laneInSlot(end(destination, source)) }
}

/** Slot of the running hash of what a chain of `generation` has taken back of a lane to a chain that was fenced (P7); its counts stand in the {@link nextSlot}. */
export function laneBackSlot(generation: number, { source, destination }: LaneKey): Hex {
  const [from, to] = [source, destination]
  return hashWords(
    ...[leafKinds.laneBack, generation, from.chainId, from.generation, to.chainId, to.generation],
  )
}

/** Slot of the {@link decodeTreasury} of a chain of `generation`. */
export function treasurySlot(generation: number): Hex {
  return hashWords(leafKinds.treasury, generation)
}

/** Slot that is 1 while the message is parked on a chain of `generation`. */
export function parkedSlot(generation: number, messageId: Hex): Hex {
  return hashWords(leafKinds.parked, generation, messageId)
}

/** Slot, on the hub, of the hash of configuration `number` (P16). */
export function configurationSlot(number: number): Hex {
  return hashWords(leafKinds.configuration, number)
}

/** Where the data words of an object begin, in the version that it has on a chain of `generation`; its low byte is zero. */
export function dataBase(id: Hex, generation: number, version: number): Hex {
  return `0x${hashWords(leafKinds.data, id, generation, version).slice(2, 64)}00`
}

/** Slot of data word `index`, below {@link dataWordsMax}. */
export function dataSlot(base: Hex, index: number): Hex {
  return `0x${base.slice(2, 64)}${index.toString(16).padStart(2, '0')}`
}

/** Slot of what a chain of `generation` has minted of an asset less what it has burnt, or of its part of a tally: two's complement. */
export function partSlot(kind: PartKind, generation: number, app: Address, key: bigint): Hex {
  return hashWords(kind, generation, app, key)
}

/** Slot of the {@link codeLeaf} of an app on a chain of `generation`. */
export function codeSlot(generation: number, app: Address): Hex {
  return hashWords(leafKinds.code, generation, app)
}

/** Slot that is 1 where `sender` has posted `hash` on a chain of `generation` (P20). */
export function postedSlot(generation: number, sender: Address, hash: Hex): Hex {
  return hashWords(leafKinds.posted, generation, sender, hash)
}

/** Slot that is 1 where a chain of `generation` has adopted what stood in `slot` of `from`, which was fenced (P5). */
export function adoptedSlot(generation: number, from: HeadKey, slot: Hex): Hex {
  return hashWords(leafKinds.adopted, generation, from.chainId, from.generation, slot)
}

/** Slot of the {@link decodePieceLeaf} of the piece of data with this hash, on a chain of `generation`. */
export function pieceSlot(generation: number, hash: Hex): Hex {
  return hashWords(leafKinds.piece, generation, hash)
}

/** Slot of how many bytes of data a chain of `generation` keeps itself. */
export function keptSlot(generation: number): Hex {
  return hashWords(leafKinds.kept, generation)
}

/** What a chain says of the code of an app, and of who deployed it (P19). */
export function codeLeaf(codeHash: Hex, deployer: Address): Hex {
  return hashWords(codeHash, deployer)
}

/** Where a simulation finds the sum of all parts whose slot on a chain is `slot`. */
export function wholeSlot(slot: Hex): Hex {
  return hashWords(leafKinds.whole, slot)
}

/** The slot after `slot`. */
export function nextSlot(slot: Hex): Hex {
  return slotAfter(slot)
}

/** Which of `count` genesis chains an id is born on (P4). `id`: an address, or 32 bytes. */
export function birthPlace(id: Hex, count: number): number {
  return Number(hashOfId(id) % BigInt(count))
}

/** The chains on which accounts are born: those of configuration 0 in its order, without the hub and storage chains (P4). */
export function birthChains(configuration: { chains: readonly ChainConfiguration[] }): number[] {
  return configuration.chains
    .filter((chain) => chain.kind !== chainKinds.hub && chain.kind !== chainKinds.storage)
    .map((chain) => chain.chainId)
}

/** Id of the chain on which `address` is born, by configuration 0. -1 where the configuration has no birth chain. */
export function birthChain(
  configuration: { chains: readonly ChainConfiguration[] },
  address: Address,
): number {
  const chains = birthsOf(configuration)
  if (chains.length === 0) return -1
  return chains[birthPlace(address, chains.length)] ?? -1
}

const knownBirths = new WeakMap<object, readonly number[]>()

/** {@link birthChains} of a configuration, which never changes, once. */
function birthsOf(configuration: { chains: readonly ChainConfiguration[] }): readonly number[] {
  const known = knownBirths.get(configuration.chains)
  if (known !== undefined) return known
  const births = birthChains(configuration)
  knownBirths.set(configuration.chains, births)
  return births
}
