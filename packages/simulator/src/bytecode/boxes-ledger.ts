import { boxesAbi } from '@metalayer/contracts'
import type { NodeView } from '@metalayer/node'
import {
  type Address,
  decodeFunctionData,
  decodeFunctionResult,
  encodeFunctionData,
  type Hex,
  zeroAddress,
} from 'viem'
import type { Failure } from './check-run.ts'

/** What a box has got, and wei that its letters brought. */
type Box = { letters: bigint; sum: bigint; visits: bigint; value: bigint }

/** What boxes hold where all letters are kept at once; and wei of letters that come back to their senders, some time. */
export type BoxesLedger = {
  boxes: Map<bigint, Box>
  refunds: Map<Address, bigint[]>
}

export function createBoxesLedger(): BoxesLedger {
  return { boxes: new Map(), refunds: new Map() }
}

/** A call of the app that has succeeded. Every letter is kept by all boxes of its route, and what is in it by the last; one without a number comes back from there (P9). */
export function applyBoxesCall(
  { boxes, refunds }: BoxesLedger,
  { from, value, data }: { from: Address; value: bigint; data: Hex },
): void {
  const box = (key: bigint): Box => {
    const known = boxes.get(key) ?? { letters: 0n, sum: 0n, visits: 0n, value: 0n }
    boxes.set(key, known)
    return known
  }
  const { functionName, args } = decodeFunctionData({ abi: boxesAbi, data })
  if (functionName === 'visit') for (const key of args[0]) box(key).visits += 1n
  if (functionName !== 'post') return
  const [route, number] = args
  const last = route.at(-1) ?? 0n
  const keepers = number === 0n ? route.slice(0, -1) : route
  for (const key of keepers) {
    box(key).letters += 1n
    box(key).sum += number
  }
  if (number !== 0n) box(last).value += value
  else if (value > 0n) refunds.set(from, [...(refunds.get(from) ?? []), value])
}

/** Whether an account has what is due to it with some of the letters back that come back to it, and others not yet. */
export function isDue(balance: bigint, due: bigint, refunds: readonly bigint[] = []): boolean {
  let sums = new Set([due])
  for (const value of refunds) sums = new Set([...sums, ...[...sums].map((sum) => sum + value)])
  return sums.has(balance)
}

/** Holds the boxes of the network against the ledger's, each letter once. */
export async function compareBoxes(
  view: NodeView,
  app: Address,
  { boxes }: BoxesLedger,
): Promise<Failure[]> {
  const failures: Failure[] = []
  const { number } = await view.head()
  const ask = async (data: Hex): Promise<Hex> => {
    const request = { from: zeroAddress, to: app, value: 0n, data }
    return (await view.call(request, number)).result
  }
  for (const [key, due] of boxes) {
    const content = { abi: boxesAbi, functionName: 'contentOf', args: [key] } as const
    const answer = await ask(encodeFunctionData(content))
    const { letters, sum, visits } = decodeFunctionResult({ ...content, data: answer })
    const own = { abi: boxesAbi, functionName: 'accountOf', args: [key] } as const
    const account = decodeFunctionResult({ ...own, data: await ask(encodeFunctionData(own)) })
    const value = await view.balance(account, number)
    const has = describe({ letters, sum, visits, value })
    if (has === describe(due)) continue
    failures.push({
      rule: 'ledger',
      message: `Box ${key} has ${has}, and ${describe(due)} on a single ledger.`,
    })
  }
  return failures
}

function describe({ letters, sum, visits, value }: Box): string {
  return `${letters} letters with numbers that come to ${sum}, ${visits} visits and ${value} wei`
}
