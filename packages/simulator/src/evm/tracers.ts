import { bytesToHex, uintToHex } from '@metalayer/protocol'
import { type Hex, numberToHex } from 'viem'
import type { TracedCall, Tracer } from './frame.ts'
import type { Journal } from './journal.ts'
import { accountIn, type Layer, noCode, slotIn } from './world.ts'

/** A tracer, and what it found once all has run. */
export type Trace = { tracer: Tracer | undefined; result(journal: Journal): unknown }

type CallTrace = {
  type: string
  from: Hex
  to: Hex
  value: Hex
  gas: Hex
  gasUsed: Hex
  input: Hex
  output?: Hex
  error?: string
  calls?: CallTrace[]
  logs?: { address: Hex; topics: Hex[]; data: Hex; position: Hex }[]
}

const quantity = (value: bigint | number): Hex => numberToHex(value)

/** geth's callTracer. */
export function callTracer(withLog: boolean): Trace {
  const open: CallTrace[] = []
  let top: CallTrace | undefined
  const tracer: Tracer = {
    enter({ kind, from, to, value, gas, input }) {
      const call: CallTrace = {
        ...{ type: kind, from: uintToHex(from, 20), to: uintToHex(to, 20) },
        ...{ value: quantity(value), gas: quantity(gas), gasUsed: '0x0' },
        input: bytesToHex(input),
      }
      const parent = open.at(-1)
      if (parent === undefined) top = call
      else parent.calls = [...(parent.calls ?? []), call]
      open.push(call)
    },
    exit({ output, gasUsed, error }) {
      const call = open.pop()
      if (call === undefined) return
      call.gasUsed = quantity(gasUsed)
      if (output.length > 0) call.output = bytesToHex(output)
      if (error !== undefined) call.error = error
    },
    log({ address, topics, data }) {
      const call = open.at(-1)
      if (!withLog || call === undefined) return
      const position = quantity(call.calls?.length ?? 0)
      const log = {
        address: uintToHex(address, 20),
        topics: topics.map((topic) => uintToHex(topic, 32)),
        ...{ data: bytesToHex(data), position },
      }
      call.logs = [...(call.logs ?? []), log]
    },
  }
  return { tracer, result: () => top }
}

type Prestate = Record<
  Hex,
  { balance?: Hex; nonce?: number; code?: Hex; storage?: Record<Hex, Hex> }
>

/** geth's prestateTracer. `base`: the state in which it ran. */
export function prestateTracer(base: Layer, diffMode: boolean): Trace {
  return {
    tracer: undefined,
    result: (journal) => (diffMode ? differences(base, journal) : prestate(base, journal)),
  }
}

function prestate(base: Layer, journal: Journal): Prestate {
  const state: Prestate = {}
  for (const [address, slots] of journal.touched()) {
    const { balance, nonce } = accountIn(base, address)
    const storage: Record<Hex, Hex> = {}
    for (const slot of slots) {
      storage[uintToHex(slot, 32)] = uintToHex(slotIn(base, address, slot), 32)
    }
    state[uintToHex(address, 20)] = {
      ...{ balance: quantity(balance), nonce: Number(nonce) },
      ...(slots.size > 0 && { storage }),
    }
  }
  return state
}

function differences(base: Layer, journal: Journal): { pre: Prestate; post: Prestate } {
  const [pre, post]: [Prestate, Prestate] = [{}, {}]
  const { accounts, slots } = journal.changes()
  for (const [address, account] of accounts) {
    const before = accountIn(base, address)
    if (account.code === before.code && account.nonce === before.nonce) continue
    const code = account.code === before.code ? {} : { code: bytesToHex(account.code.bytes) }
    const old = before.code === noCode ? {} : { code: bytesToHex(before.code.bytes) }
    const key = uintToHex(address, 20)
    pre[key] = { nonce: Number(before.nonce), ...old }
    post[key] = { nonce: Number(account.nonce), ...code }
  }
  for (const [address, words] of slots) {
    const [old, now]: [Record<Hex, Hex>, Record<Hex, Hex>] = [{}, {}]
    for (const [slot, word] of words) {
      const before = slotIn(base, address, slot)
      if (before === word) continue
      const key = uintToHex(slot, 32)
      old[key] = uintToHex(before, 32)
      if (word !== 0n) now[key] = uintToHex(word, 32)
    }
    if (Object.keys(old).length === 0) continue
    const key = uintToHex(address, 20)
    pre[key] = { ...pre[key], storage: old }
    post[key] = { ...post[key], storage: now }
  }
  return { pre, post }
}

/** A tracer's program, as geth takes it: an object with these methods. */
type Script = {
  enter?(frame: { getInput(): Uint8Array }): void
  exit?(result: { getOutput(): Uint8Array }): void
  result?(): unknown
}

/** A tracer that comes as JavaScript: the node's own, which is text of this repository. */
export function scriptTracer(source: string): Trace {
  const script = new Function(`return (${source})`)() as Script
  const tracer: Tracer = {
    enter: ({ input }: TracedCall) => script.enter?.({ getInput: () => input }),
    exit: ({ output }) => script.exit?.({ getOutput: () => output }),
    log: () => undefined,
  }
  return { tracer, result: () => script.result?.() }
}
