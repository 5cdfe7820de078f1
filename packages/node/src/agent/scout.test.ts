import { type Address, encodeErrorResult, type Hex, numberToHex, parseAbi, zeroAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import type { KernelAnswer } from '../simulation/kernel-answer.ts'
import type { Needs } from './find-needs.ts'
import type { Rehearsal, Rehearse, RehearsedObject, StepRequest, Supposition } from './rehearsal.ts'
import { scout } from './scout.ts'

const errors = parseAbi(['error Elsewhere(bytes32)'])
const app = numberToHex(99, { size: 20 })
const other = numberToHex(98, { size: 20 })
const [sender, bob] = [numberToHex(1, { size: 20 }), numberToHex(2, { size: 20 })]
const home = 7
const step = { from: sender, to: app } as StepRequest

type Part = RehearsedObject & {
  /** `debit`: the step reverts where it is not; `caught`: it does not, and does something else; `credit`: it does not matter where it is. */
  use: 'debit' | 'caught' | 'credit'
}

function part(key: number, owner: Address, use: Part['use'], fields: Partial<Part> = {}): Part {
  const name = { app, owner, key: BigInt(key) }
  return {
    ...{ id: numberToHex(key, { size: 32 }), name, state: 'here', chainId: home, use },
    ...{ isPinned: false, size: 0, isScattered: false, isGuess: false },
    ...fields,
  }
}

/** A step over these parts, as a kernel would run it: it stops at the first that it needs and that is away. A first credit costs more than another. */
function stepOver(
  parts: readonly Part[],
  ending: KernelAnswer = { success: true, gasUsed: 50_000n, result: '0x' },
): Rehearse {
  const run = (suppositions: ReadonlyMap<Hex, Supposition>): KernelAnswer => {
    let { gasUsed } = ending
    for (const { id, use, isScattered, state } of parts) {
      const supposed = suppositions.get(id)
      if (supposed === undefined && state === 'unborn') gasUsed += 17_100n
      if (supposed === 'away' && use === 'debit') {
        return { success: false, gasUsed, result: encodeErrorResult({ abi: errors, args: [id] }) }
      }
      if (supposed === 'away' && use === 'caught') gasUsed -= 9_000n
      if (supposed === 'local' && isScattered) return { success: false, gasUsed, result: '0x0bad' }
    }
    return { ...ending, gasUsed }
  }
  return async () => ({
    ...{ whole: run(new Map()), objects: parts, apps: [app] },
    suppose: async (less) => run(less),
    isOfOneMoment: () => true,
    debited: async () => new Set(),
  })
}

const look = (...parts: Part[]) => scout(step, home, stepOver(parts))

describe('what a step needs (P18, P24)', () => {
  test('is found out anew where something of it has moved, and else at every fourth look', async () => {
    const [pool, own] = [part(1, zeroAddress, 'debit', { chainId: 8 }), part(2, sender, 'debit')]
    let [supposed, isOfOneMoment] = [0, true]
    let last: Needs | undefined
    const lookAgain = async (...parts: Part[]) => {
      const before = supposed
      const rehearse: Rehearse = async (given, chainId) => {
        const rehearsal = await stepOver(parts)(given, chainId)
        const suppose: Rehearsal['suppose'] = (less) => {
          supposed += 1
          return rehearsal.suppose(less)
        }
        return { ...rehearsal, suppose, isOfOneMoment: () => isOfOneMoment }
      }
      const sight = await scout(step, home, rehearse, { last })
      last = sight.kind === 'meets' ? sight.needs : undefined
      return { isAnew: supposed > before, sight }
    }
    const first = await lookAgain(own, pool)
    expect(first).toMatchObject({ isAnew: true, sight: { meeting: { kind: 'gather', at: 8 } } })
    for (let looks = 0; looks < 3; looks++) {
      const again = await lookAgain(own, pool)
      expect(again.isAnew).toBe(false)
      expect(again.sight).toMatchObject({ meeting: { kind: 'gather', at: 8 } })
    }
    expect((await lookAgain(own, pool)).isAnew).toBe(true)
    const gone = await lookAgain(own, { ...pool, chainId: 9 })
    expect(gone).toMatchObject({ isAnew: true, sight: { meeting: { at: 9 } } })
    expect((await lookAgain(own, { ...pool, chainId: home })).sight.kind).toBe('runs')
    // What was compared over a block counts once.
    isOfOneMoment = false
    for (let looks = 0; looks < 3; looks++) expect((await lookAgain(own, pool)).isAnew).toBe(true)
    // How much is where does not show in places.
    isOfOneMoment = true
    await lookAgain(own, pool)
    const [short, gift] = [
      part(2, sender, 'debit', { isScattered: true }),
      part(3, bob, 'credit', { chainId: 8 }),
    ]
    const scattered = [short.name]
    for (let looks = 0; looks < 3; looks++) {
      expect((await lookAgain(short, gift)).sight).toMatchObject({ scattered })
    }
    expect((await lookAgain(own, gift)).sight.kind).toBe('runs')
    // Nor does what it needs now of what it was only given to before.
    const taken = { ...gift, use: 'debit' as const }
    await lookAgain(short, gift)
    expect((await lookAgain(own, taken)).sight).toMatchObject({ meeting: { at: 8 } })
  })

  test('is here: it runs', async () => {
    const own = part(1, sender, 'debit')
    expect(await look(own)).toEqual({
      ...{ kind: 'runs', names: [], parts: [own.id], gasUsed: 50_000n },
      ...{ succeeds: true, apps: [app], awaited: [], scattered: [] },
    })
  })

  test('is on its way here: it runs once that has arrived', async () => {
    const pool = part(20, zeroAddress, 'debit', { state: 'travelling' })
    const unborn = part(3, sender, 'debit', { state: 'unborn' })
    // To an heir some things come only when they are awaited (P5).
    expect(await look(pool, unborn)).toMatchObject({
      ...{ kind: 'runs', parts: [pool.id], awaited: [pool.name] },
    })
    const there = part(20, zeroAddress, 'debit', { state: 'travelling', chainId: 8 })
    expect(await look(there)).toMatchObject({ meeting: { kind: 'travelling' } })
  })

  test('is all here though more of it is elsewhere: of its own sender, that is told', async () => {
    const enough = (owner: Address) => part(1, owner, 'credit', { isScattered: true })
    const run = stepOver([enough(sender), enough(bob)])
    const rehearse: Rehearse = async (...given) => {
      const rehearsal = await run(...given)
      return { ...rehearsal, suppose: async () => rehearsal.whole }
    }
    const sight = await scout(step, home, rehearse)
    expect(sight).toMatchObject({ kind: 'runs', scattered: [{ owner: sender, key: 1n }] })
    expect(sight.kind === 'runs' && sight.scattered).toHaveLength(1)
  })

  test('is not what it only gives to, be that elsewhere, or nowhere yet', async () => {
    const there = part(2, bob, 'credit', { chainId: 8 })
    const unborn = part(3, bob, 'credit', { chainId: 8, state: 'unborn' })
    expect(await look(part(1, sender, 'debit'), there, unborn)).toMatchObject({ kind: 'runs' })
  })

  test('is what it reverts without, and what it catches the lack of', async () => {
    for (const use of ['debit', 'caught'] as const) {
      const sight = await look(part(1, sender, 'debit'), part(2, zeroAddress, use, { chainId: 8 }))
      expect(sight).toMatchObject({ kind: 'meets', meeting: { kind: 'gather', next: 8 } })
      expect(sight).toMatchObject({ meeting: { belongings: [{ owner: sender }] } })
    }
  })

  test('keeps the rest at home where it is, unless it is given to alone', async () => {
    const [taken, given] = (['debit', 'credit'] as const).map((use) => part(3, bob, use))
    const pool = part(20, zeroAddress, 'debit', { chainId: 8, isPinned: true })
    if (!taken || !given) throw new Error('There are no parts.')
    expect(await look(pool, taken)).toMatchObject({ meeting: { kind: 'apart', chainIds: [7, 8] } })
    expect(await look(pool, given)).toMatchObject({ meeting: { kind: 'gather', next: 8 } })
  })

  test('is money that is elsewhere, if it fails without', async () => {
    const sight = await look(part(1, sender, 'debit', { isScattered: true }))
    expect(sight).toMatchObject({ kind: 'meets', meeting: { kind: 'together' } })
    expect(sight).toMatchObject({ scattered: [{ owner: sender, key: 1n }] })
  })

  test('a step that fails for a reason of its own runs, and one that needs what nobody has does not', async () => {
    const own = { success: false, gasUsed: 30_000n, result: '0x1234' } as const
    const there = part(2, bob, 'credit', { chainId: 8 })
    expect(await scout(step, home, stepOver([there], own))).toMatchObject({ kind: 'runs' })
    const id = numberToHex(77, { size: 32 })
    const lost = { ...own, result: encodeErrorResult({ abi: errors, args: [id] }) }
    expect(await scout(step, home, stepOver([], lost))).toEqual({ kind: 'lost', id })
  })

  test('a guess counts only where the kernel asks for it', async () => {
    const guess = (use: Part['use']) => part(2, zeroAddress, use, { chainId: 8, isGuess: true })
    expect(await look(guess('caught'))).toMatchObject({ kind: 'runs' })
    expect(await look(guess('debit'))).toMatchObject({ meeting: { kind: 'gather', next: 8 } })
  })

  test('is named if it is of another app, which might catch the lack of it', async () => {
    const foreign = part(2, bob, 'debit', { name: { app: other, owner: bob, key: 0n } })
    const own = part(1, sender, 'debit')
    expect(await look(own, foreign)).toMatchObject({ kind: 'runs', names: [foreign.id] })
  })
})
