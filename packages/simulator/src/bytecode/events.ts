import { kernelAbi } from '@metalayer/contracts'
import { deliveryOutcomes, type NetworkTransaction } from '@metalayer/protocol'
import {
  type Address,
  decodeAbiParameters,
  type Hex,
  parseAbiParameters,
  toEventSelector,
  toFunctionSelector,
} from 'viem'
import type { DeployedNetwork } from './memory-network.ts'
import type { SimWorld } from './sim-world.ts'

/** What must happen at least once in a set of runs, or the set shows less than it seems to (the "sometimes" of docs/SIMULATOR.md). */
export const mustHappen = {
  'died at a call of its store': 'a node, before the call was done or after',
  'died while it opened': 'a node, at a call of its store, in its first life or a later one',
  'died at each kind of call': 'nodes, at some call of their stores of each kind that is common',
  'died while accounts moved': 'a node, less than four seconds after a move was accepted',
  'died with an open transaction': 'a node, in the middle of one of its store',
  'came back from behind': 'a node that lived again missed five checkpoints or more',
  'arrived twice': 'a message between nodes',
  'was lost': 'a message between nodes, or a request',
  'was held back': 'messages of a clogged link that came later',
  'needed a second round': 'a checkpoint',
  'got another agent': 'a chain',
  'lost its lease': 'a chain whose time went past it, and got it back',
  'was not answered': 'a user, whose node died or was alone',
  'ran deliver': 'messages between chains',
  'ran sweep': 'pockets that went home',
  'ran gather': 'an account that was brought to where its transaction can run',
  'ran install': 'an app that was brought to another chain',
  moved: 'an account, by its owner’s own transaction',
  failed: 'a transaction of a user, in a block',
  'was fenced': 'a chain',
  'went on alone': 'a chain that was fenced: blocks above its last head',
  'was done alone and again':
    'a transaction that a chain ran above its last head, and an heir, too',
  'was adopted': 'a word of a chain that was fenced',
  'was adopted from an heir': 'what an heir had not taken over before it was fenced itself',
  'was taken back': 'a message to a chain that was fenced',
  'was taken back by an heir': 'a message of which both ends were fenced',
  'came back': 'a chain that was fenced, in its next generation',
  'was moved to after it came back': 'a chain in its next generation: an account lived there',
  'left a note that was adopted':
    'an account that had moved away from a chain before it was fenced',
  'kept a letter': 'an app’s message between chains, at its object',
  'sent a letter on': 'a message after its object, which had left',
  'gave a letter back': 'a message whose handling was undone',
  'parked a letter': 'a message that could not be taken in yet',
  'kept a letter waiting': 'an heir: one that its own app sent to what it had not adopted',
  'took a letter back': 'a message of an app to a chain that was fenced',
  'was fenced again': 'a chain in its second generation',
  'went from one to the next': 'a box that several wanted on several chains, once all was mended',
  'left the network': 'a chain that the owner took out of it: it drained, and was fenced',
  'joined, and was moved to': 'a chain that the owner took into the network',
  'left nobody behind': 'one under whose last head no account stood any more',
  'was sent away for balance':
    'an account, by the agent of a chain that had more to do than others, and it arrived',
  'was refused for want of room': 'what an agent would have sent away, by the one of where to',
  'died while it sent some away': 'a chain whose agent had agreed to send somebody away',
  'died before what it took in had come': 'a chain whose agent had agreed to take somebody in',
  'foresaw a crowd': 'an agent, of a chain whose blocks were full then',
  'foresaw a crowd that never was': 'an agent, of a chain whose blocks did not become full',
  'was refused as apart': 'a transaction that needs two boxes which are pinned on two chains',
} as const

export type MustHappen = keyof typeof mustHappen

/** What is counted besides is too rare to be asked of a hundred runs: a note that was shown where what it speaks of is. */
export type EventName = MustHappen | 'ran renew'

/** How often each has happened. */
export type EventCounts = Map<EventName, number>

export function count(events: EventCounts, name: EventName, times = 1): void {
  if (times > 0) events.set(name, (events.get(name) ?? 0) + times)
}

/** What has not happened in any of the runs. */
export function missingEvents(runs: Iterable<ReadonlyMap<EventName, number>>): MustHappen[] {
  const seen = new Set<EventName>()
  for (const run of runs) for (const name of run.keys()) seen.add(name)
  return (Object.keys(mustHappen) as MustHappen[]).filter((name) => !seen.has(name))
}

const renewal = parseAbiParameters('uint24 generation, uint64 leaseUntil, address agent')
const renewed = toEventSelector('LeaseRenewed(uint24,uint64,address)')
const selectors = new Map<Hex, EventName>(
  kernelAbi.flatMap((item) => {
    if (item.type !== 'function') return []
    const names: Record<string, EventName> = {
      ...{ deliver: 'ran deliver', sweep: 'ran sweep', sweepAsset: 'ran sweep' },
      ...{ gather: 'ran gather', install: 'ran install', renew: 'ran renew' },
    }
    const name = names[item.name]
    return name === undefined ? [] : [[toFunctionSelector(item), name] as const]
  }),
)

const letterEvents: ReadonlyMap<number | undefined, EventName> = new Map([
  [deliveryOutcomes.taken, 'kept a letter'],
  [deliveryOutcomes.forwarded, 'sent a letter on'],
  [deliveryOutcomes.bounced, 'gave a letter back'],
  [deliveryOutcomes.parked, 'parked a letter'],
])

/** What became of a message to an app. */
export function countLetter(
  events: EventCounts,
  { to, delivery }: NetworkTransaction,
  app: Address,
): void {
  const name = letterEvents.get(delivery)
  if (to === app && name !== undefined) count(events, name)
}

/** What agents have had chains do. */
export function countChainEvents(events: EventCounts, { members }: DeployedNetwork): void {
  for (const { chain } of members.values()) {
    let leaseUntil = 0n
    for (let number = 0; number <= chain.head.number; number++) {
      const block = chain.block(number)
      for (const [place, { input }] of (block?.json.transactions ?? []).entries()) {
        const name = selectors.get(input.slice(0, 10) as Hex)
        if (name !== undefined && block?.receipts[place]?.status === '0x1') count(events, name)
      }
      for (const { topics, data } of block?.receipts.flatMap(({ logs }) => logs) ?? []) {
        if (topics[0] !== renewed) continue
        const [, next] = decodeAbiParameters(renewal, data)
        if (leaseUntil > 0n && BigInt(block?.time ?? 0) > leaseUntil)
          count(events, 'lost its lease')
        leaseUntil = next
      }
    }
  }
}

/** What decided checkpoints tell, from one to the next. */
export function createHeadEvents(events: EventCounts, world: SimWorld) {
  const agents = new Map<number, string>()
  const heights = new Map<string, number>()
  return () => {
    for (const node of world.nodes) {
      const latest = node.latest()
      if (latest === undefined) continue
      const { number } = latest.checkpoint
      const before = heights.get(node.name)
      if (before !== undefined && number >= before + BEHIND) count(events, 'came back from behind')
      heights.set(node.name, number)
      if (latest.commit.round > 0) count(events, 'needed a second round')
      for (const { chainId, agent } of latest.heads) {
        const known = agents.get(chainId)
        if (known !== undefined && known !== agent) count(events, 'got another agent')
        agents.set(chainId, agent)
      }
    }
  }
}

/** Checkpoints that a node has missed where it came back from behind. */
const BEHIND = 5
