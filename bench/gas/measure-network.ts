import type { Address } from 'viem'
import { accountsBornOn, type BenchAccount, benchAccounts } from './accounts.ts'
import { type BenchNetwork, chainsInAll, firstChain, startBenchNetwork } from './bench-network.ts'
import { createMoves, type MoveGas } from './move-batch.ts'
import { signPayment } from './sign-call.ts'

/** What payments and moves use here, in gas of whole transactions; of a bundle or batch, the share of each in it. */
export type NetworkGas = {
  payment: { existing: number; fresh: number; alone: number; aloneFresh: number }
  move: MoveGas
}

export const bundleSize = 50
export const moveSize = 10

/** Runs payments and moves over real chains. What is measured meets slots that are in use, as after a while. */
export async function measureNetwork(): Promise<NetworkGas> {
  const senders = accountsBornOn(0, chainsInAll, 'sender', bundleSize)
  const movers = accountsBornOn(0, chainsInAll, 'mover', moveSize + 1)
  const [far] = accountsBornOn(1, chainsInAll, 'far', 1) as [BenchAccount]
  const funded = [...senders, ...movers, far].map(({ address }) => address)
  const network = await startBenchNetwork(funded)
  try {
    const payment = await measurePayments(network, senders)
    return { payment, move: await measureMoves(network, movers, far) }
  } finally {
    await network.stop()
  }
}

/** Bundles of payments by the same senders: first to be born, then to new accounts, then to the same again, and two alone. */
async function measurePayments(
  network: BenchNetwork,
  senders: readonly BenchAccount[],
): Promise<NetworkGas['payment']> {
  const receivers = benchAccounts('receiver', bundleSize + 1).map(({ address }) => address)
  const [warm] = benchAccounts('warm', 1) as [BenchAccount]
  const pay = async (nonce: number, count: number, to: (index: number) => Address) => {
    const bundle = senders
      .slice(0, count)
      .map((sender, index) => signPayment(sender, nonce, to(index), index))
    return (await network.execute(firstChain, bundle)).gasUsed / count
  }
  const receiver = (index: number): Address => receivers[index] as Address
  await pay(0, bundleSize, () => warm.address)
  const fresh = await pay(1, bundleSize, receiver)
  const existing = await pay(2, bundleSize, receiver)
  const alone = await pay(3, 1, receiver)
  const aloneFresh = await pay(4, 1, () => receiver(bundleSize))
  return { existing, fresh, alone, aloneFresh }
}

/** Moves one account, so that the lane is in use, and then a batch. */
async function measureMoves(
  network: BenchNetwork,
  movers: readonly BenchAccount[],
  far: BenchAccount,
): Promise<MoveGas> {
  const [warm] = benchAccounts('warm', 1) as [BenchAccount]
  const births = movers.map((account, index) => signPayment(account, 0, warm.address, index))
  await network.execute(firstChain, births)
  const move = createMoves(network, far)
  const owners = movers.map(({ address }) => address)
  await move({ owners: owners.slice(0, 1), objects: [] })
  return move({ owners: owners.slice(1), objects: [] })
}
