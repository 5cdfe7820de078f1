import { signTransaction } from '@metalayer/chain'
import type { Address, Hex } from 'viem'
import { accountsBornOn, type BenchAccount, benchAccounts, paymentValue } from './accounts.ts'
import {
  type BenchNetwork,
  benchLease,
  benchNetworkId,
  chainsInAll,
  firstChain,
  secondChain,
  startBenchNetwork,
} from './bench-network.ts'

/** What payments and moves use here, in gas of whole transactions; of a bundle or batch, the share of each in it. */
export type NetworkGas = {
  payment: { existing: number; fresh: number; alone: number; aloneFresh: number }
  move: { depart: number; checkpoint: number; deliver: number; each: number; leaves: number }
}

export const bundleSize = 50
export const moveSize = 10

const gwei = 1_000_000_000n
/** So far apart that the second takes the place of the first among the roots that a kernel remembers. */
const rootsRemembered = 64

/** Runs payments and moves over real chains. What is measured meets slots that are in use, as after a while. */
export async function measureNetwork(): Promise<NetworkGas> {
  const senders = accountsBornOn(0, chainsInAll, 'sender', bundleSize)
  const movers = accountsBornOn(0, chainsInAll, 'mover', moveSize + 1)
  const far = accountsBornOn(1, chainsInAll, 'far', 1)
  const funded = [...senders, ...movers, ...far].map(({ address }) => address)
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
  far: readonly BenchAccount[],
): Promise<NetworkGas['move']> {
  const [warm] = benchAccounts('warm', 1) as [BenchAccount]
  const births = (some: readonly BenchAccount[]) =>
    some.map((account, index) => signPayment(account, 0, warm.address, index))
  await network.execute(firstChain, births(movers))

  let round = 0
  const move = async (some: readonly BenchAccount[], checkpointStep: number) => {
    // So that the checkpoint there finds a bundle to pay for.
    const busy = far.map((account) => signPayment(account, round, warm.address, 0))
    await network.execute(secondChain, busy)
    round++
    // Long enough for accounts to have stayed, and for a checkpoint to be paid for the lease that it renews.
    network.wait(benchLease / 2)
    await network.checkpoint(checkpointStep)
    await network.submit(firstChain)
    const owners = some.map(({ address }) => address)
    const depart = await network.depart(firstChain, secondChain, owners)
    await network.checkpoint()
    const leaves = network.leavesOf(firstChain)
    const checkpoint = await network.submit(secondChain)
    const deliver = await network.deliver(firstChain, secondChain)
    const parts = [depart, checkpoint, deliver].map(({ gasUsed }) => gasUsed)
    const [a = 0, b = 0, c = 0] = parts
    return { depart: a, checkpoint: b, deliver: c, each: (a + b + c) / some.length, leaves }
  }
  await move(movers.slice(0, 1), 1)
  return move(movers.slice(1), rootsRemembered - 1)
}

function signPayment(from: BenchAccount, nonce: number, to: Address, index: number): Hex {
  const fees = { maxPriorityFeePerGas: gwei, maxFeePerGas: 3n * gwei, gas: 21_000n }
  const value = paymentValue(index)
  return signTransaction(
    { chainId: benchNetworkId, nonce, to, value, data: '0x', ...fees },
    from.key,
  ).raw
}
