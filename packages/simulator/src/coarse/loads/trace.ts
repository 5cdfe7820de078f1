import { costs } from '../costs.ts'
import type { Intent, Load } from './load.ts'

/** A row of a trace, as `era replay` reads it: parties and contracts are dense numbers. */
export type TraceRow =
  | { kind: 'pay'; from: number; to: number }
  | { kind: 'token'; from: number; to: number; contract: number }
  | { kind: 'call'; from: number; contract: number }

/** What a trace does, `times` over, as `era replay` would send it: a token's transfer needs its sender alone, a call changes a shared object of its own for each contract. */
export function createTrace(
  name: string,
  rows: readonly TraceRow[],
  times: number,
): Load & { intents: Intent[] } {
  const numbers = new Map<number, number>()
  const contracts = new Map<number, number>()
  const numberIn = (map: Map<number, number>, key: number) => {
    const known = map.get(key) ?? map.size
    map.set(key, known)
    return known
  }
  for (const row of rows) {
    numberIn(numbers, row.from)
    if (row.kind !== 'call') numberIn(numbers, row.to)
    else numberIn(contracts, row.contract)
  }
  const accounts = numbers.size
  const intents = rows.map((row): Intent => {
    const sender = numberIn(numbers, row.from)
    if (row.kind === 'call') {
      const object = accounts + numberIn(contracts, row.contract)
      return { sender, objects: [object], gas: costs.call }
    }
    const gas = row.kind === 'pay' ? costs.payment : costs.transfer
    return { sender, receiver: numberIn(numbers, row.to), objects: [], gas }
  })
  const work = intents.reduce((sum, { gas }) => sum + gas, 0)
  let at = 0
  return {
    ...{
      name,
      accounts,
      objects: contracts.size,
      belongings: 0,
      words: 1,
      isWarm: false,
      purse: 1_000_000,
    },
    intents,
    meanGas: Math.ceil(work / Math.max(1, intents.length)),
    next: () => (at < intents.length * times ? intents[at++ % intents.length] : undefined),
  }
}

/** How many chains' worth of speed the hottest account or object leaves: all of the work over its own. */
export function hottestBound(intents: readonly Intent[]): number {
  const work = new Map<number, number>()
  let all = 0
  for (const { sender, objects, gas } of intents) {
    for (const id of [sender, ...objects]) work.set(id, (work.get(id) ?? 0) + gas)
    all += gas
  }
  return all / [...work.values()].reduce((most, one) => Math.max(most, one), 1)
}
