import {
  addressOf,
  type BlockVoucher,
  type Configuration,
  chainKinds,
  genesisCheckpoint,
  genesisHeads,
  type Head,
  hashCheckpoint,
  headStatuses,
  headsRoot,
  zeroHash,
} from '@metalayer/protocol'
import { toHex, zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { nextCheckpoint } from './next-checkpoint.ts'

const chainOf = (chainId: number, kind: number, startBlock: number) => ({
  ...{ chainId, kind, startBlock, registrant: zeroAddress },
})
const genesis: Configuration = {
  number: 0,
  validators: [1, 2, 3, 4].map((key) => ({
    signer: addressOf(toHex(key, { size: 32 })),
    stake: 10n,
  })),
  chains: [chainOf(100, chainKinds.hub, 9), chainOf(101, chainKinds.general, 5)],
  parameters: {
    ...{ networkId: 7, hubChainId: 100, lease: 60, minimumStay: 1, unbonding: 100 },
    dataQuota: 1_000_000n,
    ...{ tick: 1000, agentTimeout: 5000, baseFeeMin: 1000n, executorShare: 0 },
    ...{ fenceCheckpoints: 5, fenceMargin: 30 },
  },
  settings: [],
}
const next: Configuration = {
  ...genesis,
  number: 1,
  chains: [...genesis.chains, chainOf(31, chainKinds.defi, 70), chainOf(32, chainKinds.storage, 0)],
}
const now = 1_800_000_000_000
const first = { parent: genesisCheckpoint(genesis), heads: genesisHeads(genesis) }

const block = (number: number): BlockVoucher => ({
  ...{ number, hash: toHex(number, { size: 32 }), stateRoot: toHex(1, { size: 32 }) },
  ...{
    commitment: toHex(2, { size: 32 }),
    time: now / 1000 - 1,
    gasUsed: 5n,
    gasLimit: 30_000_000n,
  },
})

/** The checkpoint after `base` on which `speakers` of four validators speak, of blocks of chain 31. */
function follow(
  base: { parent: ReturnType<typeof genesisCheckpoint>; heads: readonly Head[] },
  configuration: Configuration,
  blocks: readonly (readonly BlockVoucher[])[],
) {
  const vouchers = blocks.map((said, validator) => ({
    validator,
    signature: '0x' as const,
    body: {
      ...{ height: base.parent.number + 1, parent: hashCheckpoint(base.parent), clock: now },
      chains:
        said.length === 0 ? [] : [{ chainId: 31, generation: 1, waitingSince: 0, blocks: said }],
    },
  }))
  const proposer = configuration.validators[0]?.signer ?? zeroAddress
  const result = nextCheckpoint(
    { ...base, configuration, proposal: { proposer, vouchers } },
    () => true,
  )
  if (!result.valid) throw new Error(result.reason)
  return { parent: result.checkpoint, heads: result.heads }
}

const silence = [[], [], []]
const headOf = ({ heads }: { heads: readonly Head[] }, chainId = 31) =>
  heads.find((head) => head.chainId === chainId)

describe('a chain that joins (P16)', () => {
  const joining = follow(first, next, silence)

  it('has a head from the first checkpoint on that its configuration signs, and none before', () => {
    expect(headOf(follow(first, genesis, silence))).toBeUndefined()
    expect(headOf(joining)).toEqual({
      ...{ chainId: 31, generation: 1, status: headStatuses.joining, number: 70 },
      ...{ blockHash: zeroHash, stateRoot: zeroHash, commitment: zeroHash, time: 0, leaseUntil: 0 },
      ...{ agent: next.validators[2]?.signer, agentSince: now, price: 1000n, gasUsed: 0n },
      ...{ still: { since: 0, checkpoints: 0, proposers: 0 }, heirs: zeroHash },
    })
    expect(headOf(joining, 32)?.agent).toBe(next.validators[3]?.signer)
    expect(joining.parent.heads).toBe(headsRoot(joining.heads))
  })

  it('has it once, stays as long as nobody vouches, and is nothing that load is spread over', () => {
    const later = follow(joining, next, silence)
    // But that chain 101 stands still is counted (P13).
    const moved = (heads: readonly Head[]) =>
      heads.map((head) => ({ ...head, still: headOf(joining, head.chainId)?.still }))
    expect(moved(later.heads)).toEqual(joining.heads)
    expect(moved(follow(joining, genesis, silence).heads)).toEqual(joining.heads)
    expect(headOf(later)).toEqual(headOf(joining))
    expect(later.parent.baseFee).toBe(joining.parent.baseFee)
  })

  it('is live by the first block for which more than 2/3 vouch, with a lease', () => {
    expect(headOf(follow(joining, next, [[block(75)], [block(75)], []]))?.status).toBe(
      headStatuses.joining,
    )
    const live = follow(joining, next, [[block(75)], [block(74), block(75)], [block(75)]])
    expect(headOf(live)).toMatchObject({
      ...{ status: headStatuses.live, number: 75, blockHash: block(75).hash },
      leaseUntil: now / 1000 - 1 + 60,
    })
  })

  it('cannot be vouched for before it has a head', () => {
    expect(() => follow(first, next, [[block(75)], [block(75)], [block(75)]])).toThrow(
      'unknown-chain',
    )
  })
})
