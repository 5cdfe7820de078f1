import { kernelAbi } from '@metalayer/contracts'
import {
  type AccountWord,
  accountSlot,
  adoptedSlot,
  birthAddress,
  dataBase,
  dataSlot,
  emptyAccountWord,
  emptyObjectWord,
  encodeAccountWord,
  encodeObjectWord,
  type HeadKey,
  headStatuses,
  heirOf,
  legacySlot,
  type ObjectName,
  objectId,
  toWord,
  treasurySlot,
  verifyAbsence,
  verifyWord,
} from '@metalayer/protocol'
import { createRandom } from '@metalayer/testing/random'
import { type Address, decodeFunctionData, type Hex, zeroAddress, zeroHash } from 'viem'
import { beforeEach, describe, expect, test } from 'vitest'
import { FencedChains, placeOf } from '../../test/fenced-chains.ts'
import type { Duty, DutyContext, Effect } from './duties.ts'
import { createInheritances, meetFencedDuties } from './inheritance-duties.ts'

const [dead, ...alive] = [11, 12, 13, 14] as const
const app: Address = `0x${'a9'.repeat(20)}`
const here = encodeAccountWord({ ...emptyAccountWord(1), status: 'here', version: 1, balance: 5n })

let chains: FencedChains
let random: ReturnType<typeof createRandom>
beforeEach(() => {
  chains = new FencedChains([dead, ...alive])
  random = createRandom(3)
})

const contextOf = (chainId: number, inFlight: readonly Effect[] = []) =>
  ({
    ...{ chain: placeOf(chainId), follow: chains.follow(), inFlight },
    decisions: [chains.decision()],
  }) as unknown as DutyContext

/** What is due: what somebody waits for, and what nobody does behind it. Nobody is born unless a test says so. */
const dutiesOf = (
  chainId: number,
  {
    senders = [],
    inFlight = [],
    bornOn = 0,
    blockGas = 1_000_000_000n,
  }: { senders?: Address[]; inFlight?: Effect[]; bornOn?: number; blockGas?: bigint } = {},
): Duty[] => {
  const follow = chains.follow()
  const inheritances = createInheritances({ follow, birthChain: () => bornOn })
  const wanted = inheritances.duties(contextOf(chainId, inFlight), senders)
  const underWay = [...inFlight, ...wanted.map(({ effect }) => effect)]
  return [...wanted, ...inheritances.restDuties(contextOf(chainId, underWay), blockGas)]
}

const slotsIn = (duties: readonly Duty[]): Hex[] =>
  duties.flatMap(({ effect }) => (effect.kind === 'adopt' ? effect.slots : []))

const adopting = (slots: readonly Hex[]): Effect => ({
  ...{ kind: 'adopt', source: placeOf(dead), slots },
  ...{ arrivals: [], ids: [] },
})

function estatesIn({ data }: Duty) {
  const { functionName, args } = decodeFunctionData({ abi: kernelAbi, data })
  if (functionName !== 'adopt') throw new Error(`This is ${functionName}.`)
  return { from: args[0], estates: args[1] }
}

type Witness = ReturnType<typeof estatesIn>['estates'][number]['witness']

/** That a witness shows what stands in the slot under a chain's head, or that nothing does. */
function expectShown(chainId: number, slot: Hex, word: bigint, witness: Witness): void {
  const root = [...chains.decision().heads].find((head) => head.chainId === chainId)?.commitment
  const siblings = [...witness.siblings]
  expect(BigInt(witness.word)).toBe(word)
  if (word !== 0n) {
    expect(verifyWord(root ?? '0x', slot, { word: witness.word, siblings })).toBe(true)
    return
  }
  const { otherKey: key, otherWord } = witness
  const other = key === zeroHash ? {} : { other: { key, word: otherWord } }
  expect(verifyAbsence(root ?? '0x', slot, { ...other, siblings })).toBe(true)
}

