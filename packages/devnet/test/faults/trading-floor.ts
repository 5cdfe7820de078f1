import { exchangeAbi } from '@metalayer/contracts'
import { multicallAddress } from '@metalayer/node'
import { type Address, type Hex, zeroAddress } from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import type { Devnet } from '../../src/devnet.ts'
import { createAppsUser, exchange, token } from '../apps-user.ts'

/** Two assets that are traded for each other; ERA is the zero address. */
export type Pair = readonly [Address, Address]

/** An exchange whose pools are filled. */
export type Floor = {
  app: Address
  tokens: readonly Address[]
  /** Who has what is left of each token. */
  makers: readonly PrivateKeyAccount[]
  pairs: readonly Pair[]
}

const supply = 10n ** 27n
/** What pools begin with of tokens, and of ERA. */
const filling = { tokens: 10n ** 24n, era: 100n * 10n ** 18n }

/** Deploys tokens and an exchange, and fills as many pools: each other one of ERA and a token, the rest of two tokens. */
export async function openFloor(devnet: Devnet, pairsCount: number): Promise<Floor> {
  const user = createAppsUser(devnet)
  const done = async (hash: Hex) => {
    const { status } = await user.receiptOf(hash)
    if (status !== 'success') throw new Error(`${hash} failed.`)
  }
  const all = devnet.info.accounts.map(({ privateKey }) => privateKeyToAccount(privateKey))
  // Three tokens make three pairs, each of which is another one.
  const count = Math.max(3, Math.ceil(pairsCount / 2))
  const makers = Array.from({ length: count }, (_, index) => at(all, index))
  const app = await user.deployExchange(at(all, 0))
  const tokens = await Promise.all(
    inTurns(makers, (maker, index) => user.deployToken(maker, `T${index}`, supply)),
  )
  const pairs = pairsOf(tokens, pairsCount)
  const each = <Result>(act: (pair: Pair, maker: PrivateKeyAccount, place: number) => Result) =>
    pairs.map((pair, place) => act(pair, at(makers, tokens.indexOf(pair[0])), place))

  const gifts = each(
    ([, second], maker) =>
      second !== zeroAddress && { second, maker, from: at(makers, tokens.indexOf(second)) },
  ).flatMap((gift) => (gift && gift.from !== gift.maker ? [gift] : []))
  await Promise.all(
    inTurns(
      gifts.map(({ from }) => from),
      async (from, place) => {
        const { second, maker } = at(gifts, place)
        await done(
          await user.call(from, second, token.transfer(maker.address, 2n * filling.tokens)),
        )
      },
    ),
  )
  const approvals = each((pair, maker) =>
    pair.filter((asset) => asset !== zeroAddress).map((asset) => ({ asset, maker })),
  ).flat()
  await Promise.all(
    inTurns(
      approvals.map(({ maker }) => maker),
      async (maker, place) =>
        done(await user.call(maker, at(approvals, place).asset, token.approve(app, supply))),
    ),
  )
  await Promise.all(
    inTurns(
      each((_, maker) => maker),
      async (maker, place) => {
        const [first, second] = at(pairs, place)
        const isEra = second === zeroAddress
        const amounts = [filling.tokens, isEra ? filling.era : filling.tokens] as const
        await done(await user.call(maker, app, exchange.createPool(first, second)))
        const fill = exchange.addLiquidity(first, second, amounts, maker.address)
        await done(await user.call(maker, app, fill, isEra ? filling.era : 0n))
      },
    ),
  )
  return { app, tokens, makers, pairs }
}

/** What all pools have at a block of the network, by one call of one node. */
export async function reservesAt(
  rpc: string,
  { info }: Pick<Devnet, 'info'>,
  { app, pairs }: Floor,
  block: number,
): Promise<(readonly [bigint, bigint])[]> {
  const { client } = createAppsUser({ info }, rpc)
  const contracts = pairs.map((pair) => {
    return { address: app, abi: exchangeAbi, functionName: 'reservesOf', args: pair } as const
  })
  return client.multicall({
    ...{ contracts, allowFailure: false, batchSize: 0 },
    ...{ multicallAddress, blockNumber: BigInt(block) },
  })
}

function pairsOf(tokens: readonly Address[], count: number): Pair[] {
  const withEra = tokens.slice(0, Math.ceil(count / 2)).map((one): Pair => [one, zeroAddress])
  const others = tokens.map((one, index): Pair => [one, at(tokens, index + 1)])
  return [...withEra, ...others].slice(0, count)
}

/** One after the other for each account, whose nonces viem asks for; different ones at one time. */
function inTurns<Result>(
  accounts: readonly PrivateKeyAccount[],
  act: (account: PrivateKeyAccount, place: number) => Promise<Result>,
): Promise<Result>[] {
  const busy = new Map<PrivateKeyAccount, Promise<unknown>>()
  return accounts.map((account, place) => {
    const turn = (busy.get(account) ?? Promise.resolve()).then(() => act(account, place))
    busy.set(
      account,
      turn.catch(() => undefined),
    )
    return turn
  })
}

/** Counted around. */
function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError(`There is no item ${index} of ${items.length}.`)
  return item
}
