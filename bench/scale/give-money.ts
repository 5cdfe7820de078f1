import { setTimeout as sleep } from 'node:timers/promises'
import { type JsonRpcClient, signTransaction } from '@metalayer/chain'
import type { Devnet } from '@metalayer/devnet'
import { birthChain } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { startFeeder } from './feeder.ts'
import { watchFinal } from './final-watch.ts'
import { createAccounts, terms } from './signed-load.ts'

/** What somebody gets on a chain. */
export type Gift = { chainId: number; to: Address; value: bigint }

/** Givers in all: each lives on the chain on which it gives, so that nothing has to be swept. */
const giversCount = 50
const giversSeed = 1
const giversTried = 2_000
/** Transactions under way at a time. */
const window = 4_000
const waitMaxMs = 1_800_000
/** The price of gas is low while chains are not full; each transaction has to have so much at hand. */
const giftTerms = { ...terms, maxFeePerGas: 200n * 10n ** 9n }
const feeMax = giftTerms.gas * giftTerms.maxFeePerGas

export type GiveOptions = {
  gifts: readonly Gift[]
  nodes: readonly JsonRpcClient[]
  signal: AbortSignal
}

type Order = { sender: number; key: Hex; nonce: number; to: Address; value: bigint }

/** Pays gifts, in their order on each chain, from accounts that are born there. */
export async function giveMoney(
  { info, deployment }: Devnet,
  { gifts, nodes, signal }: GiveOptions,
): Promise<void> {
  const givers = createGivers(info.chains.length, (address) =>
    birthChain(deployment.configuration, address),
  )
  const orders = [...Map.groupBy(gifts, ({ chainId }) => chainId)].flatMap(([chainId, some]) => {
    const own = givers.filter((giver) => giver.chainId === chainId)
    return some.map(({ to, value }, index): Order => {
      const giver = own[index % own.length]
      if (giver === undefined) throw new Error(`Nobody is born on chain ${chainId}.`)
      giver.needs += value + feeMax
      return { sender: giver.place, key: giver.key, nonce: giver.count++, to, value }
    })
  })
  const users = info.accounts.map(({ privateKey }, sender) => ({
    key: privateKey,
    sender,
    count: 0,
  }))
  const purses = givers.map(({ address, needs, place }): Order => {
    const user = users[place % users.length]
    if (user === undefined) throw new Error('The devnet has no users.')
    return { sender: user.sender, key: user.key, nonce: user.count++, to: address, value: needs }
  })
  await sendAll(info.chainId, purses, { nodes, signal })
  await sendAll(info.chainId, orders, { nodes, signal })
}

/** Accounts of which as many are born on each chain. */
function createGivers(chains: number, birth: (address: Address) => number) {
  const perChain = Math.ceil(giversCount / chains)
  const counts = new Map<number, number>()
  return createAccounts(giversSeed, giversTried)
    .map(({ key, address }) => ({ key, address, chainId: birth(address), count: 0, needs: 0n }))
    .filter(({ chainId }) => {
      const count = counts.get(chainId) ?? 0
      counts.set(chainId, count + 1)
      return count < perChain
    })
    .map((giver, place) => ({ ...giver, place }))
}

async function sendAll(
  networkId: number,
  orders: readonly Order[],
  { nodes, signal }: Pick<GiveOptions, 'nodes' | 'signal'>,
): Promise<void> {
  const ready = orders.map(({ sender, key, nonce, to, value }) => {
    const order = { chainId: networkId, nonce, to, value, data: '0x' as const, ...giftTerms }
    return { sender, ...signTransaction(order, key) }
  })
  const [node] = nodes
  if (node === undefined) throw new Error('There is no node.')
  const feeder = startFeeder(ready, nodes)
  const watch = watchFinal(node, feeder.onFinal)
  feeder.setWindow(window)
  const deadline = performance.now() + waitMaxMs
  try {
    while (feeder.counts.final < ready.length) {
      if (performance.now() > deadline) {
        const said = JSON.stringify([...feeder.refusals])
        throw new Error(`${ready.length - feeder.counts.final} gifts are not final: ${said}`)
      }
      await sleep(500, undefined, { signal })
    }
  } finally {
    feeder.end()
    await watch.stop()
  }
}
