import { encodeObjectWord, type ObjectMessage, objectId } from '@metalayer/protocol'
import { type Hex, numberToHex, zeroAddress } from 'viem'
import { expect, test } from 'vitest'
import type { Effect } from './duties.ts'
import { willBeHere } from './will-be-here.ts'

const chain = { chainId: 7, generation: 1 }
const source = { chainId: 8, generation: 1 }
const name = { app: numberToHex(99, { size: 20 }), owner: zeroAddress, key: 5n }
const id = objectId(name)

const departs: Effect = { kind: 'depart', ids: [id], borrowers: [] }
const message: ObjectMessage = {
  ...{ kind: 'object', ...name, version: 2, size: 0, pinned: false },
  ...{ amount: 0n, departedAt: 1, words: [] },
}
const arrives: Effect = { kind: 'deliver', source, next: 1, messages: [message] }

const adopted: Effect = { kind: 'adopt', source, slots: [id], arrivals: [], ids: [id] }
const takenBack = { kind: 'take-back', source, destination: source, messages: [] } as const

function wordAt(status: 'here' | 'away' | 'pocket') {
  const nothing = { amount: 0n, size: 0, pinned: false, since: 0, chainId: 0, chainGeneration: 0 }
  const word = encodeObjectWord({ ...nothing, status, version: 1, generation: 1 })
  return (chainId: number, slot: Hex) => (chainId === 7 && slot === id ? word : 0n)
}

test('an object is here, or will be, by its word and by what is in flight, the last of that first (P18)', () => {
  const cases: ['here' | 'away' | 'pocket', readonly Effect[], boolean][] = [
    ['here', [], true],
    ['away', [], false],
    ['pocket', [], false],
    ['here', [departs], false],
    ['away', [arrives], true],
    ['away', [arrives, departs], false],
    ['here', [departs, arrives], true],
    ['away', [adopted], true],
    ['pocket', [adopted, departs], false],
    ['away', [{ ...takenBack, messages: [message] }], true],
    ['away', [takenBack], false],
    ['here', [{ kind: 'gather', owner: zeroAddress, nonce: 0, ids: [id] }], false],
  ]
  for (const [status, inFlight, expected] of cases) {
    const isHere = willBeHere({ chain, follow: { wordAt: wordAt(status) } }, inFlight)
    expect(isHere(id), `${status}, then ${inFlight.map(({ kind }) => kind)}`).toBe(expected)
    expect(isHere(numberToHex(1, { size: 32 }))).toBe(false)
  }
})
