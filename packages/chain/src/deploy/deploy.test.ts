import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bridgeAbi, eraAbi, kernelAbi, registryAbi, stakingAbi } from '@metalayer/contracts'
import { encodeConfiguration, hashConfiguration } from '@metalayer/protocol'
import { testAccount, testGenesis } from '@metalayer/testing/genesis'
import { richAddress, richKey, startChain, type TestChain } from '@metalayer/testing/test-chain'
import {
  type Abi,
  type Address,
  decodeFunctionResult,
  encodeFunctionData,
  type Hex,
  numberToHex,
} from 'viem'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { interrupted } from '../../test/interrupted.ts'
import type { JsonRpcClient } from '../json-rpc.ts'
import { systemDeploymentClock } from './clock.ts'
import { type DeploymentDeps, deploy } from './deploy.ts'
import { deployerFromKey } from './deployer.ts'
import { createMemoryJournal, openDeploymentJournal } from './deployment-journal.ts'
import { type ChainDeploymentError, DeploymentError } from './errors.ts'
import { type DeploymentPlan, planDeployment } from './plan-deployment.ts'

const forever = new AbortController().signal
const autoMining: readonly string[] = []
const someoneMines = ['--no-mining', '--order', 'fifo']
const cleanups: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function startChains(plan: DeploymentPlan, flags: readonly string[]): Promise<TestChain[]> {
  const chains = await Promise.all(plan.chains.map(({ chainId }) => startChain({ chainId, flags })))
  for (const chain of chains) cleanups.push(() => chain.stop())
  if (flags === someoneMines) cleanups.push(mineAll(chains))
  return chains
}

/**
 * Mines all chains in turn until the function that it returns is called. The pause is a block producer's rhythm: blocks come by the clock, whether
 * anybody waits for them or not, and that is what a deployment has to live with.
 */
