import { kernelAbi } from '@metalayer/contracts'
import {
  type Address,
  decodeFunctionData,
  encodeErrorResult,
  type Hex,
  toHex,
  zeroAddress,
} from 'viem'
import { expect, test } from 'vitest'
import { type ChainCall, callKernel, createDiscoverer, type KernelCall } from './chain-call.ts'

const kernel: Address = `0x${'e2'.repeat(20)}`
const app: Address = `0x${'a0'.repeat(20)}`
const slot: Hex = toHex(5n, { size: 32 })
const call: KernelCall = {
  ...{ chainId: 1, blockNumber: 7, kernel, from: app, to: app, value: 0n },
  ...{ gasLimit: 100_000n, data: '0x12345678' },
  words: new Map([[slot, 9n]]),
  codes: new Map<Address, Hex>(),
  storage: new Map(),
}
const touched = { slots: new Set([slot]), addresses: new Set([kernel, app]) }
const list = {
  accessList: [
    { address: kernel, storageKeys: [slot] },
    { address: app, storageKeys: [slot] },
  ],
}
const prestate = {
  [kernel]: { storage: { '0x5': slot } },
  [app]: { balance: '0x0', storage: { '0x6': slot } },
}

/** A chain's node that has these methods. */
function nodeOf(answers: Record<string, unknown>) {
  const asked: { method: string; params: readonly unknown[] }[] = []
  const request: ChainCall = async (_, method, params) => {
    asked.push({ method, params })
    if (answers[method] instanceof Error) throw answers[method]
    return answers[method]
  }
  return { request, asked }
}
const refusal = (data?: Hex) => Object.assign(new Error('execution reverted'), { data })

test('P24: what a call touches is read off an access list, with words in calldata', async () => {
  const { request, asked } = nodeOf({ eth_createAccessList: list })
  const discover = createDiscoverer(request)
  expect(await discover(call)).toEqual(touched)
  const [transaction, block] = (asked[0]?.params ?? []) as [
    { from: Address; to: Address; data: Hex },
    Hex,
  ]
  expect([transaction.from, transaction.to, block]).toEqual([zeroAddress, kernel, '0x7'])
  const { args } = decodeFunctionData({ abi: kernelAbi, data: transaction.data })
  expect(args?.[0]).toEqual([[5n, 9n]])
})

test('a node that gives none for a call that reverts is asked for the prestate, and then for nothing else', async () => {
  const { request, asked } = nodeOf({
    eth_createAccessList: refusal('0x'),
    debug_traceCall: prestate,
  })
  const discover = createDiscoverer(request)
  expect(await discover(call)).toEqual(touched)
  await discover(call)
  expect(asked.map(({ method }) => method)).toEqual([
    ...['eth_createAccessList', 'debug_traceCall', 'debug_traceCall'],
  ])
  const [, , options] = (asked[1]?.params ?? []) as [unknown, unknown, Record<string, unknown>]
  expect(options).toMatchObject({
    tracer: 'prestateTracer',
    stateOverrides: { [kernel]: { stateDiff: { [slot]: toHex(9n, { size: 32 }) } } },
  })
})

test('what worked once, and does not any more, is not held to', async () => {
  const answers: Record<string, unknown> = { eth_createAccessList: list }
  const { request } = nodeOf(answers)
  const discover = createDiscoverer(request)
  expect(await discover(call)).toEqual(touched)
  Object.assign(answers, { eth_createAccessList: refusal('0x'), debug_traceCall: prestate })
  await expect(discover(call)).rejects.toMatchObject({ code: 'simulation-unavailable' })
  expect(await discover(call)).toEqual(touched)
})

test('a node that tells neither is unavailable, and what is no answer is none', async () => {
  for (const answer of [refusal(), null, 5, {}, { accessList: 5 }]) {
    const answers = { eth_createAccessList: answer, debug_traceCall: refusal() }
    await expect(createDiscoverer(nodeOf(answers).request)(call)).rejects.toMatchObject({
      code: 'simulation-unavailable',
    })
  }
  const odd = {
    accessList: [
      null,
      { address: 5 },
      { address: kernel, storageKeys: [5, '0x', `0x${'1'.repeat(70)}`] },
    ],
  }
  const answers = { eth_createAccessList: odd, debug_traceCall: refusal() }
  await expect(createDiscoverer(nodeOf(answers).request)(call)).rejects.toMatchObject({
    code: 'simulation-unavailable',
  })
})

test('P19: a simulation answers by its revert, and by nothing else', async () => {
  const args = [true, 5n, '0x77'] as const
  const data = encodeErrorResult({ abi: kernelAbi, errorName: 'Simulated', args })
  expect(await callKernel(nodeOf({ eth_call: refusal(data) }).request, call)).toEqual({
    ...{ success: true, gasUsed: 5n, result: '0x77' },
  })
  for (const answer of ['0x', refusal(), refusal('0x'), refusal('0x12345678')]) {
    await expect(callKernel(nodeOf({ eth_call: answer }).request, call)).rejects.toMatchObject({
      code: 'simulation-unavailable',
    })
  }
})
