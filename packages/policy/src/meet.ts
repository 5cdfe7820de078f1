import type { PolicyLimits } from './defaults.ts'
import { portionOf } from './fixed.ts'
import { type ChainView, priceOf } from './level.ts'
import { compareKeys, type Key, tieOf } from './tie.ts'

/** Something that a transaction needs: where it is, what moving it costs, and what is lost while it travels. */
export type Party = {
  id: Key
  chainId: number
  moveGas: number
  /** Gas that waits for it where it is: whoever sends it away keeps that waiting. */
  waiting: number
  /** Pinned by its app, or another user's. */
  isFixed: boolean
}

export type MeetInputs = {
  seed: number
  /** The transaction, and its gas. */
  id: Key
  gas: number
  parties: readonly Party[]
  chains: readonly ChainView[]
}

/** Where parties meet, and who sets out for it; or that they cannot, with two fixed ones that are apart. */
export type Meeting =
  | { kind: 'at'; chainId: number; movers: Key[]; cost: number }
  | { kind: 'apart'; ids: [Key, Key] }
  | { kind: 'closed' }

/**
 * The cheapest chain for a set of objects to meet: what it costs to move the others there, what they keep waiting meanwhile, and the price of running the transaction there. Where one
 * must stay, there; where two must, on two chains, nowhere (P18).
 */
export function chooseMeeting(inputs: MeetInputs, limits: PolicyLimits): Meeting {
  const { chains, seed, id, gas } = inputs
  const parties = [...inputs.parties].sort((a, b) => compareKeys(a.id, b.id))
  const fixed = parties.filter(({ isFixed }) => isFixed)
  const [anchor] = fixed
  const other = fixed.find(({ chainId }) => chainId !== anchor?.chainId)
  if (anchor && other) {
    return { kind: 'apart', ids: [anchor.id, other.id] }
  }
  const homes = anchor
    ? [anchor.chainId]
    : [...new Set(parties.map(({ chainId }) => chainId))].sort((a, b) => a - b)
  let best: (Meeting & { kind: 'at' }) | undefined
  for (const chainId of homes) {
    const chain = chains.find((one) => one.chainId === chainId)
    if (!chain?.isOpen) continue
    const movers = parties.filter((party) => party.chainId !== chainId)
    const travel = movers.reduce((sum, { moveGas, waiting }) => sum + moveGas + waiting, 0)
    const cost = travel + portionOf(gas, priceOf(chain, limits))
    const isEqual = best !== undefined && cost === best.cost
    const isBetter =
      best === undefined ||
      cost < best.cost ||
      (isEqual && tieOf(seed, id, chainId) < tieOf(seed, id, best.chainId))
    if (isBetter) best = { kind: 'at', chainId, movers: movers.map((one) => one.id), cost }
  }
  return best ?? { kind: 'closed' }
}
