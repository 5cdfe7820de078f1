import { operationOf, type SignedTransaction } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Speculation } from './speculation.ts'
import { shareMin, shareUnit, type WarmShare, type WarmShares } from './warm-share.ts'

/** What a step was seen to take where it was looked at, alone: of what was signed for, and of objects and apps that it is at there. */
export type StepUse = {
  gasUsed: bigint
  parts: readonly Hex[]
  apps: readonly Address[]
  /** Whether it comes to an end: one that is undone leaves nothing warm. */
  succeeds: boolean
}

/**
 * What a transaction takes of a bundle. `cost`: what has to be there when it begins, besides what the bundle has for its end, or the bundle stops (P9). `use`: what it takes, which may be off by `doubt`;
 * `again`: how much less for each word or app that the bundle has been at before; `leaves`: at which it will have been. `seen`: of a step that ends well, what it was seen to take alone;
 * `least`: it is not reckoned to take less, whatever was before.
 */
export type Need = {
  cost: bigint
  use: bigint
  doubt: bigint
  again: ReadonlyMap<Hex, Again>
  leaves: readonly Hex[]
  least: bigint
  seen?: bigint
}

/**
 * Real gas of what a bundle does, a little above what was measured (contracts/snapshots): a bundle that runs short only stops early, and what it signs for and does
 * not use is room that its block loses. `bundle`: the transaction around it, 33,000, and what the kernel wants to see left before the last item (Kernel's RUN_GAS, 182,000), of which that item then
 * takes its part; `payment`: besides its bytes; `kept`: what stays of each item until the end (ITEM_GAS, and two gas of ten for each byte that is logged). `birth`: of a sender who has never sent
 * anything.
 */
const gasOf = {
  bundle: 203_000n,
  payment: 19_200n,
  kept: 550n,
  freshWord: 17_500n,
  birth: 1_400n,
  operation: 70_000n,
  /** Besides what its sender signed for: what the kernel takes and wants to see left, less the 21,000 that no app gets, and less what `bundle` has for items of other kinds (Kernel's STEP_GAS). */
  step: -74_000n,
  /** For each byte of its data until the app has it: what that costs as calldata, it signed for. */
  stepByte: 6n,
  /** Besides what a step was charged for: the frame around the app, words of the sender, the mark, less those 21,000. */
  seenStep: 1_000n,
  /** Of an object that is named. A step that was seen has paid for its word. */
  name: 3_200n,
  /** Of a signed transaction, or of what it says. */
  calldataByte: 16n,
  /** What has to be there besides for each of its bytes until it is decoded (Kernel's BYTE_GAS), and for all of it beyond what `bundle` has. */
  decodedByte: 32n,
  decoding: 12_000n,
  /** What of all has to be signed for each byte (EIP-7623), and is used at least. */
  transaction: 21_000n,
  floorByte: 40n,
}
/** For a word of a sender or receiver that the bundle has written before; for one that an app has read; for an app that another one calls; and one that is called by the transaction itself, whose word is read, too. */
const againOf = {
  written: { less: 4_700n, inApp: 0n },
  read: { less: 2_000n, inApp: 2_000n },
  app: { less: 2_500n, inApp: 2_500n },
  called: { less: 4_500n, inApp: 2_500n },
}
/** What of `bundle` it leaves: less than it does, since who takes more for free fills a block with what then does not fit. */
const bundleSpare = 160_000n
/** A call gets at most 63 parts of 64 of the gas that is there. */
const frameParts = 63n
/** Of a bundle, what stands before and behind its items. */
const headBytes = 164

/** No bundle that carries anything takes less. */
export const bundleGasLeast = gasOf.bundle + gasOf.payment + gasOf.kept

type Chain = { kernel: Address; speculation: Speculation; warmShare: WarmShares['of'] }

/** What something takes less where the bundle has been at a word or an app before: in all, and of that, within what an app is charged for. */
type Again = { less: bigint; inApp: bigint }

/** What the transaction needs; `seen`: of a step that somebody has looked at. */
export function needOf(
  transaction: SignedTransaction,
  chain: Chain,
  seen: StepUse | undefined,
): Need {
  const { from, to, data, raw } = transaction
  const cost = gasOf.decoding + (gasOf.calldataByte + gasOf.decodedByte) * bytesIn(raw)
  if (chain.speculation.isStep(transaction)) {
    return stepNeed(transaction, cost, { seen, warm: chain.warmShare(transaction) })
  }
  if (operationOf(to, data, chain.kernel) !== undefined) {
    const use = gasOf.operation + gasOf.calldataByte * bytesIn(data)
    return { cost, use, doubt: 0n, again: new Map(), leaves: [], least: 0n }
  }
  const { account } = chain.speculation
  const fresh = to !== null && !account(to).known ? gasOf.freshWord : 0n
  const birth = account(from).unborn ? gasOf.birth : 0n
  const use = gasOf.payment + gasOf.calldataByte * bytesIn(raw) + fresh + birth
  const leaves = to === null ? [from] : [from, to]
  const again = new Map(leaves.map((end) => [end, againOf.written]))
  return { cost, use, doubt: 0n, again, leaves, least: 0n }
}

