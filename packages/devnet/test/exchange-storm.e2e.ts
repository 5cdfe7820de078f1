import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createControls } from '../src/controls/controls.ts'
import type { Devnet } from '../src/devnet.ts'
import { describePlan, planFaults } from '../src/faults/fault-plan.ts'
import { injectFaults } from '../src/faults/inject-faults.ts'
import { ask } from '../src/loads/network-client.ts'
import { createTradeLoad, type Trade, type TradeLoad } from '../src/loads/trade-load.ts'
import { type Floor, openFloor } from '../src/loads/trading-floor.ts'
import { createTransactor, type Transactor } from '../src/loads/transactor.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { createDice } from '../src/random.ts'
import { auditDevnet } from './faults/check-network.ts'
import { watchInvariant } from './faults/invariant-watch.ts'

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
  let transactor: Transactor

  beforeAll(async () => {
    const directory = process.env.DATA
    const options = { ...defaultDevnetOptions, chains, validators: 4, port: 0 }
    devnet = await startLocalDevnet({ ...options, ...(directory && { directory }) })
    const dice = createDice(seed)
    transactor = createTransactor(devnet, dice)
    const users = await Promise.all(
      devnet.info.accounts.map(({ privateKey }) => transactor.signer(privateKey)),
    )
    floor = await openFloor(transactor, users, pairs)
    load = createTradeLoad({ seed, traders, pauseMs }, { transactor, floor, dice, users })
    await load.fund()
  }, 600_000)
  afterAll(async () => {
    console.info(lines.join('\n'))
    await transactor?.end()
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
    const watch = watchInvariant(devnet, floor, transactor.blocks)
    const startedAt = performance.now()
    load.start()
    const target = { controls: createControls(devnet), nodes: devnet.nodes }
    await injectFaults(target, plan, { note })
    const mendedAt = performance.now()
    await load.stop(settleMs)
    note(`all final ${Math.round(performance.now() - mendedAt)} ms after the last fault`)
    note(`longest wait for a block ${transactor.blocks.longestGap(startedAt)} ms`)
    note(describeTrades(load.trades))
    note(`refusals: ${JSON.stringify(Object.fromEntries(transactor.refusals))}`)
    await watch.stop(transactor.blocks.height)
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
