/** How often nodes have called their stores in some way, and have died at that. */
export type StoreCalls = Record<string, { made: number; died: number }>

/** Calls of a kind that are made in a story, on average, from which on nodes must have died at some of them in a set of stories. */
const COMMON = 100

const table = /\b(?:FROM|INTO|UPDATE)\s+(\w+)/i

/** What kind of call a statement is: what it does to which table. */
export function kindOfCall(sql: string): string {
  const verb = /^\s*(\w+)/.exec(sql)?.[1]?.toUpperCase() ?? ''
  if (verb === 'CREATE' || verb === 'ALTER') return 'change of tables'
  return `${verb === 'SELECT' ? 'read' : 'write'} of ${table.exec(sql)?.[1] ?? 'nothing'}`
}

export function addCalls(all: StoreCalls, more: Readonly<StoreCalls>): void {
  for (const [kind, { made, died }] of Object.entries(more)) {
    const known = all[kind] ?? { made: 0, died: 0 }
    all[kind] = { made: known.made + made, died: known.died + died }
  }
}

/** Common kinds of calls at which nobody died in so many stories. */
export function untouchedCalls(calls: Readonly<StoreCalls>, stories: number): string[] {
  const kinds = Object.entries(calls)
  return kinds.flatMap(([kind, { made, died }]) =>
    died === 0 && made >= COMMON * stories ? [kind] : [],
  )
}
