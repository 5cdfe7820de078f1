import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createControls } from '../src/controls/controls.ts'
import type { Devnet } from '../src/devnet.ts'
import { describePlan, planFaults } from '../src/faults/fault-plan.ts'
import { injectFaults } from '../src/faults/inject-faults.ts'
import { createLoad, type Load, latencyOf } from '../src/loads/payment-load.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { checkNetwork } from './faults/check-network.ts'

const isLong = process.env.LONG === '1'
const seed = Number(process.env.SEED ?? 20_260)
const chains = isLong ? 8 : 4
const durationMs = Number(process.env.STORM_MS ?? (isLong ? 240_000 : 40_000))
const rate = Number(process.env.RATE ?? 20)

const lines: string[] = []
const note = (line: string): void => void lines.push(line)

describe(`a storm of faults, seed ${seed}`, () => {
  let devnet: Devnet
  let load: Load

  beforeAll(async () => {
    const options = { ...defaultDevnetOptions, chains, validators: 4, port: 0 }
    const directory = process.env.DATA
    devnet = await startLocalDevnet({ ...options, ...(directory && { directory }) })
    load = createLoad(devnet, { seed, accounts: 60, rate })
    await load.fund()
  })
  afterAll(async () => {
    console.info(lines.join('\n'))
    await load?.end()
    await devnet?.stop()
  })

  test('loses nothing and doubles nothing (P15, P20, P32)', {
    timeout: durationMs + 180_000,
  }, async () => {
    const plan = planFaults({
      seed,
      durationMs,
      nodes: [...devnet.nodes.keys()],
      chains: [...devnet.chains.keys()],
    })
    console.info(`seed ${seed}\n${describePlan(plan)}`)
    const startedAt = performance.now()
    load.start()
    const target = { controls: createControls(devnet), nodes: devnet.nodes }
    await injectFaults(target, plan, { note })
    const mendedAt = performance.now()
    await load.stop()
    await load.settled(60_000)
    const settledAt = performance.now()
    note(`all final ${Math.round(settledAt - mendedAt)} ms after the last fault`)
    note(`longest wait for a block ${load.blocks.longestGap(startedAt)} ms`)
    note(`sent to final: ${JSON.stringify(latencyOf(load.sent, [startedAt, settledAt]))}`)
    note(`refusals: ${JSON.stringify(Object.fromEntries(load.refusals))}`)
    expect(load.sent.length).toBeGreaterThan((durationMs / 1_000) * rate * 0.3)
    await checkNetwork(devnet, load)
  })
})
