import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type NetworkDescription, writeDescription } from '@metalayer/host'
import { lockDirectory } from '@metalayer/host/lock'
import type { Address } from 'viem'
import { type DevnetAccount, devnetAccounts } from './accounts.ts'
import { anvilBinary } from './chain/anvil-binary.ts'
import { createDevnetChain, type DevnetChain } from './chain/devnet-chain.ts'
import { type BlockClock, startBlockClock } from './clock/block-clock.ts'
import { mineEagerly } from './clock/mine-eagerly.ts'
import type { DeployRequest } from './deploy/deploy-network.ts'
import type { Deployment } from './deploy/deployment.ts'
import { describeNetwork } from './describe-network.ts'
import type { DevnetInfo } from './devnet-info.ts'
import { freePort } from './free-port.ts'
import { type ProcessGuard, startProcessGuard } from './guard/process-guard.ts'
import { addedPlace, addedPlaces, type ChainPlace, chainPlaces, nodePlaces } from './layout.ts'
import type { DevnetNode } from './nodes/devnet-node.ts'
import { createNodeInProcess } from './nodes/in-process-node.ts'
import type { NodeSpec, RunningNode } from './nodes/node-spec.ts'
import { createNodeProcess, spawnNodeProcess, type WaitingProcess } from './nodes/process-node.ts'
import {
  checkDevnetOptions,
  DEVNET_ACCOUNTS,
  DEVNET_HOST,
  DEVNET_NETWORK_ID,
  type DevnetOptions,
  defaultDevnetOptions,
} from './options.ts'
import { startPublisher } from './owner/publish-configurations.ts'
import { keepDevnetState } from './state-file.ts'

/** What a devnet tells of itself. */
export type DevnetHooks = {
  /** How long each step of the start took. */
  onPhase?(name: string, durationMs: number): void
  /** What goes wrong while the devnet runs. */
  onFailure?(where: string, error: unknown): void
}

/** The parts of the network that a devnet puts together. */
export type DevnetDependencies = DevnetHooks & {
  /** Deploys the network, or finds that it is; nothing is done twice. */
  deploy(request: DeployRequest): Promise<Deployment>
  /** Resolves when the network at `rpc` has blocks, and money of `funded` in them. */
  awaitNetwork(rpc: string, funded: Address, signal: AbortSignal): Promise<void>
  /** Runs a node in this process. */
  runNode(spec: NodeSpec): Promise<RunningNode>
  /** The program of a node's process; it runs `runNode`. */
  nodeProgram?: string
}

/** A running devnet, and the means to hurt it. */
export type Devnet = {
  readonly info: DevnetInfo
  readonly directory: string
  readonly deployment: Deployment
  /** What nodes on other machines join it by. */
  readonly description: NetworkDescription
  /** By name, the hub (`hub`) first. */
  readonly chains: ReadonlyMap<string, DevnetChain>
  /** By name. */
  readonly nodes: ReadonlyMap<string, DevnetNode>
  /** Starts one more chain, `chain-N`, or finds that there is one; the network knows nothing of it yet. @throws DevnetOptionError */
  addChain(name: string): Promise<DevnetChain>
  /** Ends everything, in reverse order. */
  stop(): Promise<void>
}

/** Wei of their own currency that deployer, validators and users have on each chain. */
const NATIVE_BALANCE = 10n ** 24n
/** How far in the past a new chain's clock starts: room for one block a second while the network is deployed (P32). */
const GENESIS_AGE_SECONDS = 1_800
const DEPLOYMENT_GAS_LIMIT = 30_000_000
/** Anvil with one slot an epoch calls final what is two blocks old. */
const HUB_FINALITY_BLOCKS = 2

/**
 * Starts a whole network on this machine: chains, deployment, clock, nodes, funds. What has started is ended again when something fails or
 * the signal aborts.
 *
 * @throws DevnetOptionError, DirectoryBusyError, PortTakenError, AnvilMissingError, ReplayDivergedError, NodeFailedError
 */
