import type { ObjectName } from '@metalayer/protocol'
import type { Address } from 'viem'
import { type BenchAccount, benchAccounts } from './accounts.ts'
import { type BenchNetwork, firstChain, secondChain } from './bench-network.ts'
import { renew } from './renew.ts'
import { signPayment } from './sign-call.ts'

/** Gas of the transactions that move a batch, and of all of them for each account in it. `leaves` are of the chain that is left. */
export type MoveGas = { depart: number; deliver: number; each: number; leaves: number }

/** Who leaves, and what of theirs goes along. */
export type Movers = { owners: readonly Address[]; objects: readonly ObjectName[] }

/** Moves batches from the first chain to the second, where `far` lives, one after the other. The first uses the lane for the first time. */
export function createMoves(
  network: BenchNetwork,
  far: BenchAccount,
): (movers: Movers) => Promise<MoveGas> {
  const [warm] = benchAccounts('warm', 1) as [BenchAccount]
  let round = 0
  return async ({ owners, objects }) => {
    // Long enough for accounts to have stayed.
    await renew(network, () => signPayment(far, round++, warm.address, 0))
    const departs = [await network.depart(firstChain, secondChain, owners)]
    if (objects.length > 0) {
      departs.push(await network.departObjects(firstChain, secondChain, objects))
    }
    await network.checkpoint()
    const leaves = network.leavesOf(firstChain)
    const { gasUsed: deliver } = await network.deliverUnder(firstChain, secondChain)
    const depart = departs.reduce((sum, { gasUsed }) => sum + gasUsed, 0)
    return { depart, deliver, each: (depart + deliver) / owners.length, leaves }
  }
}
