import { type Account, accountIn, type Layer, type Slots, slotIn } from './world.ts'

/** What a transaction reads and writes, over a layer: everything in it can be undone back to a mark. */
export type Journal = {
  account(address: bigint): Account
  setAccount(address: bigint, account: Account): void
  word(address: bigint, slot: bigint): bigint
  /** The word before this transaction. */
  original(address: bigint, slot: bigint): bigint
  setWord(address: bigint, slot: bigint, word: bigint): void
  transient(address: bigint, slot: bigint): bigint
  setTransient(address: bigint, slot: bigint, word: bigint): void
  /** Whether the address was warm before; it is now (EIP-2929). */
  warmAddress(address: bigint): boolean
  warmSlot(address: bigint, slot: bigint): boolean
  /** Contracts that this transaction made (EIP-6780). */
  created: Set<bigint>
  /** Gas to give back. */
  refund: number
  logs: Log[]
  mark(): Mark
  undo(mark: Mark): void
  /** Ends the transaction: the next one finds nothing warm, and no transient word. */
  nextTransaction(): void
  /** Replaces all that a contract stores, for calls that suppose it. */
  replaceStorage(address: bigint, words: ReadonlyMap<bigint, bigint>): void
  /** Everything that was written. */
  changes(): Changes
  /** Addresses and slots that were looked at, undone frames among them. */
  touched(): ReadonlyMap<bigint, ReadonlySet<bigint>>
}

export type Changes = {
  accounts: ReadonlyMap<bigint, Account>
  slots: ReadonlyMap<bigint, Slots>
}
export type Log = { address: bigint; topics: bigint[]; data: Uint8Array }
export type Mark = { undos: number; logs: number; refund: number }

type Words = Map<bigint, Map<bigint, bigint>>

/** See `Journal`. */
export function createJournal(base: Layer): Journal {
  const accounts = new Map<bigint, Account>()
  const slots: Words = new Map()
  let originals: Words = new Map()
  let transients: Words = new Map()
  let warm = new Map<bigint, Set<bigint>>()
  const touched = new Map<bigint, Set<bigint>>()
  const replaced = new Set<bigint>()
  const undos: (() => void)[] = []

  const account = (address: bigint): Account => accounts.get(address) ?? accountIn(base, address)
  const word = (address: bigint, slot: bigint): bigint =>
    slots.get(address)?.get(slot) ?? (replaced.has(address) ? 0n : slotIn(base, address, slot))

  function put(words: Words, address: bigint, slot: bigint, value: bigint): void {
    const of = words.get(address) ?? new Map<bigint, bigint>()
    words.set(address, of)
    const before = of.get(slot)
    of.set(slot, value)
    undos.push(() => {
      if (before === undefined) of.delete(slot)
      else of.set(slot, before)
    })
  }

  const journal: Journal = {
    account,
    created: new Set(),
    refund: 0,
    logs: [],
    setAccount(address, next) {
      const before = accounts.get(address)
      accounts.set(address, next)
      undos.push(() => {
        if (before === undefined) accounts.delete(address)
        else accounts.set(address, before)
      })
    },
    word,
    original: (address, slot) => originals.get(address)?.get(slot) ?? word(address, slot),
    setWord(address, slot, value) {
      const known = originals.get(address) ?? new Map<bigint, bigint>()
      originals.set(address, known)
      if (!known.has(slot)) known.set(slot, word(address, slot))
      put(slots, address, slot, value)
    },
    transient: (address, slot) => transients.get(address)?.get(slot) ?? 0n,
    setTransient: (address, slot, value) => put(transients, address, slot, value),
    warmAddress(address) {
      if (!touched.has(address)) touched.set(address, new Set())
      if (warm.has(address)) return true
      const now = warm
      warm.set(address, new Set())
      undos.push(() => now.delete(address))
      return false
    },
    warmSlot(address, slot) {
      touched.get(address)?.add(slot)
      const of = warm.get(address) ?? new Set<bigint>()
      warm.set(address, of)
      if (of.has(slot)) return true
      of.add(slot)
      undos.push(() => of.delete(slot))
      return false
    },
    mark: () => ({ undos: undos.length, logs: journal.logs.length, refund: journal.refund }),
    undo(mark) {
      while (undos.length > mark.undos) undos.pop()?.()
      journal.logs.length = mark.logs
      journal.refund = mark.refund
    },
    nextTransaction() {
      undos.length = 0
      originals = new Map()
      transients = new Map()
      warm = new Map()
      journal.created = new Set()
      journal.refund = 0
      journal.logs = []
    },
    replaceStorage(address, words) {
      replaced.add(address)
      slots.set(address, new Map(words))
    },
    changes: () => ({ accounts, slots: withoutEmpty(slots) }),
    touched: () => touched,
  }
  return journal
}

function withoutEmpty(slots: Words): Words {
  return new Map([...slots].filter(([, words]) => words.size > 0))
}
