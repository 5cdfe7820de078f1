import { type Stakes, withFences } from '@metalayer/consensus'
import {
  type Configuration,
  chainKinds,
  genesisHeads,
  type Head,
  headStatuses,
  moving,
} from '@metalayer/protocol'
import { numberToHex, zeroAddress } from 'viem'

/** What fences follow from, as a network has it configured (P13). */
export type FenceProfile = {
  tickMs: number
  leaseSeconds: number
  fenceMarginSeconds: number
  fenceCheckpoints: number
}

/** Chains by number, and when the network gives up on one that stands still. */
export type FenceClock = {
  /** One checkpoint: the chains that stand still, of those in the network. Which of them are fenced by it. */
  tick(time: number, isStill: (chain: number) => boolean): number[]
  /** A chain that was fenced begins anew, as its next generation (P1). */
  rejoin(chain: number): void
}

const HUB = 1
const FIRST = 10
const VALIDATORS = 4
/** Checkpoints have times of their own: 0 would say that a head moves. */
const EPOCH = 1_800_000_000_000

/** The network's own rule, on heads that do nothing but move or stand still; so limits of how many are fenced at once hold here as they do there. */
export function createFenceClock(chains: number, profile: FenceProfile): FenceClock {
  const configuration = configurationOf(chains, profile)
  const stakes: Stakes = configuration.validators.map(({ stake }) => stake)
  const placeOf = (chain: number): number => chain + 1
  let heads: Head[] = genesisHeads(configuration)
  let height = 0
  let last = Number.NEGATIVE_INFINITY
  const step = (time: number, isStill: (chain: number) => boolean): number[] => {
    height++
    const after = heads.map((head, place) =>
      head.status === headStatuses.live && !isStill(place - 1)
        ? { ...head, number: head.number + 1 }
        : head,
    )
    const before = heads
    heads = withFences(before, after, {
      ...{ configuration, stakes, time: EPOCH + time },
      parentTime: EPOCH + time - profile.tickMs,
      ...{ proposer: height % VALIDATORS, isSameConfiguration: true },
      // None of them is taken out.
      owesNothing: () => false,
    })
    return heads.flatMap(({ status }, place) =>
      status === headStatuses.fenced && before[place]?.status !== headStatuses.fenced
        ? [place - 1]
        : [],
    )
  }
  return {
    tick(time, isStill) {
      // Since the last time that anybody looked, all have moved.
      if (time - last > profile.tickMs) step(time - profile.tickMs, () => false)
      last = time
      return step(time, isStill)
    },
    rejoin(chain) {
      heads = heads.map((head, place) =>
        place === placeOf(chain)
          ? { ...head, generation: head.generation + 1, status: headStatuses.live, still: moving }
          : head,
      )
    },
  }
}

function configurationOf(chains: number, profile: FenceProfile): Configuration {
  const { tickMs, leaseSeconds, fenceMarginSeconds, fenceCheckpoints } = profile
  const chain = (chainId: number, kind: number) => {
    return { chainId, kind, startBlock: 0, registrant: zeroAddress }
  }
  return {
    number: 0,
    validators: Array.from({ length: VALIDATORS }, (_, place) => {
      return { signer: numberToHex(place + 1, { size: 20 }), stake: 1n }
    }),
    chains: [
      chain(HUB, chainKinds.hub),
      ...Array.from({ length: chains }, (_, place) => chain(FIRST + place, chainKinds.general)),
    ],
    parameters: {
      ...{ networkId: 1, hubChainId: HUB, minimumStay: 1, unbonding: 1, agentTimeout: 1 },
      ...{ lease: leaseSeconds, fenceMargin: fenceMarginSeconds, fenceCheckpoints, tick: tickMs },
      ...{ baseFeeMin: 1n, executorShare: 0, dataQuota: 1n },
    },
    settings: [],
  }
}
