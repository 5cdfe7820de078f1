import type { Address, Hex } from 'viem'

/** Who signed the transaction that creates the CREATE2 deployer, and what it costs. Nobody has the key: the signature was made up, the signer follows from it. */
export const create2DeployerSigner: Address = '0x3fab184622dc19b6109349b94811493bf2a45362'
export const create2DeployerCost = 100_000n * 100_000_000_000n

/** The transaction that creates the deployer. It names no chain, so it holds on every one. */
export const create2DeployerTransaction: Hex =
  '0xf8a58085174876e800830186a08080b853604580600e600039806000f350fe7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf31ba02222222222222222222222222222222222222222222222222222222222222222a02222222222222222222222222222222222222222222222222222222222222222'
