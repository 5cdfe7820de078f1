import type { Address } from 'viem'
import type { Ledger } from '../ledger/interface.ts'
import type { SimulationRequest } from '../view.ts'
import { SimulationUnavailableError } from './errors.ts'
import { addressIn, wordsIn } from './name-slots.ts'
import type { World } from './world.ts'

/** Accounts in calldata that are looked for. */
const ACCOUNTS_MAX = 4

/**
 * Where a call is likely to find most of what it touches: the sender's home; of a sender who has none, that of an account which the data speaks of; in any case a chain that
 * has the app. It decides what has to be put in place, never the answer. @throws SimulationUnavailableError
 */
export function chooseChain(
  { ledger, kernel }: { ledger: Pick<Ledger, 'place' | 'assets'>; kernel: Address },
  world: World,
  { from, to, data }: SimulationRequest,
): number {
  const withApp = to === null ? [] : world.chainsOfApp(to)
  const usable = withApp.length > 0 ? withApp : world.chainIds
  const sender = ledger.place(from, world.at)
  // Lanes and their load are the chain's own.
  if (to === kernel) return sender.chainId
  const wanted: number[] = []
  if (sender.state === 'here') wanted.push(sender.chainId)
  for (const owner of wordsIn(data).flatMap(addressIn).slice(0, ACCOUNTS_MAX)) {
    if (to !== null) {
      const belonging = ledger.assets.object({ app: to, owner, key: 0n }, world.at)
      if (belonging.state === 'here') wanted.push(belonging.chainId)
    }
    const account = ledger.place(owner, world.at)
    if (account.state === 'here') wanted.push(account.chainId)
  }
  wanted.push(sender.chainId)
  const chosen = wanted.find((chainId) => usable.includes(chainId)) ?? usable[0]
  if (chosen !== undefined) return chosen
  throw new SimulationUnavailableError(sender.chainId, { cause: 'No chain runs apps yet.' })
}
