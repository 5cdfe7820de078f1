import { encodeObjectWord } from '@metalayer/protocol'
import { type Address, type Hex, numberToHex } from 'viem'
import { expect, test } from 'vitest'
import type { SimulationRequest } from '../view.ts'
import { createDebits, type DebitsDeps } from './debits.ts'
import { SimulationTooLargeError, TracesBusyError, TraceUnavailableError } from './errors.ts'

const kernel: Address = `0x${'e2'.repeat(20)}`
const [bobs, carols, pools, unread] = [1, 2, 3, 4].map((key) => numberToHex(key, { size: 32 })) as [
  ...[Hex, Hex, Hex, Hex],
]
const all = [bobs, carols, pools, unread]
const request = { chainId: 7 } as SimulationRequest

const holds = (amount: bigint, size = 0) =>
  encodeObjectWord({
    ...{ status: 'here', generation: 1, version: 1, since: 0, chainId: 0, chainGeneration: 0 },
    ...{ amount, size, pinned: false },
  })

type Given = { success?: boolean; after?: Map<Hex, bigint>; failures?: Map<number, Error> }

/** Debits of a call that was given these words, and left those. */
function debitsOf({ success = true, after = new Map(), failures = new Map() }: Given) {
  const traced: number[] = []
  const before = new Map([bobs, carols, pools].map((id) => [id, holds(10n)]))
  const writesOf = (words: Map<Hex, bigint>) => new Map([[kernel, { words }]])
  const deps = {
    follow: { kernel: () => ({ generation: 1 }) },
    simulation: {
      settle: async ({ chainId }: SimulationRequest) => ({
        ...{ answer: { success }, call: { chainId, kernel } },
      }),
      chainsFor: () => [8, 7, 9],
    },
    stage: {
      async writes({ chainId }: { chainId: number }) {
        traced.push(chainId)
        const failure = failures.get(chainId)
        if (failure !== undefined) throw failure
        return { before: writesOf(before), after: writesOf(after) }
      },
    },
  } as unknown as DebitsDeps
  return { debited: createDebits(deps), traced }
}

test('P31: what holds less afterwards was debited; not what was read, written to or given to', async () => {
  const after = new Map([
    [bobs, holds(9n)],
    [carols, holds(10n, 3)],
    [pools, holds(11n)],
  ])
  const { debited, traced } = debitsOf({ after })
  expect([...(await debited(request, all))]).toEqual([bobs])
  expect([...(await debited(request, [carols]))]).toEqual([])
  expect(traced).toEqual([7, 7])
})

test('a word that a tracer takes to be zero is not taken for a debit: no home word is', async () => {
  const { debited } = debitsOf({ after: new Map([[bobs, 0n]]) })
  expect([...(await debited(request, all))]).toEqual([])
})

test('P31: a call that fails debits nothing, whatever it wrote before', async () => {
  const { debited, traced } = debitsOf({ success: false, after: new Map([[bobs, holds(9n)]]) })
  expect([...(await debited(request, all))]).toEqual([])
  expect(traced).toEqual([])
})

test('another chain is asked where one does not trace; where none does, nothing is known to be lent', async () => {
  const silent = (chainId: number) =>
    [chainId, new TraceUnavailableError(chainId, { cause: undefined })] as const
  const after = new Map([[bobs, holds(9n)]])
  const one = debitsOf({ after, failures: new Map([silent(7)]) })
  expect([...(await one.debited(request, all))]).toEqual([bobs])
  expect(one.traced).toEqual([7, 8])
  const none = debitsOf({ after, failures: new Map([7, 8, 9].map(silent)) })
  expect([...(await none.debited(request, all))]).toEqual([])
  const large = debitsOf({ after, failures: new Map([[7, new SimulationTooLargeError('much')]]) })
  expect([...(await large.debited(request, all))]).toEqual([])
  const busy = debitsOf({ after, failures: new Map([[7, new TracesBusyError()]]) })
  await expect(busy.debited(request, all)).rejects.toMatchObject({ code: 'traces-busy' })
})
