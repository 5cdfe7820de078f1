import { pbkdf2Sync } from 'node:crypto'
import { type Address, bytesToHex, type Hex } from 'viem'
import { HDKey, privateKeyToAddress } from 'viem/accounts'

/** An account whose key everyone knows: for devnets only. */
export type DevnetAccount = { address: Address; privateKey: Hex }

/** The phrase of Anvil and Hardhat, so that users recognise the keys. */
const DEVNET_MNEMONIC = 'test test test test test test test test test test test junk'

/** Whose keys: BIP-44's "account" level. Those of `users` are the ones that wallets and tools show. */
const ROLES = { users: 0, deployer: 1, validators: 2 } as const

/** The first `count` accounts of a role, at m/44'/60'/role'/0/i. */
export function devnetAccounts(role: keyof typeof ROLES, count: number): DevnetAccount[] {
  const seed = pbkdf2Sync(DEVNET_MNEMONIC, 'mnemonic', 2_048, 64, 'sha512')
  const parent = HDKey.fromMasterSeed(seed).derive(`m/44'/60'/${ROLES[role]}'/0`)
  return Array.from({ length: count }, (_, index) => {
    const { privateKey } = parent.deriveChild(index)
    // A private parent's children are private.
    const key = bytesToHex(privateKey ?? new Uint8Array())
    return { privateKey: key, address: privateKeyToAddress(key) }
  })
}
