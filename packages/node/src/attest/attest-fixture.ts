import { voucherNumbers } from '@metalayer/consensus'
import {
  addressOf,
  type BlockVoucher,
  type ChainVoucher,
  type Configuration,
  chainKinds,
  type Head,
  hashWords,
  signDigest,
} from '@metalayer/protocol'
import { createRandom } from '@metalayer/testing/random'
import { type Hex, toHex, zeroAddress } from 'viem'
import { createMemoryNetwork, type MemoryNetwork } from '../network/memory.ts'
import type { Network } from '../network/network.ts'
import { createVirtualClock, type VirtualClock } from '../virtual-clock.ts'
import {
  type AttestDependencies,
  type Attester,
  type AttestOptions,
  createAttester,
} from './attester.ts'
import { createMemoryAttestStore } from './memory-attest-store.ts'
import type { AttestStore, Decided } from './ports.ts'

export const keys: Hex[] = Array.from({ length: 8 }, (_, index) => toHex(index + 1, { size: 32 }))

/** Hub 1 and two chains, with the first `count` keys as validators of equal stake. */
export function configurationOf(count: number): Configuration {
  const chain = (chainId: number, kind: number) => ({
    chainId,
    kind,
    startBlock: 0,
    registrant: zeroAddress,
  })
  return {
    number: 0,
    validators: keys.slice(0, count).map((key) => ({ signer: addressOf(key), stake: 100n })),
    chains: [chain(1, chainKinds.hub), chain(10, chainKinds.general), chain(11, chainKinds.defi)],
    parameters: {
      networkId: 77,
      hubChainId: 1,
      lease: 60,
      minimumStay: 10,
      unbonding: 3600,
      dataQuota: 1_000_000n,
      tick: 1000,
      agentTimeout: 5000,
      fenceCheckpoints: 5,
      fenceMargin: 30,
      baseFeeMin: 7n,
      executorShare: 5000,
    },
    settings: [],
  }
}

/** Block `number` of a chain, as a function of its number alone: a block every half second from `startMs` on. */
export function blockOf(chainId: number, number: number, startMs: number): BlockVoucher {
  return {
    number,
    hash: hashWords(chainId, number, 1),
    stateRoot: hashWords(chainId, number, 2),
    commitment: hashWords(chainId, number, 3),
    time: Math.floor((startMs + number * 500) / 1000),
    gasUsed: BigInt(number) * 10_000_000n,
    gasLimit: 30_000_000n,
  }
}

export type TestNode = {
  attester: Attester
  store: ReturnType<typeof createMemoryAttestStore>
  network: Network
  seen: Decided[]
  errors: unknown[]
}

export type TestNetwork = {
  clock: VirtualClock
  random: () => number
  links: MemoryNetwork
  nodes: TestNode[]
  configuration: Configuration
  /** Starts node `index`, over what its store holds. `key`: whose key it signs with, where not its own. */
  boot: (index: number, key?: number) => Promise<TestNode>
  /** Ends node `index` at once, as kill -9 would. */
  kill: (index: number) => Promise<void>
}

export type TestOptions = {
  seed: number
  validators: number
  delayMs?: { min: number; max: number }
  loss?: number
  /** By how much the chains' tips of a node lie behind, in milliseconds. */
  lagMs?: (index: number, random: () => number) => number
  /** Replaces what a node sees. */
  observe?: (index: number, honest: ChainVoucher[], heads: readonly Head[]) => ChainVoucher[]
  attest?: Partial<AttestOptions>
  /** How node `index` knows which configuration comes after a checkpoint. */
  configurationAfter?: (index: number) => NonNullable<AttestDependencies['configurationAfter']>
  /** What a node has in place of its network. */
  wrap?: (network: Network) => Network
  /** Share of writes that fail. */
  storeFailures?: number
}

const startMs = 1_800_000_000_000

/** Nodes with a virtual clock and a network in memory: everything follows from the seed. */
export function createTestNetwork(options: TestOptions): TestNetwork {
  const random = createRandom(options.seed).real
  const clock = createVirtualClock(startMs)
  const { loss, delayMs = { min: 1, max: 30 } } = options
  const links = createMemoryNetwork(
    { delayMs, ...(loss === undefined ? {} : { loss }) },
    { clock, random },
  )
  const configuration = configurationOf(options.validators)
  const nodes: TestNode[] = []
  const observe = (index: number) => (heads: readonly Head[]) => {
    const tip = Math.floor((clock.now() - startMs - (options.lagMs?.(index, random) ?? 0)) / 500)
    const honest = heads.map(({ chainId, generation, number }) => ({
      ...{ chainId, generation, waitingSince: 0 },
      blocks: voucherNumbers(number, tip).map((one) => blockOf(chainId, one, startMs)),
    }))
    return options.observe?.(index, honest, heads) ?? honest
  }
  const boot = async (index: number, keyIndex = index): Promise<TestNode> => {
    const store = nodes[index]?.store ?? createMemoryAttestStore()
    const joined = links.join(`node-${index}`)
    const network = options.wrap?.(joined) ?? joined
    const node: TestNode = { store, network, seen: [], errors: [], attester: undefined as never }
    const key = keys[keyIndex] as Hex
    node.attester = createAttester(
      { genesis: configuration, ...options.attest },
      {
        ...{ network, clock, observe: observe(index) },
        store: options.storeFailures ? flaky(store, options.storeFailures, random) : store,
        signer: { address: addressOf(key), sign: (digest) => signDigest(digest, key) },
        ...(options.configurationAfter && {
          configurationAfter: options.configurationAfter(index),
        }),
        onCheckpoint: (decided) => node.seen.push(decided),
        onError: (error) => node.errors.push(error),
      },
    )
    nodes[index] = node
    await network.start()
    await node.attester.start()
    return node
  }
  const kill = async (index: number): Promise<void> => {
    nodes[index]?.attester.stop()
    await nodes[index]?.network.stop()
  }
  return { clock, random, links, nodes, configuration, boot, kill }
}

/** The store, of which a share of all writes fails. */
function flaky(store: AttestStore, share: number, random: () => number): AttestStore {
  const guard = (): void => {
    if (random() < share) throw new Error('disk full')
  }
  return {
    ...store,
    putRecord: (bytes) => {
      guard()
      return store.putRecord(bytes)
    },
    putDecided: (decided) => {
      guard()
      return store.putDecided(decided)
    },
  }
}

/** Every two nodes hold the same checkpoint at every height that both hold. */
export function findFork(nodes: readonly TestNode[]): string | null {
  const hashes = new Map<number, string>()
  for (const { store } of nodes) {
    for (const { checkpoint, hash } of store.all()) {
      const other = hashes.get(checkpoint.number) ?? hash
      if (other !== hash) return `two checkpoints ${checkpoint.number}: ${other} and ${hash}`
      hashes.set(checkpoint.number, hash)
    }
  }
  return null
}
