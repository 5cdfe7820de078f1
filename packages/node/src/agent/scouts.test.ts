import { encodeErrorResult, type Hex, numberToHex, parseAbi } from 'viem'
import { beforeEach, describe, expect, test } from 'vitest'
import type { KernelAnswer } from '../simulation/kernel-answer.ts'
import type { PoolTransaction } from './pool.ts'
import type { Rehearsal, RehearsedObject } from './rehearsal.ts'
import { createScouts, isOutrun, type Scouts, type Wanted } from './scouts.ts'

const app = numberToHex(99, { size: 20 })
const home = 7

/** A transaction of `sender` with this nonce; its data says what it calls. */
function wanted(
  sender: number,
  nonce: number,
  data: Hex = numberToHex(nonce),
  chainId = home,
): Wanted {
  const from = numberToHex(sender, { size: 20 })
  const hash = numberToHex(sender * 10_000 + nonce, { size: 32 })
  const transaction = { from, to: app, nonce, data, value: 0n, gasLimit: 1n, accessList: [] }
  return {
    pooled: { hash, transaction, receivedAt: 0 } as unknown as PoolTransaction,
    home: chainId,
    nonce,
  }
}

const object: RehearsedObject = {
  ...{ id: numberToHex(5, { size: 32 }), state: 'here', chainId: home },
  ...{ isPinned: false, size: 0, isScattered: false, isGuess: false },
}

/** Scouts over a network in which a step runs unless its object is elsewhere. */
class Field {
  checkpoint = 1
  block = 1
  object: RehearsedObject = object
  whole: KernelAnswer = { success: true, gasUsed: 50_000n, result: '0x' }
  /** Rehearsals that were begun, by their data; each ends when the test lets it. */
  readonly begun: Hex[] = []
  readonly told: number[] = []
  readonly waiting: (() => void)[] = []
  isWaiting = false
  failure: Error | undefined
  readonly pending = new Set<Hex>()
  readonly scouts: Scouts

  constructor() {
    this.scouts = createScouts({
      places: () => ({ chains: [] }),
      rehearse: async ({ data }) => {
        this.begun.push(data)
        if (this.failure) throw this.failure
        if (this.isWaiting) await new Promise<void>((resolve) => this.waiting.push(resolve))
        return this.#rehearsal()
      },
      newest: () => this.block,
      checkpoint: () => this.checkpoint,
      pendingOf: (sender) =>
        [...this.pending]
          .map((hash) => ({ hash }) as PoolTransaction)
          .filter(({ hash }) => BigInt(hash) / 10_000n === BigInt(sender)),
      onSight: ({ pooled }) => this.told.push(Number(pooled.hash)),
      onError: (_, error) => {
        if (error !== this.failure) throw error
      },
    })
  }

  want(...all: Wanted[]): void {
    for (const { pooled } of all) this.pending.add(pooled.hash)
    this.scouts.want(all, { turn: 'now' })
  }

  #rehearsal(): Rehearsal {
    const { whole } = this
    const gone = { ...whole, gasUsed: 1n }
    return {
      ...{ whole, objects: [this.object], apps: [] },
      suppose: async (less) => ([...less.values()].includes('away') ? gone : whole),
      isOfOneMoment: () => true,
      debited: async () => new Set(),
    }
  }
}

/** Everything that waits for nothing from outside has happened. */
const settled = async () => {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve))
}
let field: Field

beforeEach(() => {
  field = new Field()
})

