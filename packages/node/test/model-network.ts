import {
  addressOf,
  birthChain,
  type Configuration,
  genesisCheckpoint,
  genesisHeads,
  type Head,
  hashCheckpoint,
  hashConfiguration,
  headsRoot,
  signDigest,
  toWord,
} from '@metalayer/protocol'
import {
  type Address,
  encodeFunctionData,
  type Hex,
  hexToNumber,
  keccak256,
  parseAbi,
  serializeTransaction,
  slice,
} from 'viem'
import type { Decision } from '../src/blocks/interface.ts'
import type { BlockReference, ChainSource, HeadListener } from '../src/follow/chain-source.ts'
import type { Follow } from '../src/follow/interface.ts'
import type { FetchedBlock } from '../src/follow/rpc-block.ts'
import { createModelChain, kernelAddress, type ModelChain, networkId } from './model-chain.ts'

export const hubId = 1

export type User = { key: Hex; address: Address }

export function createUser(seed: number): User {
  const key = toWord(BigInt(seed) + 0x1000n)
  return { key, address: addressOf(key) }
}

/** A hub and `count` balanced chains, 11 and up. */
function modelConfiguration(count: number): Configuration {
  const chains = Array.from({ length: count }, (_, index) => ({
    chainId: 11 + index,
    kind: 1,
    startBlock: 0,
    registrant: kernelAddress,
  }))
  return {
    number: 0,
    validators: [{ signer: createUser(900).address, stake: 1n }],
    chains: [{ chainId: hubId, kind: 0, startBlock: 0, registrant: kernelAddress }, ...chains],
    parameters: {
      networkId,
      hubChainId: hubId,
      lease: 60,
      minimumStay: 0,
      unbonding: 600,
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

/** The chains of a configuration, as models. */
export function createModelNetwork(count: number) {
  const configuration = modelConfiguration(count)
  const birth = (address: Address) => birthChain(configuration, address)
  const chains = new Map<number, ModelChain>()
  for (const { chainId } of configuration.chains) {
    chains.set(chainId, createModelChain({ chainId, birthChain: birth, isHub: chainId === hubId }))
  }
  function chain(chainId: number): ModelChain {
    const found = chains.get(chainId)
    if (found === undefined) throw new Error(`no chain ${chainId}`)
    return found
  }
  return { configuration, birth, chain, chainIds: [...chains.keys()] }
}

export function signPayment(
  user: User,
  transaction: {
    nonce: number
    to: Address | null
    value?: bigint
    data?: Hex
    maxFeePerGas?: bigint
  },
): Hex {
  const { nonce, to, value = 0n, data = '0x', maxFeePerGas = 10n } = transaction
  const unsigned = {
    type: 'eip1559',
    chainId: networkId,
    nonce,
    to,
    value,
    data,
    gas: data === '0x' ? 21_000n : 1_000_000n,
    maxFeePerGas,
    maxPriorityFeePerGas: 1n,
  } as const
  const signature = signDigest(keccak256(serializeTransaction(unsigned)), user.key)
  return serializeTransaction(unsigned, {
    r: slice(signature, 0, 32),
    s: slice(signature, 32, 64),
    yParity: hexToNumber(slice(signature, 64, 65)) - 27,
  })
}

const operations = parseAbi([
  'function move(uint64 chainId)',
  'function withdraw(address recipient)',
])

export function signMove(user: User, nonce: number, chainId: number): Hex {
  const data = encodeFunctionData({
    abi: operations,
    functionName: 'move',
    args: [BigInt(chainId)],
  })
  return signPayment(user, { nonce, to: kernelAddress, data })
}

export function signWithdraw(user: User, nonce: number, value: bigint): Hex {
  const data = encodeFunctionData({
    abi: operations,
    functionName: 'withdraw',
    args: [user.address],
  })
  return signPayment(user, { nonce, to: kernelAddress, data, value })
}

/** A source over a model, which counts calls and can fail. `finalizedLag`: blocks that are not final yet. */
export function createModelSource(chain: ModelChain, { finalizedLag = 0 } = {}) {
  const listeners = new Set<HeadListener>()
  const state = { calls: 0, isDown: false, announces: true }
  function check(): void {
    state.calls++
    if (state.isDown) throw new Error('the chain is down')
  }
  function at(reference: BlockReference): FetchedBlock | undefined {
    if (typeof reference === 'number') return chain.blocks[reference - 1]?.fetched
    const last = chain.blocks.length - (reference === 'finalized' ? finalizedLag : 0)
    return chain.blocks[last - 1]?.fetched
  }
  const source: ChainSource = {
    async block(reference) {
      check()
      return at(reference)
    },
    async blockByHash(hash) {
      check()
      return chain.blocks.find(({ fetched }) => fetched.block.hash === hash)?.fetched
    },
    async blocks(first, count) {
      check()
      return chain.blocks.slice(first - 1, first - 1 + count).map(({ fetched }) => fetched)
    },
    async header(reference) {
      check()
      const found = at(reference)
      return found && { number: Number(found.block.number), hash: found.block.hash }
    },
    watch(listener, signal) {
      if (!state.announces) return
      listeners.add(listener)
      listener.connected(true)
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true })
    },
  }
  return {
    source,
    state,
    announce() {
      const newest = chain.blocks.at(-1)?.fetched.block
      if (newest === undefined) return
      const { transactions: _, ...header } = newest
      for (const listener of listeners) listener.head(header)
    },
  }
}

/** The next decision: each chain's head at `numbers`, or where it was. */
export function nextDecision(
  follow: Follow,
  configuration: Configuration,
  before: Decision | undefined,
  numbers: ReadonlyMap<number, number>,
): Decision {
  const last = before ?? {
    checkpoint: genesisCheckpoint(configuration),
    heads: genesisHeads(configuration),
  }
  const heads = last.heads.map((head): Head => {
    const block = follow.block(head.chainId, numbers.get(head.chainId) ?? head.number)
    if (block === undefined) return head
    const { number, hash: blockHash, stateRoot, commitment, time, gasUsedTotal: gasUsed } = block
    return { ...head, number, blockHash, stateRoot, commitment, time, gasUsed }
  })
  const checkpoint = {
    number: last.checkpoint.number + 1,
    time: last.checkpoint.time + 1000,
    parent: hashCheckpoint(last.checkpoint),
    configuration: hashConfiguration(configuration),
    heads: headsRoot(heads),
    baseFee: 7n,
    proposer: kernelAddress,
  }
  return { checkpoint, heads }
}
