import { kernelAbi } from '@metalayer/contracts'
import {
  encodeLaneIn,
  encodeLaneOut,
  encodeMessage,
  type HeadKey,
  heirOf,
  keccak256,
  type LaneKey,
  laneBackSlot,
  laneInSlot,
  laneOutSlot,
  nextSlot,
  verifyAbsence,
  verifyWord,
} from '@metalayer/protocol'
import { type Address, decodeFunctionData, type Hex, zeroHash } from 'viem'
import { beforeEach, describe, expect, test } from 'vitest'
import { FencedChains, placeOf } from '../../test/fenced-chains.ts'
import { type Duty, type DutyContext, deliverGasMax, type Effect } from './duties.ts'
import { takeBackDuties } from './take-back-duties.ts'

const [sender, dead, ...others] = [11, 12, 13, 14, 15] as const
const owner: Address = `0x${'0b'.repeat(20)}`
const lane: LaneKey = { source: placeOf(sender), destination: placeOf(dead) }

let chains: FencedChains
beforeEach(() => {
  chains = new FencedChains([sender, dead, ...others])
})

const outSlot = ({ source, destination }: LaneKey): Hex =>
  laneOutSlot({
    generation: source.generation,
    chainId: destination.chainId,
    chainGeneration: destination.generation,
  })

/** Some running hash of a lane, and counts behind it. */
const ends = (slot: Hex, counts: bigint) => [
  { slot, word: 0xfeedn },
  { slot: nextSlot(slot), word: counts },
]

const credit = (amount: number): Hex =>
  encodeMessage({ kind: 'credit', credits: [{ owner, amount: BigInt(amount) }] })

/** The sender has put messages into the lane, of which the chain that dies takes some. */
function send(messages: readonly Hex[], taken: number): void {
  const { source, destination } = lane
  chains.messages.push(
    ...messages.map((message, index) => ({ source, destination, index, message })),
  )
  const counts = { acknowledged: 0, gasSent: 0n, gasAcknowledged: 0n }
  const sent = encodeLaneOut({ ...counts, sent: messages.length })
  chains.write(sender, ...ends(outSlot(lane), sent))
  const into = laneInSlot({ generation: 1, chainId: sender, chainGeneration: 1 })
  if (taken === 0) return
  chains.write(dead, ...ends(into, encodeLaneIn({ delivered: taken, gasDelivered: 0n })))
}

/** So many of the lane's messages are back on a chain. */
function takeBack(chainId: number, count: number): void {
  const counts = encodeLaneIn({ delivered: count, gasDelivered: 0n })
  chains.write(chainId, ...ends(laneBackSlot(1, lane), counts))
}

function dutiesOf(chainId: number, inFlight: readonly Effect[] = []): Duty[] {
  const context = { chain: placeOf(chainId), follow: chains.follow(), inFlight }
  return takeBackDuties({
    ...context,
    decisions: [chains.decision()],
  } as unknown as DutyContext)
}

function callIn(duty: Duty | undefined) {
  const { functionName, args } = decodeFunctionData({ abi: kernelAbi, data: duty?.data ?? '0x' })
  if (functionName !== 'takeBack') throw new Error(`This is ${functionName}.`)
  const [closed, messages, rest] = args
  return { closed, messages, rest }
}

type Witness = ReturnType<typeof callIn>['closed']['end']

/** That witnesses show a word, or none, under a chain's head. */
function expectShown(chainId: number, slot: Hex, { siblings, ...witness }: Witness): void {
  const root = chains.decision().heads.find((head) => head.chainId === chainId)?.commitment ?? '0x'
  const path = [...siblings]
  const word = chains.follow().wordAt(chainId, slot)
  expect(BigInt(witness.word)).toBe(word)
  const other =
    witness.otherKey === zeroHash
      ? {}
      : { other: { key: witness.otherKey, word: witness.otherWord } }
  const isShown =
    word === 0n
      ? verifyAbsence(root, slot, { ...other, siblings: path })
      : verifyWord(root, slot, { word: witness.word, siblings: path })
  expect(isShown).toBe(true)
}

const five = [1, 2, 3, 4, 5].map(credit)

