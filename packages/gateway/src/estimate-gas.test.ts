import type { SimulationRequest } from '@metalayer/node'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kernel, simulated } from '../test/test-view.ts'
import { estimateGas } from './estimate-gas.ts'

const request = { from: kernel, to: kernel, value: 0n, data: '0x' } as const
const cap = 12_000_000n

const checkMeeting = async () => undefined

/** A call that uses `used` where it gets `needed`, of an app. */
function viewOf(used: bigint, needed: bigint) {
  let runs = 0
  const simulate = async ({ gas = cap }: SimulationRequest) => {
    runs += 1
    const success = gas >= needed
    return simulated({ success, gasUsed: success ? used : gas, apps: [kernel] })
  }
  return { simulate, checkMeeting, runs: () => runs }
}

test('P26: an estimate is enough, and at most a fifth and a little more over what is needed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.bigInt({ min: 30_000n, max: 9_000_000n }),
      fc.integer({ min: 0, max: 100 }),
      async (used, percent) => {
        const needed = used + (used * BigInt(percent)) / 100n
        if (needed > cap) return
        const view = viewOf(used, needed)
        const estimate = await estimateGas(view, request, 'pending')
        expect(estimate).toBeGreaterThanOrEqual(needed)
        expect(estimate).toBeLessThanOrEqual((needed * 124n) / 100n)
        expect(view.runs()).toBeLessThanOrEqual(14)
      },
    ),
  )
})

test('P18: what cannot be brought together is refused, of an app that runs alone', async () => {
  const refusal = new TypeError('apart')
  const checkMeeting = async () => {
    throw refusal
  }
  const view = { checkMeeting, simulate: viewOf(30_000n, 30_000n).simulate }
  await expect(estimateGas(view, request, 1)).rejects.toBe(refusal)
  const payment = { checkMeeting, simulate: async () => simulated({ gasUsed: 21_000n }) }
  expect(await estimateGas(payment, request, 1)).toBe(21_000n)
})

test('what has a schedule is exact; what fails says why', async () => {
  const payment = { checkMeeting, simulate: async () => simulated({ gasUsed: 21_016n }) }
  expect(await estimateGas(payment, request, 1)).toBe(21_016n)
  const failing = {
    checkMeeting,
    simulate: async () => simulated({ success: false, result: '0x12345678' }),
  }
  await expect(estimateGas(failing, request, 1)).rejects.toMatchObject({
    code: 3,
    data: '0x12345678',
  })
  const short = { ...request, gas: 21_000n }
  await expect(estimateGas(payment, short, 1)).rejects.toThrow(/^gas required exceeds allowance/)
})
