import type { Address, Hex } from 'viem'

/** One of the two that are compared: who is asked, and what there is to ask for. Both hold as much. */
export type Side = {
  /** Port of its JSON-RPC. */
  port: number
  token: Address
  /** Who has some of the token, and ERA or ether; how much of the token is `amountOf` their place. */
  holders: readonly Address[]
  /** Of transfers of the token. */
  transactions: readonly Hex[]
  /** Of these. */
  blocks: readonly number[]
}

export const holdersCount = 1_000
/** Transfers of the token that each stand alone in a block, after everybody has something. */
export const singlesCount = 10
/** Wei of each holder. */
export const weiOf = 10n ** 15n

/** What the holder at a place has of the token. */
export function amountOf(place: number): bigint {
  return 1_000_000_007n * BigInt(place + 1)
}
