import { costMax, operationOf, outcomes, type SignedTransaction } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { PoolTransaction } from './pool.ts'
import type { Speculation } from './speculation.ts'

/**
 * Bounds of one real transaction (P26). `aloneGasMax`: of one that carries a single transaction, whose limit alone may take more than a bundle; what does not
 * fit that either is passed over. `aloneRoom`: as much of it as there is room for now; what does not fit that ends the choice.
 */
export type BundleLimits = {
  gasMax: bigint
  bytesMax: number
  countMax: number
  aloneGasMax: bigint
  aloneRoom: bigint
}

/** `spare`: what of its gas it leaves, as far as its steps use what they were seen to. `names`: ids of objects without which none of it may run (P18). `isFull`: something found no room. */
export type Bundle = {
  transactions: PoolTransaction[]
  gas: bigint
  spare: bigint
  names: Hex[]
  isFull: boolean
}

/** Why nothing of a sender can run now. */
export type Hindrance =
  | 'elsewhere'
  | 'nonce-gap'
  | 'insufficient-funds'
  | 'fee-too-low'
  | 'lane-too-dear'
  | 'too-large'
  | StepHindrance

/** Why an app's step cannot run now: nobody has looked at it; its app is not on this chain yet; what it needs is not. */
export type StepHindrance = 'unseen' | 'app-missing' | 'apart'

/**
 * Whether an app's step finds here all that it needs, and what has to be named so that it runs with that alone (P18). `gasUsed`: what it was seen to use, of what was signed for; undefined where
 * nobody knows.
 */
export type StepChance =
  | { names: readonly Hex[]; gasUsed?: bigint | undefined }
  | { hindrance: StepHindrance }

/**
 * Real gas of what a bundle does, a little above what was measured (contracts/snapshots): a bundle that runs short only stops early, and what it signs for and does
 * not use is room that its block loses. `bundle`: the transaction around it, 33,000, and what the kernel wants to see left before the last item (Kernel's RUN_GAS, 182,000), of which that item then
 * takes its part; `payment`: besides its bytes; `kept`: what stays of each item until the end (ITEM_GAS, and two gas of ten for each byte that is logged). `again`: what it takes less for each of
 * both ends that the bundle has written before. `birth`: of a sender who has never sent anything.
 */
const gasOf = {
  bundle: 203_000n,
  payment: 19_200n,
  kept: 550n,
  again: 4_700n,
  freshWord: 17_500n,
  birth: 1_400n,
  operation: 70_000n,
  /** Besides what its sender signed for: the frame around the app, words of the sender, the mark. */
  step: 60_000n,
  /** Of an object that is named. */
  name: 3_200n,
  /** Of a signed transaction, or of what it says. */
  calldataByte: 16n,
}
/** No bundle that carries anything takes less. */
export const bundleGasLeast = gasOf.bundle + gasOf.payment + gasOf.kept
/** What of `bundle` it leaves: less than it does, since who takes more for free fills a block with what then does not fit. */
const bundleSpare = 160_000n
/**
 * How much more than what a step was charged for when it was seen is set aside for it, though what it touches is warm by then, as a rule: it runs on another state. What is around it, 21,000 of that
 * pay for, and a mark.
 */
const useMargin = { numerator: 9n, denominator: 8n, mark: 8_000n }

/** A call gets at most 63 parts of 64 of the gas that is there. */
const frameParts = 63n
const nameBytes = 32
/** Offset, length and padding of one item of `bytes[]`. */
const itemBytes = 96

/** What `chooseBundle` knows of the chain. `chanceOf`: of a transaction that calls an app, deploys one, or is meant for one. */
export type BundleChain = {
  baseFee: bigint
  kernel: Address
  speculation: Speculation
  chanceOf: (pooled: PoolTransaction) => StepChance
}

/**
 * Chooses what runs next on a chain: of each sender in nonce order, the best tip first, then who came first; advances `speculation` over it.
 *
 * Returns the bundle and, for each sender of whom something is left, what hinders it ('full' is no hindrance: the next bundle takes it).
 */
export function chooseBundle(
  queues: Iterable<readonly PoolTransaction[]>,
  chain: BundleChain,
  limits: BundleLimits,
): Bundle & { hindered: Map<Address, Hindrance> } {
  const hindered = new Map<Address, Hindrance>()
  const load = createLoad(limits)
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
      const taken = take(pooled, chain, load)
      if (taken === 'full') return { ...load.bundle(), hindered }
      if (taken !== 'taken') {
        hindered.set(pooled.transaction.from, taken)
        continue
      }
      chain.speculation.apply(pooled.transaction)
      entry.next += 1
      again.push(entry)
    }
    round = again
  }
  return { ...load.bundle(), hindered }
}

