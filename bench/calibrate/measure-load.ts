import { setTimeout as sleep } from 'node:timers/promises'
import { createJsonRpcClient, type JsonRpcClient } from '@metalayer/chain'
import { createDice, type Devnet, defaultDevnetOptions, startLocalDevnet } from '@metalayer/devnet'
import { addressOf, keccak256, lowerCase } from '@metalayer/protocol'
import { createSameLoad, type LoadFigures, roomFor, sameLoad } from '@metalayer/simulator'
import type { Hex } from 'viem'
import { watchInclusions } from '../hotspot/inclusions.ts'
import { watchMoves } from '../hotspot/moves.ts'
import { createPayers, type Payer, type Payment } from '../hotspot/payers.ts'
import { percentile } from '../percentile.ts'

const seed = 20_260_107
/** Between two looks at what has been included. */
const lookMs = 50
const includedMaxMs = 180_000

type Clients = { chains: JsonRpcClient[]; nodes: JsonRpcClient[] }

/** A devnet of small blocks under the load that the coarse level is given as well. */
export async function measureLoad(
  chains: number,
  note: (line: string) => void,
): Promise<LoadFigures> {
  note(`calibrate: starting ${chains} chains and 4 nodes`)
  const devnet = await startLocalDevnet({
    ...defaultDevnetOptions,
    ...{ chains, validators: 4, port: 0 },
    ...{ blockTimeMs: sameLoad.blockMs, gasLimit: sameLoad.blockGas },
  })
  const clients = {
    chains: devnet.info.chains.map(({ rpc }) => createJsonRpcClient({ url: rpc })),
    nodes: devnet.info.nodes.map(({ rpc }) => createJsonRpcClient({ url: rpc })),
  }
  try {
    const figures = await runParts(devnet, clients, chains)
    note(`calibrate: ${JSON.stringify({ chains, ...figures })}`)
    return figures
  } finally {
    for (const client of [...clients.chains, ...clients.nodes]) client.close()
    await devnet.stop()
  }
}

async function runParts(
  { info, deployment }: Devnet,
  { chains: rpcs, nodes }: Clients,
  chains: number,
): Promise<LoadFigures> {
  const [node] = nodes
  if (node === undefined) throw new Error('The devnet is empty.')
  const payers = createPayers({ networkId: info.chainId, dice: createDice(seed), nodes })
  const { seenAt, stop } = watchInclusions(rpcs, deployment.addresses.kernel)
  const all = createAccounts()
  await give(info.accounts, all, { payers, seenAt })

  const load = createSameLoad()
  const pay = async (): Promise<Payment> => {
    const { sender = 0, receiver = 0 } = load.next() ?? {}
    const [from, to] = [all[sender], all[receiver]]
    if (from === undefined || to === undefined) throw new Error('There is no such account.')
    return payers.pay(from, to.address)
  }
  const calm = await payCalmly(pay, chains)
  await included(calm, seenAt)
  const waits = calm.map(({ hash, dueAt }) => ((seenAt.get(hash) ?? dueAt) - dueAt) / 1_000)

  const moves = watchMoves(
    node,
    all.map(({ address }) => address),
  )
  const { first, counted, seconds } = await payFully(pay, { chains, seenAt })
  const moved = (await moves.stop()).length
  await stop()
  return {
    perSecond: counted / seconds,
    movesPerThousand: (1_000 * moved) / (first + counted),
    ...{ calmP50: percentile(waits, 0.5), calmP95: percentile(waits, 0.95) },
  }
}

function createAccounts(): Payer[] {
  return Array.from({ length: sameLoad.accounts }, (_, index): Payer => {
    const key = keccak256(Buffer.from(`calibrate ${seed} ${index}`))
    const address = lowerCase(addressOf(key))
    return { key, address, chainId: 0, nonce: 0, turn: Promise.resolve() }
  })
}

/** Gives everybody money, and has everybody spend some: who never spent anything is not there to be moved. */
async function give(
  givers: Devnet['info']['accounts'],
  all: readonly Payer[],
  { payers, seenAt }: { payers: ReturnType<typeof createPayers>; seenAt: ReadonlyMap<Hex, number> },
): Promise<void> {
  const from = givers.map(({ privateKey, address }): Payer => {
    return { key: privateKey, address, chainId: 0, nonce: 0, turn: Promise.resolve() }
  })
  await payers.readNonces(from)
  const given = all.map(({ address }, index) =>
    payers.pay(from[index % from.length] as Payer, address, 10n ** 19n),
  )
  await included(await Promise.all(given), seenAt)
  await included(await Promise.all(all.map((one) => payers.pay(one, one.address))), seenAt)
}

async function included(
  payments: readonly Payment[],
  seenAt: ReadonlyMap<Hex, number>,
): Promise<void> {
  const deadline = performance.now() + includedMaxMs
  while (!payments.every(({ hash }) => seenAt.has(hash))) {
    if (performance.now() > deadline) throw new Error('Payments are not included in time.')
    await sleep(lookMs)
  }
}

/** Half of what chains have room for, at an even pace. */
async function payCalmly(pay: () => Promise<Payment>, chains: number): Promise<Payment[]> {
  const { calmShare, calmTicks, tickMs } = sameLoad
  const sent: Promise<Payment>[] = []
  const from = performance.now()
  while (performance.now() - from < calmTicks * tickMs) {
    const due = ((performance.now() - from) / tickMs) * calmShare * roomFor(chains)
    while (sent.length < due) sent.push(pay())
    await sleep(lookMs)
  }
  return Promise.all(sent)
}

/** As many under way as the window says, all the time: how many were included before what is counted, and in it. */
async function payFully(
  pay: () => Promise<Payment>,
  { chains, seenAt }: { chains: number; seenAt: ReadonlyMap<Hex, number> },
): Promise<{ first: number; counted: number; seconds: number }> {
  const { windowEach, warmTicks, fullTicks, tickMs } = sameLoad
  const begin = seenAt.size
  const lanes = new AbortController()
  const lane = async (): Promise<void> => {
    while (!lanes.signal.aborted) {
      const { hash } = await pay()
      while (!seenAt.has(hash) && !lanes.signal.aborted) await sleep(lookMs)
    }
  }
  const running = Promise.all(Array.from({ length: windowEach * chains }, lane))
  running.catch(() => undefined)
  await sleep(warmTicks * tickMs)
  const [from, before] = [performance.now(), seenAt.size]
  await sleep(fullTicks * tickMs)
  const [until, after] = [performance.now(), seenAt.size]
  lanes.abort()
  await running
  return { first: before - begin, counted: after - before, seconds: (until - from) / 1_000 }
}
