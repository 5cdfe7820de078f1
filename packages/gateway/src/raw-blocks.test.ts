import { bytesToHex, hexToBytes, orderedTrieRoot } from '@metalayer/protocol'
import { type Address, fromRlp, type Hex, keccak256, size, toRlp } from 'viem'
import { expect, test } from 'vitest'
import { contextOf } from '../test/test-context.ts'
import { buildBlocks, createTestView, delivered, gwei, mined, signed } from '../test/test-view.ts'
import { methods } from './methods/all.ts'

const address: Address = `0x${'02'.repeat(20)}`

test('blocks as bytes, from which all their roots follow: header, transactions, receipts', async () => {
  const logs = [{ address, topics: [keccak256('0x01')], data: '0x02' as const }]
  const legacy = signed({
    type: 'legacy',
    gasPrice: 2n * gwei,
    ...{ maxFeePerGas: undefined, maxPriorityFeePerGas: undefined },
  })
  const transactions = [mined(signed(), gwei, logs), mined(legacy), delivered()]
  const { view } = createTestView(buildBlocks([[], transactions]))
  const ask = async (method: string, block: Hex | 'latest') =>
    (await methods.get(method)?.(contextOf(view), [block])) as Hex
  const head = await view.head()

  expect(keccak256(await ask('debug_getRawHeader', 'latest'))).toBe(head.hash)
  const raw = await ask('debug_getRawBlock', head.hash)
  expect(size(raw)).toBe(head.size)
  const [header, body, uncles, withdrawals] = fromRlp(raw) as [Hex[], (Hex | Hex[])[], [], []]
  expect(keccak256(toRlp(header))).toBe(head.hash)
  expect([uncles, withdrawals]).toEqual([[], []])
  const envelopes = body.map((item) => hexToBytes(typeof item === 'string' ? item : toRlp(item)))
  expect(envelopes.map(bytesToHex)).toEqual(transactions.map((transaction) => transaction.raw))
  expect(orderedTrieRoot(envelopes)).toBe(head.transactionsRoot)
  const receipts = (await ask('debug_getRawReceipts', '0x1')) as unknown as Hex[]
  expect(orderedTrieRoot(receipts.map(hexToBytes))).toBe(head.receiptsRoot)
  for (const method of ['debug_getRawHeader', 'debug_getRawBlock', 'debug_getRawReceipts'])
    await expect(ask(method, '0x7')).rejects.toThrow('header not found')
})
