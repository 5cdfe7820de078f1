import type { ObjectName } from '@metalayer/protocol'
import type { Address } from 'viem'
import { type BenchAccount, benchAccounts } from './accounts.ts'
import { type BenchNetwork, benchLease, firstChain, secondChain } from './bench-network.ts'
import { signPayment } from './sign-call.ts'

/** Gas of the transactions that move a batch, and of all of them for each account in it. `leaves` are of the chain that is left. */
export type MoveGas = {
  depart: number
  checkpoint: number
  deliver: number
  each: number
  leaves: number
}

/** Who leaves, and what of theirs goes along. */
export type Movers = { owners: readonly Address[]; objects: readonly ObjectName[] }

/** So far apart that the second takes the place of the first among the roots that a kernel remembers. */
const rootsRemembered = 64

/** Moves batches from the first chain to the second, where `far` lives, one after the other. The first uses the lane for the first time. */
export function createMoves(
  network: BenchNetwork,
  far: BenchAccount,
): (movers: Movers) => Promise<MoveGas> {
  const [warm] = benchAccounts('warm', 1) as [BenchAccount]
  let round = 0
  return async ({ owners, objects }) => {
    // So that the checkpoint there finds a bundle to pay for.
    await network.execute(secondChain, [signPayment(far, round, warm.address, 0)])
    // Long enough for accounts to have stayed, and for a checkpoint to be paid for the lease that it renews.
    network.wait(benchLease / 2)
    await network.checkpoint(round === 0 ? 1 : rootsRemembered - 1)
    round++
    await network.submit(firstChain)
    const departs = [await network.depart(firstChain, secondChain, owners)]
    if (objects.length > 0) {
      departs.push(await network.departObjects(firstChain, secondChain, objects))
    }
    await network.checkpoint()
    const leaves = network.leavesOf(firstChain)
    const { gasUsed: checkpoint } = await network.submit(secondChain)
    const { gasUsed: deliver } = await network.deliver(firstChain, secondChain)
    const depart = departs.reduce((sum, { gasUsed }) => sum + gasUsed, 0)
    return {
      depart,
      checkpoint,
      deliver,
      each: (depart + checkpoint + deliver) / owners.length,
      leaves,
    }
  }
}
