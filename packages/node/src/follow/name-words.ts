import {
  accountIn,
  adoptedSlot,
  codeLeaf,
  dataBase,
  keptSlot,
  laneBackSlot,
  laneInSlot,
  laneOutSlot,
  nextSlot,
  type ObjectName,
  type ObjectWord,
  objectIn,
  slotAccount,
  treasurySlot,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { CheckContext, NewWords } from './check-block.ts'
import { RefusedBlockError } from './errors.ts'
import type { BlockFacts } from './extract.ts'
import { nameCode, type SlotName } from './names.ts'
import { parkedIn } from './parked-messages.ts'

/** A home word of an object that is no account, before and after a block. */
export type ObjectStep = {
  id: Hex
  name: ObjectName
  before: ObjectWord
  after: ObjectWord
  /** `after`, as it stands in storage. */
  word: bigint
}

/** Words of a block by what they are. */
export type WordsByName = {
  objects: Map<Hex, ObjectStep>
  /** How much more each part of a supply is than before. */
  supplies: { app: Hex; key: bigint; amount: bigint }[]
  /** Data words, with whose they are, and in which of its versions. */
  data: { slot: Hex; id: Hex; version: number }[]
  /** Slots of pieces of data. */
  pieces: Hex[]
}

/**
 * Finds out what each word is that a block wrote: a word that nobody can name is not vouched for, for another chain could be shown it (P2, P6).
 *
 * @throws RefusedBlockError
 */
export function nameWords(context: CheckContext, facts: BlockFacts, words: NewWords): WordsByName {
  const named: WordsByName = { objects: new Map(), supplies: [], data: [], pieces: [] }
  const { generation } = facts.kernel
  const known = new Set<Hex>([treasurySlot(generation), keptSlot(generation)])
  const others: [Hex, bigint][] = []
  for (const entry of words) {
    const [slot] = entry
    // Nearly all words are accounts': they are looked at by themselves.
    if (slotAccount(slot) === undefined && !known.has(slot)) others.push(entry)
  }
  if (others.length === 0) return named
  const names = createNames(context, facts, words)
  const unknown = others.filter(([slot, word]) => {
    const name = names.of(slot)
    if (name !== undefined) take(context, facts, named, name, slot, word)
    return name === undefined
  })
  takeData(context, facts, named, names, unknown)
  return named
}

type Names = { of(slot: Hex): SlotName | undefined }

/** What the chain has announced, in this block or before it. */
function createNames(context: CheckContext, facts: BlockFacts, words: NewWords): Names {
  const announced = new Map(facts.named.map(({ slot, name }) => [slot, name]))
  const { generation } = facts.kernel
  for (const [slot, word] of words) {
    const app = slotAccount(slot)
    if (app === undefined || accountIn(word, generation).status !== 'app') continue
    const code = nameCode(app, generation)
    announced.set(code.slot, code.name)
  }
  return { of: (slot) => announced.get(slot) ?? context.nameOf(slot) }
}

function take(
  context: CheckContext,
  facts: BlockFacts,
  named: WordsByName,
  name: SlotName,
  slot: Hex,
  word: bigint,
): void {
  const before = context.wordBefore(slot)
  const { generation } = facts.kernel
  if (name.kind === 'object') {
    const { app, owner, key } = name
    named.objects.set(slot, {
      ...{ id: slot, name: { app, owner, key }, word },
      before: objectIn(before, generation),
      after: objectIn(word, generation),
    })
  } else if (name.kind === 'supply') {
    const amount = BigInt.asIntN(256, word) - BigInt.asIntN(256, before)
    named.supplies.push({ app: name.app, key: name.key, amount })
  } else if (name.kind === 'code') {
    checkCode(facts, name.app, before, word)
  } else if (name.kind === 'piece') {
    named.pieces.push(slot)
  } else if (name.kind === 'posted' && word !== 1n) {
    throw new RefusedBlockError(
      `The kernel wrote ${word} where ${name.sender} posted a hash (P20).`,
    )
  }
}

/** Code is there once and for all, and is what the chain says that it deployed (P19). */
function checkCode({ deployed }: BlockFacts, app: Hex, before: bigint, word: bigint): void {
  const made = deployed.find((deployment) => deployment.app === app)
  const isAsLogged = made === undefined || word === BigInt(codeLeaf(made.codeHash, made.deployer))
  if (word !== 0n && isAsLogged && (before === 0n || before === word)) return
  throw new RefusedBlockError(
    `The leaf of the code of app ${app} is not what was deployed there (P19, P23).`,
  )
}

/** What is left is data of objects that were here, or belongs to lanes. */
function takeData(
  context: CheckContext,
  facts: BlockFacts,
  named: WordsByName,
  names: Names,
  unknown: readonly [Hex, bigint][],
): void {
  if (unknown.length === 0) return
  const bases = basesOf(facts, named, names)
  let lanes: ReadonlySet<Hex> | undefined
  for (const [slot] of unknown) {
    const base: Hex = `0x${slot.slice(2, 64)}00`
    const holder = bases.get(base) ?? context.dataHolder(base)
    if (holder !== undefined) {
      named.data.push({ slot, ...holder })
      continue
    }
    lanes ??= laneSlots(context, facts)
    if (lanes.has(slot) || context.isHub || context.waitingAt(slot) !== undefined) continue
    throw new RefusedBlockError(
      `The kernel wrote ${slot}, which is no word of an account, a lane or anything that it has announced (P2, P6).`,
    )
  }
}

/** Bases of the data of every version that an object had here during the block. */
function basesOf(
  { changes, kernel: { generation } }: BlockFacts,
  { objects }: WordsByName,
  names: Names,
): Map<Hex, { id: Hex; version: number }> {
  const bases = new Map<Hex, { id: Hex; version: number }>()
  const seen = new Set<string>()
  for (const { slot, word } of changes) {
    if (!objects.has(slot) || names.of(slot)?.kind !== 'object') continue
    const { status, size, version } = objectIn(word, generation)
    if (status !== 'here' || size === 0 || seen.has(`${slot}${version}`)) continue
    seen.add(`${slot}${version}`)
    bases.set(dataBase(slot, generation, version), { id: slot, version })
  }
  return bases
}

/** Ends of the lanes that the chain may have, what it parked in this block, and that it took something over. */
function laneSlots(context: CheckContext, facts: BlockFacts): Set<Hex> {
  const { generation, met } = facts.kernel
  const slots = new Set<Hex>()
  const delivered = facts.carriers.filter((carrier) => carrier.kind === 'deliver')
  const ends = [
    ...[...context.peers, ...met, ...facts.sent.map(({ destination }) => destination)],
    ...delivered.map(({ source }) => source),
  ]
  for (const end of ends) {
    const lane = { generation, chainId: end.chainId, chainGeneration: end.generation }
    for (const slot of [laneOutSlot(lane), laneInSlot(lane)]) slots.add(slot).add(nextSlot(slot))
  }
  for (const { slot } of parkedIn(context.chainId, facts)) slots.add(slot)
  for (const carrier of facts.carriers) {
    if (carrier.kind === 'take-back') {
      const back = laneBackSlot(generation, carrier)
      slots.add(back).add(nextSlot(back))
    }
    if (carrier.kind !== 'adopt') continue
    for (const { slot } of carrier.inherited) {
      slots.add(adoptedSlot(generation, carrier.source, slot))
    }
  }
  return slots
}