export async function startDevnet(
  options: DevnetOptions,
  deps: DevnetDependencies,
  signal: AbortSignal = new AbortController().signal,
): Promise<Devnet> {
  checkDevnetOptions(options)
  const cleanups: (() => Promise<void> | void)[] = []
  async function stop(): Promise<void> {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
  }
  try {
    const devnet = await assemble(options, deps, signal, (cleanup) => cleanups.push(cleanup))
    return { ...devnet, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type Later = (cleanup: () => Promise<void> | void) => void

async function assemble(
  options: DevnetOptions,
  deps: DevnetDependencies,
  signal: AbortSignal,
  later: Later,
): Promise<Omit<Devnet, 'stop'>> {
  const phase = createPhases(deps, signal)
  const directory = takeDirectory(options, later)
  const guard = startProcessGuard()
  later(() => guard.close())
  const keys = {
    deployer: devnetAccounts('deployer', 1),
    validators: devnetAccounts('validators', options.validators),
    accounts: devnetAccounts('users', DEVNET_ACCOUNTS),
  }
  const ofGenesis = chainPlaces(options, directory)
  const places = [...ofGenesis, ...addedPlaces(options, directory)]
  const create = (some: ChainPlace[]) => createChains(some, options, { keys, guard, later })
  const chains = create(places)
  // Node processes load their code while the chains are deployed to: on two cores that is a second less.
  const waiting = options.inProcess ? [] : startNodeProcesses(options, directory, deps, guard)
  await phase('chains', () => Promise.all(chains.map((chain) => chain.start())))

  const access = places.map((place, index) => accessTo(place, chains[index]))
  const [deployer] = keys.deployer as [DevnetAccount]
  const request: DeployRequest = {
    directory,
    chains: access.slice(0, ofGenesis.length),
    ...keys,
    deployer,
    networkId: DEVNET_NETWORK_ID,
    dataQuota: options.dataQuota ?? defaultDevnetOptions.dataQuota,
    profile: options.profile ?? 'default',
    signal,
  }
  const deployment = await phase('deployment', () => deployEagerly(chains, request, deps))
  await phase('finality', () => finalize(chains[0] as DevnetChain))
  await phase('gas limits', () => capGas(chains.slice(1), options.gasLimit))
  const clock = startClock(chains, options, deps)
  later(() => clock.stop())

  const specs = await nodeSpecs(options, directory, { ...request, chains: access, deployment })
  const nodes = specs.map((spec, index) =>
    options.inProcess
      ? createNodeInProcess(spec, deps.runNode)
      : createNodeProcess(spec, nodeDependencies(guard, deps), waiting[index]),
  )
  later(async () => void (await Promise.all(nodes.map((node) => node.stop()))))
  await phase('nodes', () => Promise.all(nodes.map((node) => node.start())))
  // The first account's money may be spent when a devnet goes on; the last one's hardly ever is.
  const funded = (keys.accounts.at(-1) as DevnetAccount).address
  // Where not more than 2/3 of the validators run here, there are no blocks before others do.
  if (nodes.length * 3 > options.validators * 2) {
    await phase('funds', () => deps.awaitNetwork(nodes[0]?.rpc ?? '', funded, signal))
  }
  const publisher = startPublisher({
    rpc: access[0]?.rpc ?? '',
    registry: deployment.addresses.registry,
    key: deployer.privateKey,
  })
  later(() => publisher.stop())
  const named = new Map(chains.map((chain) => [chain.name, chain]))

  return {
    directory,
    deployment,
    description: keepDescription(directory, { chains: request.chains, deployment, specs }),
    chains: named,
    async addChain(name) {
      const place = addedPlace(options, directory, name)
      const known = named.get(name)
      if (known !== undefined) return known
      const chain = await startAdded(create([place]), options)
      clock.add(chain)
      // Of which nodes are told that start from now on.
      access.push(accessTo(place, chain))
      named.set(name, chain)
      return chain
    },
    nodes: new Map(nodes.map((node) => [node.name, node])),
    get info() {
      return describe({ places, chains, nodes, accounts: keys.accounts, directory })
    },
  }
}

/** Runs the steps of a start one after the other, and tells how long each took. */
function createPhases({ onPhase }: DevnetDependencies, signal: AbortSignal) {
  return async <Result>(name: string, step: () => Promise<Result>): Promise<Result> => {
    signal.throwIfAborted()
    const startedAt = performance.now()
    const result = await abortable(step(), signal)
    onPhase?.(name, performance.now() - startedAt)
    return result
  }
}

function abortable<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

function takeDirectory(options: DevnetOptions, later: Later): string {
  if (options.directory === undefined) {
    const directory = mkdtempSync(join(tmpdir(), 'metalayer-devnet-'))
    later(() => rmSync(directory, { recursive: true, force: true }))
    return directory
  }
  later(lockDirectory(options.directory, 'devnet'))
  keepDevnetState(options.directory, options)
  return options.directory
}

function createChains(
  places: ChainPlace[],
  { host = DEVNET_HOST }: DevnetOptions,
  {
    keys,
    guard,
    later,
  }: { keys: Record<string, DevnetAccount[]>; guard: ProcessGuard; later: Later },
): DevnetChain[] {
  const binary = anvilBinary()
  const accounts = Object.values(keys).flatMap((role) => role.map(({ address }) => address))
  const time = Math.floor(Date.now() / 1_000) - GENESIS_AGE_SECONDS
  const chains = places.map(({ name, kind, chainId, port, directory }) => {
    const genesis = {
      chainId,
      time,
      gasLimit: DEPLOYMENT_GAS_LIMIT,
      balance: NATIVE_BALANCE.toString(),
      accounts,
      // So that the hub's blocks are final two blocks later (P14).
      slotsInAnEpoch: kind === 'hub' ? 1 : 32,
    }
    return createDevnetChain({ name, directory, port, host, genesis }, { binary, guard })
  })
  later(async () => void (await Promise.all(chains.map((chain) => chain.close()))))
  return chains
}

function keepDescription(
  directory: string,
  network: Parameters<typeof describeNetwork>[0],
): NetworkDescription {
  const description = describeNetwork(network)
  writeFileSync(join(directory, 'network.json'), writeDescription(description))
  return description
}

/** A chain that is added shows a block of this very second, as one that joins has to. */
async function startAdded(
  created: DevnetChain[],
  { gasLimit }: DevnetOptions,
): Promise<DevnetChain> {
  const [chain] = created as [DevnetChain]
  await chain.start()
  await capGas([chain], gasLimit)
  await chain.mine(Math.floor(Date.now() / 1_000))
  return chain
}

function accessTo({ name, kind, chainId }: ChainPlace, chain: DevnetChain | undefined) {
  return { name, kind, chainId, rpc: chain?.rpc ?? '' }
}

async function deployEagerly(
  chains: DevnetChain[],
  request: DeployRequest,
  { deploy, onFailure }: DevnetDependencies,
): Promise<Deployment> {
  const deployed = new AbortController()
  for (const chain of chains) {
    mineEagerly(chain, (error) => onFailure?.(chain.name, error), deployed.signal)
  }
  try {
    return await deploy(request)
  } finally {
    deployed.abort()
  }
}

/** Buries what was just deployed on the hub under blocks, so that nodes find it final when they start instead of two blocks later (P14). */
async function finalize(hub: DevnetChain): Promise<void> {
  if (hub.isResumed) return
  for (let block = 0; block < HUB_FINALITY_BLOCKS; block++) await hub.mine(hub.head.time + 1)
}

async function capGas(chains: DevnetChain[], gasLimit: number): Promise<void> {
  const changed = chains.filter((chain) => chain.gasLimit !== gasLimit)
  await Promise.all(changed.map((chain) => chain.setGasLimit(gasLimit)))
}

function startClock(
  chains: DevnetChain[],
  { blockTimeMs }: DevnetOptions,
  { onFailure }: DevnetDependencies,
): BlockClock {
  return startBlockClock(
    chains,
    { blockTimeMs },
    {
      now: Date.now,
      after(delayMs, run) {
        const timer = setTimeout(run, delayMs)
        return () => clearTimeout(timer)
      },
      onFailure: (name, error) => onFailure?.(name, error),
    },
  )
}

function nodeDependencies(guard: ProcessGuard, { nodeProgram }: DevnetDependencies) {
  return nodeProgram === undefined ? { guard } : { guard, program: nodeProgram }
}

function startNodeProcesses(
  options: DevnetOptions,
  directory: string,
  deps: DevnetDependencies,
  guard: ProcessGuard,
): WaitingProcess[] {
  return nodePlaces(options, directory).map((place) =>
    spawnNodeProcess(place.directory, nodeDependencies(guard, deps)),
  )
}

async function nodeSpecs(
  options: DevnetOptions,
  directory: string,
  { chains, validators, deployment }: DeployRequest & { deployment: Deployment },
): Promise<NodeSpec[]> {
  const { host = DEVNET_HOST, rules } = options
  const places = await Promise.all(
    nodePlaces(options, directory).map(async (place) => {
      return { ...place, peerPort: place.peerPort || (await freePort(host)) }
    }),
  )
  return places.map((place, index) => ({
    ...place,
    host,
    privateKey: (validators[index] as DevnetAccount).privateKey,
    peers: places
      .filter((other) => other !== place)
      .map(({ peerPort }) => `/ip4/${host}/tcp/${peerPort}`),
    chains,
    deployment,
    ...(rules !== undefined && { rules }),
  }))
}

function describe({
  places,
  chains,
  nodes,
  accounts,
  directory,
}: {
  directory: string
  places: ChainPlace[]
  chains: DevnetChain[]
  nodes: DevnetNode[]
  accounts: DevnetAccount[]
}): DevnetInfo {
  const [hub, ...balanced] = places.map(({ name, kind, chainId }, index) => {
    const chain = chains[index]
    return { name, kind, chainId, rpc: chain?.rpc ?? '', pid: chain?.pid }
  })
  const rpc = nodes[0]?.rpc ?? ''
  return {
    rpc,
    ws: rpc.replace('http', 'ws'),
    chainId: DEVNET_NETWORK_ID,
    hub: { name: hub?.name ?? '', chainId: hub?.chainId ?? 0, rpc: hub?.rpc ?? '' },
    chains: balanced,
    nodes: nodes.map((node) => ({ name: node.name, rpc: node.rpc, pid: node.pid })),
    accounts,
    network: join(directory, 'network.json'),
  }
}
