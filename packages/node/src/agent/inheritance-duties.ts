import {
  accountSlot,
  adoptedSlot,
  birthAddress,
  compareKeys,
  dataBase,
  dataSlot,
  genesisGeneration,
  type HeadKey,
  headStatuses,
  heirOf,
  type Legacy,
  leafKinds,
  type ObjectName,
  objectId,
  objectIn,
  slotAccount,
  toWord,
  treasurySlot,
} from '@metalayer/protocol'
import { type Address, type Hex, zeroAddress } from 'viem'
import type { Fence } from '../fences/fences.ts'
import { inheritanceOf } from '../fences/inheritance-of.ts'
import type { Estate } from '../follow/inherited.ts'
import type { Follow } from '../follow/interface.ts'
import { idOf } from '../follow/parked-messages.ts'
import { adoptCall, type EstateProof, meetFencedCall } from './adopt-call.ts'
import type { Duty, DutyContext } from './duties.ts'
import { arrivalOf, bringsAnything, bringsObject } from './inherited-arrivals.ts'
import type { CommittedDecision } from './kernel-calls.ts'
import { fencesToBe } from './kernel-to-be.ts'
import { witnessOf } from './witness-of.ts'

/** What a chain takes over of those that were fenced (P5): who waits for it first, then all the rest. */
export type Inheritances = {
  /** What somebody waits for: `senders` want to spend, transactions wait for objects that are `awaited`. */
  duties(
    context: DutyContext,
    senders: Iterable<Address>,
    awaited?: () => readonly ObjectName[],
  ): Duty[]
  /** What nobody waits for: as much as leaves half of a block of so much gas to others. */
  restDuties(context: DutyContext, blockGas: bigint): Duty[]
}

export type InheritancesDeps = {
  follow: Pick<
    Follow,
    'fences' | 'estate' | 'wordAt' | 'proveAt' | 'proveAbsenceAt' | 'kernel' | 'newest' | 'block'
  >
  birthChain: (address: Address) => number
}

/** A chain that was fenced, and what stood under its last head. */
type Left = { fence: Fence; estate: Estate }

/** What is left of a fenced chain for one heir, in no order. */
type Rest = Set<Hex>

/** Estates in one call, and calls at one look: a real transaction carries 90 kB, a proof some 1.2 kB. */
const estatesMax = 48
const callsMax = 4
/** What nobody waits for takes one of so many parts of a block. */
const restParts = 2n
/** Gas limits above what was measured (contracts/snapshots). */
const gasOf = {
  meet: 250_000n,
  meetHeir: 30_000n,
  adopt: 400_000n,
  estate: 130_000n,
  data: 40_000n,
}

/** Fences that the kernel should learn of, under a decision that it has accepted. */
export function meetFencedDuties(
  { chain, follow, inFlight }: DutyContext,
  decision: CommittedDecision,
): Duty[] {
  return unmetFences({ chain, follow }, decision)
    .filter(
      (fence) =>
        !inFlight.some((effect) => effect.kind === 'meet' && compareKeys(effect.peer, fence) === 0),
    )
    .map(({ head, heirs, chainId, generation }) => ({
      data: meetFencedCall(decision, head, heirs),
      gas: gasOf.meet + gasOf.meetHeir * BigInt(heirs.length),
      effect: { kind: 'meet', peer: { chainId, generation, status: headStatuses.fenced } },
    }))
}

/** Fences under this decision of which the kernel knows nothing. */
function unmetFences(
  { chain, follow }: Pick<DutyContext, 'chain' | 'follow'>,
  { heads }: Pick<CommittedDecision, 'heads'>,
): Fence[] {
  const own = heads.find((head) => compareKeys(head, chain) === 0)
  // The hub, too: what it sent to one that was fenced comes back to it, and what it sends to who was born there takes another way (P7).
  if (own?.status !== headStatuses.live && own?.status !== headStatuses.hub) return []
  const { ended } = follow.kernel(chain.chainId)
  return heads.flatMap((head) => {
    if (head.status !== headStatuses.fenced) return []
    const isKnown = ended.some((known) => compareKeys(known, head) === 0)
    return isKnown ? [] : (follow.fences.of(head) ?? [])
  })
}