function stepNeed(
  { from, to, data, gasLimit, raw }: SignedTransaction,
  toDecode: bigint,
  { seen, warm }: { seen: StepUse | undefined; warm: WarmShare },
): Need {
  const said = bytesIn(data)
  const envelope = gasOf.calldataByte * (bytesIn(raw) - said) + gasOf.stepByte * said
  const signed = gasOf.step + envelope + gasLimit + gasLimit / frameParts
  const cost = most(signed, toDecode)
  const { gasUsed, parts, apps, succeeds } = seen ?? allOf(gasLimit)
  const again = new Map<Hex, Again>([
    ...parts.map((id): [Hex, Again] => [id, againOf.read]),
    ...apps.map((app): [Hex, Again] => [app, app === to ? againOf.called : againOf.app]),
    [from, againOf.written],
  ])
  const leaves = succeeds ? [...again.keys()] : [from]
  const around = gasOf.seenStep + envelope
  const common = { cost, again, leaves }
  if (seen === undefined) return { ...common, use: around + gasUsed, doubt: 0n, least: around }
  const use = around + (gasUsed * warm.share) / shareUnit
  // Steps are off in either direction, so that what many of them take together is known the better: sixteen of them by a quarter of this.
  const doubt = (gasUsed * warm.deviation) / shareUnit
  const least = around + (gasUsed * shareMin) / shareUnit
  return { ...common, use, doubt, least, ...(succeeds && { seen: gasUsed }) }
}

/** Of a step that nobody has seen. */
function allOf(gasUsed: bigint): StepUse {
  return { gasUsed, parts: [], apps: [], succeeds: false }
}

/** One more of a bundle: what it needs, objects that have to be named for it and are not yet, and bytes that it adds. */
export type BundleItem = { need: Need; named: readonly Hex[]; bytes: number }

/** Gas of a bundle that fills. */
export type BundleGas = {
  /** What it signs for with one more. */
  withOne(item: BundleItem): bigint
  /** Returns how much less it is reckoned to take, of what apps are charged for, than if it were alone. */
  add(item: BundleItem): bigint
  /** What it signs for, and what of that it leaves. */
  signed(): { gas: bigint; spare: bigint }
}

/** See `BundleGas`. What items leave of what had to be there for them is there for the next one, but for what the kernel keeps until the end. */
export function createBundleGas(): BundleGas {
  const met = new Set<Hex>()
  let [gas, used, kept, doubts] = [gasOf.bundle, gasOf.bundle, 0n, 0n]
  let bytes = headBytes

  const doubt = () => BigInt(Math.ceil(Math.sqrt(Number(doubts))))
  const floor = (more = 0) => gasOf.transaction + gasOf.floorByte * BigInt(bytes + more)
  /** What it takes less, where others were before. */
  const lessOf = ({ need, named }: BundleItem): Again => {
    let [less, inApp] = [0n, 0n]
    for (const [key, again] of need.again) {
      if (!met.has(key) && !named.includes(key)) continue
      less += again.less
      inApp += again.inApp
    }
    return { less, inApp }
  }
  const withOne = (item: BundleItem): bigint => {
    const names = gasOf.name * BigInt(item.named.length)
    const total = used + doubt() + kept + gasOf.kept + names + item.need.cost
    // Its bytes are paid for before the first item runs, which has to find there what it needs.
    const ahead = names + gasOf.calldataByte * BigInt(item.bytes)
    return most(most(gas + ahead, total), floor(item.bytes))
  }
  return {
    withOne,
    add(item) {
      const { need, named } = item
      gas = withOne(item)
      const { less, inApp } = lessOf(item)
      used += most(need.use - less, need.least) + gasOf.name * BigInt(named.length)
      doubts += need.doubt * need.doubt
      kept += gasOf.kept
      bytes += item.bytes
      for (const key of [...need.leaves, ...named]) met.add(key)
      return inApp
    },
    signed() {
      const taken = most(used + doubt() - bundleSpare, floor())
      return { gas, spare: gas > taken ? gas - taken : 0n }
    },
  }
}

const bytesIn = (hex: Hex): bigint => BigInt((hex.length >> 1) - 1)
const most = (one: bigint, other: bigint): bigint => (one > other ? one : other)