/** Puts the transaction into the bundle, if it could run and there is room. */
function take(
  pooled: PoolTransaction,
  chain: BundleChain,
  load: ReturnType<typeof createLoad>,
): 'taken' | 'full' | Hindrance {
  const hindrance = hindranceOf(pooled.transaction, chain)
  if (hindrance !== undefined) return hindrance
  const chance = chain.chanceOf(pooled)
  if ('hindrance' in chance) return chance.hindrance
  const ends = endsOf(pooled.transaction, chain)
  return load.take(pooled, { ...realGas(pooled.transaction, chain, chance), ends }, chance.names)
}

/** Whose words a payment writes. Of what else a transaction may be, nothing is said. */
function endsOf(
  { from, to, data }: SignedTransaction,
  { kernel, speculation }: Pick<BundleChain, 'kernel' | 'speculation'>,
): Address[] {
  if (to === null || operationOf(to, data, kernel) !== undefined) return []
  return speculation.account(to).isApp ? [] : [...new Set([from, to])]
}

/** `cost`: what has to be there when it begins, or the bundle stops (P9). `use`: what it takes of that. */
type Need = { cost: bigint; use: bigint; ends: readonly Address[] }

/** A bundle that fills. What the items before an item leave of what had to be there for them is there for it, but for what the kernel keeps until the end. */
function createLoad(limits: BundleLimits) {
  const transactions: PoolTransaction[] = []
  const names = new Set<Hex>()
  const written = new Set<Address>()
  let [gas, used] = [gasOf.bundle, gasOf.bundle]
  let [bytes, kept] = [0, 0n]
  let isFull = false
  return {
    bundle: (): Bundle => {
      return { transactions, gas, spare: gas - used + bundleSpare, names: [...names], isFull }
    },
    /** `full`: the next bundle takes it. `too-large`: none ever does. */
    take(
      pooled: PoolTransaction,
      { cost, use, ends }: Need,
      named: readonly Hex[],
    ): 'taken' | 'full' | 'too-large' {
      const added = named.filter((id) => !names.has(id)).length
      const size = (pooled.transaction.raw.length >> 1) + itemBytes + added * nameBytes
      const again = ends.filter((end) => written.has(end)).length
      const around = gasOf.name * BigInt(added) - gasOf.again * BigInt(again)
      const keeps = kept + gasOf.kept
      const total = most(gas + gasOf.name * BigInt(added), used + keeps + cost + around)
      const alone = gasOf.bundle + gasOf.kept + cost + gasOf.name * BigInt(named.length)
      if (alone > limits.aloneGasMax || size > limits.bytesMax) return 'too-large'
      const isFirst = transactions.length === 0
      const fits = total <= limits.gasMax || (isFirst && total <= limits.aloneRoom)
      isFull = !fits || bytes + size > limits.bytesMax || transactions.length >= limits.countMax
      if (isFull) return 'full'
      gas = total
      used += use + around
      kept = keeps
      bytes += size
      transactions.push(pooled)
      for (const id of named) names.add(id)
      for (const end of ends) written.add(end)
      return 'taken'
    },
  }
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
  { gasUsed }: { gasUsed?: bigint | undefined },
): { cost: bigint; use: bigint } {
  const { to, data, gasLimit, raw, from } = transaction
  const bytesOf = (hex: Hex) => gasOf.calldataByte * BigInt((hex.length >> 1) - 1)
  const calldata = bytesOf(data)
  if (chain.speculation.isStep(transaction)) {
    const cost = gasOf.step + calldata + gasLimit + gasLimit / frameParts
    if (gasUsed === undefined) return { cost, use: cost }
    const seen = (gasUsed * useMargin.numerator) / useMargin.denominator + useMargin.mark
    return { cost, use: least(cost, calldata + seen) }
  }
  if (operationOf(to, data, chain.kernel) !== undefined) {
    const use = gasOf.operation + calldata
    return { cost: use, use }
  }
  const fresh = to !== null && !chain.speculation.account(to).known ? gasOf.freshWord : 0n
  const birth = chain.speculation.account(from).unborn ? gasOf.birth : 0n
  const use = gasOf.payment + bytesOf(raw) + fresh + birth
  return { cost: use, use }
}

const most = (one: bigint, other: bigint): bigint => (one > other ? one : other)
const least = (one: bigint, other: bigint): bigint => (one < other ? one : other)

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
