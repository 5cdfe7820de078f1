import { registryAbi } from '@metalayer/contracts'
import { decodeConfiguration, keccak256, lowerCase } from '@metalayer/protocol'
import {
  type Address,
  decodeFunctionResult,
  encodeFunctionData,
  type Hex,
  hexToNumber,
  numberToHex,
  toEventSelector,
} from 'viem'
import type { DeploymentClock } from '../deploy/clock.ts'
import type { Deployer } from '../deploy/deployer.ts'
import type { DeploymentJournal } from '../deploy/deployment-journal.ts'
import { ChainDeploymentError } from '../deploy/errors.ts'
import { probeChain } from '../deploy/probe-chain.ts'
import { createSender } from '../deploy/sender.ts'
import type { JsonRpcClient } from '../json-rpc.ts'

/** A chain as the registry is told of it. */
export type ChainToRegister = {
  chainId: number
  /** One of `chainKinds`. */
  kind: number
  startBlock: number
  registrant: Address
  /** Hint where its nodes can be asked; empty for none. */
  endpoint: string
}

export type RegisterDeps = {
  /** Of the hub. */
  hub: JsonRpcClient
  hubChainId: number
  registry: Address
  /** Who owns the registry. */
  owner: Deployer
  journal: DeploymentJournal
  clock: DeploymentClock
  miningTimeoutMs?: number
}

/** What the registry says now. */
type Registered = { isThere: boolean; hint: string; published: boolean; count: number }

const gasOf = {
  addChain: 300_000n,
  removeChain: 1_500_000n,
  hint: 400_000n,
  publish: 3_000_000n,
} as const
const miningTimeoutMsDefault = 60_000

/**
 * Registers the chain, hints at its endpoint and publishes the configuration that has it; what is done already is left alone. Returns the number of
 * the newest configuration.
 *
 * @throws ChainDeploymentError of the hub, reason `step-failed`, where the registry refuses: its owner decides alone.
 */
export async function registerChain(
  chain: ChainToRegister,
  deps: RegisterDeps,
  signal: AbortSignal,
): Promise<number> {
  const before = await lookUp(chain, deps, signal)
  const calls = [
    ...(before.isThere ? [] : [{ name: 'register', data: addCall(chain), gas: gasOf.addChain }]),
    ...(before.hint === chain.endpoint
      ? []
      : [{ name: 'hint', data: hintCall(chain), gas: gasOf.hint }]),
  ]
  await run(calls, deps, signal)
  const registered = await lookUp(chain, deps, signal)
  if (!registered.isThere) throw refused(deps, 'the chain is not registered')
  if (!registered.published) {
    const data = encodeFunctionData({ abi: registryAbi, functionName: 'publish' })
    await run([{ name: 'publish', data, gas: gasOf.publish }], deps, signal)
  }
  const after = await lookUp(chain, deps, signal)
  if (!after.published) throw refused(deps, 'no configuration with the chain was published')
  return after.count - 1
}

/**
 * Takes the chain out of the registry and publishes the configuration without it: it drains then, and is fenced (P13). What is done already is left alone. Returns the
 * number of the newest configuration.
 *
 * @throws ChainDeploymentError of the hub, reason `step-failed`, where the registry refuses: its owner decides alone, and one chain has to stay.
 */
export async function deregisterChain(
  chainId: number,
  deps: RegisterDeps,
  signal: AbortSignal,
): Promise<number> {
  const before = await lookUp({ chainId }, deps, signal)
  const args = [BigInt(chainId)] as const
  const data = encodeFunctionData({ abi: registryAbi, functionName: 'removeChain', args })
  if (before.isThere) await run([{ name: 'remove', data, gas: gasOf.removeChain }], deps, signal)
  if (before.published) {
    const publish = encodeFunctionData({ abi: registryAbi, functionName: 'publish' })
    await run([{ name: 'publish', data: publish, gas: gasOf.publish }], deps, signal)
  }
  const after = await lookUp({ chainId }, deps, signal)
  if (after.isThere || after.published) throw refused(deps, 'the chain is still in the network')
  return after.count - 1
}

type HubCall = { name: string; data: Hex; gas: bigint }

async function run(calls: readonly HubCall[], deps: RegisterDeps, signal: AbortSignal) {
  if (calls.length === 0) return
  const { hub, hubChainId, registry, owner } = deps
  for (const { name, data } of calls) {
    const call = { from: owner.address, to: registry, data }
    const [outcome] = await hub.batch([{ method: 'eth_call', params: [call, 'latest'] }], signal)
    // A hint of a chain that is registered in the same go cannot be tried yet.
    if (outcome !== undefined && 'error' in outcome && name !== 'hint') {
      throw refused(deps, outcome.error.message)
    }
  }
  const state = await probeChain(hub, owner.address, signal)
  const sender = createSender(hubChainId, state, {
    ...{ client: hub, deployer: owner, journal: deps.journal, clock: deps.clock },
    miningTimeoutMs: deps.miningTimeoutMs ?? miningTimeoutMsDefault,
  })
  const sent = calls.map(({ name, data, gas }) => ({
    // A later configuration is published by the same call, so the id is of this try.
    id: keccak256(`${data}${numberToHex(state.nonce, { size: 8 }).slice(2)}`),
    ...{ name, to: registry, data, gas },
  }))
  await sender.send(sent, signal)
  await sender.mined(signal)
}

