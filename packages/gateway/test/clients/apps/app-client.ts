import type { Abi, Address, Hex } from 'viem'
import type { NetworkUnderTest } from '../network-under-test.ts'

/** A contract as its callers know it. */
export type Contract = { address: Address; abi: Abi }

export type Call = {
  contract: Contract
  method: string
  args: readonly unknown[]
  /** Wei. */
  value?: bigint
  /** Signed for without asking for an estimate, which would tell of a revert before anything is sent. */
  gas?: bigint
}

export type Creation = { abi: Abi; bytecode: Hex; args: readonly unknown[] }

/** An event by its name; addresses in lower case. */
export type Emitted = { event: string; args: Readonly<Record<string, unknown>> }

/** What a receipt says. */
export type Outcome = {
  hash: Hex
  status: 'success' | 'reverted'
  /** Wei. */
  fee: bigint
  emitted: readonly Emitted[]
}

/** A custom error as the client decoded it; addresses in lower case. */
export type Refusal = { error: string; args: readonly unknown[] }

/** What suites of apps ask of a client library: each by the library's own means. */
export type AppClient = {
  /** Deploys, and returns the address of the receipt. */
  deploy(key: Hex, creation: Creation): Promise<Address>
  /** Sends a call, and waits for its receipt. */
  send(key: Hex, call: Call): Promise<Outcome>
  read(contract: Contract, method: string, args: readonly unknown[]): Promise<unknown>
  /** One read for each list of arguments, all in one call of Multicall3, any of which may fail. */
  readAll(
    contract: Contract,
    method: string,
    args: readonly (readonly unknown[])[],
  ): Promise<unknown[]>
  /** Why a call reverts. Throws where it does not. */
  refusal(key: Hex, call: Call): Promise<Refusal>
  /** All that a contract has emitted of an event, in order. */
  emitted(contract: Contract, event: string): Promise<Emitted[]>
  close(): void
}

export type OpenAppClient = (network: NetworkUnderTest) => AppClient

/** The network serves it at its usual address. */
export const multicall3: Address = '0xcA11bde05977b3631167028862bE2a173976CA11'

/** Milliseconds that a client waits for one answer or receipt: two cores may be shared. */
export const patienceMs = 120_000

/** Addresses in lower case, and everything else as it is. */
export function plain(value: unknown): unknown {
  return typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value)
    ? value.toLowerCase()
    : value
}

export function emittedOf(event: string, args: Readonly<Record<string, unknown>>): Emitted {
  const entries = Object.entries(args).map(([name, value]) => [name, plain(value)])
  return { event, args: Object.fromEntries(entries) }
}
