import type { GenesisInputs } from '@metalayer/chain'
import { addressOf, chainKinds, keccak256 } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { richAddress } from './test-chain.ts'

const hubChainId = 31_337
const era = 10n ** 18n

/** Key and address of a test's n-th account. */
export function testAccount(n: number): { key: Hex; address: Address } {
  const key = keccak256(Buffer.from(`test account ${n}`))
  return { key, address: addressOf(key) }
}

/** A network of a hub, `chains` chains and four validators, for tests. */
export function testGenesis(chains: number, extra: Partial<GenesisInputs> = {}): GenesisInputs {
  const members = Array.from({ length: chains }, (_, n) => ({
    chainId: 41_000 + n,
    kind: chainKinds.general,
    startBlock: 0,
    registrant: richAddress as Address,
  }))
  const hub = {
    chainId: hubChainId,
    kind: chainKinds.hub,
    startBlock: 0,
    registrant: richAddress as Address,
  }
  return {
    parameters: {
      networkId: 7_777_777,
      hubChainId,
      lease: 10,
      minimumStay: 2,
      unbonding: 3600,
      dataQuota: 1_000_000n,
      tick: 1000,
      agentTimeout: 5000,
      fenceCheckpoints: 5,
      fenceMargin: 30,
      baseFeeMin: 1_000_000_000n,
      executorShare: 5000,
    },
    validators: [0, 1, 2, 3].map((n) => ({ signer: testAccount(n).address, stake: 1000n * era })),
    chains: [...members, hub],
    deployer: richAddress,
    minimumStake: 1000n * era,
    deposits: [10, 11, 12].map((n) => ({ to: testAccount(n).address, amount: 500n * era })),
    ...extra,
  }
}
