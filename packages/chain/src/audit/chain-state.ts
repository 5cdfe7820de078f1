import {
  type AccountWord,
  accountIn,
  type ObjectName,
  type ObjectWord,
  objectIn,
  slotAccount,
  treasurySlot,
  treasuryTotal,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { ChainHistory } from './chain-history.ts'

/** What a chain holds after its history. */
export type ChainState = {
  words: ReadonlyMap<Hex, bigint>
  accounts: ReadonlyMap<Address, AccountWord>
  /** Of apps, by their ids. */
  objects: ReadonlyMap<Hex, ObjectWord & { name: ObjectName }>
  /** Minted here less burnt here, of each asset. */
  supplies: readonly { app: Address; key: bigint; amount: bigint }[]
  /** Wei, with what is owed to the agent. */
  treasury: bigint
}

const nothing: ReadonlySet<Hex> = new Set()

/**
 * Rebuilds a chain's words from its logs: the last write of each holds. What stood in `adopted` slots when the chain was fenced is with its heirs by now, and
 * not here: so it counts once.
 */
export function rebuildState(
  { changes, named, generation }: ChainHistory,
  adopted: ReadonlySet<Hex> = nothing,
): ChainState {
  const words = new Map<Hex, bigint>()
  for (const { slot, word } of changes) words.set(slot, word)
  const accounts = new Map<Address, AccountWord>()
  for (const [slot, word] of words) {
    const address = slotAccount(slot)
    if (address && !adopted.has(slot)) accounts.set(address, accountIn(word, generation))
  }
  const objects = new Map<Hex, ObjectWord & { name: ObjectName }>()
  const supplies = new Map<Hex, { app: Address; key: bigint; amount: bigint }>()
  for (const one of named) {
    if (adopted.has(one.slot)) continue
    const word = words.get(one.slot) ?? 0n
    const { app, key } = one
    if (one.kind === 'object') {
      objects.set(one.slot, { ...objectIn(word, generation), name: { app, owner: one.owner, key } })
    } else if (one.ownGeneration === generation) {
      supplies.set(one.slot, { app, key, amount: BigInt.asIntN(256, word) })
    }
  }
  const treasuryAt = treasurySlot(generation)
  const treasury = adopted.has(treasuryAt) ? 0n : treasuryTotal(words.get(treasuryAt) ?? 0n)
  return { words, accounts, objects, supplies: [...supplies.values()], treasury }
}
