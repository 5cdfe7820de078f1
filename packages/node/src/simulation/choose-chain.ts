import { type Address, zeroAddress } from 'viem'
import type { Ledger } from '../ledger/interface.ts'
import type { SimulationRequest } from '../view.ts'
import { SimulationUnavailableError } from './errors.ts'
import { addressIn, wordsIn } from './name-slots.ts'
import type { World } from './world.ts'

/** Accounts in calldata that are looked for. */
const ACCOUNTS_MAX = 4

/**
 * Where to run a call. What comes out does not depend on it, but what it costs does: words that are written for the first time are dearer. So it is run where its sender's transaction would be; of a
 * call of nobody in particular, where an account lives that its data speaks of, among the chains that have the app. @throws SimulationUnavailableError
 */
export function chooseChain(
  { ledger, kernel }: { ledger: Pick<Ledger, 'place' | 'assets'>; kernel: Address },
  world: World,
  { from, to, data }: SimulationRequest,
): number {
  const sender = ledger.place(from, world.at)
  // Lanes and their load are the chain's own.
  if (to === kernel) return sender.chainId
  if (from !== zeroAddress && world.chainIds.includes(sender.chainId)) return sender.chainId
  const withApp = to === null ? [] : world.chainsOfApp(to)
  const usable = withApp.length > 0 ? withApp : world.chainIds
  const wanted: number[] = []
  for (const owner of wordsIn(data).flatMap(addressIn).slice(0, ACCOUNTS_MAX)) {
    if (to !== null) {
      const belonging = ledger.assets.object({ app: to, owner, key: 0n }, world.at)
      if (belonging.state === 'here') wanted.push(belonging.chainId)
    }
    const account = ledger.place(owner, world.at)
    if (account.state === 'here') wanted.push(account.chainId)
  }
  const chosen = wanted.find((chainId) => usable.includes(chainId)) ?? usable[0]
  if (chosen !== undefined) return chosen
  throw new SimulationUnavailableError(sender.chainId, { cause: 'No chain runs apps yet.' })
}
