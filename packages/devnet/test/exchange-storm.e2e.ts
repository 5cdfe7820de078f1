import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Devnet } from '../src/devnet.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { auditDevnet } from './faults/check-network.ts'
import { describePlan, planFaults } from './faults/fault-plan.ts'
import { injectFaults } from './faults/inject-faults.ts'
import { watchInvariant } from './faults/invariant-watch.ts'
import { ask } from './faults/network-client.ts'
import { createTradeLoad, type Trade, type TradeLoad } from './faults/trade-load.ts'
import { type Floor, openFloor } from './faults/trading-floor.ts'

/** `LONG=1`: 200 traders of 20 pairs over eight chains for a minute. Each number may be given for itself; `DATA` keeps what the network leaves. */
const isLong = process.env.LONG === '1'
const seed = Number(process.env.SEED ?? 20_263)
const chains = Number(process.env.CHAINS ?? (isLong ? 8 : 3))
const traders = Number(process.env.TRADERS ?? (isLong ? 200 : 20))
const pairs = Number(process.env.PAIRS ?? (isLong ? 20 : 4))
const durationMs = Number(process.env.STORM_MS ?? (isLong ? 60_000 : 20_000))
/** Between two trades of a trader, in milliseconds. */
const pauseMs = Number(process.env.PAUSE_MS ?? 5_000)
/** In which all trades must be final once everything is up again. */
const settleMs = isLong ? 300_000 : 120_000

const lines: string[] = []
const note = (line: string): void => void lines.push(line)

describe(`${traders} traders of ${pairs} pairs in a storm of faults, seed ${seed}`, () => {
  let devnet: Devnet
  let floor: Floor
  let load: TradeLoad

  beforeAll(async () => {
    const directory = process.env.DATA
    const options = { ...defaultDevnetOptions, chains, validators: 4, port: 0 }
    devnet = await startLocalDevnet({ ...options, ...(directory && { directory }) })
    floor = await openFloor(devnet, pairs)
    load = createTradeLoad(devnet, floor, { seed, traders, pauseMs })
    await load.fund()
  }, 600_000)
  afterAll(async () => {
    console.info(lines.join('\n'))
    await load?.end()
    await devnet?.stop()
  })

  test('no pool pays out more than it takes in, and no asset is made or lost (I3, P18, P22)', {
    timeout: durationMs + settleMs + 120_000,
  }, async () => {
    const plan = planFaults({
      ...{ seed, durationMs, nodes: [...devnet.nodes.keys()] },
      chains: [...devnet.chains.keys()],
    })
    console.info(describePlan(plan))
    const watch = watchInvariant(devnet, floor, load.blocks)
    const startedAt = performance.now()
    load.start()
    await injectFaults(devnet, plan, note)
    const mendedAt = performance.now()
    await load.stop(settleMs)
    note(`all final ${Math.round(performance.now() - mendedAt)} ms after the last fault`)
    note(`longest wait for a block ${load.blocks.longestGap(startedAt)} ms`)
    note(describeTrades(load.trades))
    note(`refusals: ${JSON.stringify(Object.fromEntries(load.refusals))}`)
    await watch.stop(load.blocks.height)
    note(`reserves looked at in ${watch.checked.length} blocks`)

    expect(watch.falls).toEqual([])
    const [first = 0] = watch.checked
    expect(watch.checked).toEqual(watch.checked.map((_, index) => first + index))
    // Everyone has traded, a share of them in vain: those alone, and all of them.
    expect(load.trades.length).toBeGreaterThanOrEqual(traders)
    expect(load.trades.some(({ slips }) => slips)).toBe(true)
    const wrong = load.trades.filter(({ final, slips }) => final?.isSuccess !== !slips)
    for (const trade of wrong) note(`${JSON.stringify(trade)}: ${await reasonOf(devnet, trade)}`)
    expect(wrong).toEqual([])
    await auditDevnet(devnet)
  })
})

/** What the exchange said to it. */
async function reasonOf({ info }: Devnet, { hash }: Trade): Promise<string> {
  const options = { tracer: 'callTracer' }
  const frame = await ask<{ output?: string }>(info.rpc, 'debug_traceTransaction', [hash, options])
  return frame.output ?? 'nothing'
}

/** How many, and how long from sent to final. */
function describeTrades(trades: readonly Trade[]): string {
  const times = trades
    .flatMap(({ sentAt, final }) => (final ? [final.at - sentAt] : []))
    .toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0)
  const undone = trades.filter(({ slips }) => slips).length
  return `${trades.length} trades, ${undone} of them undone; sent to final p50 ${at(0.5)}, p90 ${at(0.9)}, max ${at(1)} ms`
}
