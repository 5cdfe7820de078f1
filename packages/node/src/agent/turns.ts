import { type Claim, decide } from '@metalayer/policy'
import { objectIn } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { DecisionLog } from '../balance/decision-log.ts'
import type { ChainGeneration, Follow, VerifiedBlock } from '../follow/interface.ts'
import type { PoolTransaction } from './pool.ts'

/** A transaction that waits for an object, and where it is to run. */
export type ObjectClaim = { id: Hex; pooled: PoolTransaction; at: number; isNext: boolean }

export type TurnsContext = {
  chain: ChainGeneration
  block: Pick<VerifiedBlock, 'time'>
  follow: Pick<Follow, 'wordAt'>
  /** Whether anything waits or sets out for it (`createPays`). */
  pays: (pooled: PoolTransaction) => boolean
  log: Pick<DecisionLog, 'add' | 'limits'>
  /** Milliseconds of a tick. */
  tickMs: number
  /** By this node's clock, as transactions' times are. */
  nowMs: number
}

/** Ticks for which a transaction that has not run waits for its turn; then it lets others go first for as long, and so on: what holds it back may be more than turns. */
const patienceTicksMax = 60
/** Behind all who could run now. */
const behind = 2 ** 42
/** Ticks below which all who wait have waited alike: some journeys. */
const youngTicksMax = 8
/** Of those who have waited for about as long, the lower hash is first. */
const perAge = 2 ** 32
const ages = 32

/**
 * Where each object of a chain goes, by whose turn it is (P18): it serves who waits for it where it is, and then goes to the oldest who wants it elsewhere. So it does not go to and fro between those who
 * were looked at first, and nobody waits for ever. Who does not pay has no turn. Undefined: it stays.
 */
export function createTurns(
  claims: () => readonly ObjectClaim[],
  context: TurnsContext,
): (id: Hex) => number | undefined {
  const { chain, block, follow, pays, log, tickMs } = context
  // Most of the time nothing is about to leave, so that nobody asks.
  let byObject: Map<Hex, ObjectClaim[]> | undefined
  return (id) => {
    byObject ??= Map.groupBy(claims(), (claim) => claim.id)
    const { since } = objectIn(follow.wordAt(chain.chainId, id), chain.generation)
    const paying = (byObject.get(id) ?? []).filter(({ pooled }) => pays(pooled))
    const own = paying.map((claim) => toClaim(claim, context))
    const inputs = {
      tick: Math.floor((block.time * 1_000) / tickMs),
      chainId: chain.chainId,
      arrivedAt: Math.floor((since * 1_000) / tickMs),
      claims: deciding(own, chain.chainId),
    }
    const decision = decide('turn', inputs, log.limits)
    if (decision.outcome.kind === 'stay') return undefined
    log.add(decision, chain.chainId)
    return decision.outcome.to
  }
}

/** Of thousands of claims, those that it follows from: the oldest, and one for where the object is. */
function deciding([first, ...others]: readonly Claim[], chainId: number): Claim[] {
  if (first === undefined) return []
  const oldest = others.reduce((best, one) => (one.place < best.place ? one : best), first)
  const here = [first, ...others].find(({ at }) => at === chainId)
  return here === undefined || here === oldest ? [oldest] : [oldest, here]
}

/**
 * Who has waited for twice as long comes first, else the lower hash. Agents have to come to the same order, or each keeps what another one's transaction lacks, and nobody ever runs; and they hear of what is
 * sent at about the same time in orders of their own. The longer two have waited, the less that difference is to how long: so nobody disagrees for more than a moment.
 */
function toClaim(
  { pooled: { receivedAt, hash }, at, isNext }: ObjectClaim,
  { nowMs, tickMs }: TurnsContext,
): Claim {
  const waitedMs = Math.max(0, nowMs - receivedAt)
  const isPatient = Math.floor(waitedMs / (patienceTicksMax * tickMs)) % 2 === 1
  const age = ages - Math.clz32(Math.floor(waitedMs / (youngTicksMax * tickMs)))
  const place = (ages - age) * perAge + Number.parseInt(hash.slice(2, 10), 16)
  return { place: isNext && !isPatient ? place : place + behind, at }
}