const address = (): Address => random.hex(20)

/** So many accounts on the chain that dies, with 5 wei each. */
function settle(count: number): Hex[] {
  const slots = Array.from({ length: count }, () => accountSlot(address()))
  chains.write(dead, ...slots.map((slot) => ({ slot, word: here })))
  return slots
}

describe('what a chain takes over of one that was fenced [P5]', () => {
  test('I1: falls to one of the heirs, all of it, and is shown under the last head', () => {
    const named = [settle(40), settle(3)].flat()
    const object = { app, owner: address(), key: 4n }
    const id = objectId(object)
    chains.names.set(id, { kind: 'object', ...object })
    chains.write(dead, {
      slot: id,
      word: encodeObjectWord({ ...emptyObjectWord(1), status: 'here', version: 1 }),
    })
    chains.write(dead, { slot: treasurySlot(1), word: 9n })
    // A lane's end, say: nobody inherits it.
    chains.write(dead, { slot: random.hex(32), word: 1n })
    const fence = chains.fence(dead)
    const taken = alive.flatMap((chainId) => {
      const duties = dutiesOf(chainId)
      for (const duty of duties) {
        const { from, estates } = estatesIn(duty)
        expect(Number(from.head.chainId)).toBe(dead)
        const slots = slotsIn([duty])
        for (const [place, { legacy, witness, lapses }] of estates.entries()) {
          const slot = slots[place] ?? '0x'
          expect(legacySlot({ ...legacy, key: toWord(legacy.key) }, 1)).toBe(slot)
          expect(heirOf(BigInt(slot), fence.heirs)).toEqual(placeOf(chainId))
          expect(lapses).toEqual([])
          expectShown(dead, slot, chains.follow().estate(fence)?.wordAt(slot) ?? 0n, witness)
        }
      }
      return slotsIn(duties)
    })
    expect(taken.toSorted()).toEqual([...named, id, treasurySlot(1)].toSorted())
  })

  test('comes with the data words of an object', () => {
    const object = { app, owner: address(), key: 0n }
    const id = objectId(object)
    const base = dataBase(id, 1, 1)
    chains.names.set(id, { kind: 'object', ...object })
    chains.write(
      dead,
      {
        slot: id,
        word: encodeObjectWord({ ...emptyObjectWord(1), status: 'here', version: 1, size: 2 }),
      },
      { slot: dataSlot(base, 1), word: 77n },
    )
    const { heirs } = chains.fence(dead)
    const heir = heirOf(BigInt(id), heirs)?.chainId ?? 0
    const [duty] = dutiesOf(heir)
    const { data = [] } = (duty && estatesIn(duty).estates[0]) ?? {}
    expect(data).toHaveLength(2)
    // The first word is zero, which is no leaf.
    for (const [index, witness] of data.entries()) {
      expectShown(dead, dataSlot(base, index), index === 0 ? 0n : 77n, witness)
    }
  })

  test('is not asked for again once it is there, or under way', () => {
    settle(30)
    const fence = chains.fence(dead)
    const [chainId] = alive
    const [one, two, ...rest] = slotsIn(dutiesOf(chainId))
    if (one === undefined || two === undefined) throw new Error('Of thirty it has some.')
    chains.write(chainId, { slot: adoptedSlot(1, fence, one), word: 1n })
    const inFlight = [adopting([two])]
    expect(slotsIn(dutiesOf(chainId, { inFlight })).toSorted()).toEqual(rest.toSorted())
  })

  test('comes 48 at a time, four calls at a look; who wants to spend is first', () => {
    chains = new FencedChains([dead, alive[0]])
    const slots = settle(260)
    const sender = address()
    chains.write(dead, { slot: accountSlot(sender), word: here })
    chains.fence(dead)
    const duties = dutiesOf(alive[0], { senders: [sender] })
    expect(duties.map((duty) => estatesIn(duty).estates.length)).toEqual([1, 48, 48, 48, 48])
    expect(slotsIn(duties)[0]).toBe(accountSlot(sender))
    // And is there for what goes behind it in the block.
    expect(duties[0]?.effect).toMatchObject({
      arrivals: [{ kind: 'account', owner: sender, nonce: 0, balance: 5n }],
    })
    // The gas grows with what is in it.
    chains.write(dead, ...slots.slice(2).map((slot) => ({ slot, word: 0n })))
    const [few] = dutiesOf(alive[0])
    expect(few?.gas).toBeLessThan(duties[1]?.gas ?? 0n)
  })

  test('leaves half of a block to others, with what is under way, where nobody waits for it', () => {
    chains = new FencedChains([dead, alive[0]])
    settle(260)
    chains.fence(dead)
    const blockGas = 30_000_000n
    const duties = dutiesOf(alive[0], { blockGas })
    const gas = duties.reduce((sum, duty) => sum + duty.gas, 0n)
    expect(duties).toHaveLength(2)
    expect(2n * gas).toBeLessThanOrEqual(blockGas)
    const inFlight = duties.slice(0, 1).map(({ effect }) => effect)
    expect(dutiesOf(alive[0], { blockGas, inFlight })).toHaveLength(1)
    // However small a block is, it goes on.
    expect(dutiesOf(alive[0], { blockGas: 1_000_000n })).toHaveLength(1)
    expect(dutiesOf(alive[0], { blockGas: 1_000_000n, inFlight })).toEqual([])
  })

  test('P4: is the birth, too, of who was never seen and wants to spend', () => {
    const sender = address()
    const slot = accountSlot(sender)
    settle(1)
    const { heirs } = chains.fence(dead)
    const heir = heirOf(BigInt(slot), heirs)?.chainId ?? 0
    const [duty] = dutiesOf(heir, { senders: [sender], bornOn: dead })
    const [estate] = duty ? estatesIn(duty).estates : []
    expect(estate?.legacy).toMatchObject({ kind: 0, app: zeroAddress, key: 0n })
    if (estate !== undefined) expectShown(dead, slot, 0n, estate.witness)
    // Where somebody is born elsewhere, nothing of the dead chain's is theirs; nor is anything another heir's.
    expect(slotsIn(dutiesOf(heir, { senders: [sender], bornOn: heir }))).not.toContain(slot)
    for (const other of alive.filter((chainId) => chainId !== heir)) {
      const slots = slotsIn(dutiesOf(other, { senders: [sender], bornOn: dead }))
      expect(slots).not.toContain(slot)
    }
  })

  test('P4: an object that transactions wait for is born so as well', () => {
    const object = { app, owner: zeroAddress, key: 12n }
    const slot = objectId(object)
    const { heirs } = chains.fence(dead)
    const heir = heirOf(BigInt(slot), heirs)?.chainId ?? 0
    const birthChain = (born: Address) => {
      expect(born).toBe(birthAddress(object))
      return dead
    }
    const inheritances = createInheritances({ follow: chains.follow(), birthChain })
    expect(slotsIn(inheritances.duties(contextOf(heir), [], () => [object]))).toEqual([slot])
  })

  test('goes on to the heir of an heir that was fenced without it, which is shown', () => {
    settle(40)
    const first = chains.fence(dead)
    const lapsedAt = alive[0]
    const lost = slotsIn(dutiesOf(lapsedAt))
    const [kept, ...passed] = lost
    if (kept === undefined || passed.length === 0) throw new Error('Of forty it has some.')
    chains.write(lapsedAt, { slot: adoptedSlot(1, first, kept), word: 1n })
    const second = chains.fence(lapsedAt)
    const found = new Map<Hex, number>()
    for (const chainId of alive.slice(1)) {
      for (const duty of dutiesOf(chainId)) {
        const slots = slotsIn([duty])
        for (const [place, { lapses }] of estatesIn(duty).estates.entries()) {
          const slot = slots[place] ?? '0x'
          expect(found.has(slot)).toBe(false)
          found.set(slot, chainId)
          const isPassed = lost.includes(slot)
          expect(lapses.map(({ head }) => Number(head.head.chainId))).toEqual(
            isPassed ? [lapsedAt] : [],
          )
          for (const { nothing } of lapses) {
            expectShown(lapsedAt, adoptedSlot(1, first, slot), 0n, nothing)
          }
        }
      }
    }
    for (const slot of passed) {
      expect(found.get(slot)).toBe(heirOf(BigInt(slot), second.heirs)?.chainId)
    }
    expect(found.has(kept)).toBe(false)
  })

  test('again, where the chain has lost the block in which it was', () => {
    const [slot = '0x'] = settle(1)
    const fence = chains.fence(dead)
    const heir = heirOf(BigInt(slot), fence.heirs)?.chainId ?? 0
    const inheritances = createInheritances({ follow: chains.follow(), birthChain: () => 0 })
    const rest = () => slotsIn(inheritances.restDuties(contextOf(heir), 1_000_000_000n))
    const write = (word: bigint) => {
      chains.write(heir, { slot: adoptedSlot(1, fence, slot), word })
    }
    expect(rest()).toEqual([slot])
    write(1n)
    expect(rest()).toEqual([])
    write(0n)
    chains.hash = random.hex(32)
    expect(rest()).toEqual([slot])
  })

  test('waits until the kernel knows of the fence, and for a checkpoint that it has accepted', () => {
    settle(30)
    chains.fence(dead)
    const [chainId] = alive
    expect(dutiesOf(chainId)).toHaveLength(1)
    const { duties } = createInheritances({ follow: chains.follow(), birthChain: () => 0 })
    expect(duties({ ...contextOf(chainId), decisions: [] }, [])).toEqual([])
    chains.known = []
    expect(dutiesOf(chainId)).toEqual([])
    // It goes behind what tells the kernel, in the same block.
    const peer = { ...placeOf(dead), status: headStatuses.fenced }
    expect(dutiesOf(chainId, { inFlight: [{ kind: 'meet', peer }] })).toHaveLength(1)
  })
})

