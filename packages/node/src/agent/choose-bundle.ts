import { operationOf, outcomes, type SignedTransaction } from '@metalayer/protocol'
import type { Address } from 'viem'
import { costMax } from '../outbox/check-transaction.ts'
import type { PoolTransaction } from './pool.ts'
import type { Speculation } from './speculation.ts'

/** Bounds of one real transaction (P26). */
export type BundleLimits = { gasMax: bigint; bytesMax: number; countMax: number }

export type Bundle = { transactions: PoolTransaction[]; gas: bigint }

/** Why nothing of a sender can run now. */
export type Hindrance =
  | 'elsewhere'
  | 'nonce-gap'
  | 'insufficient-funds'
  | 'fee-too-low'
  | 'lane-too-dear'

/** Real gas of what a bundle does, above what was measured (contracts/snapshots), since a bundle that runs short only stops early. */
const gasOf = {
  bundle: 350_000n,
  payment: 24_000n,
  freshWord: 17_500n,
  operation: 70_000n,
  calldataByte: 16n,
}
/** Offset, length and padding of one item of `bytes[]`. */
const itemBytes = 96

/**
 * Chooses what runs next on a chain: of each sender in nonce order, the best tip first, then who came first; advances `speculation` over it.
 *
 * Returns the bundle and, for each sender of whom something is left, what hinders it ('full' is no hindrance: the next bundle takes it).
 */
export function chooseBundle(
  queues: Iterable<readonly PoolTransaction[]>,
  chain: { baseFee: bigint; kernel: Address; speculation: Speculation },
  limits: BundleLimits,
): Bundle & { hindered: Map<Address, Hindrance> } {
  const hindered = new Map<Address, Hindrance>()
  const chosen: PoolTransaction[] = []
  let gas = gasOf.bundle
  let bytes = 0
  const ready = [...queues]
    .filter((queue) => queue.length > 0)
    .map((queue) => ({ queue, next: 0 }))
    .sort((left, right) => compareFirst(left.queue, right.queue))

  // Round after round, so that one sender's long queue does not shut out the others.
  for (let round = ready; round.length > 0; ) {
    const again: typeof ready = []
    for (const entry of round) {
      const pooled = skipUsed(entry, chain.speculation)
      if (pooled === undefined) continue
      const { transaction } = pooled
      const hindrance = hindranceOf(transaction, chain)
      if (hindrance !== undefined) {
        hindered.set(transaction.from, hindrance)
        continue
      }
      const cost = realGas(transaction, chain)
      const size = (transaction.raw.length >> 1) + itemBytes
      if (
        gas + cost > limits.gasMax ||
        bytes + size > limits.bytesMax ||
        chosen.length >= limits.countMax
      ) {
        return { transactions: chosen, gas, hindered }
      }
      gas += cost
      bytes += size
      chain.speculation.apply(transaction)
      chosen.push(pooled)
      entry.next += 1
      again.push(entry)
    }
    round = again
  }
  return { transactions: chosen, gas, hindered }
}

/** Whether the transaction could run after what `speculation` has seen. */
export function hindranceOf(
  transaction: SignedTransaction,
  chain: { baseFee: bigint; speculation: Speculation },
): Hindrance | undefined {
  const sender = chain.speculation.account(transaction.from)
  if (!sender.spendable) return 'elsewhere'
  if (Number(transaction.nonce) !== sender.nonce) return 'nonce-gap'
  if (transaction.maxFeePerGas < chain.baseFee) return 'fee-too-low'
  const gas = chain.speculation.gasOf(transaction)
  if (gas === undefined || transaction.gasLimit < gas) return 'lane-too-dear'
  return costMax(transaction) > sender.balance ? 'insufficient-funds' : undefined
}

/** The first transaction of a queue whose nonce is not used yet. */
function skipUsed(
  entry: { queue: readonly PoolTransaction[]; next: number },
  speculation: Speculation,
): PoolTransaction | undefined {
  for (; entry.next < entry.queue.length; entry.next += 1) {
    const pooled = entry.queue[entry.next]
    if (pooled === undefined) return undefined
    const sender = speculation.account(pooled.transaction.from)
    if (!sender.spendable || Number(pooled.transaction.nonce) >= sender.nonce) return pooled
  }
  return undefined
}

function realGas(
  transaction: SignedTransaction,
  chain: { kernel: Address; speculation: Speculation },
): bigint {
  const { to, data } = transaction
  const calldata = gasOf.calldataByte * BigInt((data.length >> 1) - 1)
  if (operationOf(to, data, chain.kernel) !== undefined) return gasOf.operation + calldata
  const fresh = to !== null && !chain.speculation.account(to).known
  return gasOf.payment + calldata + (fresh ? gasOf.freshWord : 0n)
}

function compareFirst(left: readonly PoolTransaction[], right: readonly PoolTransaction[]): number {
  const [first, second] = [left[0], right[0]]
  if (first === undefined || second === undefined) return 0
  const tips = second.transaction.maxPriorityFeePerGas - first.transaction.maxPriorityFeePerGas
  return tips === 0n ? first.receivedAt - second.receivedAt : tips > 0n ? 1 : -1
}

/**
 * Outcomes after which the same bytes can never run: the sender is told. The others wait for what they lack; `IntrinsicGas` is among them, for what was
 * admitted covers the schedule, and lacks no more than that its lane empties (P11).
 */
export const hopelessOutcomes: ReadonlySet<number> = new Set([
  outcomes.Malformed,
  outcomes.UnsupportedType,
  outcomes.WrongChain,
  outcomes.BadSignature,
  outcomes.GasLimitTooHigh,
])
