import { encodeObjectWord, type ObjectName } from '@metalayer/protocol'
import { numberToHex, zeroAddress } from 'viem'
import { expect, test } from 'vitest'
import moves from '../../../../contracts/snapshots/moves.json' with { type: 'json' }
import { roomBehind } from './block-room.ts'
import { payment } from './bundle-fixture.ts'
import { departObjectsDuty, objectsMax } from './depart-objects.ts'
import type { Duty } from './duties.ts'
import { type MeetingContext, setOut } from './meeting-duties.ts'

const [app, alice] = [numberToHex(99, { size: 20 }), numberToHex(1, { size: 20 })]
const blockGas = 30_000_000n
/** Shorter than the one that was measured, since what is reckoned with grows with its bytes. */
const moving = payment(alice, 4, { raw: `0x${'ab'.repeat(100)}` })
const word = encodeObjectWord({
  ...{ status: 'here', generation: 1, version: 1, since: 0, amount: 10n, size: 6 },
  ...{ pinned: false, chainId: 0, chainGeneration: 0 },
})
const follow = { wordAt: () => word } as unknown as MeetingContext['follow']
const place = { chain: { chainId: 8, generation: 1 }, follow }

const objectsOf = (owner: ObjectName['owner'], count: number): ObjectName[] =>
  Array.from({ length: count }, (_, key) => ({ app, owner, key: BigInt(key) }))
const gather = (count: number) => setOut(place, moving, 9, objectsOf(alice, count))
const depart = (count: number) => departObjectsDuty(place, 9, objectsOf(zeroAddress, count))

test.each<[keyof typeof moves, Duty]>([
  ['gather', gather(0)],
  ['gather, 16 belongings of 6 words', gather(objectsMax)],
  ['depart, an object of 6 words', depart(1)],
  ['depart, 16 objects of 6 words', depart(objectsMax)],
])('blocks are reckoned with no less than a call was measured to take: %s', (name, duty) => {
  const reckoned = blockGas - roomBehind([duty], blockGas).left
  expect(reckoned).toBeGreaterThanOrEqual(BigInt(moves[name]))
  // Something of what it signs for is there for others all the same.
  expect(reckoned).toBeLessThan(duty.gas)
})
