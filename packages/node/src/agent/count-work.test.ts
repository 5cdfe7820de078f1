import { expect, test } from 'vitest'
import { countWork, noWork } from './count-work.ts'
import type { Effect } from './duties.ts'
import type { Submitter } from './submitter.ts'

test('what was sent, refused and paid is counted; what a chain does not tell is not', async () => {
  const done = ['0x01', '0x02', '0x03'].map((hash) => ({ hash }))
  let takes = true
  const submitter = {
    async submit() {
      if (!takes) throw new Error('The chain is away.')
      return '0x01'
    },
    onBlock: async () => done,
  } as unknown as Submitter<Effect>
  const receipts: Record<string, object> = {
    '0x01': { gasUsed: '0x5', effectiveGasPrice: '0xa' },
    '0x02': { gasUsed: '0x1', effectiveGasPrice: '0x1' },
  }
  const counts = noWork()
  const counted = countWork(submitter, counts, async (method, [hash]) => {
    if (method === 'eth_getCode') return '0x'
    expect(method).toBe('eth_getTransactionReceipt')
    return receipts[String(hash)] ?? null
  })
  const call = (effect: object) => counted.submit({ data: '0x', gas: 1n, effect } as never)
  await call({ kind: 'execute', transactions: [{}, {}, {}] })
  await call({ kind: 'execute', transactions: [{}] })
  await call({ kind: 'sweep', owners: [] })
  takes = false
  await expect(call({ kind: 'sweep', owners: [] })).rejects.toThrow('away')
  expect(await counted.onBlock(1)).toBe(done)
  await expect.poll(() => counts.paid).toBe(51n)
  expect(counts).toMatchObject({ sent: { execute: 2, sweep: 1 }, bundled: 4, refused: 1 })
})
