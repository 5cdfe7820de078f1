import { exchangeBytecode, tokenAbi, tokenBytecode } from '@metalayer/contracts'
import { type Address, encodeDeployData, type Hex, zeroAddress } from 'viem'
import { exchange, token } from './app-calls.ts'
import { LoadError } from './load-error.ts'
import type { Order, Signer, Transactor } from './transactor.ts'

/** Two assets that are traded for each other; ERA is the zero address. */
export type Pair = readonly [Address, Address]

/** An exchange whose pools are filled. */
export type Floor = {
  app: Address
  tokens: readonly Address[]
  /** Who has what is left of each token. */
  makers: readonly Signer[]
  pairs: readonly Pair[]
}

const supply = 10n ** 27n
/** What pools begin with of tokens, and of ERA. */
const filling = { tokens: 10n ** 24n, era: 100n * 10n ** 18n }
/** Gas that each transaction signs for, so that none is estimated. */
const gas = { deployment: 8_000_000n, call: 600_000n }

/**
 * Deploys tokens and an exchange, and fills as many pools: each other one of ERA and a token, the rest of two tokens.
 *
 * @throws LoadError
 */
export async function openFloor(
  transactor: Transactor,
  all: readonly Signer[],
  pairsCount: number,
): Promise<Floor> {
  // Three tokens make three pairs, each of which is another one.
  const count = Math.max(3, Math.ceil(pairsCount / 2))
  const makers = Array.from({ length: count }, (_, index) => at(all, index))
  const app = await deploy(transactor, at(all, 0), exchangeBytecode)
  const tokens = await Promise.all(
    makers.map((maker, index) => {
      const args = [`T${index}`, `T${index}`, 18, maker.address, supply] as const
      const data = encodeDeployData({ abi: tokenAbi, bytecode: tokenBytecode, args })
      return deploy(transactor, maker, data)
    }),
  )
  const floor = { app, tokens, makers, pairs: pairsOf(tokens, pairsCount) }
  await fill(transactor, floor)
  return floor
}

/** Gives the makers what their pools take, and puts it there. */
async function fill(transactor: Transactor, { app, tokens, makers, pairs }: Floor): Promise<void> {
  const makerOf = (asset: Address): Signer => at(makers, tokens.indexOf(asset))
  const call = async (signer: Signer, order: Order): Promise<void> => {
    const { status, transactionHash } = await transactor.run(signer, { gas: gas.call, ...order })
    if (status !== '0x1') throw new LoadError('load-failed', `${transactionHash} failed.`)
  }
  await Promise.all(
    pairs.map(async ([first, second]) => {
      const maker = makerOf(first)
      if (second === zeroAddress || makerOf(second) === maker) return
      const data = token.transfer(maker.address, 2n * filling.tokens)
      await call(makerOf(second), { to: second, data })
    }),
  )
  await Promise.all(
    pairs.flatMap((pair) =>
      pair
        .filter((asset) => asset !== zeroAddress)
        .map((asset) => call(makerOf(pair[0]), { to: asset, data: token.approve(app, supply) })),
    ),
  )
  await Promise.all(
    pairs.map(async ([first, second]) => {
      const maker = makerOf(first)
      const isEra = second === zeroAddress
      const amounts = [filling.tokens, isEra ? filling.era : filling.tokens] as const
      await call(maker, { to: app, data: exchange.createPool(first, second) })
      const data = exchange.addLiquidity(first, second, amounts, maker.address)
      await call(maker, { to: app, data, value: isEra ? filling.era : 0n })
    }),
  )
}

async function deploy(transactor: Transactor, signer: Signer, data: Hex): Promise<Address> {
  const receipt = await transactor.run(signer, { data, gas: gas.deployment })
  const { contractAddress, status, transactionHash } = receipt
  if (status === '0x1' && contractAddress) return contractAddress
  throw new LoadError('load-failed', `${transactionHash} deployed nothing.`)
}

function pairsOf(tokens: readonly Address[], count: number): Pair[] {
  const withEra = tokens.slice(0, Math.ceil(count / 2)).map((one): Pair => [one, zeroAddress])
  const others = tokens.map((one, index): Pair => [one, at(tokens, index + 1)])
  return [...withEra, ...others].slice(0, count)
}

/** Counted around. */
function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError(`There is no item ${index} of ${items.length}.`)
  return item
}
