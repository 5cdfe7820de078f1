import {
  createDice,
  createLoad,
  createTradeLoad,
  createTransactor,
  LoadError,
  type LoadTarget,
  openFloor,
  type Trade,
} from '@metalayer/devnet'
import type { Address } from 'viem'
import type { ChaosLoad } from './chaos-options.ts'
import { countPayments, countSwaps, type LoadCounts } from './chaos-report.ts'

/** What is known of the loads at a moment. */
export type LoadResult = { payments?: LoadCounts; swaps?: LoadCounts }

/** The loads under which a devnet is hurt, as one. */
export type ChaosLoads = {
  /** Sent and final until now, and the height of the network. */
  progress(): { sent: number; final: number; height: number }
  start(): void
  /** Begins nothing more; resolves when all is final, or the time is over. */
  settle(timeoutMs: number): Promise<void>
  result(): LoadResult
  /** When blocks were seen, and when something became final: milliseconds of `performance.now`. */
  moments(): { blocks: number[]; final: number[] }
  end(): Promise<void>
}

/** Accounts that pay each other; pools; seconds between two swaps of a trader. */
const PAYERS = 60
const POOLS = 4
const TRADER_PAUSE_SECONDS = 4
/** Of the rate of payments. */
const SWAP_SHARE = 1 / 4

type Options = { seed: number; load: ChaosLoad; rate: number }

/** Gives everybody what they need for the loads that are asked for; resolves when that is final. */
export async function openLoads(
  target: LoadTarget,
  { seed, load, rate }: Options,
  note: (line: string) => void,
): Promise<ChaosLoads> {
  const opened: ChaosLoads[] = []
  try {
    if (load !== 'exchange') {
      note(`giving money to ${PAYERS} accounts`)
      opened.push(await openPayments(target, { seed, rate }))
    }
    if (load !== 'payments') {
      note(`opening ${POOLS} pools of an exchange`)
      opened.push(await openSwaps(target, { seed, rate: rate * SWAP_SHARE }))
    }
  } catch (error) {
    await Promise.all(opened.map((one) => one.end()))
    throw error
  }
  return together(opened)
}

async function openPayments(
  target: LoadTarget,
  { seed, rate }: { seed: number; rate: number },
): Promise<ChaosLoads> {
  const load = createLoad(target, { seed, accounts: PAYERS, rate })
  // Kept apart, so that only what runs under faults is told of.
  let funding = 0
  const own = () => load.sent.slice(funding)
  try {
    await load.fund()
  } catch (error) {
    await load.end()
    throw error
  }
  funding = load.sent.length
  const kernel = target.deployment.addresses.kernel.toLowerCase() as Address
  return {
    progress: () => ({ ...progressOf(own()), height: load.blocks.height }),
    start: () => load.start(),
    async settle(timeoutMs) {
      await load.stop()
      await orLost(load.settled(timeoutMs))
    },
    result: () => ({ payments: countPayments(own(), kernel) }),
    moments: () => ({ blocks: load.blocks.blocks.map(({ at }) => at), final: finalOf(own()) }),
    end: () => load.end(),
  }
}

async function openSwaps(
  target: LoadTarget,
  { seed, rate }: { seed: number; rate: number },
): Promise<ChaosLoads> {
  const dice = createDice(seed)
  const transactor = createTransactor(target, dice)
  try {
    const users = await Promise.all(
      target.info.accounts.map(({ privateKey }) => transactor.signer(privateKey)),
    )
    const floor = await openFloor(transactor, users, POOLS)
    const pauseMs = TRADER_PAUSE_SECONDS * 1_000
    const traders = Math.max(1, Math.round(rate * TRADER_PAUSE_SECONDS))
    const load = createTradeLoad({ seed, traders, pauseMs }, { transactor, floor, dice, users })
    await load.fund()
    const trades = (): readonly Trade[] => load.trades
    return {
      progress: () => ({ ...progressOf(trades()), height: transactor.blocks.height }),
      start: () => load.start(),
      settle: (timeoutMs) => orLost(load.stop(timeoutMs)),
      result: () => ({ swaps: countSwaps(trades()) }),
      moments: () => ({
        blocks: transactor.blocks.blocks.map(({ at }) => at),
        final: finalOf(trades()),
      }),
      end: () => transactor.end(),
    }
  } catch (error) {
    await transactor.end()
    throw error
  }
}

/** What is not final in time is counted as lost; anything else that goes wrong is thrown. */
async function orLost(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!(error instanceof LoadError) || error.code !== 'load-not-final') throw error
  }
}

type Ended = { final?: { at: number } }

const progressOf = (sent: readonly Ended[]) => ({
  sent: sent.length,
  final: sent.filter(({ final }) => final).length,
})

const finalOf = (sent: readonly Ended[]): number[] =>
  sent.flatMap(({ final }) => (final ? [final.at] : []))

function together(loads: readonly ChaosLoads[]): ChaosLoads {
  return {
    progress() {
      const all = loads.map((one) => one.progress())
      return {
        sent: all.reduce((sum, { sent }) => sum + sent, 0),
        final: all.reduce((sum, { final }) => sum + final, 0),
        height: Math.max(...all.map(({ height }) => height)),
      }
    },
    start() {
      for (const one of loads) one.start()
    },
    async settle(timeoutMs) {
      await Promise.all(loads.map((one) => one.settle(timeoutMs)))
    },
    result: () => Object.assign({}, ...loads.map((one) => one.result())) as LoadResult,
    moments() {
      const all = loads.map((one) => one.moments())
      // Each load sees all blocks.
      return { blocks: all[0]?.blocks ?? [], final: all.flatMap(({ final }) => final) }
    },
    async end() {
      await Promise.all(loads.map((one) => one.end()))
    },
  }
}
