import type { Address, Hex } from 'viem'
import type { JsonRpcClient, RpcOutcome } from '../json-rpc.ts'

/** Something that can be asked of a chain's latest state: whether a step is done. */
export type Condition =
  /** There is code at the address. */
  | { kind: 'code'; address: Address }
  /** The first word that the call returns is at least, or exactly, so much. A call that fails, or returns nothing, does not hold. */
  | { kind: 'call'; to: Address; data: Hex; atLeast: bigint }
  | { kind: 'call'; to: Address; data: Hex; equals: bigint }
  | { kind: 'any' | 'all'; of: readonly Condition[] }

type Leaf = Extract<Condition, { kind: 'code' | 'call' }>

/** Asks all conditions of the chain in one batch; which of them hold, in their order. */
export async function evaluateConditions(
  client: JsonRpcClient,
  conditions: readonly Condition[],
  signal: AbortSignal,
): Promise<boolean[]> {
  const leaves = conditions.flatMap(leavesOf)
  const distinct = new Map(leaves.map((leaf) => [questionKey(leaf), leaf]))
  const calls = [...distinct.values()].map((leaf) => ({
    method: 'eth_call',
    params: [question(leaf), 'latest'],
  }))
  const outcomes = await client.batch(calls, signal)
  const words = new Map([...distinct.keys()].map((key, place) => [key, firstWord(outcomes[place])]))
  return conditions.map((condition) => holds(condition, words))
}

function leavesOf(condition: Condition): Leaf[] {
  return 'of' in condition ? condition.of.flatMap(leavesOf) : [condition]
}

function holds(condition: Condition, words: ReadonlyMap<string, bigint | undefined>): boolean {
  if ('of' in condition) {
    return condition.kind === 'any'
      ? condition.of.some((part) => holds(part, words))
      : condition.of.every((part) => holds(part, words))
  }
  const word = words.get(questionKey(condition))
  if (word === undefined) return false
  if (condition.kind === 'code') return word > 0n
  return 'equals' in condition ? word === condition.equals : word >= condition.atLeast
}

/** The size of code is asked by creation code that returns it, so that the code itself does not travel. */
function question(leaf: Leaf): { to?: Address; data: Hex } {
  if (leaf.kind === 'call') return { to: leaf.to, data: leaf.data }
  // PUSH20 address, EXTCODESIZE, PUSH0, MSTORE, RETURN(0, 32)
  return { data: `0x73${leaf.address.slice(2)}3b5f5260205ff3` }
}

const questionKey = (leaf: Leaf): string => JSON.stringify(question(leaf))

function firstWord(outcome: RpcOutcome | undefined): bigint | undefined {
  if (outcome === undefined || 'error' in outcome || typeof outcome.result !== 'string')
    return undefined
  return outcome.result.length < 66 ? undefined : BigInt(outcome.result.slice(0, 66))
}
