import { lowerCase } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { numberToHex, parseGwei } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import type { Database } from '../store/database.ts'
import { migrate } from '../store/migrations.ts'
import { createSqliteDatabase } from '../store/sqlite.ts'
import type { NetworkRules } from './check-transaction.ts'
import type { AccountsAtHead } from './interface.ts'
import { outboxTables } from './tables.ts'

/** The rules of the network that tests speak of. */
export const rules: NetworkRules = {
  networkId: 7,
  kernel: '0x00000000000000000000000000000000000e2a00',
  baseFeeMin: parseGwei('1'),
}

/** An account that signs, of a key that follows from `index`. */
export function createWallet(index: number) {
  const account = privateKeyToAccount(numberToHex(index + 1, { size: 32 }))
  const address = lowerCase(account.address)
  type Fields = {
    fee?: bigint
    tip?: bigint
    value?: bigint
    gas?: bigint
    data?: Hex
    chainId?: number
  }
  return {
    address,
    /** A payment with this nonce. `fee` and `tip`: gwei per gas. */
    sign: (
      nonce: number,
      { fee = 10n, tip = 1n, value = 1n, gas = 21_000n, data, chainId }: Fields = {},
    ) =>
      account.signTransaction({
        type: 'eip1559',
        chainId: chainId ?? rules.networkId,
        nonce,
        to: '0x00000000000000000000000000000000000000aa',
        value,
        gas,
        data: data ?? '0x',
        maxFeePerGas: fee * 10n ** 9n,
        maxPriorityFeePerGas: tip * 10n ** 9n,
      }),
  }
}

/** Accounts that a test sets as it likes: rich unless it says otherwise. */
export function createAccounts() {
  const nonces = new Map<Address, number>()
  const balances = new Map<Address, bigint>()
  const final = new Set<Hex>()
  const base = { fee: rules.baseFeeMin }
  const accounts: AccountsAtHead = {
    nonce: async (address) => nonces.get(address) ?? 0,
    balance: async (address) => balances.get(address) ?? 10n ** 24n,
    baseFee: async () => base.fee,
    isFinal: async (hash) => final.has(hash),
  }
  return { accounts, nonces, balances, final, base }
}

/** A store of its own with the outbox's tables. */
export async function createDatabase(path = ':memory:'): Promise<Database> {
  const database = createSqliteDatabase({ path })
  await migrate(database, [outboxTables])
  return database
}
