import type { Address, Hex } from 'viem'
import { bytesToHex, hexToBytes, joinBytes } from './bytes.ts'
import { keccakBytes } from './hash.ts'

/** The standard CREATE2 deployer, at one address on every chain: its input is a salt and the code to create (P30). */
export const create2Deployer: Address = '0x4e59b44847b379578588920ca78fbf26c0b4956c'

/** What stands there on any chain. */
export const create2DeployerCode: Hex =
  '0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3'

const saltDigits = 64

/** Where {@link create2Deployer} puts `initCode` under `salt` (EIP-1014). */
export function create2Address(salt: Hex, initCode: Hex): Address {
  const preimage = joinBytes(
    Uint8Array.of(0xff),
    hexToBytes(create2Deployer),
    hexToBytes(salt),
    keccakBytes(hexToBytes(initCode)),
  )
  return bytesToHex(keccakBytes(preimage).subarray(12))
}

/**
 * What a transaction does: one to {@link create2Deployer} creates, as one without a recipient does (P30). Its salt is left out, and counts for nothing: where the app
 * stands follows from its sender and nonce.
 */
export function asCreation({ to, data }: { to: Address | null; data: Hex }): {
  to: Address | null
  data: Hex
  salt?: Hex
} {
  if (to !== create2Deployer) return { to, data }
  const digits = data.slice(2)
  const salt: Hex = `0x${digits.slice(0, saltDigits).padEnd(saltDigits, '0')}`
  return { to: null, data: `0x${digits.slice(saltDigits)}`, salt }
}
