import { kernelAbi } from '@metalayer/contracts'
import {
  accountSlot,
  emptyAccountWord,
  emptyObjectWord,
  encodeAccountWord,
  encodeObjectWord,
  type HeadKey,
  heirOf,
  objectId,
  verifyWord,
} from '@metalayer/protocol'
import { type Address, decodeFunctionData, type Hex, zeroAddress } from 'viem'
import { beforeEach, describe, expect, test } from 'vitest'
import { FencedChains, placeOf } from '../../test/fenced-chains.ts'
import type { Fence } from '../fences/fences.ts'
import { createStrayNotes } from '../fences/stray-notes.ts'
import type { Duty, DutyContext, Effect } from './duties.ts'
import { renewDuties } from './renew-duties.ts'

const [sender, dead, ...others] = [11, 12, 13, 14, 15] as const
const owner: Address = `0x${'11'.repeat(20)}`
const slot = accountSlot(owner)
/** Of the note that the sender left; what is taken back comes with the next one. */
const version = 3

let chains: FencedChains
/** Whose heir of the account. */
let heir: number
/** Who takes it back, as the heir of the lane may be another one. */
let taker: number

const here = (own: number) =>
  encodeAccountWord({ ...emptyAccountWord(1), status: 'here', version: own })
const away = (own: number, chainId: number) =>
  encodeAccountWord({
    ...{ ...emptyAccountWord(1), status: 'away', version: own },
    ...{ chainId, chainGeneration: 1 },
  })

const heirOfSlot = ({ heirs }: Fence, of: Hex): number => heirOf(BigInt(of), heirs)?.chainId ?? 0

/** The account has left for a chain that is fenced before it comes, and then the one that it has left is. */
beforeEach(() => {
  chains = new FencedChains([sender, dead, ...others])
  chains.write(sender, { slot, word: away(version, dead) })
  chains.fence(dead)
  heir = heirOfSlot(chains.fence(sender), slot)
  taker = others.find((chainId) => chainId !== heir) ?? 0
})

/** The heir has adopted the note, and the account lives where it was taken back. */
function settle(): void {
  chains.write(heir, { slot, word: away(version, dead) })
  chains.write(taker, { slot, word: here(version + 1) })
}

function dutiesOf(chainId: number, inFlight: readonly Effect[] = []): Duty[] {
  const follow = chains.follow()
  const context = { chain: placeOf(chainId), follow, inFlight, decisions: [chains.decision()] }
  return renewDuties(context as unknown as DutyContext, createStrayNotes(follow))
}

function callIn(duty: Duty | undefined) {
  const { functionName, args } = decodeFunctionData({ abi: kernelAbi, data: duty?.data ?? '0x' })
  if (functionName !== 'renew') throw new Error(`This is ${functionName}.`)
  const [at, name, word] = args
  return { at, name, word }
}

describe('a note to where an account never came [P8]', () => {
  test('is renewed where it was inherited, by the word of the account where it was taken back', () => {
    settle()
    const [duty, ...more] = dutiesOf(heir)
    expect(more).toEqual([])
    expect(duty?.effect).toEqual({ kind: 'renew', slot })
    const { at, name, word } = callIn(duty)
    expect(name).toEqual({ app: zeroAddress, owner, key: 0n })
    expect(Number(at.head.chainId)).toBe(taker)
    expect(BigInt(word.word)).toBe(here(version + 1))
    const root = at.head.commitment
    expect(verifyWord(root, slot, { word: word.word, siblings: [...word.siblings] })).toBe(true)
    for (const other of others) if (other !== heir) expect(dutiesOf(other)).toEqual([])
    expect(dutiesOf(heir, duty && [duty.effect])).toEqual([])
  })

  test('and so is that of an object, by its name', () => {
    const name = { app: owner, owner: zeroAddress, key: 7n }
    const id = objectId(name)
    const homeWord = (status: 'here' | 'away', own: number, chainId = 0) =>
      encodeObjectWord({
        ...{ ...emptyObjectWord(1), status, version: own },
        ...(status === 'away' && { chainId, chainGeneration: 1 }),
      })
    chains = new FencedChains([sender, dead, ...others])
    chains.names.set(id, { kind: 'object', ...name })
    chains.write(sender, { slot: id, word: homeWord('away', version, dead) })
    chains.fence(dead)
    heir = heirOfSlot(chains.fence(sender), id)
    taker = others.find((chainId) => chainId !== heir) ?? 0
    chains.write(heir, { slot: id, word: homeWord('away', version, dead) })
    chains.write(taker, { slot: id, word: homeWord('here', version + 1) })
    const [duty] = dutiesOf(heir)
    expect(duty?.effect).toEqual({ kind: 'renew', slot: id })
    expect(callIn(duty).name).toEqual(name)
  })

  test('but not before it is adopted, nor while nobody can show where the account is', () => {
    settle()
    chains.write(heir, { slot, word: 0n })
    expect(dutiesOf(heir)).toEqual([])
    settle()
    chains.write(taker, { slot, word: away(version + 2, heir) })
    expect(dutiesOf(heir)).toEqual([])
  })

  test.each([
    ['another note', away(version + 2, 15)],
    ['the account itself', here(version + 2)],
  ])('nor where the heir has %s since', (_, word) => {
    settle()
    chains.write(heir, { slot, word })
    expect(dutiesOf(heir)).toEqual([])
  })

  test('nor where the account had come before the fence, and the note leads to its heirs', () => {
    chains = new FencedChains([sender, dead, ...others])
    chains.write(sender, { slot, word: away(version, dead) })
    chains.write(dead, { slot, word: here(version) })
    chains.fence(dead)
    heir = heirOfSlot(chains.fence(sender), slot)
    taker = others.find((chainId) => chainId !== heir) ?? 0
    settle()
    expect(dutiesOf(heir)).toEqual([])
  })
})

test('P8: who inherits from the heir of a stray note renews it in its turn', () => {
  settle()
  const next = heirOfSlot(chains.fence(heir), slot)
  taker = others.find((chainId) => chainId !== heir && chainId !== next) ?? 0
  chains.write(next, { slot, word: away(version, dead) })
  chains.write(taker, { slot, word: here(version + 1) })
  const places: HeadKey[] = others.filter((chainId) => chainId !== heir).map(placeOf)
  const renewing = places.filter(({ chainId }) => dutiesOf(chainId).length > 0)
  expect(renewing).toEqual([placeOf(next)])
})