/** An account, by who has it, or an object, by its name. */
type Gone = { name: ObjectName | undefined; sender: Address; slot: Hex }

const goneAccount = (): Gone => {
  const sender = address()
  return { name: undefined, sender, slot: accountSlot(sender) }
}
const goneObject = (): Gone => {
  const name = { app, owner: zeroAddress, key: 4n }
  return { name, sender: address(), slot: objectId(name) }
}

describe.each([
  ['an account', goneAccount],
  ['an object', goneObject],
])('%s that has left a chain before that was fenced [P5]', (_, goneOf) => {
  const [heir, elsewhere] = [12, 99] as const
  let gone: Gone
  beforeEach(() => {
    chains = new FencedChains([dead, heir])
    gone = goneOf()
  })

  const wordOf = (fields: Partial<AccountWord> & { status: 'here' | 'away' }): bigint => {
    if (gone.name === undefined) return encodeAccountWord({ ...emptyAccountWord(1), ...fields })
    const { status, version = 0, balance = 0n, chainId = 0, chainGeneration = 0 } = fields
    const place = { chainId, chainGeneration }
    return encodeObjectWord({ ...emptyObjectWord(1), status, version, amount: balance, ...place })
  }
  const noteOf = (version: number, chainId: number, balance = 0n): bigint =>
    wordOf({ status: 'away', version, chainId, chainGeneration: 1, balance })
  const knows = (word: bigint) => chains.write(heir, { slot: gone.slot, word })

  /** Whether the heir is asked to adopt it: as what nobody waits for, and as what somebody does, who alone may know what it is called. */
  function asked(): { rest: boolean; wanted: boolean } {
    const { slot, sender, name } = gone
    const holds = (duties: Duty[]) => slotsIn(duties).includes(slot)
    const inheritances = createInheritances({ follow: chains.follow(), birthChain: () => 0 })
    const [senders, awaited] = name === undefined ? [[sender], []] : [[], [name]]
    chains.names.clear()
    const wanted = holds(inheritances.duties(contextOf(heir), senders, () => awaited))
    if (name !== undefined) chains.names.set(slot, { kind: 'object', ...name })
    return { rest: holds(inheritances.restDuties(contextOf(heir), 1_000_000_000n)), wanted }
  }
  const isAsked = { rest: true, wanted: true }
  const isLeft = { rest: false, wanted: false }

  test.each<[string, number, (() => bigint) | undefined, typeof isAsked]>([
    ['the heir has never heard of', elsewhere, undefined, isAsked],
    ['the heir knows an older note of', elsewhere, () => noteOf(4, elsewhere), isAsked],
    ['the heir knows as much of', elsewhere, () => noteOf(5, elsewhere), isLeft],
    ['the heir knows something newer of', elsewhere, () => noteOf(6, elsewhere), isLeft],
    ['is at the heir', elsewhere, () => wordOf({ status: 'here', version: 1 }), isLeft],
    ['is on its way to the heir', heir, undefined, isLeft],
    [
      'is on its way to the heir, which knows an older note of it',
      heir,
      () => noteOf(4, elsewhere),
      isLeft,
    ],
  ])('and which %s is taken over where that changes anything', (_case, to, known, expected) => {
    chains.write(dead, { slot: gone.slot, word: noteOf(5, to) })
    if (known !== undefined) knows(known())
    chains.fence(dead)
    expect(asked()).toEqual(expected)
  })

  test('is taken over for what waits for it there, whatever the heir knows', () => {
    chains.write(dead, { slot: gone.slot, word: noteOf(5, heir, 3n) })
    knows(noteOf(6, elsewhere))
    chains.fence(dead)
    expect(asked()).toEqual(isAsked)
  })

  test('is asked for no more once the heir has learned of it, by whatever way', () => {
    chains.write(dead, { slot: gone.slot, word: noteOf(5, elsewhere) })
    if (gone.name !== undefined) chains.names.set(gone.slot, { kind: 'object', ...gone.name })
    chains.fence(dead)
    const inheritances = createInheritances({ follow: chains.follow(), birthChain: () => 0 })
    const rest = () => slotsIn(inheritances.restDuties(contextOf(heir), 1_000_000_000n))
    expect([rest(), rest()]).toEqual([[gone.slot], [gone.slot]])
    knows(noteOf(5, elsewhere))
    expect(rest()).toEqual([])
  })
})

describe('a kernel learns of a fence [P5]', () => {
  const meetings = (inFlight: Effect[] = []): (readonly HeadKey[])[] =>
    meetFencedDuties(contextOf(alive[0], inFlight), chains.decision()).map(({ data }) => {
      const { functionName, args } = decodeFunctionData({ abi: kernelAbi, data })
      if (functionName !== 'meetFenced') throw new Error(`This is ${functionName}.`)
      const [{ head }, heirs] = args
      return [head, ...heirs].map(({ chainId, generation }) => ({
        chainId: Number(chainId),
        generation,
      }))
    })

  test('once, with its heirs', () => {
    chains.known = []
    expect(meetings()).toEqual([])
    chains.fence(dead)
    expect(meetings()).toEqual([[dead, ...alive].map(placeOf)])
    const status = headStatuses.fenced
    expect(meetings([{ kind: 'meet', peer: { ...placeOf(dead), status } }])).toEqual([])
    chains.known = [placeOf(dead)]
    expect(meetings()).toEqual([])
  })

  test('but not one that was fenced itself', () => {
    chains.known = []
    chains.fence(dead)
    chains.fence(alive[0])
    expect(meetings()).toEqual([])
  })
})
