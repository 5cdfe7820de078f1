import type { JsonRpcClient } from '@metalayer/chain'
import type { Devnet } from '@metalayer/devnet'
import { birthChain } from '@metalayer/protocol'
import { type Address, type Hex, hexToNumber } from 'viem'
import type { Deed } from './loads/load.ts'
import { type SendDeps, sendAll } from './send-all.ts'
import { type Account, createAccounts, signDeeds } from './signed-load.ts'

/** What is done for somebody on a chain by one who lives there: a payment, or a call with its data. */
export type Gift = { chainId: number; to: Address; value: bigint; data?: Hex; gas?: bigint }

/** Givers in all: each lives on the chain on which it gives, so that nothing has to be swept. */
const giversCount = 50
const giversSeed = 1
const giversTried = 2_000
/** The price of gas is low while chains are not full; each transaction has to have so much at hand. */
const maxFeePerGas = 200n * 10n ** 9n
const paymentGas = 21_000n

export type GiveOptions = SendDeps & { gifts: readonly Gift[] }

/** Gives gifts, in their order on each chain, from accounts that are born there. */
export async function giveMoney(
  { info, deployment }: Devnet,
  { gifts, ...deps }: GiveOptions,
): Promise<void> {
  const givers = createGivers(info.chains.length, (address) =>
    birthChain(deployment.configuration, address),
  )
  const needs = new Map<number, bigint>()
  const deeds = [...Map.groupBy(gifts, ({ chainId }) => chainId)].flatMap(([chainId, some]) => {
    const own = givers.filter((giver) => giver.chainId === chainId)
    return some.map((gift, index): Deed => {
      const giver = own[index % own.length]
      if (giver === undefined) throw new Error(`Nobody is born on chain ${chainId}.`)
      const deed = { sender: giver.place, ...callOf(gift) }
      const need = deed.value + deed.gas * deed.maxFeePerGas
      needs.set(giver.place, (needs.get(giver.place) ?? 0n) + need)
      return deed
    })
  })
  const users = await readUsers(info, deps.nodes)
  const purses = givers.map(({ address, place }): Deed => {
    const gift = { chainId: 0, to: address, value: needs.get(place) ?? 0n }
    return { sender: place % users.accounts.length, ...callOf(gift) }
  })
  await sendAll(await signDeeds(info.chainId, users, purses), deps)
  const own = { accounts: givers, nonces: new Uint32Array(givers.length) }
  await sendAll(await signDeeds(info.chainId, own, deeds), deps)
}

function callOf({ to, value, data = '0x', gas = paymentGas }: Gift): Omit<Deed, 'sender'> {
  return { to, value, data, gas, maxFeePerGas }
}

/** Those who have all money at first, who may have done something before. */
async function readUsers(info: Devnet['info'], nodes: readonly JsonRpcClient[]) {
  const accounts = info.accounts.map(({ privateKey: key, address }): Account => ({ key, address }))
  const [node] = nodes
  if (node === undefined || accounts.length === 0) throw new Error('The devnet is empty.')
  const counts = accounts.map(({ address }) =>
    node.request<Hex>('eth_getTransactionCount', [address, 'pending']),
  )
  return {
    accounts,
    nonces: Uint32Array.from((await Promise.all(counts)).map((count) => hexToNumber(count))),
  }
}

/** Accounts of which as many are born on each chain. */
function createGivers(chains: number, birth: (address: Address) => number) {
  const perChain = Math.ceil(giversCount / chains)
  const counts = new Map<number, number>()
  return createAccounts(giversSeed, giversTried)
    .map(({ key, address }) => ({ key, address, chainId: birth(address) }))
    .filter(({ chainId }) => {
      const count = counts.get(chainId) ?? 0
      counts.set(chainId, count + 1)
      return count < perChain
    })
    .map((giver, place) => ({ ...giver, place }))
}
