import { tokenAbi, tokenBytecode } from '@metalayer/contracts'
import type { ObjectName } from '@metalayer/protocol'
import { type Address, encodeDeployData, encodeFunctionData, type Hex } from 'viem'
import { accountsBornOn, type BenchAccount, benchAccounts, paymentValue } from './accounts.ts'
import { readOwnArtifact } from './artifacts.ts'
import { type BenchNetwork, chainsInAll, firstChain, startBenchNetwork } from './bench-network.ts'
import { bundleSize, moveSize } from './measure-network.ts'
import { createMoves, type MoveGas } from './move-batch.ts'
import { signCall } from './sign-call.ts'

/** What a token's transfers use here, each, and what accounts that have belongings cost to move; as `NetworkGas`. */
export type AppsGas = {
  transfer: { existing: number; fresh: number; alone: number; aloneFresh: number }
  /** With one belonging that goes along; with none; and with many, all of which stay. */
  move: { one: MoveGas; none: MoveGas; many: MoveGas }
}

/** What an account of `many` has. */
export const belongingsMany = 100

const supply = 10n ** 27n
const share = 10n ** 18n
/** Of transactions that make an app, and of those that give an account many belongings. */
const gasMax = 12_000_000n
/** What a wallet would sign for a transfer. */
const transferGas = 100_000n
/** Those whose gas limits together fit in one real transaction. */
const sharesAtOnce = 25

/** Runs apps over real chains: a Token, and an app with many belongings for each owner. */
export async function measureApps(): Promise<AppsGas> {
  const senders = accountsBornOn(0, chainsInAll, 'sender', bundleSize)
  const movers = accountsBornOn(0, chainsInAll, 'mover', 3 * moveSize + 2)
  const [holder, keeper] = movers.splice(0, 2) as [BenchAccount, BenchAccount]
  const [far] = accountsBornOn(1, chainsInAll, 'far', 1) as [BenchAccount]
  const funded = [...senders, ...movers, holder, keeper, far].map(({ address }) => address)
  const network = await startBenchNetwork(funded)
  try {
    const token = await makeToken(network, holder, [...senders, ...movers.slice(0, moveSize)])
    const transfer = await measureTransfers(network, token, senders)
    return { transfer, move: await measureMoves(network, { token, movers, far, keeper }) }
  } finally {
    await network.stop()
  }
}

/** Deploys a Token by a creation transaction, and gives each of `owners` some. */
async function makeToken(
  network: BenchNetwork,
  holder: BenchAccount,
  owners: readonly BenchAccount[],
): Promise<Address> {
  const args = ['Token', 'TOK', 18, holder.address, supply] as const
  const data = encodeDeployData({ abi: tokenAbi, bytecode: tokenBytecode, args })
  const token = await network.create(
    firstChain,
    signCall(holder, 0, { to: null, data, gas: gasMax }),
  )
  for (let at = 0; at < owners.length; at += sharesAtOnce) {
    const bundle = owners
      .slice(at, at + sharesAtOnce)
      .map(({ address }, index) => signTransfer(token, holder, 1 + at + index, address, share))
    await network.execute(firstChain, bundle)
  }
  return token
}

/** As payments are measured: senders who have sent before, to new accounts, to the same again, and alone. */
async function measureTransfers(
  network: BenchNetwork,
  token: Address,
  senders: readonly BenchAccount[],
): Promise<AppsGas['transfer']> {
  const receivers = benchAccounts('receiver', bundleSize + 1).map(({ address }) => address)
  const [warm] = benchAccounts('warm', 1) as [BenchAccount]
  const transfer = async (nonce: number, count: number, to: (index: number) => Address) => {
    const bundle = senders
      .slice(0, count)
      .map((sender, index) => signTransfer(token, sender, nonce, to(index), paymentValue(index)))
    return (await network.execute(firstChain, bundle)).gasUsed / count
  }
  const receiver = (index: number): Address => receivers[index] as Address
  await transfer(0, bundleSize, () => warm.address)
  const fresh = await transfer(1, bundleSize, receiver)
  const existing = await transfer(2, bundleSize, receiver)
  const alone = await transfer(3, 1, receiver)
  const aloneFresh = await transfer(4, 1, () => receiver(bundleSize))
  return { existing, fresh, alone, aloneFresh }
}

type Setting = {
  token: Address
  movers: readonly BenchAccount[]
  far: BenchAccount
  keeper: BenchAccount
}

/** Moves a batch with a belonging each, one with none, and one whose accounts have many that stay. The keeper goes first, so that the lane is in use. */
async function measureMoves(
  network: BenchNetwork,
  { token, movers, far, keeper }: Setting,
): Promise<AppsGas['move']> {
  const batch = (index: number) => movers.slice(index * moveSize, (index + 1) * moveSize)
  const [ones, nones, manys] = [batch(0), batch(1), batch(2)]
  const [warm] = benchAccounts('warm', 1) as [BenchAccount]
  // All are born, and belongings with them, by spending some of it.
  const spend = (owner: BenchAccount, index: number): Hex =>
    signTransfer(token, owner, 0, warm.address, paymentValue(index))
  await network.execute(firstChain, ones.map(spend))
  const nothing = { to: warm.address, data: '0x', gas: 21_000n } as const
  const births = [keeper, ...nones].map((owner) => signCall(owner, 0, nothing))
  await network.execute(firstChain, births)
  const { abi, bytecode } = await readOwnArtifact('Drawers')
  const making = signCall(keeper, 1, { to: null, data: bytecode, gas: gasMax })
  const drawers = await network.create(firstChain, making)
  const fill = encodeFunctionData({ abi, functionName: 'fill', args: [0n, BigInt(belongingsMany)] })
  for (const owner of manys) {
    const filling = signCall(owner, 0, { to: drawers, data: fill, gas: gasMax })
    await network.execute(firstChain, [filling])
  }
  const move = createMoves(network, far)
  const without = (some: readonly BenchAccount[]) =>
    move({ owners: some.map(({ address }) => address), objects: [] })
  await without([keeper])
  const owners = ones.map(({ address }) => address)
  const objects = owners.map((owner): ObjectName => ({ app: token, owner, key: 0n }))
  const one = await move({ owners, objects })
  const none = await without(nones)
  return { one, none, many: await without(manys) }
}

function signTransfer(
  token: Address,
  from: BenchAccount,
  nonce: number,
  to: Address,
  value: bigint,
): Hex {
  const call = { abi: tokenAbi, functionName: 'transfer', args: [to, value] } as const
  return signCall(from, nonce, { to: token, data: encodeFunctionData(call), gas: transferGas })
}
