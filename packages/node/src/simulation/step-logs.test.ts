import { objectsAbi } from '@metalayer/contracts'
import { objectAddress, objectId, toWord } from '@metalayer/protocol'
import { type Address, encodeFunctionData, type Hex, toEventSelector, zeroAddress } from 'viem'
import { expect, test } from 'vitest'
import type { CallFrame } from './call-frame.ts'
import { announcedParts, stepLogs, transferLog } from './step-logs.ts'

const kernel: Address = `0x${'e2'.repeat(20)}`
const app: Address = `0x${'a0'.repeat(20)}`
const user: Address = `0x${'b0'.repeat(20)}`

type Part = CallFrame | number

/** A frame in which logs, by their numbers, and calls come in this order. */
function frame(parts: Part[], fields: Partial<CallFrame> = {}): CallFrame {
  const calls = parts.filter((part) => typeof part !== 'number')
  const logs = parts.flatMap((part, place) => {
    if (typeof part !== 'number') return []
    const position = parts.slice(0, place).filter((other) => typeof other !== 'number').length
    const address = part < 0 ? kernel : app
    return [
      {
        address,
        topics: [toWord(Math.abs(part))],
        data: '0x',
        position: `0x${position.toString(16)}`,
      },
    ]
  })
  const bare = {
    type: 'CALL',
    from: app,
    to: app,
    gas: '0x1',
    gasUsed: '0x1',
    input: '0x',
  } as const
  return { ...bare, calls, logs, ...fields } as CallFrame
}

const numbersOf = (step: CallFrame) =>
  stepLogs(step, kernel).map(({ topics, isTransfer }) => (isTransfer ? 'ERA' : Number(topics[0])))

test('logs come in the order in which they were made, without the kernel’s own and what was undone', () => {
  const undone = frame([7, frame([8])], { error: 'execution reverted' })
  const step = frame([1, frame([2, frame([3]), -4, 5]), 6, undone, 9, frame([]), 10])
  expect(numbersOf(step)).toEqual([1, 2, 3, 5, 6, 9, 10])
  expect(numbersOf({ ...step, error: 'out of gas' })).toEqual([])
})

test('a trace as deep as the EVM goes', () => {
  let step = frame([])
  for (let depth = 0; depth < 1_024; depth++) step = frame([depth, step])
  expect(numbersOf(step)).toHaveLength(1_024)
})

test('ERA that apps move is among them: taken, and paid by an object', () => {
  const call = (input: Hex, fields: Partial<CallFrame> = {}) =>
    frame([], { to: kernel, input, ...fields })
  const ask = (functionName: 'take' | 'pay', args: unknown[]) =>
    encodeFunctionData({ abi: objectsAbi, functionName, args } as never)
  const payer = objectAddress(objectId({ app, owner: zeroAddress, key: 7n }))
  const step = frame([
    ...[1, call(ask('take', [user, 5n])), 2, call(ask('pay', [7n, user, 6n])), 3],
    ...[call(ask('pay', [7n, payer, 6n])), call(ask('take', [user, 0n]))],
    ...[call(ask('take', [user, 9n]), { error: 'execution reverted' }), call('0x12345678')],
  ])
  expect(stepLogs(step, kernel).filter(({ isTransfer }) => isTransfer)).toEqual([
    ...transferLog(app, user, 5n),
    ...transferLog(payer, user, 6n),
  ])
  expect(numbersOf(step)).toEqual([1, 'ERA', 2, 'ERA', 3])
})

test('parts that the kernel announces', () => {
  const topics = [toEventSelector('Part(uint256,uint256,address,uint256)'), toWord(77)]
  const log = { address: kernel, topics, data: '0x', position: '0x0' }
  const logs = (address: Address) => ({ logs: [{ ...log, address }] }) as Partial<CallFrame>
  expect(announcedParts(frame([frame([], logs(kernel))]), kernel)).toEqual([toWord(77)])
  // No app speaks for the kernel.
  expect(announcedParts(frame([frame([], logs(app))]), kernel)).toEqual([])
})
