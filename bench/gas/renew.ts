import type { Hex } from 'viem'
import { type BenchNetwork, benchLease, firstChain, secondChain } from './bench-network.ts'

/** So far apart that the second takes the place of the first among the roots that a kernel remembers. */
const rootsRemembered = 64

/**
 * Half a lease passes, and both chains renew theirs, as each does then whatever else it is brought. Returns the gas of that on the second one, whose bundle before it pays
 * for. What comes next takes one checkpoint more, so that it writes a root where one stood 64 checkpoints before.
 */
export async function renew(network: BenchNetwork, payment: () => Hex): Promise<number> {
  await network.execute(secondChain, [payment()])
  network.wait(benchLease / 2)
  await network.checkpoint(rootsRemembered - 1)
  await network.submit(firstChain)
  return (await network.submit(secondChain)).gasUsed
}
