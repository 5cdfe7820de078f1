import { churnBudget } from './churn.ts'
import type { PolicyLimits } from './defaults.ts'
import { ONE, portionOf, ratioOf } from './fixed.ts'
import { acceptLevel, type ChainView, excessOf, meanLevel, priceOf } from './level.ts'
import { compareKeys, type Key, tieOf } from './tie.ts'

/** Something that could leave a chain: an object alone, or a clump of those that are used together. */
export type Candidate = {
  id: Key
  /** Objects that move with it, itself among them. */
  members: number
  /** What it is to its chain: gas per tick, and what waits for it as `backlogTicks` count it. */
  work: number
  /** Gas of its move, at the chain that it leaves and at both. */
  leaveGas: number
  moveGas: number
  /** Whether nothing waits for it. */
  isIdle: boolean
  /** When it came, and from where. Undefined: it was born here. */
  arrivedAt?: number
  cameFrom?: number
  /** Gas per tick that it is used for together with objects of other chains, and with what stays here. */
  ties: readonly { chainId: number; gas: number }[]
}

/** What an agent sees when it decides what its chain sends away. */
export type ShedInputs = {
  seed: number
  tick: number
  chainId: number
  chains: readonly ChainView[]
  candidates: readonly Candidate[]
  /** Of the chain: `nextRegret`. */
  regret: number
  /** What using something over two chains costs more than on one, as a ratio to its gas. */
  distance: number
}

/** What a chain asks another one to take. */
export type Offer = {
  id: Key
  from: number
  to: number
  members: number
  work: number
  leaveGas: number
  /** Gas that it is thought to save, and what that is to the gas of its move, as a ratio. */
  gain: number
  worth: number
}

/**
 * What a chain sends away (section 2.1 of the design's balance rule, "PRICE"): those first that save most for what their move costs, each to the better of two: where
 * what it is used with is, or the emptier of two chains drawn by lot. Never something that came lately, nor back to where it came from; nor more than its excess,
 * damped, or than its churn budget. While the chain keeps up, only what is idle.
 */
export function shed(inputs: ShedInputs, limits: PolicyLimits): Offer[] {
  const here = inputs.chains.find(({ chainId }) => chainId === inputs.chainId)
  if (here === undefined) return []
  const mean = meanLevel(inputs.chains)
  const excess = here.isOpen ? excessOf(here.level, mean, limits) : here.level
  let toShed = portionOf(portionOf(here.capacity, excess), limits.damping)
  let budget = churnBudget({ ...here, mean }, limits)
  let moves = limits.movesMax
  const offers: Offer[] = []
  for (const offer of rank(inputs, { here, mean }, limits)) {
    const isForCompany = offer.isForCompany
    if (!isForCompany && toShed <= 0) continue
    if (offer.leaveGas > budget || offer.members > moves) continue
    budget -= offer.leaveGas
    moves -= offer.members
    toShed -= offer.work
    const { isForCompany: _, ...plain } = offer
    offers.push(plain)
  }
  return offers
}

type Ranked = Offer & { isForCompany: boolean }

function rank(
  inputs: ShedInputs,
  situation: { here: ChainView; mean: number },
  limits: PolicyLimits,
): Ranked[] {
  const { seed, tick } = inputs
  return inputs.candidates
    .filter((candidate) => mayLeave(candidate, inputs, situation.here, limits))
    .flatMap((candidate) => bestMove(candidate, inputs, situation, limits) ?? [])
    .sort(
      (a, b) =>
        b.worth - a.worth ||
        tieOf(seed, tick, a.id) - tieOf(seed, tick, b.id) ||
        compareKeys(a.id, b.id),
    )
    .slice(0, limits.candidatesMax)
}

function mayLeave(
  { arrivedAt, isIdle, work }: Candidate,
  { tick }: ShedInputs,
  { level, capacity }: ChainView,
  { dwellTicks, clumpShare }: PolicyLimits,
): boolean {
  const hasStayed = arrivedAt === undefined || tick - arrivedAt >= dwellTicks
  return hasStayed && (isIdle || level > ONE) && work <= portionOf(capacity, clumpShare)
}

/** The better one of a candidate's destinations, if any is worth it. */
function bestMove(
  candidate: Candidate,
  inputs: ShedInputs,
  { here, mean }: { here: ChainView; mean: number },
  limits: PolicyLimits,
): Ranked | undefined {
  const { work, moveGas, members, leaveGas, id } = candidate
  const cap = acceptLevel(mean, limits)
  let best: Ranked | undefined
  for (const there of destinations(candidate, inputs, limits)) {
    if (there.level + ratioOf(work, there.capacity) > cap) continue
    const company = companyGain(candidate, here.chainId, there.chainId, inputs)
    const relief = portionOf(work, priceOf(here, limits) - priceOf(there, limits))
    const gain = limits.residenceTicks * (company + relief) - moveGas
    // Twice, for company: what it is used with may move as well.
    const isForCompany = company > 0 && limits.residenceTicks * company >= 2 * moveGas
    const isRegretted = portionOf(work, inputs.regret) >= moveGas
    if (gain <= 0 || !(isForCompany || isRegretted)) continue
    const worth = ratioOf(gain, moveGas)
    if (best !== undefined && best.gain >= gain) continue
    best = {
      id,
      from: here.chainId,
      to: there.chainId,
      members,
      work,
      leaveGas,
      gain,
      worth,
      isForCompany,
    }
  }
  return best
}

/** Gas per tick that being there saves, of what is used over two chains. */
function companyGain(
  { ties }: Candidate,
  here: number,
  there: number,
  { distance }: ShedInputs,
): number {
  const at = (chain: number) => ties.find(({ chainId }) => chainId === chain)?.gas ?? 0
  return portionOf(at(there), distance) - portionOf(at(here), distance)
}

function destinations(
  { id, ties, cameFrom, arrivedAt }: Candidate,
  { seed, tick, chainId: here, chains }: ShedInputs,
  { returnTicks }: PolicyLimits,
): ChainView[] {
  const isBarred = (chainId: number) =>
    chainId === cameFrom && tick - (arrivedAt ?? 0) < returnTicks
  const open = chains.filter(
    ({ chainId, isOpen }) => isOpen && chainId !== here && !isBarred(chainId),
  )
  const company = [...ties]
    .filter(({ chainId }) => open.some((one) => one.chainId === chainId))
    .sort((a, b) => b.gas - a.gas || a.chainId - b.chainId)[0]
  const [one, other] = [0, 1].map((draw) => open[tieOf(seed, tick, id, draw) % open.length])
  const drawn = one && other && other.level < one.level ? other : one
  const friend = open.find(({ chainId }) => chainId === company?.chainId)
  return [friend, drawn].filter((chain) => chain !== undefined)
}
