import { createJsonRpcClient } from '@metalayer/chain'
import { defaultDevnetOptions, startLocalDevnet } from '@metalayer/devnet'
import { birthChains } from '@metalayer/protocol'
import { hottestBound } from '@metalayer/simulator'
import { wordsAfter } from './count-final.ts'
import { deployApps } from './deploy-apps.ts'
import { giveMoney } from './give-money.ts'
import { createDevnetLoad } from './loads/create-load.ts'
import { measureLoad, type Subject } from './measure-load.ts'
import { tickMs } from './pace.ts'
import {
  type PartOptions,
  type PartResult,
  type PlannedPlacement,
  plannedPlacements,
} from './part.ts'
import { createPlanner, intervalMs, openPlanFile, type Planner } from './plan-placement.ts'
import { sendAll } from './send-all.ts'
import { signDeeds } from './signed-load.ts'

/** So many blocks' and ticks' worth of transactions are under way at a time: they wait and run, and become final. */
const windowBlocks = 4
const windowTicks = 3
/** More than a bench of gas has fits into blocks: transactions share what is around them. */
const spare = 1.15
/** While everyone is given money, the machine is the limit: as much as a devnet's chains may have. */
const setUpGasLimit = 60_000_000

type Note = (line: string) => void
type Run = { note: Note; signal: AbortSignal }

/** Runs a load on a devnet of its own, until the signal aborts. */
export async function runPart(
  options: PartOptions,
  note: Note,
  signal: AbortSignal,
): Promise<PartResult> {
  const { chains, validators, blockTimeMs, placement, profile } = options
  const perBlock = (meanGas: number) => (options.gasLimit / meanGas) * chains
  const windowMs = windowBlocks * blockTimeMs + windowTicks * tickMs
  const blocks = (options.warmUpMs + options.countedMs + windowMs) / blockTimeMs + 2
  const load = createDevnetLoad(options, (meanGas) => Math.ceil(perBlock(meanGas) * blocks * spare))
  const planned = plannedPlacements.find((name) => name === placement)
  const file = planned === undefined ? undefined : openPlanFile()
  const rules = file?.rules ?? new URL(`../hotspot/rules/${placement}.ts`, import.meta.url).href
  const devnet = await startLocalDevnet(
    {
      ...defaultDevnetOptions,
      ...{ chains, validators, blockTimeMs, gasLimit: setUpGasLimit, port: 0, profile },
      ...(placement !== 'metalayer' && { rules }),
    },
    {},
    signal,
  )
  const clients = {
    chains: devnet.info.chains.map(({ rpc }) => createJsonRpcClient({ url: rpc, batchMax: 10 })),
    nodes: devnet.info.nodes.map(({ rpc }) => createJsonRpcClient({ url: rpc })),
  }
  try {
    const window = Math.ceil((perBlock(load.meanGas) * windowMs) / blockTimeMs)
    const prepared = await prepare({ devnet, clients, load, window }, { note, signal })
    const { history, setUpSeconds, ...subject } = prepared
    const plan =
      planned === undefined || file === undefined
        ? undefined
        : { file, planner: createPlannerFor(planned, subject, options) }
    const measured = await measureLoad({ ...subject, plan }, options, { note, signal })
    const bound = hottestBound(load.intents)
    return { ...options, ...measured, ...{ history, setUpSeconds, bound } }
  } finally {
    for (const client of [...clients.chains, ...clients.nodes]) client.close()
    await devnet.stop()
    file?.remove()
  }
}

function createPlannerFor(
  placement: PlannedPlacement,
  { load, apps, devnet }: Pick<Subject, 'load' | 'apps' | 'devnet'>,
  { chains, gasLimit, blockTimeMs, seed }: PartOptions,
): Planner {
  const perSecond = (gasLimit / load.meanGas) * chains * (1_000 / blockTimeMs)
  return createPlanner(placement, {
    ...{ load, apps, seed, chainIds: birthChains(devnet.deployment.configuration) },
    ahead: Math.ceil((perSecond * intervalMs) / 1_000),
  })
}

type Bare = Pick<Subject, 'devnet' | 'clients' | 'load' | 'window'>
type Prepared = Omit<Subject, 'plan'> & Pick<PartResult, 'history' | 'setUpSeconds'>

/** Deploys what the load needs, lets its history happen, and signs it. */
async function prepare(bare: Bare, { note, signal }: Run): Promise<Prepared> {
  const { devnet, clients, load } = bare
  const { deployment, info } = devnet
  const startedAt = performance.now()
  const seconds = () => (performance.now() - startedAt) / 1_000
  const apps = await deployApps(devnet, load.needs, { ...clients, note, signal })
  note(`apps are there after ${seconds().toFixed(0)} s`)
  const history = load.historyOf(deployment.configuration, apps, bare.window)
  const { gifts, deeds } = history
  note(`${gifts.length} gifts and ${deeds.length} transactions of their own come before`)
  const deps = { nodes: clients.nodes, note, signal }
  await giveMoney(devnet, { gifts, ...deps })
  const own = { accounts: load.accounts, nonces: new Uint32Array(load.accounts.length) }
  await sendAll(await signDeeds(info.chainId, own, deeds), deps)
  const places = load.intents.map((_, place) => load.deedOf(place, apps))
  const signed = await signDeeds(info.chainId, own, places)
  const setUpSeconds = seconds()
  note(`${signed.length} transactions are signed; set up after ${setUpSeconds.toFixed(0)} s`)
  const chains = info.chains.flatMap(({ name }) => devnet.chains.get(name) ?? [])
  const chainIds = birthChains(deployment.configuration)
  const words = wordsAfter(history, load, { chainIds, tokens: apps.tokens })
  return {
    ...{ ...bare, chains, apps, signed, words, setUpSeconds },
    history: gifts.length + deeds.length,
  }
}
