import { costMax, decodeSignedTransaction } from '@metalayer/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createWallet, rules } from './fixture.ts'
import { payableOf } from './payable.ts'

const alice = createWallet(0)
const queue = await Promise.all(
  Array.from({ length: 8 }, async (_, nonce) => {
    const decoded = decodeSignedTransaction(
      await alice.sign(nonce, { value: BigInt(nonce) }),
      rules.networkId,
    )
    if (!decoded.ok) throw new Error('It is signed for this network.')
    return { transaction: decoded.transaction }
  }),
)

test('is payable what is next, has no gap before it, and costs with all before it no more than there is', () => {
  const [first] = queue
  if (first === undefined) throw new Error('The queue is not empty.')
  const cases = fc.record({
    present: fc.array(fc.boolean(), { minLength: queue.length, maxLength: queue.length }),
    nonce: fc.nat(queue.length),
    balance: fc.bigInt(0n, costMax(first.transaction) * 9n),
  })
  fc.assert(
    fc.property(cases, ({ present, nonce, balance }) => {
      const held = queue.filter((_, place) => present[place])
      const payable = [...payableOf(held, { nonce, affords: (cost) => cost <= balance })]
      for (const one of held) {
        const count = one.transaction.nonce + 1 - nonce
        const upTo = held.filter(({ transaction }) => {
          return transaction.nonce >= nonce && transaction.nonce <= one.transaction.nonce
        })
        const cost = upTo.reduce((sum, { transaction }) => sum + costMax(transaction), 0n)
        const isPayable = count > 0 && upTo.length === count && cost <= balance
        expect(payable.includes(one)).toBe(isPayable)
      }
    }),
  )
})
