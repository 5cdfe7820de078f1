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
  bytesToHex,
  type Checkpoint,
  chainKinds,
  codeSlot,
  decodeExecuted,
  emptyTree,
  encodeCommit,
  executedTopic,
  genesisCheckpoint,
  genesisGeneration,
  genesisHeads,
  type Head,
  hashCheckpoint,
  headPath,
  headStruct,
  headsRoot,
  laneInSlot,
  laneOutSlot,
  nextSlot,
  type ObjectName,
  proveWord,
  readWord,
  type SparseMerkleTree,
  signDigest,
  treeRoot,
  trimCommit,
  type Validator,
  voteDigest,
} from '@metalayer/protocol'
import {
  type Address,
  encodeEventTopics,
  encodeFunctionData,
  type Hex,
  hexToNumber,
  numberToHex,
  size,
  slice,
} from 'viem'
import { benchAccount, benchAccounts } from './accounts.ts'
import {
  type AnvilChain,
  type Receipt,
  richAddress,
  richKey,
  startAnvilChain,
} from './anvil-chain.ts'
import { type FollowedChain, followedChain, followTo } from './followed-chain.ts'

/** A network of a hub and eight chains, of which two run, and the bench in the place of its validators. */
export type BenchNetwork = {
  /** Runs a bundle. Throws unless every transaction in it succeeds, apps' calls among them. */
  execute(chainId: number, transactions: readonly Hex[]): Promise<Receipt>
  /** Runs a transaction that makes an app; the app's address. */
  create(chainId: number, transaction: Hex): Promise<Address>
  /** Makes on a chain, too, an app that the newest checkpoint shows on another. */
  install(from: number, to: number, made: MadeApp): Promise<Receipt>
  /** Sends accounts on their way. */
  depart(from: number, to: number, owners: readonly Address[]): Promise<Receipt>
  /** Sends objects of apps on their way. */
  departObjects(from: number, to: number, objects: readonly ObjectName[]): Promise<Receipt>
  /** The next checkpoint, `step` numbers on. */
  checkpoint(step?: number): Promise<void>
  /** Shows the newest checkpoint to a chain. */
  submit(chainId: number): Promise<Receipt>
  /** Delivers all that the newest checkpoint shows of a lane. */
  deliver(from: number, to: number): Promise<Receipt>
  /** The same, where the chain has not accepted that checkpoint: it is shown with the delivery, as agents do. */
  deliverUnder(from: number, to: number): Promise<Receipt>
  /** Leaves under the commitment of a chain. */
  leavesOf(chainId: number): number
  /** Lets seconds pass on all chains. */
  wait(seconds: number): void
  stop(): Promise<void>
}

/** How an app was made. */
export type MadeApp = { initcode: Hex; deployer: Address; nonce: number; app: Address }

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

const [deployedTopic] = encodeEventTopics({ abi: kernelAbi, eventName: 'Deployed' })

/** Deploys the network and brings each of `funded` 100 ERA on the chain where it is born, which must be one of the two. */
export async function startBenchNetwork(funded: readonly Address[]): Promise<BenchNetwork> {
  const plan = planOf(funded)
  const running = [hubId, firstChain, secondChain]
  const chains = await Promise.all(running.map((id) => startAnvilChain(id, startTime)))
  const followed = new Map(chains.map((chain) => [chain.chainId, followedChain(chain)]))
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
      dataQuota: 1_000_000n,
      tick: 1_000,
      agentTimeout: 5_000,
      fenceCheckpoints: 5,
      fenceMargin: 30,
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
  followed: ReadonlyMap<number, FollowedChain>,
): CoreNetwork {
  const { kernel } = addresses
  // All chains go by one clock, which a second passes on with each transaction.
  let now = startTime + 3_600
  let checkpoint: Checkpoint = genesisCheckpoint(configuration)
  let heads: Head[] = genesisHeads(configuration)
  /** Trees as of the newest checkpoint. */
  const shown = new Map<number, SparseMerkleTree>()

  async function send(chainId: number, data: Hex): Promise<Receipt> {
    const { chain } = at(followed, chainId)
    now += 1
    await chain.client.request('evm_setNextBlockTimestamp', [numberToHex(now)])
    return chain.send({ from: agent, to: kernel, data })
  }

  async function execute(chainId: number, transactions: readonly Hex[]): Promise<Receipt> {
    const args = [transactions] as const
    const data = encodeFunctionData({ abi: kernelAbi, functionName: 'execute', args })
    const receipt = await send(chainId, data)
    checkOutcomes(receipt, transactions.length)
    return receipt
  }

  function delivering(from: number, to: number): Hex {
    const { number, heads: root } = checkpoint
    const lane = laneBetween(shown.get(from) ?? emptyTree, at(followed, to).tree, from, to)
    const args = [
      { checkpoint: BigInt(number), heads: root, ...proveHead(heads, from) },
      lane.proof,
      at(followed, from).sent.get(to)?.slice(lane.taken, lane.sent) ?? [],
      [],
    ] as const
    return encodeFunctionData({ abi: kernelAbi, functionName: 'deliver', args })
  }

  return {
    wait(seconds) {
      now += seconds
    },
    leavesOf: (chainId) => at(followed, chainId).tree.size,
    execute,
    async create(chainId, transaction) {
      const { logs } = await execute(chainId, [transaction])
      const made = logs.find(({ topics }) => topics[0] === deployedTopic)
      if (!made?.topics[1]) throw new Error('A creation made nothing.')
      return slice(made.topics[1], 12)
    },
    install(from, to, { initcode, deployer, nonce, app }) {
      const { number, heads: root } = checkpoint
      const args = [
        initcode,
        deployer,
        BigInt(nonce),
        { checkpoint: BigInt(number), heads: root, ...proveHead(heads, from) },
        proveWord(shown.get(from) ?? emptyTree, codeSlot(genesisGeneration, app)),
      ] as const
      return send(to, encodeFunctionData({ abi: kernelAbi, functionName: 'install', args }))
    },
    depart(from, to, owners) {
      const args = [BigInt(to), [...owners]] as const
      return send(from, encodeFunctionData({ abi: kernelAbi, functionName: 'depart', args }))
    },
    departObjects(from, to, objects) {
      const args = [BigInt(to), [...objects]] as const
      const call = { abi: kernelAbi, functionName: 'departObjects', args } as const
      return send(from, encodeFunctionData(call))
    },
    async checkpoint(step = 1) {
      for (const [chainId, one] of followed) {
        // Every chain's clock goes on, as with blocks every second.
        await followTo(one, kernel, now)
        shown.set(chainId, one.tree)
      }
      heads = await Promise.all(
        heads.map((head) => nextHead(head, followed.get(head.chainId), now)),
      )
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
      const { head, path } = proveHead(heads, chainId)
      const args = [...committed(checkpoint, configuration.validators), head, path] as const
      return send(chainId, encodeFunctionData({ abi: kernelAbi, functionName: 'checkpoint', args }))
    },
    deliver: (from, to) => send(to, delivering(from, to)),
    deliverUnder(from, to) {
      const shown = committed(checkpoint, configuration.validators)
      const args = [...shown, delivering(from, to)] as const
      return send(to, encodeFunctionData({ abi: kernelAbi, functionName: 'under', args }))
    },
  }
}

