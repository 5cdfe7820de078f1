import { bytesToHex, hexToBytes, joinBytes, keccakBytes } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'

/** The standard CREATE2 deployer, at one address on every chain: its input is a salt and the code to create (P30). */
export const create2Deployer: Address = '0x4e59b44847b379578588920ca78fbf26c0b4956c'

/** Who signed the transaction that creates the deployer, and what it costs. Nobody has the key: the signature was made up, the signer follows from it. */
export const create2DeployerSigner: Address = '0x3fab184622dc19b6109349b94811493bf2a45362'
export const create2DeployerCost = 100_000n * 100_000_000_000n

/** The transaction that creates the deployer. It names no chain, so it holds on every one. */
export const create2DeployerTransaction: Hex =
  '0xf8a58085174876e800830186a08080b853604580600e600039806000f350fe7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf31ba02222222222222222222222222222222222222222222222222222222222222222a02222222222222222222222222222222222222222222222222222222222222222'

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
