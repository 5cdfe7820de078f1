import {
  createMemoryJournal,
  type DeploymentPlan,
  deploy,
  deployerFromKey,
  planDeployment,
  systemDeploymentClock,
} from '@metalayer/chain'
import { kernelAbi } from '@metalayer/contracts'
import {
  type Checkpoint,
  chainKinds,
  decodeChanges,
  emptyTree,
  encodeCommit,
  genesisCheckpoint,
  genesisGeneration,
  genesisHeads,
  type Head,
  hashCheckpoint,
  headPath,
  headsRoot,
  laneInSlot,
  laneOutSlot,
  nextSlot,
  proveWord,
  readWord,
  type SparseMerkleTree,
  signDigest,
  treeRoot,
  voteDigest,
  withWords,
} from '@metalayer/protocol'
import {
  type Address,
  decodeEventLog,
  encodeFunctionData,
  type Hex,
  hexToNumber,
  numberToHex,
  size,
} from 'viem'
import { benchAccount, benchAccounts } from './accounts.ts'
import {
  type AnvilChain,
  type ChainLog,
  type Receipt,
  richAddress,
  richKey,
  startAnvilChain,
} from './anvil-chain.ts'

/** A network of a hub and eight chains, of which two run, and the bench in the place of its validators. */
export type BenchNetwork = {
  /** Runs a bundle. Throws unless every transaction in it succeeds. */
  execute(chainId: number, transactions: readonly Hex[]): Promise<Receipt>
  /** Sends accounts on their way. */
  depart(from: number, to: number, owners: readonly Address[]): Promise<Receipt>
  /** The next checkpoint, `step` numbers on, signed by all four validators. */
  checkpoint(step?: number): Promise<void>
  /** Shows the newest checkpoint to a chain. */
  submit(chainId: number): Promise<Receipt>
  /** Delivers all that the newest checkpoint shows of a lane. */
  deliver(from: number, to: number): Promise<Receipt>
  /** Leaves under the commitment of a chain. */
  leavesOf(chainId: number): number
  /** Lets seconds pass on all chains. */
  wait(seconds: number): void
  stop(): Promise<void>
}

const era = 10n ** 18n
const hubId = 37_200
/** Where users sign for. */
export const benchNetworkId = 3_720
/** The two chains that run. */
export const firstChain = 37_201
export const secondChain = 37_202
/** Balanced chains of the network, running or not. */
export const chainsInAll = 8
/** Seconds. Long, so that it never runs out here; it costs the same. */
export const benchLease = 3_600
const startTime = 1_800_000_000

const validators = benchAccounts('validator', 4)
const agent = benchAccount('agent').address

type Followed = {
  chain: AnvilChain
  /** The next block whose logs are not read. */
  next: number
  tree: SparseMerkleTree
  /** Messages sent, by destination. */
  sent: Map<number, Hex[]>
}