async function lookUp(
  { chainId }: Pick<ChainToRegister, 'chainId'>,
  { hub, registry }: RegisterDeps,
  signal: AbortSignal,
): Promise<Registered> {
  const read = (data: Hex) =>
    hub.request<Hex>('eth_call', [{ to: registry, data }, 'latest'], signal)
  const [chains, endpoint, count] = await Promise.all([
    read(encodeFunctionData({ abi: registryAbi, functionName: 'chains' })),
    read(
      encodeFunctionData({ abi: registryAbi, functionName: 'endpointOf', args: [BigInt(chainId)] }),
    ),
    read(encodeFunctionData({ abi: registryAbi, functionName: 'count' })),
  ])
  const number = hexToNumber(count) - 1
  const newest = await publishedConfiguration({ hub, registry }, number, signal)
  return {
    isThere: decodeFunctionResult({ abi: registryAbi, functionName: 'chains', data: chains }).some(
      (one) => Number(one.chainId) === chainId,
    ),
    hint: decodeFunctionResult({ abi: registryAbi, functionName: 'endpointOf', data: endpoint }),
    published: newest?.chains.some((one) => one.chainId === chainId) ?? false,
    count: number + 1,
  }
}

/** The chains that the registry has, with its hints where they can be asked. */
export async function registeredChains(
  { hub, registry }: Pick<RegisterDeps, 'hub' | 'registry'>,
  signal: AbortSignal,
): Promise<{ chainId: number; endpoint: string }[]> {
  const read = (data: Hex) =>
    hub.request<Hex>('eth_call', [{ to: registry, data }, 'latest'], signal)
  const data = await read(encodeFunctionData({ abi: registryAbi, functionName: 'chains' }))
  const chains = decodeFunctionResult({ abi: registryAbi, functionName: 'chains', data })
  return Promise.all(
    chains.map(async ({ chainId }) => {
      const call = { abi: registryAbi, functionName: 'endpointOf', args: [chainId] } as const
      const answer = await read(encodeFunctionData(call))
      const endpoint = decodeFunctionResult({ ...call, data: answer })
      return { chainId: Number(chainId), endpoint }
    }),
  )
}

const publishedTopic = toEventSelector('Published(uint64,bytes32,bytes)')

/** Configuration `number`, as the registry logged it; undefined where there is none. */
export async function publishedConfiguration(
  { hub, registry }: Pick<RegisterDeps, 'hub' | 'registry'>,
  number: number,
  signal: AbortSignal,
) {
  const filter = {
    ...{ address: registry, fromBlock: '0x0', toBlock: 'latest' },
    topics: [publishedTopic, numberToHex(number, { size: 32 })],
  }
  const [log] = await hub.request<{ data: Hex }[]>('eth_getLogs', [filter], signal)
  if (log === undefined) return undefined
  // hash, offset, length, and then the bytes.
  const length = Number(`0x${log.data.slice(2 + 128, 2 + 192)}`)
  return decodeConfiguration(`0x${log.data.slice(2 + 192, 2 + 192 + 2 * length)}`)
}

function addCall({ chainId, kind, startBlock, registrant }: ChainToRegister): Hex {
  const chain = { chainId: BigInt(chainId), kind, startBlock: BigInt(startBlock), registrant }
  return encodeFunctionData({ abi: registryAbi, functionName: 'addChain', args: [chain] })
}

function hintCall({ chainId, endpoint }: ChainToRegister): Hex {
  return encodeFunctionData({
    abi: registryAbi,
    functionName: 'hintEndpoint',
    args: [BigInt(chainId), endpoint],
  })
}

function refused({ hubChainId, owner }: RegisterDeps, why: string): ChainDeploymentError {
  return new ChainDeploymentError(
    hubChainId,
    'step-failed',
    `the registry does not take the chain from ${owner.address}: ${why}. Only its owner registers chains; sign with that key.`,
  )
}

const startedTopic = toEventSelector('Started(uint24,uint64)')

/**
 * The block before the one in which the chain's kernel was started: whatever it did is after it. `since`: a block that is known to be before.
 *
 * @throws ChainDeploymentError where the chain's node does not find it.
 */
export async function findStartBlock(
  client: JsonRpcClient,
  at: { chainId: number; kernel: Address; since: number },
  signal: AbortSignal,
): Promise<number> {
  const filter = (fromBlock: number) => ({
    ...{ address: lowerCase(at.kernel), topics: [startedTopic] },
    ...{ fromBlock: numberToHex(fromBlock), toBlock: 'latest' },
  })
  for (const from of [at.since, 0]) {
    const params = [filter(from)]
    const [outcome] = await client.batch([{ method: 'eth_getLogs', params }], signal)
    const logs = outcome !== undefined && 'result' in outcome ? outcome.result : []
    const [log] = logs as { blockNumber: Hex }[]
    if (log !== undefined) return hexToNumber(log.blockNumber) - 1
  }
  throw new ChainDeploymentError(
    at.chainId,
    'wrong-result',
    'its node does not find the event by which the kernel said that it started. Use a node that answers eth_getLogs over all blocks.',
  )
}
