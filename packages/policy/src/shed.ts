import { churnBudget } from './churn.ts'
import type { PolicyLimits } from './defaults.ts'
import { ONE, portionOf, ratioOf } from './fixed.ts'
import {
  acceptLevel,
  type ChainView,
  excessOf,
  fillOf,
  meanFill,
  meanLevel,
  priceOf,
  sureLevel,
} from './level.ts'
import { compareKeys, type Key, tieOf } from './tie.ts'

/** Something that could leave a chain: an object alone, or a clump of those that are used together. */
export type Candidate = {
  id: Key
  /** Objects that move with it, itself among them. */
  members: number
  /** What it is to its chain: gas per tick, and what waits for it as `backlogTicks` count it. */
  work: number
  /** Gas of what waits for it, which is done once, however long it stays. */
  waiting: number
  /** Gas of its move, at the chain that it leaves and at both; and of words that what it does would write anew elsewhere. */
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
  /** Gas of what travels together from one chain to another, besides what each of them takes: at the chain that they leave, and at both. */
  departGas: number
  journeyGas: number
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
 * What a chain sends away (section 2.1 of the design's balance rule, "PRICE"): those first that save most for what their move costs, to where what they are used with is, or where there is
 * room: the emptiest of some chains drawn by lot, as few as the churn budget pays departures for, since those who travel together share theirs, and their journey must pay as well. Never something that came
 * lately, nor back to where it came from; nor more than its excess, damped, or than its churn budget. While the chain keeps up, only what is idle.
 */
export function shed(inputs: ShedInputs, limits: PolicyLimits): Offer[] {
  const here = inputs.chains.find(({ chainId }) => chainId === inputs.chainId)
  if (here === undefined) return []
  const mean = meanLevel(inputs.chains)
  const excess = here.isOpen ? excessOf(here, mean, limits) : here.level
  let toShed = portionOf(portionOf(here.capacity, excess), limits.damping)
  let budget = churnBudget({ ...here, level: sureLevel(here, limits), mean }, limits)
  let moves = limits.movesMax
  const cap = acceptLevel(meanFill(inputs.chains), limits)
  const rooms = createRooms(cap)
  const offers: Offer[] = []
  const most = Math.floor(budget / (2 * Math.max(1, inputs.departGas)))
  const pairs = Math.max(1, Math.min(most, limits.destinationsMax))
  const drawn = drawnChains(inputs, { pairs, cap })
  for (const { candidate, options } of rank(inputs, { here, drawn }, limits)) {
    const { id, members, work, leaveGas } = candidate
    if (leaveGas > budget || members > moves) continue
    const isDue = ({ isForCompany }: Option) => isForCompany || toShed > 0
    const best = rooms.take(options.filter(isDue), work)
    if (best === undefined) continue
    budget -= leaveGas
    moves -= members
    toShed -= work
    const { there, gain, worth } = best
    offers.push({
      ...{ id, from: here.chainId, to: there.chainId, members },
      ...{ work, leaveGas, gain, worth },
    })
  }
  return payingJourneys(offers, inputs)
}

/** A place to go, and what going there saves. */
type Option = { there: ChainView; gain: number; worth: number; isForCompany: boolean }

type Ranked = { candidate: Candidate; options: Option[] }

/** What destinations may still take of what is sent in one tick. */
function createRooms(cap: number) {
  const levels = new Map<number, number>()
  return {
    /** Company first; else the one that is emptiest by now. */
    take(options: readonly Option[], work: number): Option | undefined {
      const after = ({ there }: Option) =>
        (levels.get(there.chainId) ?? fillOf(there)) + ratioOf(work, there.capacity)
      const [best] = options
        .filter((option) => after(option) <= cap)
        .sort((a, b) => Number(b.isForCompany) - Number(a.isForCompany) || after(a) - after(b))
      if (best !== undefined) levels.set(best.there.chainId, after(best))
      return best
    },
  }
}

/** Of what would travel, those who save as much as their journey costs, together with the others who go there. */
function payingJourneys(
  offers: readonly Offer[],
  { journeyGas }: Pick<ShedInputs, 'journeyGas'>,
): Offer[] {
  const gains = new Map<number, number>()
  for (const { to, gain } of offers) gains.set(to, (gains.get(to) ?? 0) + gain)
  return offers.filter(({ to }) => (gains.get(to) ?? 0) >= journeyGas)
}

function rank(
  inputs: ShedInputs,
  { here, drawn }: { here: ChainView; drawn: readonly ChainView[] },
  limits: PolicyLimits,
): Ranked[] {
  const { seed, tick } = inputs
  return inputs.candidates
    .filter((candidate) => mayLeave(candidate, inputs, here, limits))
    .flatMap((candidate): (Ranked & { worth: number })[] => {
      const options = optionsOf(candidate, inputs, { here, drawn }, limits)
      const [best] = options
      return best === undefined ? [] : [{ candidate, options, worth: best.worth }]
    })
    .sort(
      (a, b) =>
        b.worth - a.worth ||
        tieOf(seed, tick, a.candidate.id) - tieOf(seed, tick, b.candidate.id) ||
        compareKeys(a.candidate.id, b.candidate.id),
    )
    .slice(0, limits.candidatesMax)
}

/** Where a chain sends what goes for room in this tick: of each of some pairs that are drawn by lot among those that have any, the emptier one. */
function drawnChains(
  { seed, tick, chainId, chains }: ShedInputs,
  { pairs, cap }: { pairs: number; cap: number },
): ChainView[] {
  const roomy = chains.filter((one) => one.isOpen && one.chainId !== chainId && fillOf(one) < cap)
  const draw = (...names: number[]) => roomy[tieOf(seed, tick, chainId, ...names) % roomy.length]
  const drawn = new Set<ChainView>()
  for (let pair = 0; pair < pairs; pair++) {
    const [one, other] = [draw(pair, 0), draw(pair, 1)]
    const emptier = one && other && fillOf(other) < fillOf(one) ? other : one
    if (emptier !== undefined) drawn.add(emptier)
  }
  return [...drawn]
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

/** Where a candidate may go, and saves something by it: to its company first, where that is worth more than room. */
function optionsOf(
  candidate: Candidate,
  inputs: ShedInputs,
  { here, drawn }: { here: ChainView; drawn: readonly ChainView[] },
  limits: PolicyLimits,
): Option[] {
  const { cameFrom, arrivedAt = 0 } = candidate
  const isBarred = (chainId: number) =>
    chainId === cameFrom && inputs.tick - arrivedAt < limits.returnTicks
  const optionAt = (there: ChainView): Option[] => {
    if (isBarred(there.chainId)) return []
    const option = optionOf(candidate, { here, there }, inputs, limits)
    return option === undefined ? [] : [option]
  }
  const friend = companyOf(candidate, inputs)
  const rooms = drawn.filter((there) => there !== friend).flatMap(optionAt)
  const [company] = friend === undefined ? [] : optionAt(friend)
  if (company === undefined) return rooms
  const isBetter = company.isForCompany || company.gain >= (rooms[0]?.gain ?? 0)
  return isBetter ? [company, ...rooms] : [...rooms, company]
}

function optionOf(
  candidate: Candidate,
  { here, there }: { here: ChainView; there: ChainView },
  inputs: ShedInputs,
  limits: PolicyLimits,
): Option | undefined {
  const { work, waiting, moveGas } = candidate
  const { residenceTicks, backlogTicks } = limits
  const company = companyGain(candidate, here.chainId, there.chainId, inputs)
  const pace = work - Math.floor(waiting / backlogTicks)
  const price = priceOf({ ...here, level: sureLevel(here, limits) }, limits)
  // What finds room elsewhere is done in time, and no more than that: however full a chain is, a unit of gas that leaves it is worth a unit.
  const relief = Math.min(ONE, price - priceOf(there, limits))
  const lasting = residenceTicks * (company + portionOf(pace, relief))
  const gain = lasting + portionOf(waiting, relief) - moveGas
  // Twice, for company: what it is used with may move as well.
  const isForCompany = company > 0 && residenceTicks * company >= 2 * moveGas
  const isRegretted = portionOf(work, inputs.regret) >= moveGas
  if (gain <= 0 || !(isForCompany || isRegretted)) return undefined
  // What waits goes with it, and makes room at once: of two who save as much, who has more waiting goes first.
  const relieved = residenceTicks * (company + portionOf(work, relief))
  return { there, gain, worth: ratioOf(relieved, moveGas), isForCompany }
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

/** The open chain that holds most of what it is used with elsewhere. */
function companyOf({ ties }: Candidate, { chainId: here, chains }: ShedInputs) {
  const open = chains.filter(({ chainId, isOpen }) => isOpen && chainId !== here)
  const [company] = [...ties]
    .filter(({ chainId }) => open.some((one) => one.chainId === chainId))
    .sort((a, b) => b.gas - a.gas || a.chainId - b.chainId)
  return open.find(({ chainId }) => chainId === company?.chainId)
}
