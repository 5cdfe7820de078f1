import { stageRuntime } from '@metalayer/contracts'
import type { Address, Hex } from 'viem'
import { expect, test } from 'vitest'
import type { ChainCall, KernelCall } from './chain-call.ts'
import { TRACE_BYTES_MAX } from './limits.ts'
import { createStage } from './stage.ts'
import { createTraceGate } from './trace-gate.ts'

const kernel: Address = `0x${'e2'.repeat(20)}`
const lens: Address = `0x${'1e'.repeat(20)}`
const app: Address = `0x${'a0'.repeat(20)}`
const word = (digit: string): Hex => `0x${digit.padStart(64, '0')}`
const call: KernelCall = {
  ...{ chainId: 1, blockNumber: 7, kernel, from: app, to: app, value: 0n, data: '0x12345678' },
  ...{ gasLimit: 100_000n, words: new Map(), codes: new Map(), storage: new Map() },
}
const frame = { type: 'CALL', from: kernel, to: kernel, gas: '0x1', gasUsed: '0x1', input: '0x' }

type Options = { tracer: string; stateOverrides?: Record<Address, { code?: Hex }> }

/** A chain's node with these answers to tracers; of one in JavaScript, by `js`. */
function nodeOf(answers: Record<string, unknown>) {
  const asked: Options[] = []
  const request: ChainCall = async (_, method, params) => {
    const options = params[2] as Options
    asked.push(options)
    expect(method).toBe('debug_traceCall')
    if (options.stateOverrides === undefined) {
      return { ...frame, calls: [{ ...frame, type: 'DELEGATECALL', to: lens }] }
    }
    const answer = answers[options.tracer.startsWith('{') ? 'js' : options.tracer]
    if (answer instanceof Error) throw answer
    return answer
  }
  return { stage: createStage({ kernel }, { request, gate: createTraceGate() }), asked }
}

const step = { ...frame, calls: [{ ...frame, to: app }] }
const whole = { ...frame, calls: [{ ...frame, type: 'DELEGATECALL', to: lens, calls: [step] }] }

test('the stage stands where the kernel’s lens is, and the frame of the step is found under it', async () => {
  const { stage, asked } = nodeOf({ js: 100, callTracer: whole })
  expect(await stage.step(call)).toMatchObject(step)
  expect(asked.slice(1).map(({ stateOverrides }) => stateOverrides?.[lens]?.code)).toEqual([
    ...[stageRuntime, stageRuntime],
  ])
  await stage.step(call)
  // Where the lens is, is asked once.
  expect(asked.filter(({ stateOverrides }) => stateOverrides === undefined)).toHaveLength(1)
})

test('what is too large is not traced', async () => {
  for (const js of [TRACE_BYTES_MAX + 1, '9e99', {}]) {
    const { stage, asked } = nodeOf({ js, callTracer: whole })
    await expect(stage.step(call)).rejects.toMatchObject({ code: 'simulation-too-large' })
    expect(
      asked.some(({ tracer, stateOverrides }) => stateOverrides && tracer === 'callTracer'),
    ).toBe(false)
  }
})

test('nor is what a node stopped measuring, or did not measure at all', async () => {
  const error = (message: string) => ({ js: new Error(message), callTracer: whole })
  const stopped = nodeOf(error('metalayer: over the bound in server-side tracer function'))
  await expect(stopped.stage.play(call)).rejects.toMatchObject({ code: 'simulation-too-large' })
  const without = nodeOf(error('no such tracer'))
  await expect(without.stage.play(call)).rejects.toMatchObject({ code: 'trace-unavailable' })
  for (const { asked } of [stopped, without]) expect(asked).toHaveLength(2)
})

test('a word that is gone from the state after has become zero', async () => {
  const { stage } = nodeOf({
    ...{ js: 5, callTracer: whole },
    prestateTracer: {
      pre: {
        [kernel]: { storage: { '0x1': word('5'), '0x2': word('6') } },
        [app]: { balance: '0x0' },
      },
      post: {
        [kernel]: { storage: { '0x2': word('7'), '0x3': word('8') } },
        [lens]: { code: '0x00', storage: {} },
      },
    },
  })
  const { before, after } = await stage.play(call)
  expect([...(before.get(kernel)?.words ?? [])]).toEqual([
    [word('1'), 5n],
    [word('2'), 6n],
  ])
  expect(new Map(after.get(kernel)?.words)).toEqual(
    new Map([
      [word('1'), 0n],
      [word('2'), 7n],
      [word('3'), 8n],
    ]),
  )
  expect(after.get(lens)?.code).toBe('0x00')
  expect(after.get(app)?.words.size).toBe(0)
})

test('a node that does not trace is named', async () => {
  const { stage } = nodeOf({ js: new Error('unknown tracer') })
  await expect(stage.step(call)).rejects.toMatchObject({ code: 'trace-unavailable' })
})
