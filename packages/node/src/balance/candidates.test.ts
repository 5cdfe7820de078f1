import { createWatch, defaultPolicyLimits as limits } from '@metalayer/policy'
import {
  accountSlot,
  emptyAccountWord,
  emptyObjectWord,
  encodeAccountWord,
  encodeObjectWord,
  objectId,
} from '@metalayer/protocol'
import { type Address, type Hex, numberToHex, zeroAddress } from 'viem'
import { expect, test } from 'vitest'
import { type CandidatesDeps, candidatesOf } from './candidates.ts'

const [tick, tickMs] = [1_000, 1_000]
const chain = { chainId: 7, generation: 1 }
const name = { app: numberToHex(9, { size: 20 }), owner: zeroAddress, key: 1n }
const pool = objectId(name)
const [alice, bob] = [1, 2].map((key) => numberToHex(key, { size: 20 })) as [Address, Address]

/** What leaves with a pool that two people use alike, of whom one came so many ticks ago; he was born there, if he never came. */
function leaving(stay: number | undefined) {
  const watch = createWatch(limits)
  for (let used = tick - 20; used <= tick; used++) {
    for (const who of [alice, bob]) {
      watch.note({ touched: [accountSlot(who), pool], gas: 100_000, tick: used })
    }
  }
  const account = { ...emptyAccountWord(1), status: 'here' } as const
  const came = { version: 2, since: ((tick - (stay ?? 0)) * tickMs) / 1_000 }
  const words = new Map<Hex, bigint>([
    [pool, encodeObjectWord({ ...emptyObjectWord(1), status: 'here', version: 1 })],
    [accountSlot(alice), encodeAccountWord({ ...account, version: 1 })],
    [
      accountSlot(bob),
      encodeAccountWord({ ...account, ...(stay === undefined ? { version: 1 } : came) }),
    ],
  ])
  const deps = {
    ...{ limits, tickMs, place: () => chain, isTaken: () => false },
    follow: {
      wordAt: (chainId: number, id: Hex) => (chainId === 7 ? (words.get(id) ?? 0n) : 0n),
      nameOf: (id: Hex) => (id === pool ? { kind: 'object', ...name } : undefined),
    },
    load: {
      ...{ watch, tick: () => tick, paceOf: (id: Hex) => watch.pace(id, tick), waitingOf: () => 0 },
      recent: { since: () => [pool], belongingsOf: () => [], payeesOf: () => [] },
      ...{ claims: { waiting: () => 0 }, arrivals: { last: () => undefined } },
    },
  } as unknown as CandidatesDeps
  const { candidates, clumps } = candidatesOf(chain, { isForCompany: true, others: [8] }, deps)
  return { members: candidates.map(({ members }) => members), ...clumps.get(pool) }
}

test('what leaves takes along those who use it, but for who came lately (A22)', () => {
  expect(leaving(undefined)).toEqual({ members: [3], accounts: [alice, bob], objects: [name] })
  expect(leaving(limits.dwellTicks)).toMatchObject({ members: [3] })
  expect(leaving(limits.dwellTicks - 1)).toMatchObject({ members: [2], accounts: [alice] })
})