describe('looking at steps that wait', () => {
  test('goes on by itself, some at a time, and tells what it finds (I9)', async () => {
    field.isWaiting = true
    field.want(...Array.from({ length: 10 }, (_, nonce) => wanted(1, nonce)))
    await settled()
    expect(field.begun).toHaveLength(3)
    for (let round = 0; round < 10; round++) {
      for (const go of field.waiting.splice(0)) go()
      await settled()
    }
    expect(field.told).toHaveLength(10)
  })

  test('has no more under way on many chains than leaves room for other work, and goes on without those that hang', async () => {
    const on = (chainId: number) => wanted(chainId, chainId, undefined, chainId)
    field.isWaiting = true
    field.want(...Array.from({ length: 30 }, (_, index) => on(1 + index)))
    await settled()
    expect(field.begun).toHaveLength(16)
    field.checkpoint += 1
    field.want(on(40))
    await settled()
    expect(field.begun).toHaveLength(16)
    field.checkpoint += 1
    field.want(on(41))
    await settled()
    expect(field.begun).toHaveLength(32)
  })

  test('does what its own chains could run before what waits at others', async () => {
    field.isWaiting = true
    const others = Array.from({ length: 6 }, (_, index) => wanted(2 + index, 0))
    for (const { pooled } of others) field.pending.add(pooled.hash)
    field.scouts.want(others, { turn: 'later', age: 4 })
    field.want(wanted(1, 3))
    for (let round = 0; round < 3; round++) {
      await settled()
      for (const go of field.waiting.splice(0)) go()
    }
    expect(field.begun.indexOf('0x3')).toBe(3)
  })

  test('runs calls that are the same once in a block of their chain', async () => {
    const twins = [0, 1, 2].map((nonce) => wanted(1, nonce, '0xabcd'))
    field.want(...twins)
    await settled()
    expect(field.begun).toHaveLength(1)
    expect(field.told).toHaveLength(3)
    field.block += 1
    field.want(wanted(1, 3, '0xabcd'))
    await settled()
    expect(field.begun).toHaveLength(2)
  })

  test('looks again at what waits with every checkpoint, and at what runs only where that is in doubt', async () => {
    const look = async (one: Wanted) => {
      field.block += 1
      field.want(one)
      await settled()
      return field.begun.length
    }
    field.object = { ...object, chainId: 8 }
    expect(await look(wanted(1, 0))).toBe(1)
    expect(await look(wanted(1, 0))).toBe(1)
    field.checkpoint += 1
    field.object = object
    expect(await look(wanted(1, 0))).toBe(2)
    field.checkpoint += 1
    expect(await look(wanted(1, 0))).toBe(2)
    field.scouts.doubt(wanted(1, 0).pooled.hash)
    expect(await look(wanted(1, 0))).toBe(2 + 1)
  })

  test('looks seldom at what needs an object that no chain has, and sees it when one does', async () => {
    const abi = parseAbi(['error Elsewhere(bytes32)'])
    const { whole } = field
    field.whole = {
      ...{ success: false, gasUsed: 30_000n },
      result: encodeErrorResult({ abi, args: [object.id] }),
    }
    const looks: number[] = []
    const lookUntil = async (last: number) => {
      for (; field.checkpoint <= last; field.checkpoint++) {
        const before = field.begun.length
        field.block += 1
        field.want(wanted(1, 0))
        await settled()
        if (field.begun.length > before) looks.push(field.checkpoint)
      }
    }
    await lookUntil(140)
    expect(looks).toEqual([1, 2, 4, 8, 16, 32, 64, 128])
    expect(field.scouts.sight(wanted(1, 0).pooled.hash, home)?.sight.kind).toBe('lost')
    field.whole = whole
    await lookUntil(192)
    expect(looks.at(-1)).toBe(192)
    expect(field.scouts.sight(wanted(1, 0).pooled.hash, home)?.sight.kind).toBe('runs')
  })

  test('counts on money that is elsewhere too only once all that was sent before has run (P21)', async () => {
    const name = { app, owner: numberToHex(1, { size: 20 }), key: 0n }
    field.object = { ...object, name, isScattered: true }
    const early = { ...wanted(1, 4), nonce: 3 }
    field.want(early)
    await settled()
    const seen = () => field.scouts.sight(early.pooled.hash, home)
    const isHeldBack = () => {
      const found = seen()
      return found !== undefined && isOutrun(found)
    }
    expect(isHeldBack()).toBe(true)
    field.block += 1
    field.want(wanted(1, 4))
    await settled()
    expect(isHeldBack()).toBe(false)
    expect(field.begun).toHaveLength(2)
  })

  test('is not held up by a chain that does not answer, and nothing runs unseen for that (P18)', async () => {
    field.isWaiting = true
    field.want(...[0, 1, 2, 3].map((nonce) => wanted(1, nonce)))
    await settled()
    field.isWaiting = false
    const elsewhere = { ...wanted(2, 0), home: 8 }
    field.want(elsewhere)
    await settled()
    expect(field.told).toEqual([Number(elsewhere.pooled.hash)])
    const silence = Object.assign(new Error('No answer.'), { code: 'rpc-transport' })
    const refused = Object.assign(new Error('Not so.'), { code: 'rpc-response' })
    const toldAfterFailures = async (one: Wanted, cause: unknown) => {
      field.failure = new Error('The chain does not answer simulations.', { cause })
      const before = field.told.length
      for (let round = 0; round < 5; round++) {
        field.checkpoint += 1
        field.scouts.prune()
        field.want(one)
        await settled()
      }
      field.failure = undefined
      return field.told.slice(before)
    }
    expect(await toldAfterFailures({ ...wanted(3, 0), home: 9 }, [silence, silence])).toEqual([])
    expect(await toldAfterFailures({ ...wanted(4, 0), home: 9 }, refused)).toEqual([40_000])
  })

  test('keeps a bounded number of wishes, and drops those that do not wait any more (I9)', async () => {
    field.isWaiting = true
    const many = Array.from({ length: 2_000 }, (_, index) =>
      wanted(1 + index, 0, numberToHex(index)),
    )
    field.want(...many)
    await settled()
    field.pending.clear()
    field.isWaiting = false
    for (const go of field.waiting.splice(0)) go()
    await settled()
    expect(field.begun).toHaveLength(3)
    expect(field.told).toHaveLength(3)
  })
})
