/**
 * Writes `small.csv.gz`: payments in the shape of real traffic (one hot recipient, most recipients seen once), for the project's own tests.
 * The seed is fixed, so the file can be made again: `node bench/traces/generate.ts`.
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const SEED = 20_170_301
const ROWS = 600
const ROWS_PER_BLOCK = 12
/** Shares of the rows, as in the 2017 trace: other kinds, a known payer, the hottest recipient, a recipient seen before. */
const SHARE = { call: 0.13, token: 0.03, knownPayer: 0.55, hot: 0.1, knownPayee: 0.25 }
const HOT = 0

/** Mulberry32: small, and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const random = createRandom(SEED)
const payers: number[] = []
let addresses = HOT + 1

function fresh(): number {
  return addresses++
}

function payer(): number {
  const known = payers[Math.floor(random() * payers.length)]
  if (known !== undefined && random() < SHARE.knownPayer) return known
  const made = fresh()
  payers.push(made)
  return made
}

function payee(): number {
  const draw = random()
  if (draw < SHARE.hot) return HOT
  return draw < SHARE.hot + SHARE.knownPayee ? Math.floor(random() * addresses) : fresh()
}

function row(index: number): string {
  const block = 1 + Math.floor(index / ROWS_PER_BLOCK)
  const draw = random()
  if (draw < SHARE.call) return `${block},call,${payer()},-1,${HOT}`
  if (draw < SHARE.call + SHARE.token) return `${block},token,${payer()},${payee()},${HOT}`
  return `${block},pay,${payer()},${payee()},-1`
}

const rows = Array.from({ length: ROWS }, (_, index) => row(index))
const text = `block,kind,from,to,contract\n${rows.join('\n')}\n`
writeFileSync(new URL('small.csv.gz', import.meta.url), gzipSync(text, { level: 9 }))
