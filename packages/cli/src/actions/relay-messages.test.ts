import { zeroHash } from 'viem'
import { expect, test } from 'vitest'
import { report } from './relay-messages.ts'

test('era relay ends well where all messages are delivered, and else not', () => {
  const delivered = { id: zeroHash, destination: 2, status: 'delivered' }
  const failed = { id: zeroHash, destination: 2, status: 'failed', transaction: zeroHash }
  expect(report(1, [delivered])).toMatchObject({
    exitCode: 0,
    text: `${zeroHash}: delivered on chain 2, before`,
  })
  expect(report(1, [delivered, failed])).toMatchObject({
    exitCode: 1,
    text: expect.stringContaining(`${zeroHash}: failed on chain 2, by ${zeroHash}`),
  })
})