function at(followed: ReadonlyMap<number, FollowedChain>, chainId: number): FollowedChain {
  const found = followed.get(chainId)
  if (!found) throw new Error(`Chain ${chainId} does not run.`)
  return found
}

function checkOutcomes({ logs }: Receipt, count: number): void {
  const outcomes = logs.flatMap((log) => {
    return log.topics[0] === executedTopic ? [bytesToHex(decodeExecuted(log.data).outcomes)] : []
  })
  const [bytes = '0x', ...others] = outcomes
  // Success of a payment or an operation, or an app's call that ran (docs/WIRE.md, "Bundles").
  if (others.length > 0 || bytes.length !== 2 + 2 * count || !/^0x(0[02])*$/.test(bytes)) {
    throw new Error(`A bundle of ${count} came to ${outcomes.join()}.`)
  }
}

/** The head that validators would agree on: of the newest block that was read. A chain that does not run keeps its own. */
async function nextHead(
  head: Head,
  followed: FollowedChain | undefined,
  now: number,
): Promise<Head> {
  if (!followed) return head
  const asked = [numberToHex(followed.block), false]
  const block = await followed.chain.client.request<Block>('eth_getBlockByNumber', asked)
  const time = hexToNumber(block.timestamp)
  return {
    ...head,
    number: followed.block,
    blockHash: block.hash,
    stateRoot: block.stateRoot,
    commitment: treeRoot(followed.tree),
    time,
    leaseUntil: head.chainId === hubId ? 0 : Math.min(time, now) + benchLease,
    agent,
    gasUsed: head.gasUsed + BigInt(block.gasUsed),
  }
}

/** A chain's head as viem takes it for the kernel's ABI, and its path. */
function proveHead(heads: readonly Head[], chainId: number) {
  const head = heads.find((one) => one.chainId === chainId)
  if (!head) throw new Error(`Chain ${chainId} has no head.`)
  return { head: headStruct(head), path: headPath(heads, head) }
}

/** Where a lane stands: proof of its end at the sender's head, messages sent by then, and taken so far. */
function laneBetween(sender: SparseMerkleTree, taker: SparseMerkleTree, from: number, to: number) {
  const [generation, chainGeneration] = [genesisGeneration, genesisGeneration]
  const out = laneOutSlot({ generation, chainId: to, chainGeneration })
  const taken = laneInSlot({ generation, chainId: from, chainGeneration })
  const countMask = 0xffff_ffff_ffff_ffffn
  return {
    proof: proveWord(sender, out),
    sent: Number(readWord(sender, nextSlot(out)) & countMask),
    taken: Number(readWord(taker, nextSlot(taken)) & countMask),
  }
}

type Block = { hash: Hex; stateRoot: Hex; timestamp: Hex; gasUsed: Hex }

function keyOf(signer: Address): Hex {
  const found = validators.find(({ address }) => address === signer)
  if (!found) throw new Error(`${signer} is no validator of the bench.`)
  return found.key
}

/** A checkpoint, its commit and who could sign it, as viem takes them for the kernel's ABI. */
function committed(checkpoint: Checkpoint, seats: readonly Validator[]) {
  const { number, time, ...rest } = checkpoint
  const struct = { ...rest, number: BigInt(number), time: BigInt(time) }
  return [struct, commitOf(checkpoint, seats), seats] as const
}

/** As agents bring it: of what all validators signed, as much as makes a quorum. */
function commitOf(checkpoint: Checkpoint, seats: readonly Validator[]) {
  const { number: height } = checkpoint
  const vote = { networkId: benchNetworkId, kind: 'precommit', round: 0, height } as const
  const digest = voteDigest({ ...vote, value: hashCheckpoint(checkpoint) })
  const signatures = seats.map(({ signer }) => signDigest(digest, keyOf(signer)))
  const commit = trimCommit(encodeCommit(0, new Map(signatures.entries())), seats)
  if (size(commit.signatures) !== 65 * 3) throw new Error('A quorum of four is three.')
  return commit
}
