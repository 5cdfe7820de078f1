import {
  chainKinds,
  deliveryOutcomes,
  headStatuses,
  operationGas,
  outcomes,
  transactionGasMax,
  voteKinds,
  voucherBlocksMax,
} from '@metalayer/protocol'
import { expect, test } from 'vitest'
import { read } from './source-tree.ts'

/** docs/WIRE.md is what both sides are built on, so its numbers are those of packages/protocol. Contracts are compared with protocol by its conformance tests. */
const wire = read('docs/WIRE.md').replace(/\s+/g, ' ')

const numbers = (text: string) => text.replace(/(?<=\d),(?=\d{3})/g, '')

test('outcomes of transactions', () => {
  const table = [...wire.matchAll(/\b(\d+) `([A-Z][A-Za-z]+)`/g)]
  expect(Object.fromEntries(table.map(([, code, name]) => [name, Number(code)]))).toEqual(outcomes)
})

test('outcomes of messages', () => {
  expect(deliveryOutcomes).toEqual({ taken: 0, parked: 1, bounced: 2, forwarded: 3 })
  expect(wire).toContain('0 taken in, 1 parked; of a call also 2 bounced, 3 forwarded')
})

test('kinds of messages', () => {
  const first = (message: string) => wire.match(new RegExp(`\\| ${message} \\| \`(\\d\\d)\``))?.[1]
  // What these bytes lead to is in packages/protocol/src/message.test.ts.
  expect([first('credit'), first('account')]).toEqual(['01', '02'])
})

test('kinds of votes', () => {
  for (const [kind, code] of Object.entries(voteKinds)) {
    expect(wire).toMatch(new RegExp(`(?:kind |, )${code} ${kind}\\b`))
  }
})

test('kinds of chains, and what a head says of one', () => {
  const comment = (start: string) =>
    wire.match(new RegExp(`// ${start}([^/;]*?)(?= uint| }| //)`))?.[1]
  const list = (text = '') =>
    Object.fromEntries(
      [...text.matchAll(/(\d) ([a-z]+)/g)].map(([, code, name]) => [name, Number(code)]),
    )
  expect(list(comment('kind: '))).toEqual(chainKinds)
  expect(list(comment('(?=1 live)'))).toEqual(headStatuses)
})

test('gas', () => {
  const plain = numbers(wire)
  expect(plain).toContain(`gasLimit > ${transactionGasMax}`)
  for (const [name, gas] of Object.entries(operationGas))
    expect(plain).toContain(`\`${name}\` ${gas}`)
})

test('blocks of a voucher', () => {
  expect(wire).toContain(`at most ${voucherBlocksMax}, ascending`)
})
