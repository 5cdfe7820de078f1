import type { Address, Hex } from 'viem'
import type { CallCounts } from './check-calls.ts'

/** The invariants that chains alone can show (DESIGN.md, section 2); I6 of data, for which nodes are asked; and P23, that settings are the same everywhere. */
export type Invariant = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'P23'

/** Something that must not be. */
export type Violation = {
  invariant: Invariant
  /** What it is about: an account, a transaction, a lane. */
  subject: string
  message: string
}

/** What an asset of an app comes to, in units of its own. */
export type AssetReport = {
  app: Address
  key: bigint
  /** In belongings and pockets. */
  held: bigint
  /** In lanes, and parked. */
  inFlight: bigint
  /** Minted less burnt. */
  supply: bigint
}

/** What an audit found. Amounts in wei. */
export type AuditReport = {
  chains: {
    name: string
    chainId: number
    generation: number
    /** The last that was read: of a chain that was fenced, that of its last head. */
    block: number
    /** Whether it was fenced: what it still holds is what no heir has taken over yet. */
    isFenced: boolean
    /** Blocks that it has made alone since, as far as anybody saw: they do not count (I5). */
    blocksAlone: number
    /** Words of chains that were fenced which it took over, and messages which it took back. */
    adopted: number
    takenBack: number
    accounts: number
    pockets: number
    held: bigint
    transactions: number
    sent: number
    delivered: number
    parked: number
  }[]
  totals: {
    accounts: number
    /** Objects of apps. */
    objects: number
    transactions: number
    messages: number
    /** Of apps to objects on other chains, which are messages, too. */
    calls: CallCounts
    /** Pieces of data: that chains keep themselves, and that they have sent to storage chains. */
    pieces: { kept: number; sent: number }
    /** Changes of apps' settings that configurations brought. */
    settings: number
    /** In accounts, pockets and treasuries. */
    held: bigint
    /** In lanes, and parked. */
    inFlight: bigint
    /** By the bridge on the hub. */
    locked: bigint
  }
  assets: AssetReport[]
  /** Hashes of all pieces of data. */
  data: Hex[]
  violations: Violation[]
}
