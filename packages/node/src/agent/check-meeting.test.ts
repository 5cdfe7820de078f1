import { accountSlot } from '@metalayer/protocol'
import { type Address, encodeErrorResult, type Hex, numberToHex, parseAbi } from 'viem'
import { expect, test } from 'vitest'
import type { AccountPlace } from '../ledger/interface.ts'
import type { KernelAnswer } from '../simulation/kernel-answer.ts'
import type { TouchedObject } from '../view.ts'
import { checkMeeting } from './check-meeting.ts'
import type { Rehearse, RehearsedObject, StepRequest, Supposition } from './rehearsal.ts'

const elsewhere = parseAbi(['error Elsewhere(bytes32)'])
const errors = parseAbi(['error ForeignAccount(address)', 'error Apart(bytes32, bytes32)'])
const app = numberToHex(99, { size: 20 })
const [sender, bob, carol, dave, erin] = [1, 2, 3, 4, 5].map((number) =>
  numberToHex(number, { size: 20 }),
) as [...[Address, Address, Address, Address, Address]]
const step = {
  from: sender,
  to: app,
  value: 0n,
  data: '0x',
  gasLimit: 1n,
  accessList: [],
} as StepRequest
const home = 7

const nothing = {
  isPinned: false,
  size: 0,
  isScattered: false,
  isGuess: false,
  state: 'here' as const,
}
const belonging = (owner: Address, chainId: number): RehearsedObject => ({
  ...{ ...nothing, id: numberToHex(BigInt(owner) + 1_000n, { size: 32 }), chainId },
  name: { app, owner, key: 0n },
})
const account = (address: Address, chainId: number): RehearsedObject => ({
  ...{ ...nothing, id: accountSlot(address), address, chainId },
})

type Step = { given?: readonly RehearsedObject[]; spent?: readonly Hex[]; refusal?: Hex }

/** A step that needs the first objects, gives to others, and fails with `refusal` where there is one. */
function nodeOf(
  needed: readonly RehearsedObject[],
  { given = [], spent = [], refusal }: Step = {},
) {
  let rehearsals = 0
  const ending = { success: refusal === undefined, gasUsed: 50_000n, result: refusal ?? '0x' }
  const run = (suppositions: ReadonlyMap<Hex, Supposition>): KernelAnswer => {
    const missing = needed.find(({ id }) => suppositions.get(id) === 'away')
    if (missing === undefined) return ending
    const result = encodeErrorResult({ abi: elsewhere, args: [missing.id] })
    return { success: false, gasUsed: 50_000n, result }
  }
  const rehearse: Rehearse = async () => {
    rehearsals += 1
    const suppose = async (suppositions: ReadonlyMap<Hex, Supposition>) => run(suppositions)
    const debited = async (ids: readonly Hex[]) => new Set(ids.filter((id) => spent.includes(id)))
    const objects = [...needed, ...given]
    const isOfOneMoment = () => true
    return { whole: run(new Map()), objects, apps: [], suppose, isOfOneMoment, debited }
  }
  const place = () => ({ state: 'here', chainId: home, nonce: 0 }) as AccountPlace
  return { deps: { place, rehearse }, rehearsals: () => rehearsals }
}

const seen = (objects: readonly RehearsedObject[], unnamed: Hex[] = []) => ({
  unnamed,
  objects: objects.map(({ id, address, name, chainId, state }): TouchedObject => {
    const common = { id, home: { state, chainId, generation: 1, version: 1 }, isHere: false }
    if (name === undefined) return { ...common, kind: 'account', account: address ?? sender }
    return { ...common, ...name, kind: 'object', pinned: false }
  }),
})

test('P31: what may not be moved and is needed on two chains is refused, with both named', async () => {
  const parts = [belonging(bob, 8), belonging(carol, 9)]
  const ids = parts.map(({ id }) => id) as [Hex, Hex]
  const data = encodeErrorResult({ abi: errors, errorName: 'Apart', args: ids })
  await expect(checkMeeting(step, nodeOf(parts).deps)).rejects.toMatchObject({
    code: 'apart',
    data,
  })
})

test('P31: what its owners let the step spend of is let through; one that fails says why it fails', async () => {
  const parts = [belonging(bob, 8), belonging(carol, 9)]
  const spent = parts.map(({ id }) => id)
  await checkMeeting(step, nodeOf(parts, { spent }).deps)
  await checkMeeting(step, nodeOf([...parts, belonging(dave, 7)], { spent }).deps)
  const two = [...parts, belonging(dave, 7), account(erin, 6)]
  await expect(checkMeeting(step, nodeOf(two, { spent }).deps)).rejects.toMatchObject({
    code: 'foreign-account',
  })
  const refusal = '0xfb8f41b2'
  const fails = checkMeeting(step, nodeOf(parts, { spent, refusal }).deps)
  await expect(fails).rejects.toMatchObject({ code: 'step-reverts', data: refusal })
})

test('P18: another user’s account comes first', async () => {
  const parts = [belonging(bob, 8), account(carol, 9)]
  const data = encodeErrorResult({ abi: errors, errorName: 'ForeignAccount', args: [carol] })
  const refusal = {
    code: 'foreign-account',
    data,
    message: expect.stringContaining(`ForeignAccount(${carol})`),
  }
  await expect(checkMeeting(step, nodeOf(parts).deps)).rejects.toMatchObject(refusal)
})

test('what can meet is let through, and so is what it merely gives to', async () => {
  await checkMeeting(step, nodeOf([belonging(bob, 8), belonging(sender, 9)]).deps)
  await checkMeeting(step, nodeOf([belonging(bob, 8)], { given: [belonging(carol, 9)] }).deps)
})

test('a simulation that shows that all could meet costs no other; one that knows not all it touched, does', async () => {
  const parts = [belonging(bob, 8), belonging(sender, 9)]
  const easy = nodeOf(parts)
  await checkMeeting(step, easy.deps, seen(parts))
  expect(easy.rehearsals()).toBe(0)
  await checkMeeting(step, easy.deps, seen(parts, ['0x01']))
  expect(easy.rehearsals()).toBe(1)
  const hard = nodeOf([belonging(bob, 8), belonging(carol, 9)])
  const refused = checkMeeting(step, hard.deps, seen([belonging(bob, 8), belonging(carol, 9)]))
  await expect(refused).rejects.toMatchObject({ code: 'apart' })
  expect(hard.rehearsals()).toBe(1)
})

test('what cannot be told is let through: a sender on the way, a chain that does not answer', async () => {
  const { deps } = nodeOf([belonging(bob, 8), belonging(carol, 9)])
  const travelling = () => ({ state: 'travelling', chainId: home, nonce: 0 }) as AccountPlace
  await checkMeeting(step, { ...deps, place: travelling })
  const silent: Rehearse = async () => {
    throw new TypeError('silent')
  }
  await checkMeeting(step, { ...deps, rehearse: silent })
})
