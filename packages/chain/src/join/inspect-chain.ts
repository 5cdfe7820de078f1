import {
  type ChainBlockJson,
  type ChainReceiptJson,
  ProtocolError,
  verifyChainBlock,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import { type JsonRpcClient, type RpcOutcome, RpcTransportError } from '../json-rpc.ts'
import { readReceipts } from '../receipts.ts'
import { type ChainFamily, familyOf } from './chain-family.ts'
import { ChainUnfitError } from './chain-unfit-error.ts'

/** What a chain that may join is like. */
export type ChainTraits = {
  chainId: number
  family: ChainFamily
  /** Gas of a block. */
  gasLimit: bigint
  /** Whether it says which of its blocks are final. */
  finalizes: boolean
  /** Of the newest block. */
  number: number
}

export type InspectOptions = {
  /** The network's id, and those of the chains that are in it. */
  takenIds: ReadonlySet<number>
  /** Of this machine, in milliseconds. */
  nowMs: number
}

/** What the largest bundle that agents send needs, with its own cost. */
const blockGasMin = 12_500_000n
/** Seconds by which the newest block may be ahead of our clock, and behind it. */
const aheadMaxS = 15
const behindMaxS = 60
/** Blocks whose hashes are held against what the chain says of them. */
const sampleBlocks = 4

/** Creation code, which runs in a call to nobody; each returns a word that holds 42. */
const opcodeProbes: readonly [name: string, code: Hex][] = [
  // MSTORE(PUSH0, 42); RETURN(0, 32)
  ['PUSH0', '0x602a5f5260205ff3'],
  // TSTORE(0, 42); MSTORE(0, TLOAD(0)); RETURN(0, 32)
  ['TSTORE', '0x602a60005d60005c60005260206000f3'],
  // MSTORE(0, 42); MCOPY(32, 0, 32); RETURN(32, 32)
  ['MCOPY', '0x602a6000526020600060205e60206020f3'],
]
/** Returns 24,576 zero bytes: the largest code of EIP-170. */
const largestCode: Hex = '0x6160006000f3'

/**
 * Looks at everything that a chain needs to join a network, and changes nothing.
 *
 * @throws ChainUnfitError for the first thing that is missing.
 */
export async function inspectChain(
  client: JsonRpcClient,
  { takenIds, nowMs }: InspectOptions,
  signal: AbortSignal,
): Promise<ChainTraits> {
  const answers = await askAll(client, signal)
  const chainId = checkId(answers.chainId, takenIds)
  checkOpcodes(answers.opcodes)
  const block = blockIn(answers.latest)
  if (block === undefined) throw notEvm('it shows no newest block')
  checkCode(answers.code)
  const gasLimit = checkBlocks(block, nowMs)
  await checkForm(client, Number(block.number), signal)
  return {
    chainId,
    family: await familyOf(client, signal),
    gasLimit,
    finalizes: blockIn(answers.finalized) !== undefined,
    number: Number(block.number),
  }
}

async function askAll(client: JsonRpcClient, signal: AbortSignal) {
  const call = (data: Hex) => ({ method: 'eth_call', params: [{ data }, 'latest'] })
  const calls = [
    { method: 'eth_chainId', params: [] },
    { method: 'eth_getBlockByNumber', params: ['latest', false] },
    { method: 'eth_getBlockByNumber', params: ['finalized', false] },
    call(largestCode),
    ...opcodeProbes.map(([, code]) => call(code)),
  ]
  try {
    const [chainId, latest, finalized, code, ...opcodes] = await client.batch(calls, signal)
    return { chainId, latest, finalized, code, opcodes }
  } catch (cause) {
    if (!(cause instanceof RpcTransportError)) throw cause
    const sentence = `No node of a chain answers at ${client.url}: ${cause.message} Check the URL, and that the chain's node runs.`
    throw new ChainUnfitError('chain-silent', sentence, { cause })
  }
}

const resultOf = (outcome: RpcOutcome | undefined): unknown =>
  outcome !== undefined && 'result' in outcome ? outcome.result : undefined

const refusalOf = (outcome: RpcOutcome | undefined): string =>
  outcome !== undefined && 'error' in outcome
    ? outcome.error.message
    : `it answered ${String(resultOf(outcome)).slice(0, 70)}`

function notEvm(why: string): ChainUnfitError {
  return new ChainUnfitError(
    'chain-not-evm',
    `What answers there is no node of an EVM chain: ${why}. Give the URL of the chain's own JSON-RPC.`,
  )
}

function checkId(outcome: RpcOutcome | undefined, takenIds: ReadonlySet<number>): number {
  const answer = resultOf(outcome)
  if (typeof answer !== 'string' || !/^0x[0-9a-f]+$/i.test(answer)) {
    throw notEvm(`asked for its chain id, ${refusalOf(outcome)}`)
  }
  const chainId = Number(answer)
  if (!Number.isSafeInteger(chainId) || chainId === 0) {
    throw new ChainUnfitError(
      'chain-id-unsafe',
      `Its chain id ${BigInt(answer)} is not between 1 and 2^53 − 1, so not every program reads it as the same number. The chain cannot join.`,
    )
  }
  if (!takenIds.has(chainId)) return chainId
  throw new ChainUnfitError(
    'chain-id-taken',
    `Its chain id ${chainId} is the network's own, or that of a chain which is in it: the two could not be told apart. Give the chain another id.`,
  )
}

function checkOpcodes(outcomes: readonly RpcOutcome[]): void {
  for (const [place, [name]] of opcodeProbes.entries()) {
    const answer = resultOf(outcomes[place])
    if (typeof answer === 'string' && answer.length === 66 && BigInt(answer) === 42n) continue
    throw new ChainUnfitError(
      'chain-lacks-opcode',
      `Its EVM lacks ${name}, which the kernel is made of: ${refusalOf(outcomes[place])}. Upgrade the chain to Cancun or later.`,
    )
  }
}

function checkCode(outcome: RpcOutcome | undefined): void {
  const answer = resultOf(outcome)
  if (typeof answer === 'string' && answer.length === 2 + 2 * 24_576) return
  throw new ChainUnfitError(
    'chain-small-code',
    `It does not take a contract of 24,576 bytes, which EIP-170 allows: ${refusalOf(outcome)}. Raise its limit.`,
  )
}

type Header = { number: Hex; gasLimit: Hex; timestamp: Hex }

function blockIn(outcome: RpcOutcome | undefined): Header | undefined {
  const block = resultOf(outcome)
  if (typeof block !== 'object' || block === null) return undefined
  const { number, gasLimit, timestamp } = block as Partial<Header>
  if (number === undefined || gasLimit === undefined || timestamp === undefined) return undefined
  return { number, gasLimit, timestamp }
}

function checkBlocks({ gasLimit, timestamp }: Header, nowMs: number): bigint {
  if (BigInt(gasLimit) < blockGasMin) {
    throw new ChainUnfitError(
      'chain-small-blocks',
      `Its blocks hold ${BigInt(gasLimit)} gas, and one transaction of the network may need ${blockGasMin}. Raise the block gas limit.`,
    )
  }
  const behind = nowMs / 1000 - Number(timestamp)
  if (behind > behindMaxS) {
    throw new ChainUnfitError(
      'chain-clock',
      `Its newest block is ${Math.floor(behind)} seconds old by this machine's clock. Let it make a block every few seconds, also where nobody sends anything: its lease is in its own block time.`,
    )
  }
  if (-behind > aheadMaxS) {
    throw new ChainUnfitError(
      'chain-clock',
      `Its newest block is ${Math.floor(-behind)} seconds ahead of this machine's clock. Correct the clock that is wrong.`,
    )
  }
  return BigInt(gasLimit)
}

/** Nodes believe a block only as far as its hash goes (P15), so they have to know how the chain makes it. */
async function checkForm(
  client: JsonRpcClient,
  newest: number,
  signal: AbortSignal,
): Promise<void> {
  // Nobody follows block 0, which some nodes make up by rules of their own.
  for (let number = newest; number > 0 && number > newest - sampleBlocks; number--) {
    const parameters = [`0x${number.toString(16)}`, true]
    const block = await client.request<ChainBlockJson & { hash: Hex }>(
      'eth_getBlockByNumber',
      parameters,
      signal,
    )
    const receipts = await readReceipts(client, block, signal)
    if (receipts === null) {
      throw new ChainUnfitError(
        'chain-no-receipts',
        `It gives no receipts of block ${number}, neither by eth_getBlockReceipts nor one by one. Use a node that keeps them.`,
      )
    }
    try {
      verifyChainBlock(block, receipts as ChainReceiptJson[])
    } catch (cause) {
      if (!(cause instanceof ProtocolError)) throw cause
      const sentence = `Block ${number} is not what its hash says, as far as nodes know how blocks are made: ${cause.message} The chain cannot join before they know its form.`
      throw new ChainUnfitError('chain-unknown-form', sentence, { cause })
    }
  }
}