/** Deploys the network and brings each of `funded` 100 ERA on the chain where it is born, which must be one of the two. */
export async function startBenchNetwork(funded: readonly Address[]): Promise<BenchNetwork> {
  const plan = planOf(funded)
  const running = [hubId, firstChain, secondChain]
  const chains = await Promise.all(running.map((id) => startAnvilChain(id, startTime)))
  const followed = new Map<number, Followed>(
    chains.map((chain) => [
      chain.chainId,
      { chain, next: 0, tree: emptyTree, sent: new Map<number, Hex[]>() },
    ]),
  )
  const stop = async (): Promise<void> => {
    await Promise.all(chains.map((chain) => chain.stop()))
  }
  try {
    await deployOn(plan, chains)
    const network = createBenchNetwork(plan, followed)
    await network.checkpoint()
    for (const id of [firstChain, secondChain]) {
      await network.submit(id)
      await network.deliver(hubId, id)
    }
    return { ...network, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function planOf(funded: readonly Address[]): DeploymentPlan {
  const ids = Array.from({ length: chainsInAll }, (_, index) => firstChain + index)
  return planDeployment({
    parameters: {
      networkId: benchNetworkId,
      hubChainId: hubId,
      lease: benchLease,
      minimumStay: 60,
      unbonding: 30 * 86_400,
      tick: 1_000,
      agentTimeout: 5_000,
      baseFeeMin: 1_000_000_000n,
      executorShare: 5_000,
    },
    validators: validators.map(({ address }) => ({ signer: address, stake: 1_000n * era })),
    chains: [
      { chainId: hubId, kind: chainKinds.hub, startBlock: 0, registrant: richAddress },
      ...ids.map((chainId) => {
        return { chainId, kind: chainKinds.general, startBlock: 0, registrant: richAddress }
      }),
    ],
    deployer: richAddress,
    minimumStake: 1_000n * era,
    deposits: funded.map((to) => ({ to, amount: 100n * era })),
  })
}

async function deployOn(plan: DeploymentPlan, chains: readonly AnvilChain[]): Promise<void> {
  const running = new Map(chains.map(({ chainId, client }) => [chainId, client]))
  const deps = {
    chains: running,
    deployer: deployerFromKey(richKey),
    journal: createMemoryJournal(),
    clock: systemDeploymentClock,
  }
  const there = { ...plan, chains: plan.chains.filter(({ chainId }) => running.has(chainId)) }
  await deploy(there, deps, new AbortController().signal)
  for (const { client } of chains) {
    await client.request('anvil_setBalance', [agent, numberToHex(1_000n * era)])
  }
}

type CoreNetwork = Omit<BenchNetwork, 'stop'>

function createBenchNetwork(
  { configuration, addresses }: DeploymentPlan,
  followed: ReadonlyMap<number, Followed>,
): CoreNetwork {
  const { kernel } = addresses
  const seats = configuration.validators.map(({ signer }) => keyOf(signer))
  // All chains go by one clock, which a second passes on with each transaction.
  let now = startTime + 3_600
  let checkpoint: Checkpoint = genesisCheckpoint(configuration)
  let heads: Head[] = genesisHeads(configuration)
  /** Trees as of the newest checkpoint. */
  const shown = new Map<number, SparseMerkleTree>()

  function at(chainId: number): Followed {
    const found = followed.get(chainId)
    if (!found) throw new Error(`Chain ${chainId} does not run.`)
    return found
  }

  async function send(chainId: number, data: Hex): Promise<Receipt> {
    const { chain } = at(chainId)
    now += 1
    await chain.client.request('evm_setNextBlockTimestamp', [numberToHex(now)])
    return chain.send({ from: agent, to: kernel, data })
  }

  async function follow(one: Followed): Promise<void> {
    const { chain } = one
    const range = { address: kernel, fromBlock: numberToHex(one.next), toBlock: 'latest' }
    const logs = await chain.client.request<ChainLog[]>('eth_getLogs', [range])
    one.next = hexToNumber(await chain.client.request<Hex>('eth_blockNumber')) + 1
    for (const log of logs) {
      const event = decodeEventLog({ abi: kernelAbi, data: log.data, topics: log.topics })
      if (event.eventName === 'Changed') {
        one.tree = withWords(one.tree, decodeChanges(event.args.words))
      }
      if (event.eventName === 'Sent') {
        const to = Number(event.args.chainId)
        one.sent.set(to, [...(one.sent.get(to) ?? []), event.args.message])
      }
    }
  }

  async function headOf(head: Head): Promise<Head> {
    const one = followed.get(head.chainId)
    if (!one) return head
    const block = await one.chain.client.request<Block>('eth_getBlockByNumber', [
      numberToHex(one.next - 1),
      false,
    ])
    const time = hexToNumber(block.timestamp)
    return {
      ...head,
      number: hexToNumber(block.number),
      blockHash: block.hash,
      stateRoot: block.stateRoot,
      commitment: treeRoot(one.tree),
      time,
      leaseUntil: head.chainId === hubId ? 0 : Math.min(time, now) + benchLease,
      agent,
      gasUsed: head.gasUsed + BigInt(block.gasUsed),
    }
  }

  function proofOf(chainId: number) {
    const head = heads.find((one) => one.chainId === chainId)
    if (!head) throw new Error(`Chain ${chainId} has no head.`)
    return { head, argument: toArgument(head), path: headPath(heads, head) }
  }

  return {
    wait(seconds) {
      now += seconds
    },
    leavesOf: (chainId) => at(chainId).tree.size,
    async execute(chainId, transactions) {
      const data = encodeFunctionData({
        abi: kernelAbi,
        functionName: 'execute',
        args: [transactions],
      })
      const receipt = await send(chainId, data)
      const outcomes = receipt.logs.flatMap((log) => {
        const event = decodeEventLog({ abi: kernelAbi, data: log.data, topics: log.topics })
        return event.eventName === 'Executed' ? [event.args.outcomes] : []
      })
      if (outcomes.join() !== `0x${'00'.repeat(transactions.length)}`) {
        throw new Error(`A bundle of ${transactions.length} came to ${outcomes.join()}.`)
      }
      return receipt
    },
    depart(from, to, owners) {
      const args = [BigInt(to), [...owners]] as const
      return send(from, encodeFunctionData({ abi: kernelAbi, functionName: 'depart', args }))
    },
    async checkpoint(step = 1) {
      for (const [chainId, one] of followed) {
        // Every chain's clock goes on, as with blocks every second.
        await one.chain.client.request('evm_setNextBlockTimestamp', [numberToHex(now)])
        await one.chain.client.request('evm_mine')
        await follow(one)
        shown.set(chainId, one.tree)
      }
      heads = await Promise.all(heads.map(headOf))
      checkpoint = {
        ...checkpoint,
        number: checkpoint.number + step,
        time: now * 1_000,
        parent: hashCheckpoint(checkpoint),
        heads: headsRoot(heads),
        proposer: validators[0]?.address ?? richAddress,
      }
    },
    submit(chainId) {
      const { argument, path } = proofOf(chainId)
      const { number, time, ...rest } = checkpoint
      const list = configuration.validators
      const args = [
        { ...rest, number: BigInt(number), time: BigInt(time) },
        commitOf(checkpoint, seats),
        list,
        argument,
        path,
      ] as const
      return send(chainId, encodeFunctionData({ abi: kernelAbi, functionName: 'checkpoint', args }))
    },
    deliver(from, to) {
      const generation = genesisGeneration
      const tree = shown.get(from) ?? emptyTree
      const slot = laneOutSlot({ generation, chainId: to, chainGeneration: generation })
      const taken = laneInSlot({ generation, chainId: from, chainGeneration: generation })
      const sent = Number(readWord(tree, nextSlot(slot)) & 0xffff_ffff_ffff_ffffn)
      const start = Number(readWord(at(to).tree, nextSlot(taken)))
      const { argument, path } = proofOf(from)
      const { number, heads: root } = checkpoint
      const args = [
        { checkpoint: BigInt(number), heads: root, head: argument, path },
        proveWord(tree, slot),
        at(from).sent.get(to)?.slice(start, sent) ?? [],
        [],
      ] as const
      return send(to, encodeFunctionData({ abi: kernelAbi, functionName: 'deliver', args }))
    },
  }
}

type Block = { number: Hex; hash: Hex; stateRoot: Hex; timestamp: Hex; gasUsed: Hex }

function keyOf(signer: Address): Hex {
  const found = validators.find(({ address }) => address === signer)
  if (!found) throw new Error(`${signer} is no validator of the bench.`)
  return found.key
}

function commitOf(checkpoint: Checkpoint, keys: readonly Hex[]) {
  const { number: height } = checkpoint
  const vote = { networkId: benchNetworkId, kind: 'precommit', round: 0, height } as const
  const digest = voteDigest({ ...vote, value: hashCheckpoint(checkpoint) })
  const commit = encodeCommit(
    0,
    new Map(keys.map((key, place) => [place, signDigest(digest, key)])),
  )
  if (size(commit.signatures) !== 65 * keys.length) throw new Error('A signature is missing.')
  return commit
}

/** A head as viem takes it for the kernel's ABI. */
function toArgument(head: Head) {
  return {
    ...head,
    chainId: BigInt(head.chainId),
    number: BigInt(head.number),
    time: BigInt(head.time),
    leaseUntil: BigInt(head.leaseUntil),
    agentSince: BigInt(head.agentSince),
  }
}
