import {
  createMemoryJournal,
  type DeploymentPlan,
  deploy,
  deployerFromKey,
  planDeployment,
  systemDeploymentClock,
} from '@metalayer/chain'
import {
  encodeCommit,
  genesisCheckpoint,
  genesisHeads,
  type Head,
  hashCheckpoint,
  headsRoot,
  signDigest,
  voteDigest,
  zeroHash,
} from '@metalayer/protocol'
import { testAccount, testGenesis } from '@metalayer/testing/genesis'
import { richAddress, richKey, startChain, type TestChain } from '@metalayer/testing/test-chain'
import type { Hex } from 'viem'
import type { CommittedDecision } from '../src/agent/kernel-calls.ts'
import { blocksTables } from '../src/blocks/tables.ts'
import { systemClock } from '../src/clock.ts'
import { createChainSource } from '../src/follow/chain-source.ts'
import { followTables } from '../src/follow/tables.ts'
import { createHeadsWatch } from '../src/follow/watch-heads.ts'
import { type NetworkState, openNetworkState } from '../src/network-state.ts'
import type { Database } from '../src/store/database.ts'
import { migrate } from '../src/store/migrations.ts'
import { createSqliteDatabase } from '../src/store/sqlite.ts'

const forever = new AbortController().signal

export type RealNetwork = {
  plan: DeploymentPlan
  chains: TestChain[]
  hub: TestChain
  /** Puts a call of the kernel into the chain's next block. */
  call(chainId: number, data: Hex): Promise<Hex>
  chain(chainId: number): TestChain
  stop(): Promise<void>
}

/** A hub and `count` chains with the real contracts, mined by hand once they are deployed. */
export async function startRealNetwork(count: number): Promise<RealNetwork> {
  const plan = planDeployment(testGenesis(count))
  const flags = ['--no-mining', '--order', 'fifo', '--slots-in-an-epoch', '1']
  const chains = await Promise.all(plan.chains.map(({ chainId }) => startChain({ chainId, flags })))
  let isDeploying = true
  const mining = (async () => {
    while (isDeploying) {
      await Promise.all(chains.map((chain) => chain.mine()))
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()
  await deploy(
    plan,
    {
      chains: new Map(chains.map(({ chainId, client }) => [chainId, client])),
      deployer: deployerFromKey(richKey),
      journal: createMemoryJournal(),
      clock: systemDeploymentClock,
    },
    forever,
  )
  isDeploying = false
  await mining
  const [hub] = chains
  if (hub === undefined) throw new Error('no hub')

  function chain(chainId: number): TestChain {
    const found = chains.find((candidate) => candidate.chainId === chainId)
    if (found === undefined) throw new Error(`no chain ${chainId}`)
    return found
  }
  return {
    plan,
    chains,
    hub,
    chain,
    call: (chainId, data) =>
      chain(chainId).client.request('eth_sendTransaction', [
        { from: richAddress, to: plan.addresses.kernel, data, gas: '0xb71b00' },
      ]),
    async stop() {
      await Promise.all(chains.map((running) => running.stop()))
    },
  }
}

/** Opens a node's state over a real network; `calls` counts what it asks of each chain. */
export async function openReal(
  network: RealNetwork,
  options: { database?: Database; watches?: boolean } = {},
) {
  const database = options.database ?? createSqliteDatabase({ path: ':memory:' })
  await migrate(database, [followTables, blocksTables])
  const stopped = new AbortController()
  const calls = new Map<number, number>()
  const state: NetworkState = await openNetworkState(
    { configuration: network.plan.configuration, kernel: network.plan.addresses.kernel },
    {
      database,
      clock: systemClock,
      source(chainId) {
        const { client, url } = network.chain(chainId)
        const count = (added: number) => calls.set(chainId, (calls.get(chainId) ?? 0) + added)
        const watch = createHeadsWatch({ url: url.replace('http', 'ws') }, { clock: systemClock })
        return createChainSource(
          {
            request(method, parameters, signal) {
              count(1)
              return client.request(method, parameters, signal)
            },
            batch(batch, signal) {
              count(batch.length)
              return client.batch(batch, signal)
            },
          },
          options.watches === false ? () => {} : watch,
        )
      },
      markFinal: async () => {},
    },
    stopped.signal,
  )
  const running = state.run(stopped.signal)
  return {
    ...state,
    calls,
    database,
    async stop() {
      stopped.abort()
      await running
    },
  }
}

/** Decides checkpoints by all four validators of `testGenesis`: each chain's head is its newest verified block. */
export function createDecider(network: RealNetwork) {
  const { configuration } = network.plan
  let last = { checkpoint: genesisCheckpoint(configuration), heads: genesisHeads(configuration) }
  return {
    last: () => last,
    decide(state: NetworkState): CommittedDecision {
      const time = Math.max(Date.now(), last.checkpoint.time + 1)
      const heads = last.heads.map((head): Head => {
        const block = state.follow.newest(head.chainId)
        if (block === undefined) return head
        const {
          number,
          hash: blockHash,
          stateRoot,
          commitment,
          time: seconds,
          gasUsedTotal,
        } = block
        const isHub = head.chainId === configuration.parameters.hubChainId
        const leaseUntil = isHub ? 0 : seconds + 3600
        return {
          ...head,
          number,
          blockHash,
          stateRoot,
          commitment,
          time: seconds,
          gasUsed: gasUsedTotal,
          leaseUntil,
          agent: richAddress,
        }
      })
      const checkpoint = {
        ...last.checkpoint,
        number: last.checkpoint.number + 1,
        time,
        parent: hashCheckpoint(last.checkpoint),
        heads: headsRoot(heads),
      }
      last = { checkpoint, heads }
      return { ...last, configuration, commit: commitOf(network, checkpoint) }
    },
  }
}

function commitOf(network: RealNetwork, checkpoint: CommittedDecision['checkpoint']) {
  const { validators, parameters } = network.plan.configuration
  const digest = voteDigest({
    networkId: parameters.networkId,
    kind: 'precommit',
    height: checkpoint.number,
    round: 0,
    value: hashCheckpoint(checkpoint),
  })
  const signatures = new Map<number, Hex>()
  for (const [place, { signer }] of validators.entries()) {
    const account = [0, 1, 2, 3]
      .map(testAccount)
      .find(({ address }) => address === signer.toLowerCase())
    signatures.set(place, signDigest(digest, account?.key ?? zeroHash))
  }
  return encodeCommit(0, signatures)
}