/** See `Inheritances`. Of one chain. */
export function createInheritances({ follow, birthChain }: InheritancesDeps): Inheritances {
  const rests = new Map<string, Rest>()
  /** By how many fences they were made: with another one, heirs are others. */
  let madeBy = 0
  /** The chain's block by which they were looked at last. */
  let lookedAt: { number: number; hash: Hex } | undefined

  const ended = {
    get ended() {
      return follow.fences.all()
    },
    wordOf(place: HeadKey, slot: Hex): bigint {
      return follow.estate(place)?.wordAt(slot) ?? 0n
    },
  }

  const fallsTo = (chain: HeadKey, fence: Fence, slot: Hex): boolean => {
    const heir = inheritanceOf(ended, fence, slot)?.heir
    return heir !== undefined && compareKeys(heir, chain) === 0
  }

  /** What was adopted in a block that the chain has lost is to be adopted again. */
  const forgetLost = ({ chainId }: HeadKey): void => {
    const isKept = lookedAt && follow.block(chainId, lookedAt.number)?.hash === lookedAt.hash
    if (!isKept) rests.clear()
    const newest = follow.newest(chainId)
    lookedAt = newest && { number: newest.number, hash: newest.hash }
  }

  /** All that falls to the chain; made once, and less with each look. */
  const restOf = (chain: HeadKey, fence: Fence, estate: Estate): Rest => {
    const fences = follow.fences.all().length
    if (madeBy !== fences) rests.clear()
    madeBy = fences
    const key = `${chain.generation}/${fence.chainId}/${fence.generation}`
    let rest = rests.get(key)
    if (rest === undefined) {
      rest = new Set()
      for (const slot of estate.slots()) {
        if (estate.wordAt(slot) === 0n || legacyOf(fence, estate, slot) === undefined) continue
        if (fallsTo(chain, fence, slot)) rest.add(slot)
      }
      rests.set(key, rest)
    }
    return rest
  }

  const isAdopted = (chain: HeadKey, fence: Fence, slot: Hex): boolean =>
    follow.wordAt(chain.chainId, adoptedSlot(chain.generation, fence, slot)) !== 0n

  /** What somebody waits for, be it that no more of it passes to the chain than the birth (P4). */
  const isWanted = (chain: HeadKey, fence: Fence, estate: Estate, one: Wanted): boolean => {
    const isBorn = estate.wordAt(one.slot) !== 0n
    const isBirth =
      fence.generation === genesisGeneration && birthChain(one.bornWith) === fence.chainId
    return (isBorn || isBirth) && fallsTo(chain, fence, one.slot)
  }

  /** Whether there is anything to adopt, as the chain stands: agents would do for ever what changes nothing. */
  const isWorthAdopting = (
    chain: HeadKey,
    { fence, estate }: Left,
    slot: Hex,
    waiting: readonly Wanted[],
  ): boolean => {
    if (isAdopted(chain, fence, slot)) return false
    const name = estate.nameOf(slot)
    const known = name?.kind === 'object' ? birthAddress(name) : undefined
    const bornWith = waiting.find((one) => one.slot === slot)?.bornWith ?? known
    const isHome = slotAccount(slot) !== undefined || bornWith !== undefined
    const left = { slot, bornWith, place: fence, estate, birthChain }
    return !isHome || bringsAnything(left, chain, follow.wordAt(chain.chainId, slot))
  }

  /** Those of the slots that somebody should adopt, and nobody is about to, `estatesMax` at a time. */
  const batches = (
    { chain, inFlight }: DutyContext,
    left: Left,
    slots: Iterable<Hex>,
    waiting: readonly Wanted[] = [],
  ): Hex[][] => {
    const underWay = new Set(
      inFlight.flatMap((effect) => (effect.kind === 'adopt' ? effect.slots : [])),
    )
    const open: Hex[] = []
    for (const slot of slots) {
      if (open.length >= estatesMax * callsMax) break
      if (isWorthAdopting(chain, left, slot, waiting) && !underWay.has(slot)) open.push(slot)
    }
    const groups: Hex[][] = []
    for (let at = 0; at < open.length; at += estatesMax) {
      groups.push(open.slice(at, at + estatesMax))
    }
    return groups
  }

  const proofOf = (
    { heads }: CommittedDecision,
    fence: Fence,
    estate: Estate,
    slot: Hex,
    waiting: readonly Wanted[],
  ): EstateProof => {
    const wanted = waiting.find((one) => one.slot === slot)
    const legacy = legacyOf(fence, estate, slot) ?? wanted?.legacy ?? accountLegacy(slot)
    const { status, size, version } = objectIn(estate.wordAt(slot), fence.generation)
    const hasData = legacy.kind === 0 && slotAccount(slot) === undefined && status === 'here'
    const base = dataBase(slot, fence.generation, version)
    const data = Array.from({ length: hasData ? size : 0 }, (_, index) =>
      witnessOf(follow, fence.head, dataSlot(base, index)),
    )
    const lapses = lapsed(fence, slot, follow).map((heir) => ({
      head: heads.find((head) => compareKeys(head, heir) === 0) ?? heir.head,
      nothing: witnessOf(follow, heir.head, adoptedSlot(heir.generation, fence, slot)),
    }))
    return { legacy, witness: witnessOf(follow, fence.head, slot), data, lapses }
  }

  const dutyOf = (
    decision: CommittedDecision,
    { fence, estate }: Left,
    slots: readonly Hex[],
    waiting: readonly Wanted[],
  ): Duty => {
    const estates = slots.map((slot) => proofOf(decision, fence, estate, slot, waiting))
    const words = estates.reduce((sum, { data }) => sum + data.length, 0)
    const place = { chainId: fence.chainId, generation: fence.generation }
    const lefts = slots.map((slot) => {
      const bornWith = waiting.find((one) => one.slot === slot)?.bornWith
      return { slot, bornWith, place, estate, birthChain }
    })
    return {
      data: adoptCall(decision, fence.head, estates),
      gas: gasFor(slots) + gasOf.data * BigInt(words),
      effect: {
        ...{ kind: 'adopt', source: place, slots },
        arrivals: lefts.flatMap((left) => arrivalOf(left) ?? []),
        ids: lefts.filter(bringsObject).map(({ slot }) => slot),
      },
    }
  }

  const leftBy = (ended: readonly HeadKey[]): Left[] =>
    ended.flatMap((place) => {
      const [fence, estate] = [follow.fences.of(place), follow.estate(place)]
      return fence === undefined || estate === undefined ? [] : [{ fence, estate }]
    })

  return {
    duties(context, senders, awaited = () => []) {
      const known = fencesToBe({ ...context, follow })
      if (known === undefined || known.ended.length === 0) return []
      const waiting = [...Array.from(senders, ofAccount), ...awaited().map(ofObject)]
      return leftBy(known.ended).flatMap((left) => {
        const wanted = waiting.filter((one) =>
          isWanted(context.chain, left.fence, left.estate, one),
        )
        const slots = new Set(wanted.map(({ slot }) => slot))
        return batches(context, left, slots, wanted).map((some) =>
          dutyOf(known.decision, left, some, wanted),
        )
      })
    },
    restDuties(context, blockGas) {
      const known = fencesToBe({ ...context, follow })
      if (known === undefined) return []
      forgetLost(context.chain)
      const duties: Duty[] = []
      let gas = context.inFlight.reduce(
        (sum, effect) => (effect.kind === 'adopt' ? sum + gasFor(effect.slots) : sum),
        0n,
      )
      for (const left of leftBy(known.ended)) {
        const rest = restOf(context.chain, left.fence, left.estate)
        for (const slot of rest) {
          if (!isWorthAdopting(context.chain, left, slot, [])) rest.delete(slot)
        }
        for (const some of batches(context, left, rest)) {
          const duty = dutyOf(known.decision, left, some, [])
          // One goes whatever the block holds, where none is under way.
          if (gas > 0n && (gas + duty.gas) * restParts > blockGas) return duties
          gas += duty.gas
          duties.push(duty)
        }
      }
      return duties
    },
  }
}

