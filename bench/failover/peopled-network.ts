import { setTimeout as sleep } from 'node:timers/promises'
import { createJsonRpcClient } from '@metalayer/chain'
import {
  createDice,
  createTransactor,
  type DevnetProfile,
  type Dice,
  type Signer,
  type Transactor,
} from '@metalayer/devnet'
import { addressOf, keccak256 } from '@metalayer/protocol'
import type { Address } from 'viem'
import { type DevnetProcess, startDevnetProcess } from '../latency/devnet-process.ts'
import { homesOf } from '../latency/homes-of.ts'

const seed = 20_260_104
const chainsCount = 10
/** Accounts that are born on each chain. */
const payersPerChain = 6
/** Between two payments of one account, on average. */
const pauseMs = 6_000
/** For which what was sent may be under way once nothing more is sent; what is not final then is lost. */
const settleMaxMs = 180_000

/** Ten chains with accounts on each, who pay each other all the time. */
export type PeopledNetwork = {
  devnet: DevnetProcess
  transactor: Transactor
  payers: readonly Signer[]
  /** Who lives on a chain now. */
  livingOn(chainId: number): Promise<Signer[]>
  /** One payment of an account, behind those that it has under way; milliseconds until it is final. */
  pay(payer: Signer): Promise<number>
  /** Sends nothing more; how many transactions were accepted and have not become final. */
  settle(): Promise<{ sent: number; lost: number }>
  stop(): Promise<void>
}

/** Starts a devnet, gives people money on each of its chains, and has them pay each other. */
export async function startPeopledNetwork(profile: DevnetProfile): Promise<PeopledNetwork> {
  const devnet = await startDevnetProcess(chainsCount, 4, profile)
  const { info } = devnet
  const nodes = new Map(info.nodes.map((node) => [node.name, node]))
  const dice = createDice(seed)
  const transactor = createTransactor({ info, nodes }, dice)
  const client = createJsonRpcClient({ url: info.rpc })
  const stopping = new AbortController()
  const open = new Set<Promise<unknown>>()
  let sent = 0

  async function pay(payer: Signer): Promise<number> {
    const from = performance.now()
    sent += 1
    const final = transactor.run(payer, { to: dice.pick(payers).address, value: 1n })
    open.add(final)
    const { status } = await final.finally(() => open.delete(final))
    if (status !== '0x1') throw new Error('A payment failed.')
    return performance.now() - from
  }

  const payers = await settlePayers(devnet, transactor)
  const paying = payers.map((payer) => goOn(payer, { pay, dice, signal: stopping.signal }))
  // Whoever settles hears of a failure.
  for (const one of paying) one.catch(() => undefined)
  return {
    ...{ devnet, transactor, payers, pay },
    async livingOn(chainId) {
      const homes = await homesOf(
        client,
        payers.map(({ address }) => address),
      )
      return payers.filter((_, place) => homes[place]?.chainId === chainId)
    },
    async settle() {
      stopping.abort()
      const late = sleep(settleMaxMs, undefined, { ref: false })
      await Promise.race([Promise.all(paying), late])
      return { sent, lost: open.size }
    },
    async stop() {
      stopping.abort()
      client.close()
      await transactor.end()
      await devnet.stop()
    },
  }
}

async function goOn(
  payer: Signer,
  { pay, dice, signal }: Pick<PeopledNetwork, 'pay'> & { dice: Dice; signal: AbortSignal },
): Promise<void> {
  for (;;) {
    await sleep(2 * dice.real() * pauseMs, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return
    await pay(payer)
  }
}

/** As many accounts on each chain, each of which has money and has spent some: so it lives there. */
async function settlePayers(
  { info }: DevnetProcess,
  transactor: Transactor,
): Promise<readonly Signer[]> {
  const client = createJsonRpcClient({ url: info.rpc })
  const keys = Array.from({ length: 4 * chainsCount * payersPerChain }, (_, index) =>
    keccak256(Buffer.from(`failover ${seed} ${index}`)),
  )
  const homes = await homesOf(client, keys.map(addressOf))
  client.close()
  const own = info.chains.flatMap(({ chainId, name }) => {
    const here = keys.filter((_, index) => homes[index]?.chainId === chainId)
    if (here.length < payersPerChain) throw new Error(`Too few accounts are born on ${name}.`)
    return here.slice(0, payersPerChain)
  })
  const payers = await Promise.all(own.map((key) => transactor.signer(key)))
  const users = await Promise.all(
    info.accounts.map(({ privateKey }) => transactor.signer(privateKey)),
  )
  const first: Address = users[0]?.address ?? '0x'
  await Promise.all(
    payers.map(async (payer, index) => {
      const user = users[index % users.length] as Signer
      await transactor.run(user, { to: payer.address, value: 10n ** 18n })
      await transactor.run(payer, { to: first, value: 1n })
    }),
  )
  return payers
}
