import { costMax, type SignedTransaction } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { createBundleGas, type Need, needOf, type StepUse } from './bundle-gas.ts'
import type { Misses } from './misses.ts'
import type { PoolTransaction } from './pool.ts'
import type { Speculation } from './speculation.ts'
import type { WarmShares, WarmStep } from './warm-share.ts'

/**
 * Bounds of one real transaction (P26). `gasMax`: in the block that is being filled; `behindMax`: in the one behind it, where it goes if its first transaction does not fit. `aloneGasMax`: of one that
 * carries a single transaction, whose limit alone may take more than a bundle; what does not fit that either is passed over. `aloneRoom`: as much of it as there is room for now; what does not fit that
 * ends the choice.
 */
export type BundleLimits = {
  gasMax: bigint
  behindMax: bigint
  bytesMax: number
  countMax: number
  aloneGasMax: bigint
  aloneRoom: bigint
}

/** `spare`: what of its gas it leaves, as far as its steps use what they were seen to. `names`: ids of objects without which none of it may run (P18). `steps`: those that somebody has looked at, and that end well. `isFull`: something found no room. */
export type Bundle = {
  transactions: PoolTransaction[]
  gas: bigint
  spare: bigint
  names: Hex[]
  steps: WarmStep[]
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
  | 'pausing'
  | StepHindrance

/** Why an app's step cannot run now: nobody has looked at it; its app is not on this chain yet; what it needs is not. */
export type StepHindrance = 'unseen' | 'app-missing' | 'apart'

/** Whether an app's step finds here all that it needs, and what has to be named so that it runs with that alone (P18). `seen`: what it takes, where somebody has looked. */
export type StepChance =
  | { names: readonly Hex[]; seen?: StepUse | undefined }
  | { hindrance: StepHindrance }

const nameBytes = 32
/** Offset, length and padding of one item of `bytes[]`. */
const itemBytes = 96

/** What `chooseBundle` knows of the chain. `chanceOf`: of a transaction that calls an app, deploys one, or is meant for one. */
export type BundleChain = {
  baseFee: bigint
  kernel: Address
  speculation: Speculation
  /** What steps take in bundles of what they were seen to take alone. */
  warmShare: WarmShares['of']
  missesOf: (sender: Address) => ReturnType<Misses['of']>
  chanceOf: (pooled: PoolTransaction) => StepChance
}

/**
 * Chooses what runs next on a chain: of each sender in nonce order, the best tip first, then who came first; advances `speculation` over it. Behind all of them one of each sender whose last one came to nothing:
 * should this one, too, what it takes of the bundle takes nothing from others, whatever its tip (P9).
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
  const ready = entriesOf(queues, chain, hindered)

  /** One of each of these; those of whom one was taken. Undefined: the bundle is full. */
  const takeRound = (round: readonly Entry[]): Entry[] | undefined => {
    const again: Entry[] = []
    for (const entry of round) {
      const pooled = skipUsed(entry, chain.speculation)
      if (pooled === undefined) continue
      const taken = take(pooled, chain, load)
      if (taken === 'full') return undefined
      if (taken !== 'taken') {
        hindered.set(pooled.transaction.from, taken)
        continue
      }
      chain.speculation.apply(pooled.transaction)
      entry.next += 1
      again.push(entry)
    }
    return again
  }

  // Round after round, so that one sender's long queue does not shut out the others.
  let round: Entry[] | undefined = ready.filter(({ misses }) => misses === 0)
  while (round !== undefined && round.length > 0) round = takeRound(round)
  if (round !== undefined) takeRound(ready.filter(({ misses }) => misses > 0))
  return { ...load.bundle(), hindered }
}

/** What a sender has waiting, as far as it was gone through; `misses`: how many in a row came to nothing. */
type Entry = { queue: readonly PoolTransaction[]; next: number; misses: number }

/** Whose turn it may be, in their order. */
function entriesOf(
  queues: Iterable<readonly PoolTransaction[]>,
  { missesOf }: BundleChain,
  hindered: Map<Address, Hindrance>,
): Entry[] {
  const entries: Entry[] = []
  for (const queue of queues) {
    const sender = queue[0]?.transaction.from
    if (sender === undefined) continue
    const { count, isPausing } = missesOf(sender)
    if (isPausing) hindered.set(sender, 'pausing')
    else entries.push({ queue, next: 0, misses: count })
  }
  return entries.sort(compareFirst)
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
  return load.take(pooled, needOf(pooled.transaction, chain, chance.seen), chance.names)
}

/** A bundle that fills. */
function createLoad(limits: BundleLimits) {
  const transactions: PoolTransaction[] = []
  const names = new Set<Hex>()
  const steps: WarmStep[] = []
  const gas = createBundleGas()
  let [bytes, gasMax] = [0, limits.gasMax]
  let isFull = false
  return {
    bundle: (): Bundle => ({ transactions, ...gas.signed(), names: [...names], steps, isFull }),
    /** `full`: the next bundle takes it. `too-large`: none ever does. */
    take(
      pooled: PoolTransaction,
      need: Need,
      wanted: readonly Hex[],
    ): 'taken' | 'full' | 'too-large' {
      const named = wanted.filter((id) => !names.has(id))
      const own = (pooled.transaction.raw.length >> 1) + itemBytes
      const item = { need, named, bytes: own + named.length * nameBytes }
      const alone = { need, named: wanted, bytes: own + wanted.length * nameBytes }
      const isTooLarge = createBundleGas().withOne(alone) > limits.aloneGasMax
      if (isTooLarge || alone.bytes > limits.bytesMax) return 'too-large'
      const total = gas.withOne(item)
      if (transactions.length === 0 && total > gasMax) gasMax = limits.behindMax
      const isAlone = transactions.length === 0 && total <= limits.aloneRoom
      const fits = total <= gasMax || isAlone
      const hasPlace =
        bytes + item.bytes <= limits.bytesMax && transactions.length < limits.countMax
      isFull = !fits || !hasPlace
      if (isFull) return 'full'
      const less = gas.add(item)
      const { hash, transaction } = pooled
      if (need.seen !== undefined) steps.push({ hash, transaction, gasUsed: need.seen, less })
      bytes += item.bytes
      transactions.push(pooled)
      for (const id of named) names.add(id)
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
function skipUsed(entry: Entry, speculation: Speculation): PoolTransaction | undefined {
  for (; entry.next < entry.queue.length; entry.next += 1) {
    const pooled = entry.queue[entry.next]
    if (pooled === undefined) return undefined
    const sender = speculation.account(pooled.transaction.from)
    if (!sender.spendable || Number(pooled.transaction.nonce) >= sender.nonce) return pooled
  }
  return undefined
}

function compareFirst(left: Entry, right: Entry): number {
  const [first, second] = [left.queue[0], right.queue[0]]
  if (first === undefined || second === undefined) return 0
  if (left.misses !== right.misses) return left.misses - right.misses
  const tips = second.transaction.maxPriorityFeePerGas - first.transaction.maxPriorityFeePerGas
  return tips === 0n ? first.receivedAt - second.receivedAt : tips > 0n ? 1 : -1
}
