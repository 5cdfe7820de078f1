import { setTimeout as delay } from 'node:timers/promises'
import { hashHeirs, headStatuses } from '@metalayer/protocol'
import { expect, onTestFinished, test } from 'vitest'
import { createModelNetwork } from '../../test/model-network.ts'
import { openHarness } from '../../test/state-harness.ts'
import { type Clock, systemClock } from '../clock.ts'

/** For which nothing happens. */
const quietMs = 300

test('P13: a chain that was fenced and is there again keeps nobody busy', async () => {
  const network = createModelNetwork(2)
  const chain = network.chain(11)
  for (let index = 0; index < 4; index++) chain.mine()
  let pauses = 0
  const clock: Clock = {
    now: systemClock.now,
    after(delayMs, run) {
      pauses += 1
      return systemClock.after(delayMs, run)
    },
  }
  const harness = await openHarness(network, { clock })
  onTestFinished(() => harness.stop())
  await harness.caughtUp()
  const block = harness.follow.block(11, 3)
  if (block === undefined) throw new Error('no block')
  const { fenced, live } = headStatuses
  const heirs = hashHeirs([{ chainId: 12, generation: 1 }])
  const heads = harness.blocks.decision(0)?.heads ?? []
  await harness.follow.bind(
    heads.map((head) => {
      if (head.chainId === 12) return { ...head, status: live }
      if (head.chainId !== 11) return head
      return { ...head, number: 3, blockHash: block.hash, status: fenced, heirs }
    }),
  )
  await expect.poll(() => harness.follow.state(11).state).toBe('fenced')
  pauses = 0
  await delay(quietMs)
  // Looks at the hub and at this one, 20 ms apart each.
  expect(pauses).toBeLessThan(100)
})
