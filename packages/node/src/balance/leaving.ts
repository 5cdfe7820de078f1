import { accountIn, accountSlot, type ObjectName, objectId, objectIn } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { departObjectsDuty, objectsMax } from '../agent/depart-objects.ts'
import type { Duty, Effect } from '../agent/duties.ts'
import { spareOf } from '../agent/duty-gas.ts'
import { departCall } from '../agent/kernel-calls.ts'
import type { ChainGeneration, Follow, VerifiedBlock } from '../follow/interface.ts'
import type { Clump } from './candidates.ts'

/** What agents have agreed on for one chain, until it is done: as soon as there is room for it, or never. */
export type Leaving = {
  add(clump: Clump, to: number, untilMs: number): void
  has(id: Hex): boolean
  /** Calls that are due; none is under way. */
  duties(context: LeavingContext): Duty[]
  /** This call has gone to the chain. */
  sent(duty: Duty): void
}

export type LeavingContext = {
  chain: ChainGeneration
  block: Pick<VerifiedBlock, 'time' | 'gasLimit'>
  follow: Pick<Follow, 'wordAt'>
  inFlight: readonly Effect[]
  /** Seconds. */
  minimumStay: number
  nowMs: number
}

/** Gas above what was measured, of the first call of a lane (contracts/snapshots). What `spareOf` does not give back keeps its room in a block from others. */
const gasOf = {
  depart: 130_000n,
  account: 16_000n,
}
/** In one call: fewer than the kernel takes, so that blocks have room for other things. */
const accountsMax = 64
/** A call takes one of so many parts of a block. */
const blockParts = 3n

type Goer = { to: number; untilMs: number }

/** See `Leaving`. */
export function createLeaving(): Leaving {
  const accounts = new Map<Address, Goer>()
  const objects = new Map<Hex, Goer & { name: ObjectName }>()

  /** Forgets what is late, gone, or not to go any more. */
  const prune = (context: LeavingContext) => {
    const { chain, follow, nowMs } = context
    for (const [owner, { untilMs }] of accounts) {
      const word = accountIn(follow.wordAt(chain.chainId, accountSlot(owner)), chain.generation)
      if (nowMs > untilMs || word.status !== 'here') accounts.delete(owner)
    }
    for (const [id, { untilMs }] of objects) {
      const word = objectIn(follow.wordAt(chain.chainId, id), chain.generation)
      if (nowMs > untilMs || word.status !== 'here' || word.pinned) objects.delete(id)
    }
  }

  return {
    add(clump, to, untilMs) {
      for (const owner of clump.accounts) accounts.set(owner, { to, untilMs })
      for (const name of clump.objects) objects.set(objectId(name), { to, untilMs, name })
    },
    has: (id) => objects.has(id) || accounts.has(`0x${id.slice(26)}`),
    duties(context) {
      prune(context)
      return [
        ...withinShare(accountDuties(accounts, context), context),
        ...objectDuties(objects, context),
      ]
    },
    sent({ effect }) {
      if (effect.kind === 'depart-accounts')
        for (const owner of effect.owners) accounts.delete(owner)
      if (effect.kind === 'depart') for (const id of effect.ids) objects.delete(id)
    },
  }
}

/** All that are under way take a block at most, half of what may lie ahead of a chain, so that who stays can go on meanwhile; one always goes. The largest calls first, each shares what it costs by itself among more. What finds no room goes with the next look: by then there are more of them for one call. */
function withinShare(duties: readonly Duty[], { block, inFlight }: LeavingContext): Duty[] {
  let gas = inFlight.reduce(
    (sum, effect) => (effect.kind === 'depart-accounts' ? sum + gasFor(effect.owners) : sum),
    0n,
  )
  return [...duties]
    .sort((a, b) => (a.gas === b.gas ? 0 : a.gas > b.gas ? -1 : 1))
    .filter((duty) => {
      const isTaken = gas === 0n || gas + duty.gas <= block.gasLimit
      if (isTaken) gas += duty.gas
      return isTaken
    })
}

function gasFor(owners: readonly Address[]): bigint {
  return gasOf.depart + gasOf.account * BigInt(owners.length)
}

function accountDuties(accounts: ReadonlyMap<Address, Goer>, context: LeavingContext): Duty[] {
  const { chain, block, follow, inFlight, minimumStay } = context
  const gone = new Set(
    inFlight.flatMap((one) => {
      if (one.kind === 'depart-accounts') return one.owners
      return one.kind === 'gather' ? [one.owner] : []
    }),
  )
  const room = Number((block.gasLimit / blockParts - gasOf.depart) / gasOf.account)
  const most = Math.max(1, Math.min(accountsMax, room))
  const groups = new Map<number, Address[]>()
  for (const [owner, { to }] of accounts) {
    const word = accountIn(follow.wordAt(chain.chainId, accountSlot(owner)), chain.generation)
    // The kernel asks the same.
    if (gone.has(owner) || word.since + minimumStay > block.time) continue
    const group = groups.get(to) ?? []
    if (group.length < most) groups.set(to, [...group, owner])
  }
  return [...groups].map(([chainId, owners]) => ({
    data: departCall(chainId, owners),
    gas: gasFor(owners),
    spare: spareOf.depart,
    effect: { kind: 'depart-accounts', owners },
  }))
}

function objectDuties(
  objects: ReadonlyMap<Hex, Goer & { name: ObjectName }>,
  { chain, block, follow, inFlight, minimumStay }: LeavingContext,
): Duty[] {
  const gone = new Set(
    inFlight.flatMap((one) => (one.kind === 'depart' || one.kind === 'gather' ? one.ids : [])),
  )
  const groups = new Map<number, ObjectName[]>()
  for (const [id, { to, name }] of objects) {
    const word = objectIn(follow.wordAt(chain.chainId, id), chain.generation)
    if (gone.has(id) || word.since + minimumStay > block.time) continue
    const group = groups.get(to) ?? []
    if (group.length < objectsMax) groups.set(to, [...group, name])
  }
  return [...groups].map(([to, names]) => departObjectsDuty({ chain, follow }, to, names))
}