describe('what was sent to a chain that was fenced [P7]', () => {
  test.each([0, 2])('I4: comes back to its sender, all behind the %i that were taken', (taken) => {
    send(five, taken)
    chains.fence(dead)
    const [duty, ...more] = dutiesOf(sender)
    expect(more).toEqual([])
    const { closed, messages, rest } = callIn(duty)
    expect([messages, rest]).toEqual([five.slice(taken), []])
    expect(Number(closed.to.head.chainId)).toBe(dead)
    const into = laneInSlot({ generation: 1, chainId: sender, chainGeneration: 1 })
    for (const [place, slot] of [into, nextSlot(into)].entries()) {
      const witness = closed.taken[place]
      if (witness === undefined) throw new Error('Two words are shown.')
      expectShown(dead, slot, witness)
    }
    expect(closed.forerunners).toEqual([])
    for (const other of others) expect(dutiesOf(other)).toEqual([])
  })

  test('but not what was taken, nor what is back, nor what is under way', () => {
    send(five, 5)
    chains.fence(dead)
    expect(dutiesOf(sender)).toEqual([])
    chains = new FencedChains([sender, dead, ...others])
    send(five, 1)
    expect(dutiesOf(sender)).toEqual([])
    chains.fence(dead)
    const [duty] = dutiesOf(sender)
    expect(dutiesOf(sender, duty && [duty.effect])).toEqual([])
    takeBack(sender, 3)
    expect(callIn(dutiesOf(sender)[0]).messages).toEqual(five.slice(3))
    takeBack(sender, 5)
    expect(dutiesOf(sender)).toEqual([])
  })

  test('waits for a kernel that knows of the fence, and for a node that has the messages', () => {
    send(five, 0)
    chains.fence(dead)
    chains.known = []
    expect(dutiesOf(sender)).toEqual([])
    chains.known = undefined
    const [first] = chains.messages.splice(0, 1)
    expect(dutiesOf(sender)).toEqual([])
    if (first !== undefined) chains.messages.push(first)
    expect(dutiesOf(sender)).toHaveLength(1)
  })

  test('P11: comes 64 at a time, or within the gas of one transaction, and names what is behind by hashes', () => {
    const many = Array.from({ length: 100 }, (_, index) => credit(index + 1))
    send(many, 10)
    chains.fence(dead)
    const { messages, rest } = callIn(dutiesOf(sender)[0])
    expect(messages).toEqual(many.slice(10, 74))
    expect(rest).toEqual(many.slice(74).map((message) => keccak256(message)))

    const heavy = encodeMessage({
      ...{ kind: 'call', hops: 0, gas: 4_000_000, to: owner, from: owner, owner, key: 0n },
      ...{ refund: owner, value: 0n, prepaid: 0n, assetKey: 0n, amount: 0n, data: '0x' },
    })
    chains = new FencedChains([sender, dead, ...others])
    send([heavy, heavy, heavy, heavy], 0)
    chains.fence(dead)
    const [duty] = dutiesOf(sender)
    const some = callIn(duty)
    expect(some.messages.length).toBeGreaterThanOrEqual(1)
    expect(some.messages.length + some.rest.length).toBe(4)
    expect(some.rest.length).toBeGreaterThanOrEqual(1)
    expect(duty?.gas).toBeLessThanOrEqual(deliverGasMax)
  })

  test('I4: falls to the heir of the lane where its sender was fenced as well, from where that one stopped', () => {
    send(five, 1)
    chains.fence(dead)
    takeBack(sender, 2)
    const { heirs, ...fence } = chains.fence(sender)
    const heir = heirOf(BigInt(outSlot(lane)), heirs)?.chainId ?? 0
    const takers = others.filter((chainId) => dutiesOf(chainId).length > 0)
    expect(takers).toEqual([heir])
    const { closed, messages } = callIn(dutiesOf(heir)[0])
    expect(messages).toEqual(five.slice(2))
    const [forerunner, ...more] = closed.forerunners
    expect(more).toEqual([])
    expect(Number(forerunner?.head.head.chainId)).toBe(fence.chainId)
    const back = laneBackSlot(1, lane)
    for (const [place, slot] of [back, nextSlot(back)].entries()) {
      const witness = forerunner?.cursor[place]
      if (witness === undefined) throw new Error('Two words are shown.')
      expectShown(sender, slot, witness)
    }
    expectShown(sender, outSlot(lane), closed.end)
    // A kernel that has not heard of that fence would refuse it.
    chains.known = [placeOf(dead)] satisfies HeadKey[]
    expect(dutiesOf(heir)).toEqual([])
  })
})