function mineAll(chains: readonly TestChain[], pauseMs = 30): () => Promise<void> {
  let isOn = true
  const miner = (async () => {
    while (isOn) {
      for (const chain of chains) await chain.mine()
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  })()
  return async () => {
    isOn = false
    await miner
  }
}

function depsOf(chains: readonly TestChain[], extra: Partial<DeploymentDeps> = {}): DeploymentDeps {
  return {
    chains: new Map(chains.map(({ chainId, client }) => [chainId, client])),
    deployer: deployerFromKey(richKey),
    journal: createMemoryJournal(),
    clock: systemDeploymentClock,
    ...extra,
  }
}

async function read(
  client: JsonRpcClient,
  to: Address,
  abi: Abi,
  functionName: string,
  args: readonly unknown[] = [],
): Promise<unknown> {
  const data = encodeFunctionData({ abi, functionName, args })
  const result = await client.request<Hex>('eth_call', [{ to, data }, 'latest'])
  return decodeFunctionResult({ abi, functionName, data: result })
}

const nonceOn = async ({ client }: TestChain): Promise<number> =>
  Number(await client.request('eth_getTransactionCount', [richAddress, 'latest']))

/** That the network stands as planned, that no step ran twice, and that every wei is accounted for (I3). */
async function expectDeployed(plan: DeploymentPlan, chains: readonly TestChain[]): Promise<void> {
  const { addresses, configuration } = plan
  const hub = chains[0]
  if (!hub) throw new Error('no hub')
  for (const chain of chains) {
    const state = await read(chain.client, addresses.kernel, kernelAbi, 'state')
    expect(state).toMatchObject({ generation: 1, configuration: plan.configurationHash })
  }
  const validators = await read(hub.client, addresses.staking, stakingAbi, 'validators')
  expect((validators as { signer: Address; stake: bigint }[]).map(lowerSigner)).toEqual(
    configuration.validators,
  )
  const staked = configuration.validators.reduce((sum, { stake }) => sum + stake, 0n)
  const held = (owner: Address) => read(hub.client, addresses.era, eraAbi, 'balanceOf', [owner])
  expect(await held(addresses.staking)).toBe(staked)
  const locked = await read(hub.client, addresses.bridge, bridgeAbi, 'locked')
  expect(locked).toBe(await held(addresses.bridge))
  expect(await held(richAddress)).toBe(10n ** 27n - staked - (locked as bigint))
  expect(await read(hub.client, addresses.registry, registryAbi, 'hashOf', [0n])).toBe(
    plan.configurationHash,
  )
}

const lowerSigner = ({ signer, stake }: { signer: Address; stake: bigint }) => ({
  signer: signer.toLowerCase(),
  stake,
})

/** Reasons of the chains that failed, by chain. */
async function refusals(promise: Promise<unknown>): Promise<[number, string][]> {
  const error = await promise.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(DeploymentError)
  const errors = (error as DeploymentError).errors as ChainDeploymentError[]
  return errors.map(({ chainId, reason }) => [chainId, reason])
}

describe('deploy', () => {
  test.each([
    ['chains that mine on their own', autoMining],
    ['chains that somebody else mines (P32)', someoneMines],
  ])('makes the plan true on %s, and a second time does nothing', async (_, flags) => {
    const plan = planDeployment(testGenesis(3))
    const chains = await startChains(plan, flags)
    const seen: string[] = []
    const onProgress: DeploymentDeps['onProgress'] = ({ chainId, state, done, total }) =>
      seen.push(`${chainId} ${state} ${done}/${total}`)

    await deploy(plan, depsOf(chains, { onProgress }), forever)
    await expectDeployed(plan, chains)
    expect(seen.filter((line) => line.startsWith('41000'))).toEqual([
      '41000 checked 0/13',
      '41000 sent 0/13',
      '41000 sent 10/13',
      '41000 done 13/13',
    ])
    const nonces = await Promise.all(chains.map(nonceOn))
    expect(nonces).toEqual(plan.chains.map(({ steps }) => steps.length))

    const again = await deploy(plan, depsOf(chains), forever)
    expect([...again.sent.values()]).toEqual([0, 0, 0, 0])
    expect(await Promise.all(chains.map(nonceOn))).toEqual(nonces)
  })

  test('fits what a chain needs into two blocks, and so what the hub needs', async () => {
    const plan = planDeployment(testGenesis(1))
    const chains = await startChains(plan, ['--no-mining'])
    const stopped = new AbortController()
    const onProgress: DeploymentDeps['onProgress'] = ({ state }) => {
      if (state === 'sent' && ++sent === 2) stopped.abort()
    }
    let sent = 0
    await expect(deploy(plan, depsOf(chains, { onProgress }), stopped.signal)).rejects.toThrow()
    for (const chain of chains) await chain.mine()
    cleanups.push(mineAll(chains))
    const { sent: later } = await deploy(plan, depsOf(chains), forever)
    // The kernel, the gateway, bindings, stakes, the start and the seal of the hub wait for its second block; the kernel and its start on the other chain.
    expect([...later].sort()).toEqual([
      [31_337, 14],
      [41_000, 3],
    ])
    await expectDeployed(plan, chains)
  })

  test('the hub takes as many chains and validators as there may be', async () => {
    const validators = Array.from({ length: 20 }, (_, n) => ({
      signer: testAccount(n).address,
      stake: BigInt(1000 + n) * 10n ** 18n,
    }))
    const deposits = Array.from({ length: 100 }, (_, n) => ({
      to: testAccount(n).address,
      amount: 10n ** 18n,
    }))
    const plan = planDeployment(testGenesis(127, { validators, deposits }))
    const chains = await startChains({ ...plan, chains: plan.chains.slice(0, 1) }, autoMining)
    const others = await refusals(deploy(plan, depsOf(chains), forever))
    expect(others).toHaveLength(127)
    await expectDeployed(plan, chains)
  })

  test('the hub logs the configuration that all kernels began with, whole', async () => {
    const plan = planDeployment(testGenesis(1))
    const chains = await startChains(plan, autoMining)
    await deploy(plan, depsOf(chains), forever)
    const filter = { address: plan.addresses.registry, fromBlock: '0x0' }
    const logs = await chains[0]?.client.request<{ data: Hex }[]>('eth_getLogs', [filter])
    expect(logs?.at(-1)?.data).toContain(encodeConfiguration(plan.configuration).slice(2))
    expect(hashConfiguration(plan.configuration)).toBe(plan.configurationHash)
  })
})

describe('a deployment that was killed', () => {
  const plan = planDeployment(testGenesis(1))
  const sendsInAll = plan.chains.reduce((sum, { steps }) => sum + steps.length, 0)
  const shared: { chain: TestChain; snapshot: unknown }[] = []

  beforeAll(async () => {
    for (const { chainId } of plan.chains) {
      const chain = await startChain({ chainId })
      shared.push({ chain, snapshot: await chain.client.request('evm_snapshot') })
    }
  })

  afterAll(async () => {
    for (const { chain } of shared) await chain.stop()
  })

  /** Chains as they were at their genesis, mined by nobody. */
  async function freshChains(): Promise<TestChain[]> {
    for (const one of shared) {
      await one.chain.client.request('anvil_dropAllTransactions')
      await one.chain.client.request('evm_revert', [one.snapshot])
      one.snapshot = await one.chain.client.request('evm_snapshot')
    }
    return shared.map(({ chain }) => chain)
  }

  test.each(Array.from({ length: sendsInAll + 1 }, (_, sends) => sends))(
    'after %i sends goes on, and sends nothing twice',
    async (sends) => {
      const chains = await freshChains()
      const path = join(await mkdtemp(join(tmpdir(), 'deployment-')), 'journal')
      await runUntilKilled(chains, path, sends)
      // Half of the time, a block is mined before anyone goes on; then and now, the node forgets its pool.
      if (sends % 2 === 0) for (const chain of chains) await chain.mine()
      if (sends % 3 === 0) await forgetPools(chains)
      cleanups.push(mineAll(chains))
      const journal = await openDeploymentJournal(path)
      await deploy(plan, depsOf(chains, { journal }), forever)
      await journal.close()
      await expectDeployed(plan, chains)
      expect(await Promise.all(chains.map(nonceOn))).toEqual(
        plan.chains.map(({ steps }) => steps.length),
      )
    },
  )

  test('again and again, one send later each time, arrives', async () => {
    const chains = await startChains(plan, autoMining)
    const path = join(await mkdtemp(join(tmpdir(), 'deployment-')), 'journal')
    for (let sends = 0; sends < sendsInAll; sends++) await runUntilKilled(chains, path, 1)
    const journal = await openDeploymentJournal(path)
    await deploy(plan, depsOf(chains, { journal }), forever)
    await journal.close()
    await expectDeployed(plan, chains)
    expect(await Promise.all(chains.map(nonceOn))).toEqual(
      plan.chains.map(({ steps }) => steps.length),
    )
  })

  test('and lost its journal waits for what the pool holds before it adds to it', async () => {
    const chains = await freshChains()
    const path = join(await mkdtemp(join(tmpdir(), 'deployment-')), 'journal')
    await runUntilKilled(chains, path, 14)
    cleanups.push(mineAll(chains))
    await deploy(plan, depsOf(chains), forever)
    await expectDeployed(plan, chains)
  })

  test('signs anew what lost its nonce to another transaction', async () => {
    const chains = await startChains(plan, autoMining)
    const path = join(await mkdtemp(join(tmpdir(), 'deployment-')), 'journal')
    await runUntilKilled(chains, path, 0)
    const [hub] = chains
    const transfer = { from: richAddress, to: testAccount(1).address, value: '0x1' }
    for (let n = 0; n < 3; n++) await hub?.client.request('eth_sendTransaction', [transfer])
    const journal = await openDeploymentJournal(path)
    await deploy(plan, depsOf(chains, { journal }), forever)
    await journal.close()
    await expectDeployed(plan, chains)
  })

  test('drops a line of its journal that was cut off', async () => {
    const chains = await startChains(plan, autoMining)
    const path = join(await mkdtemp(join(tmpdir(), 'deployment-')), 'journal')
    await runUntilKilled(chains, path, 3)
    await writeFile(path, (await readFile(path, 'utf8')).slice(0, -100))
    const journal = await openDeploymentJournal(path)
    await deploy(plan, depsOf(chains, { journal }), forever)
    await journal.close()
    await expectDeployed(plan, chains)
  })

  /** Deploys with a journal in `path`, and is gone when `sends` transactions have left. */
  async function runUntilKilled(
    chains: readonly TestChain[],
    path: string,
    sends: number,
  ): Promise<void> {
    const killed = new AbortController()
    const journal = await openDeploymentJournal(path)
    const budget = { sends, kill: () => killed.abort(new Error('killed')) }
    const clients = chains.map(
      ({ chainId, client }) => [chainId, interrupted(client, budget)] as const,
    )
    // A deployment that has sent all it had may be waiting for blocks that nobody mines.
    const options = { miningTimeoutMs: 300 }
    const deps = depsOf(chains, { chains: new Map(clients), journal })
    await deploy(plan, deps, killed.signal, options).catch(() => undefined)
    await journal.close()
  }

  async function forgetPools(chains: readonly TestChain[]): Promise<void> {
    for (const { client } of chains) await client.request('anvil_dropAllTransactions')
  }
})

describe('deploy refuses, with a reason, and deploys the others', () => {
  const plan = planDeployment(testGenesis(1))
  const memberId = 41_000

  async function deployWith(
    member: { flags: readonly string[]; chainId?: number; hardfork?: string },
    prepare: (chain: TestChain) => Promise<unknown> = async () => undefined,
  ): Promise<[number, string][]> {
    const hub = await startChain({ chainId: plan.chains[0]?.chainId ?? 0, flags: autoMining })
    cleanups.push(() => hub.stop())
    const chain = await startChain({ chainId: memberId, ...member })
    cleanups.push(() => chain.stop())
    await prepare(chain)
    const chains = new Map([
      [hub.chainId, hub.client],
      [memberId, chain.client],
    ])
    const deps = depsOf([], { chains })
    const reasons = await refusals(deploy(plan, deps, forever, { miningTimeoutMs: 500 }))
    await expectDeployed(plan, [hub])
    return reasons
  }

  test('a chain without the opcodes of Cancun', async () => {
    expect(await deployWith({ flags: [], hardfork: 'shanghai' })).toEqual([[memberId, 'no-cancun']])
  })

  test('a node of another chain', async () => {
    expect(await deployWith({ flags: [], chainId: 5 })).toEqual([[memberId, 'wrong-chain']])
  })

  test('a chain whose blocks are too small', async () => {
    const flags = ['--gas-limit', '3000000']
    expect(await deployWith({ flags })).toEqual([[memberId, 'small-blocks']])
  })

  test('a deployer that cannot pay', async () => {
    const poor = (chain: TestChain) =>
      chain.client.request('anvil_setBalance', [richAddress, '0x1'])
    expect(await deployWith({ flags: [] }, poor)).toEqual([[memberId, 'poor-deployer']])
  })

  test('a chain that nobody mines', async () => {
    expect(await deployWith({ flags: ['--no-mining'] })).toEqual([[memberId, 'not-mined']])
  })

  test('a chain that lacks the CREATE2 deployer and is too dear for its transaction', async () => {
    const flags = ['--disable-default-create2-deployer', '--base-fee', '200000000000']
    expect(await deployWith({ flags })).toEqual([[memberId, 'no-create2-deployer']])
  })

  test('a chain for which no node was given', async () => {
    const [hub] = await startChains({ ...plan, chains: plan.chains.slice(0, 1) }, autoMining)
    if (!hub) throw new Error('no hub')
    expect(await refusals(deploy(plan, depsOf([hub]), forever))).toEqual([[memberId, 'no-client']])
  })
})

describe('deploy', () => {
  test.each([
    ['mines on its own', autoMining],
    ['somebody else mines', someoneMines],
  ])('brings the CREATE2 deployer to a chain without it that %s', async (_, flags) => {
    const plan = planDeployment(testGenesis(1))
    const chains = await Promise.all(
      plan.chains.map(({ chainId }) =>
        startChain({ chainId, flags: [...flags, '--disable-default-create2-deployer'] }),
      ),
    )
    for (const chain of chains) cleanups.push(() => chain.stop())
    if (flags === someoneMines) cleanups.push(mineAll(chains))
    await deploy(plan, depsOf(chains), forever)
    await expectDeployed(plan, chains)
  })

  test('tells where somebody else staked before the hub had published configuration 0', async () => {
    const plan = planDeployment(testGenesis(1))
    const chains = await startChains(plan, autoMining)
    const [hub] = chains
    const first = {
      ...plan,
      chains: [{ ...plan.chains[0], steps: plan.chains[0]?.steps.slice(0, 12) }],
    }
    await deploy(first as DeploymentPlan, depsOf(chains), forever).catch(() => undefined)
    const { era, staking } = plan.addresses
    const amount = 2000n * 10n ** 18n
    const approve = encodeFunctionData({
      abi: eraAbi,
      functionName: 'approve',
      args: [staking, amount],
    })
    const stake = encodeFunctionData({ abi: stakingAbi, functionName: 'stake', args: [amount] })
    for (const [to, data] of [
      [era, approve],
      [staking, stake],
    ] as const) {
      const call = { from: richAddress, to, data, gas: numberToHex(500_000) }
      await hub?.client.request('eth_sendTransaction', [call])
    }
    expect(await refusals(deploy(plan, depsOf(chains), forever))).toEqual([
      [31_337, 'wrong-result'],
    ])
  })
})
