import { expect, test } from 'vitest'
import { createMemoryNetwork } from '../network/memory.ts'
import { addressOfPeer } from '../network/peer-id.ts'
import { createVirtualClock } from '../virtual-clock.ts'
import { createAccounts, createDatabase, createWallet, rules } from './fixture.ts'
import { createOutbox } from './outbox.ts'
import { createSpread } from './spread.ts'

test('a validator that learns of the money a block later stores the transaction in time (P20)', async () => {
  const clock = createVirtualClock(1_000_000)
  const random = () => 0.5
  const memory = createMemoryNetwork({ delayMs: { min: 1, max: 5 } }, { clock, random })
  const [alice, ...validators] = [createWallet(0), createWallet(1), createWallet(2)]
  const ids = validators.map(({ address }) => address)
  const states = ids.map(() => createAccounts())
  const nodes = await Promise.all(
    ids.map(async (id, place) => {
      const network = memory.join(id)
      const { accounts } = states[place] ?? createAccounts()
      const database = await createDatabase()
      const outbox = createOutbox({ rules }, { database, accounts, clock })
      const spread = createSpread(
        {},
        {
          ...{ network, outbox, clock, random, self: id, addressOf: addressOfPeer },
          // With four of them, two must store it.
          checkPressure: () => {},
          validators: () => [...ids, '0x03', '0x04'],
        },
      )
      await outbox.start()
      await network.start()
      spread.start()
      return { outbox, spread }
    }),
  )
  const [first, second] = nodes
  states[1]?.balances.set(alice.address, 0n)
  let answered = false
  const answer = first?.spread.submit(await alice.sign(0)).then(() => {
    answered = true
  })
  await clock.advance(1_500)
  expect([answered, second?.outbox.size]).toEqual([false, 0])
  states[1]?.balances.clear()
  await clock.advance(300)
  await answer
  expect(second?.outbox.size).toBe(1)
})
