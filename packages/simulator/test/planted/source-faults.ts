import type { SourceChange } from './change-source.ts'

/** A defect of the node's own code, as changes of its sources under packages. */
export type SourceFault = {
  name: string
  /** Only what becomes of chains that are fenced can show it. */
  isOfFences?: true
  /** Only chains that get more than they can do can show it. */
  isOfCrowds?: true
  sources: readonly SourceChange[]
}

const fences = 'consensus/src/fences.ts'

export const sourceFaults: readonly SourceFault[] = [
  {
    name: 'half of the stake is a quorum',
    sources: [
      {
        file: 'protocol/src/vote.ts',
        find: 'part * 3n > total * 2n',
        replace: 'part * 2n >= total',
      },
    ],
  },
  {
    name: 'a chain is fenced at once, lease or not',
    isOfFences: true,
    sources: [
      {
        file: fences,
        find: 'stillFor(head, rules) > (lease + margin) * MILLISECONDS',
        replace: 'stillFor(head, rules) > margin',
      },
      {
        file: fences,
        find: 'still.checkpoints >= fenceCheckpoints',
        replace: 'fenceCheckpoints > 0',
      },
    ],
  },
  {
    name: 'a head that stands still gets a lease',
    isOfFences: true,
    sources: [
      {
        file: 'consensus/src/next-head.ts',
        find: 'return { head: { ...served, price }, gasUsed: 0n }',
        replace:
          'const { lease } = rules.configuration.parameters\n    const leaseUntil = served.leaseUntil === 0 ? 0 : Math.floor(rules.time / 1000) + lease\n    return { head: { ...served, price, leaseUntil }, gasUsed: 0n }',
      },
    ],
  },
  {
    name: 'a halt of consensus counts as standing still',
    isOfFences: true,
    sources: [
      {
        file: fences,
        find: 'time - parentTime > GAP_TICKS_MAX * configuration.parameters.tick',
        replace: 'time - parentTime > GAP_TICKS_MAX * configuration.parameters.tick * 1_000',
      },
    ],
  },
  {
    name: 'who is fenced is an heir',
    isOfFences: true,
    sources: [
      {
        file: fences,
        find: '.filter((head) => isBalanced(head, rules.configuration) && !fenced.includes(head))',
        replace: '.filter((head) => isBalanced(head, rules.configuration))',
      },
    ],
  },
  {
    name: 'pockets are no leaves',
    isOfFences: true,
    sources: [
      {
        file: 'node/src/follow/chain-record.ts',
        find: 'const nextTree = withWords(tree, changed)',
        replace:
          "const nextTree = withWords(tree, changed.filter(({ slot, word }) => slotAccount(slot) === undefined || accountIn(word, generation).status !== 'pocket'))",
      },
    ],
  },
  {
    name: 'agents do not adopt notes',
    isOfFences: true,
    sources: [
      {
        file: 'node/src/agent/inheritance-duties.ts',
        find: 'if (estate.wordAt(slot) === 0n || legacyOf(fence, estate, slot) === undefined) continue',
        replace:
          "if (estate.wordAt(slot) === 0n || legacyOf(fence, estate, slot) === undefined) continue\n        if (objectIn(estate.wordAt(slot), fence.generation).status === 'away') continue",
      },
    ],
  },
  {
    name: 'what a fenced chain does afterwards counts',
    isOfFences: true,
    sources: [
      {
        file: 'node/src/follow/estates.ts',
        find: 'wordAt: (slot) => record.wordAtBlock(number, slot),',
        replace: 'wordAt: record.wordAt,',
      },
      {
        file: 'node/src/follow/follower.ts',
        find: 'bound()?.isLast === true && number > (bound()?.number ?? 0)',
        replace: 'bound()?.isLast === true && number < 0',
      },
    ],
  },
  {
    name: 'a chain is followed beyond its fence',
    isOfFences: true,
    sources: [
      {
        file: 'node/src/follow/follower.ts',
        find: 'bound()?.isLast === true && number > (bound()?.number ?? 0)',
        replace: 'bound()?.isLast === true && number < 0',
      },
    ],
  },
  {
    name: 'reads miss what travels',
    sources: [
      {
        file: 'node/src/ledger/in-flight.ts',
        find: 'accounts.count(message.owner, { ...message, ...destination }, isSent)',
        replace:
          'accounts.count(message.owner, { ...message, ...destination, balance: 0n }, isSent)',
      },
    ],
  },
  {
    name: 'reads miss what nobody has adopted yet',
    isOfFences: true,
    sources: [
      {
        file: 'node/src/ledger/estates.ts',
        find: "if (status !== 'here') sum += balance",
        replace: "if (status === 'app') sum += balance",
      },
    ],
  },
  {
    name: 'an heir begins to take back where the sender did',
    isOfFences: true,
    sources: [
      {
        file: 'node/src/fences/closed-lane.ts',
        find: 'if (back[0] !== 0n) start = back',
        replace: 'if (back[0] === 0n) start = back',
      },
    ],
  },
  {
    name: 'a call that is taken back counts its hops on',
    isOfFences: true,
    sources: [
      {
        file: 'node/src/follow/steps.ts',
        find: 'attachTakenBack: attachAll(forwardParkedCall)',
        replace: 'attachTakenBack: attachAll(forwardCall)',
      },
    ],
  },
  {
    name: 'blocks hold what a chain ran above its head',
    sources: [
      {
        file: 'node/src/blocks/derive-block.ts',
        find: 'const found = await follow.carriers(chainId, after, number)',
        replace: 'const found = await follow.carriers(chainId, after, number + 1)',
      },
    ],
  },
  {
    name: 'a node takes a payment before it has heard of apps',
    sources: [
      {
        file: 'node/src/agent/step-board.ts',
        find: "return saysNothing || receivedAt <= deps.apps.until() ? 'payment' : 'unheard'",
        replace: "return saysNothing || receivedAt >= 0 ? 'payment' : 'unheard'",
      },
    ],
  },
  {
    name: 'agents take turns by when they heard of who waits',
    sources: [
      {
        file: 'node/src/agent/turns.ts',
        find: 'const place = (ages - age) * perAge + Number.parseInt(hash.slice(2, 10), 16)',
        replace:
          'const place = age * 0 * perAge + receivedAt + Number.parseInt(hash.slice(2, 4), 16) / 256',
      },
    ],
  },
  {
    name: 'a node takes what needs two that are pinned apart',
    sources: [
      {
        file: 'node/src/agent/check-meeting.ts',
        find: "if (meeting.kind !== 'apart' && meeting.kind !== 'foreign-account') return",
        replace:
          "if (whole.success || (meeting.kind !== 'apart' && meeting.kind !== 'foreign-account')) return",
      },
    ],
  },
  {
    name: 'agents send nothing away from a chain that leaves',
    sources: [
      {
        file: 'node/src/balance/drainer.ts',
        find: 'return [...inUse, ...idle]',
        replace: 'return [...inUse, ...idle].slice(0, 0)',
      },
    ],
  },
  {
    name: 'a chain that joins gets no head',
    sources: [
      {
        file: 'consensus/src/joining-heads.ts',
        find: 'kind !== chainKinds.hub && !known.has(chainId))',
        replace:
          'kind !== chainKinds.hub && !known.has(chainId) && heads.some((head) => head.chainId === chainId))',
      },
    ],
  },
  {
    name: 'agents take in more than there is room for',
    isOfCrowds: true,
    sources: [
      {
        file: 'policy/src/admit.ts',
        find: 'if (to !== here.chainId || work > headroom) continue',
        replace: 'if (to !== here.chainId) continue',
      },
    ],
  },
  {
    name: 'agents send away without being asked in',
    isOfCrowds: true,
    sources: [
      {
        file: 'node/src/balance/balancer.ts',
        find: 'for (const offer of await deps.admission.ask(some, deps.tickMs(), signal)) {',
        replace:
          'await deps.admission.ask(some, deps.tickMs(), signal)\n      for (const offer of some) {',
      },
    ],
  },
  {
    name: 'agents send away more than their budget',
    isOfCrowds: true,
    sources: [
      {
        file: 'policy/src/shed.ts',
        find: 'if (leaveGas > budget || members > moves) continue',
        replace: 'if (members > moves) continue',
      },
    ],
  },
  {
    name: 'agents send on who has just come',
    isOfCrowds: true,
    sources: [
      {
        file: 'policy/src/shed.ts',
        find: 'const hasStayed = arrivedAt === undefined || tick - arrivedAt >= dwellTicks',
        replace: 'const hasStayed = arrivedAt === undefined || tick + dwellTicks > arrivedAt',
      },
    ],
  },
]
