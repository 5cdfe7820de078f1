import type { ForeseenPlan } from './rules/foresight.ts'

/** What an account will send a second, and where it lives now. */
export type FutureUse = { id: string; chainId: number; rate: number }

/** How much above the mean a chain may come to be before something goes elsewhere. */
const slack = 1.01

/** The greedy placement of what will be sent: the most used first, each where it is, or on the emptiest chain. */
export function planHomes(uses: readonly FutureUse[], chainIds: readonly number[]): ForeseenPlan {
  const mean = uses.reduce((sum, { rate }) => sum + rate, 0) / chainIds.length
  const loads = new Map(chainIds.map((chainId) => [chainId, 0]))
  const loadOf = (chainId: number) => loads.get(chainId) ?? 0
  const plan: ForeseenPlan = {}
  for (const { id, chainId, rate } of [...uses].sort((a, b) => b.rate - a.rate)) {
    const stays = loadOf(chainId) + rate <= mean * slack
    const [emptiest] = [...chainIds].sort((a, b) => loadOf(a) - loadOf(b))
    const to = stays ? chainId : (emptiest ?? chainId)
    loads.set(to, loadOf(to) + rate)
    plan[id] = to
  }
  return plan
}