function gasFor(slots: readonly Hex[]): bigint {
  return gasOf.adopt + gasOf.estate * BigInt(slots.length)
}

/** Heirs before the one that takes over now, each of which was fenced without having done so. */
function lapsed(fence: Fence, slot: Hex, { fences }: Pick<Follow, 'fences'>): Fence[] {
  const before: Fence[] = []
  let heir = heirOf(BigInt(slot), fence.heirs)
  for (let next = heir && fences.of(heir); next !== undefined; next = heir && fences.of(heir)) {
    before.push(next)
    heir = heirOf(BigInt(slot), next.heirs)
  }
  return before
}

/** What stands in a slot, as the kernel names it; undefined for what nobody inherits. */
function legacyOf({ generation }: Fence, estate: Estate, slot: Hex): Legacy | undefined {
  if (slotAccount(slot) !== undefined) {
    // An app is on every chain by its code; what it holds is a pocket like any other.
    return accountLegacy(slot)
  }
  if (slot === treasurySlot(generation)) return { ...nobody, kind: leafKinds.treasury }
  const parked = estate.parkedAt(slot)
  if (parked !== undefined) {
    if (parked.releasedAt !== undefined) return undefined
    return { ...nobody, kind: leafKinds.parked, key: idOf(parked) }
  }
  const name = estate.nameOf(slot)
  if (name?.kind === 'object') return { ...name, kind: 0, key: toWord(name.key) }
  if (name?.kind === 'supply' || name?.kind === 'tally') {
    return { ...nobody, kind: leafKinds[name.kind], app: name.app, key: toWord(name.key) }
  }
  return undefined
}

/** What somebody waits for; `bornWith`: the address whose birth chain it is born on. */
type Wanted = { slot: Hex; bornWith: Address; legacy: Legacy }

function ofAccount(sender: Address): Wanted {
  const slot = accountSlot(sender)
  return { slot, bornWith: sender, legacy: accountLegacy(slot) }
}

function ofObject(name: ObjectName): Wanted {
  const { app, owner, key } = name
  const legacy = { kind: 0, app, owner, key: toWord(key) }
  return { slot: objectId(name), bornWith: birthAddress(name), legacy }
}

const nobody = { app: zeroAddress, owner: zeroAddress, key: toWord(0n) }

function accountLegacy(slot: Hex): Legacy {
  return { ...nobody, kind: 0, owner: slotAccount(slot) ?? zeroAddress }
}
