import { createRandom } from '@metalayer/testing/random'
import { Transaction } from 'ethers'
import { describe, expect, test } from 'vitest'
import {
  bytesToHex,
  type DecodeResult,
  decodeSignedTransaction,
  outcomeName,
} from '../src/index.ts'
import { type OracleTransaction, strictViem } from './strict-oracle.ts'
import { drawTransaction, mutations, networkId, show } from './transactions.ts'

/** The same ones each time, with the same seed: a hundred and more of each mutation. `FUZZ_SEED` and `--long` have others. */
const runs = Number(process.env.FUZZ_RUNS ?? (process.env.LONG === '1' ? 100_000 : 4_000))
const seed = Number(process.env.FUZZ_SEED ?? 1)

/**
 * What ethers takes as a transaction of this network, and neither the kernel nor we do. Ethers refuses nothing that we accept.
 * Mutations that change bytes at random can hit upon any of the others.
 */
const ofEthersAlone: ReadonlySet<string> = new Set([
  'high s, BadSignature',
  's at the edge of half the order, BadSignature',
  'gas at the edge, signed, Malformed',
  'long-form length where the short one does, Malformed',
  'an integer with a leading zero, Malformed',
  'a small byte with a header, Malformed',
])

describe('signed bytes are read as the strict oracle reads them [P27, B1]', () => {
  test(`${runs} generated and mutated transactions`, { timeout: 60_000 + runs * 30 }, async () => {
    const random = createRandom(seed)
    const tally = { accepted: 0, refused: new Map<string, number>() }
    const disagreements = new Map<string, number>()
    for (let run = 0; run < runs; run++) {
      const mutation = random.pick(mutations)
      const raw = mutation.apply(drawTransaction(random), random)
      const result = decodeSignedTransaction(raw, networkId)
      const oracle = await strictViem(raw, networkId)
      const what = () => `${mutation.name}: ${JSON.stringify(result, plain)} ${show(raw)}`
      expect(result.ok ? fieldsOf(result) : undefined, what()).toEqual(oracle)
      const opinion = ofEthersAbout(raw)
      if (result.ok) expect(opinion, what()).toBe(result.transaction.from)
      else if (opinion !== undefined) {
        count(disagreements, `${mutation.name}, ${outcomeName(result.outcome)}`)
      }
      if (result.ok) tally.accepted++
      else count(tally.refused, outcomeName(result.outcome))
    }
    if (process.env.FUZZ_REPORT) console.log(tally, disagreements)
    // The generator reaches every outcome that decoding has.
    expect(tally.accepted).toBeGreaterThan(runs / 20)
    for (const name of ['Malformed', 'UnsupportedType', 'WrongChain', 'BadSignature']) {
      expect(tally.refused.get(name) ?? 0, name).toBeGreaterThan(runs / 200)
    }
    const found = [...disagreements.keys()].filter((name) => !name.includes('byte'))
    expect(found.filter((name) => !ofEthersAlone.has(name))).toEqual([])
  })
})

function fieldsOf(result: DecodeResult & { ok: true }): OracleTransaction {
  const { from, to, nonce, value, data, gasLimit, accessList, ...fees } = result.transaction
  return {
    ...{ from, to, nonce: BigInt(nonce), value, data, gasLimit, accessList },
    ...{ cap: fees.maxFeePerGas, tip: fees.maxPriorityFeePerGas },
  }
}

/** The sender by ethers, where it takes the bytes as a transaction of this network. */
function ofEthersAbout(raw: Uint8Array): string | undefined {
  try {
    const transaction = Transaction.from(bytesToHex(raw))
    if (transaction.chainId !== BigInt(networkId)) return undefined
    return transaction.from?.toLowerCase()
  } catch {
    // Whatever ethers throws for, it refuses.
    return undefined
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function plain(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value
}
