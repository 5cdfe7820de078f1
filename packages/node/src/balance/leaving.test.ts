import { kernelAbi } from '@metalayer/contracts'
import {
  accountSlot,
  encodeAccountWord,
  encodeObjectWord,
  type ObjectName,
  objectId,
} from '@metalayer/protocol'
import { type Address, decodeFunctionData, type Hex, numberToHex, zeroAddress } from 'viem'
import { expect, test } from 'vitest'
import { createLeaving, type LeavingContext } from './leaving.ts'

const chain = { chainId: 8, generation: 1 }
const [now, minimumStay, gasLimit] = [1_000, 10, 15_000_000n]
const untilMs = 5_000
const user = (index: number): Address => numberToHex(index + 1, { size: 20 })
const pool: ObjectName = { app: user(99), owner: zeroAddress, key: 4n }

const away = { chainId: 9, chainGeneration: 1 }
const accountWord = (status: 'here' | 'away', since = 0) =>
  encodeAccountWord({
    ...{ status, balance: 1n, generation: 1, version: 2, nonce: status === 'here' ? 3 : 0, since },
    ...(status === 'away' ? away : { chainId: 0, chainGeneration: 0 }),
  })
const objectWord = (pinned: boolean) =>
  encodeObjectWord({
    ...{ status: 'here', generation: 1, version: 2, since: 0, amount: 0n, size: 3, pinned },
    ...{ chainId: 0, chainGeneration: 0 },
  })

function contextOf(words: ReadonlyMap<Hex, bigint>, fields: Partial<LeavingContext> = {}) {
  return {
    ...{ chain, block: { time: now, gasLimit }, minimumStay, nowMs: 0, inFlight: [] },
    follow: { wordAt: (_: number, slot: Hex) => words.get(slot) ?? 0n },
    ...fields,
  }
}

/** Users who live on the chain, and what tells of them. */
function residents(count: number, since = 0) {
  const users = Array.from({ length: count }, (_, index) => user(index))
  const words = new Map(users.map((owner) => [accountSlot(owner), accountWord('here', since)]))
  return { users, words }
}

test('accounts leave together, some at a time, and in small blocks fewer', () => {
  const { users, words } = residents(150)
  const leaving = createLeaving()
  leaving.add({ accounts: users, objects: [] }, 9, untilMs)
  const sizes: number[] = []
  for (;;) {
    const [duty] = leaving.duties(contextOf(words))
    if (duty === undefined) break
    const call = decodeFunctionData({ abi: kernelAbi, data: duty.data })
    if (call.functionName !== 'depart') throw new Error('It calls something else.')
    expect(call.args[0]).toBe(9n)
    sizes.push(call.args[1].length)
    leaving.sent(duty)
  }
  expect(sizes).toEqual([64, 64, 22])
  leaving.add({ accounts: users, objects: [] }, 9, untilMs)
  const small = contextOf(words, { block: { time: now, gasLimit: 2_000_000n } as never })
  const [duty] = leaving.duties(small)
  expect(duty?.gas).toBeLessThanOrEqual(2_000_000n / 3n)
})

test('nobody leaves before the stay is over, twice at once, or once it is too late (P17)', () => {
  const { users, words } = residents(1, now - minimumStay + 1)
  const leaving = createLeaving()
  leaving.add({ accounts: users, objects: [] }, 9, untilMs)
  expect(leaving.duties(contextOf(words))).toEqual([])
  const later = { time: now + 1, gasLimit } as never
  const inFlight = [{ kind: 'depart-accounts' as const, owners: users }]
  expect(leaving.duties(contextOf(words, { block: later, inFlight }))).toEqual([])
  expect(leaving.duties(contextOf(words, { block: later }))).toHaveLength(1)
  expect(leaving.duties(contextOf(words, { block: later, nowMs: untilMs + 1 }))).toEqual([])
  expect(leaving.has(accountSlot(user(0)))).toBe(false)
})

test('departures that are under way take a block at most, the largest calls first; and one always goes', () => {
  const { users, words } = residents(40)
  const leaving = createLeaving()
  for (const [index, owner] of users.entries()) {
    leaving.add({ accounts: [owner], objects: [] }, index % 2 === 0 ? 9 : 10 + index, untilMs)
  }
  const small = { time: now, gasLimit: 2_000_000n } as never
  const inFlight: LeavingContext['inFlight'][number][] = []
  const look = () => {
    const duties = leaving.duties(contextOf(words, { block: small, inFlight }))
    for (const duty of duties) {
      leaving.sent(duty)
      inFlight.push(duty.effect)
    }
    return duties.map(({ effect, gas }) => {
      if (effect.kind !== 'depart-accounts') throw new Error('It does something else.')
      return { owners: effect.owners.length, gas }
    })
  }
  const first = look()
  expect(first.map(({ owners }) => owners)).toEqual([20, ...new Array(10).fill(1)])
  expect(first.reduce((sum, { gas }) => sum + gas, 0n)).toBeLessThanOrEqual(2_000_000n)
  // Nobody twice, and nothing more before one of them is done.
  expect(look()).toEqual([])
  inFlight.shift()
  expect(look().map(({ owners }) => owners)).toEqual([1, 1, 1])
  // A block in which no call has room, by its share, still takes one.
  inFlight.length = 0
  const tiny = { time: now, gasLimit: 200_000n } as never
  expect(leaving.duties(contextOf(words, { block: tiny }))).toHaveLength(1)
})

test('who has left meanwhile, or is being brought somewhere, is left alone', () => {
  const { users, words } = residents(2)
  const leaving = createLeaving()
  leaving.add({ accounts: users, objects: [] }, 9, untilMs)
  words.set(accountSlot(user(0)), accountWord('away'))
  const inFlight = [{ kind: 'gather' as const, owner: user(1), nonce: 0, ids: [] }]
  expect(leaving.duties(contextOf(words, { inFlight }))).toEqual([])
  expect(leaving.duties(contextOf(words))).toMatchObject([{ effect: { owners: [user(1)] } }])
})

test('objects go beside those who use them, and what is pinned stays (P10)', () => {
  const { users, words } = residents(1)
  const leaving = createLeaving()
  words.set(objectId(pool), objectWord(false))
  leaving.add({ accounts: users, objects: [pool] }, 9, untilMs)
  const kinds = leaving.duties(contextOf(words)).map(({ effect }) => effect.kind)
  expect(kinds).toEqual(['depart-accounts', 'depart'])
  words.set(objectId(pool), objectWord(true))
  expect(leaving.duties(contextOf(words)).map(({ effect }) => effect.kind)).toEqual([
    'depart-accounts',
  ])
})
