import { birthChain } from '@metalayer/protocol'
import { FOR_GOOD_MS } from './for-good.ts'
import type { RunOptions } from './run-story.ts'
import { createSeedDice } from './seed-dice.ts'
import type { Step, Story } from './story.ts'

const LENGTH_MS = 25_000
const PAYMENTS = 15
/** When what breaks for good breaks, at the earliest. */
const BREAKS_FROM_MS = 2_000

/**
 * A story in which a node breaks for good, and a chain, and links stay bad; and what must go on all the same: payments of accounts that live on the other chain.
 * Nothing is ever mended.
 */
export function drawLiveness(
  options: RunOptions,
  seed: number,
): { options: RunOptions; story: Story } {
  const dice = createSeedDice(seed)
  const { configuration } = options.deployed.plan
  const chainIds = [...options.deployed.members.keys()]
  const node = dice.below(options.validators.length)
  // Now and then all chains are sound, and only a node is gone.
  const broken = dice.below(4) === 0 ? undefined : 1 + dice.below(chainIds.length - 1)
  const brokenId = broken === undefined ? undefined : chainIds[broken]
  const payers = [...options.accounts.entries()]
    .filter(([, { address }]) => birthChain(configuration, address) !== brokenId)
    .map(([place]) => place)
  const steps: Step[] = []
  for (let count = 0; count < PAYMENTS; count++) {
    const from = payers[dice.below(payers.length)]
    if (from === undefined) break
    const to = dice.below(options.accounts.length)
    steps.push({ atMs: dice.below(LENGTH_MS), kind: 'pay', from, to, amount: 1 + dice.below(20) })
  }
  const atMs = () => BREAKS_FROM_MS + dice.below(8_000)
  const forGood = { forMs: FOR_GOOD_MS }
  const lost = [
    { kind: 'kill', node } as const,
    { kind: 'pause', node } as const,
    { kind: 'partition', alone: [node] } as const,
    {
      kind: 'skew',
      node,
      offsetMs: dice.below(60_000) - 30_000,
      rate: 0.5 + dice.below(11) / 10,
    } as const,
  ][dice.below(4)]
  if (lost !== undefined) steps.push({ atMs: atMs(), ...forGood, ...lost })
  if (broken !== undefined) {
    const kind = dice.below(2) === 0 ? 'halt' : 'down'
    steps.push({ atMs: atMs(), ...forGood, kind, chain: broken })
  }
  const links = {
    kind: 'links',
    loss: dice.below(15) / 100,
    duplication: dice.below(3) / 10,
  } as const
  steps.push({ atMs: atMs(), ...forGood, ...links, delayMs: 10 + dice.below(200) })
  steps.sort((left, right) => left.atMs - right.atMs)
  const sound = [...options.validators.keys()].filter((place) => place !== node)
  return {
    options: { ...options, core: { nodes: sound } },
    story: { seed, steps },
  }
}
