import type { Dice } from '../coarse/dice.ts'
import { withDeparture } from './departure.ts'
import { FOR_GOOD_MS } from './for-good.ts'
import { drawJoin } from './joining.ts'
import { drawRushes } from './rush.ts'
import { drawStorm } from './storm.ts'

/** What an account wants. Accounts and chains by their places; amounts in thousandths of what one has at the beginning. */
export type Intent =
  | { kind: 'pay'; from: number; to: number; amount: number }
  | { kind: 'move'; from: number; chain: number }
  | { kind: 'deploy'; from: number }
  | { kind: 'transfer'; from: number; to: number; amount: number }
  | { kind: 'approve'; from: number; to: number; amount: number }
  | { kind: 'pull'; from: number; of: number; amount: number }
  /** Makes the app of boxes. */
  | { kind: 'build'; from: number }
  /** A letter along the boxes, with an amount; the last box keeps none whose number is 0. */
  | { kind: 'post'; from: number; route: readonly number[]; number: number; amount: number }
  /** Needs all these boxes in one place. */
  | { kind: 'visit'; from: number; boxes: readonly number[] }
  /** From then on it stays where it is. */
  | { kind: 'pin'; from: number; box: number }

/** What breaks, and for how long. Nodes by their places. */
export type Fault = { forMs: number } & (
  | { kind: 'kill'; node: number }
  /** At the `calls`-th call of its store from then on, before it is done or after. */
  | { kind: 'die'; node: number; calls: number; isAfter: boolean }
  /** At the next call of one kind: of the kinds that it makes, the `call`-th. It is dead for so long from then on. */
  | { kind: 'die-at'; node: number; call: number; isAfter: boolean }
  /** At the `calls`-th call while it opens: for the first time, or having been killed. */
  | { kind: 'stillborn'; node: number; calls: number; isAfter: boolean }
  | { kind: 'pause'; node: number }
  | { kind: 'cut'; node: number; chain: number }
  | { kind: 'partition'; alone: readonly number[] }
  /** Its links are clogged one after the other, and let through in another order. */
  | { kind: 'swizzle'; node: number; order: number[]; back: number[] }
  | { kind: 'links'; loss: number; duplication: number; delayMs: number }
  | { kind: 'skew'; node: number; offsetMs: number; rate: number }
  | { kind: 'halt'; chain: number }
  | { kind: 'down'; chain: number }
  | { kind: 'slow'; chain: number; slowMs: number }
  /** Its machine burns: no block any more, and nobody to ask. Nothing mends it. */
  | { kind: 'gone'; chain: number }
  /** No node reaches it, and it goes on by itself. */
  | { kind: 'alone'; chain: number }
  /** Of the next two chains that agree on a move for balance, one is lost so long afterwards. */
  | { kind: 'strike'; end: 'from' | 'to'; afterMs: number; how: 'gone' | 'alone' }
)

/** What the network's owner does. */
export type Deed =
  /** The chain leaves the network. */
  | { kind: 'drain'; chain: number }
  /** One that was not in it joins. */
  | { kind: 'join'; chain: number }

/** Somebody pays again and again, as fast as nodes take it. */
export type Rush = { kind: 'rush'; from: number; payments: number; overMs: number }

/** Milliseconds after the beginning. */
export type Step = { atMs: number } & (Intent | Rush | Fault | Deed)

/** What happens in a run, besides what the network makes of it. To leave out steps leaves a story. */
export type Story = { seed: number; steps: readonly Step[] }

export type StoryShape = {
  accounts: number
  nodes: number
  /** The hub among them: it breaks, too, and nobody moves there. */
  chains: number
  /** When the last thing happens. */
  lengthMs: number
  intents: number
  faults: number
  /** Chains that may be lost in a story, for so long that they are fenced: fewer than there are besides the hub. */
  losses: number
  /** People besides, by their places, of whom each of these sends too much for their chain: the first crowd lives on chain 1. Left empty: there are none. */
  crowds: readonly (readonly number[])[]
}

/** What people want where a chain comes back: to leave it before, to move there, to pay. */
const [LEAVING, COMING, PAYING] = [2, 5, 8]

/** Of which letters and visits are. */
const boxCount = 4

/** What there is in a story besides ERA, and who makes it: one app at most. */
type App = { kind: 'token' | 'boxes'; owner: number } | undefined

/** Tells a story: accounts pay and move; in most there is an app, too. */
export function drawStory(seed: number, shape: StoryShape, dice: Dice): Story {
  const { lengthMs } = shape
  let steps: Step[] = []
  const at = (from: number) => from + dice.below(lengthMs - from)
  const isCrowded = shape.crowds.length > 0
  const app = isCrowded ? undefined : drawApp(shape, dice)
  // First of all, so that nobody waits in vain for it.
  const kind = app?.kind === 'token' ? 'deploy' : 'build'
  if (app !== undefined) steps.push({ atMs: dice.below(400), kind, from: app.owner })
  for (let count = 0; count < shape.intents; count++) {
    steps.push({ atMs: at(500), ...drawIntent(shape, app, dice) })
  }
  for (let count = 0; count < shape.faults; count++) {
    const forMs = 200 + dice.below(dice.below(4) === 0 ? lengthMs / 2 : 6_000)
    steps.push({ atMs: at(1_000), forMs, ...drawFault(shape, dice) } as Step)
  }
  steps.push(...drawDeaths(shape, dice))
  if (isCrowded) steps.push(...drawRushes(shape, Math.floor(seed / RUSHES_EVERY), dice))
  else if (leaves(seed)) steps = withDeparture(steps, shape, dice)
  else if (joins(seed)) steps.push(...drawJoin(shape, dice))
  else if (shape.losses > 0) steps.push(...drawAct(shape, dice))
  if (seed % OLD_EVERY === 0) steps.push(...drawOldAge(shape, dice))
  if (app?.kind === 'boxes' && dice.below(2) === 0) {
    const endMs = Math.max(...steps.map(({ atMs }) => atMs))
    steps.push(...drawStorm({ accounts: shape.accounts, endMs }, dice))
  }
  if (app !== undefined && seed % NEWS_EVERY === 0) steps.push(drawLateNews(shape, dice))
  return { seed, steps: steps.sort((left, right) => left.atMs - right.atMs) }
}

/** Whether the story of a seed is about chains that get more than they can do. */
export const rushes = (seed: number): boolean => seed % RUSHES_EVERY === RUSHES_AT

/** Whether it is about a chain that leaves the network. */
export const leaves = (seed: number): boolean => !rushes(seed) && seed % CHANGES_EVERY === LEAVES_AT

/** Whether it is about one that joins. */
export const joins = (seed: number): boolean => !rushes(seed) && seed % CHANGES_EVERY === JOINS_AT

/** One story in so many is about crowds. */
const [RUSHES_EVERY, RUSHES_AT] = [10, 9] as const

/** Of the stories of which none is about chains that are lost, one in six each. */
const [CHANGES_EVERY, LEAVES_AT, JOINS_AT] = [12, 7, 1] as const
/** One story in so many goes on for longer than nodes remember what they decided. */
const OLD_EVERY = 15
/** When: 64 checkpoints, of which few have come late. */
const OLD_MS = 90_000

/** Kinds of calls of a store are drawn by numbers below this: many times as many as there are. */
const CALLS = 10_000
/** Calls of a store while a node opens; and while it does so for the first time. */
const [OPENING_CALLS, FIRST_CALLS] = [40, 120] as const
/** In one story in so many a node dies while it opens for the first time. */
const STILLBORN_EVERY = 8

/** In one story with an app in so many, a node hears late of it. */
const NEWS_EVERY = 5

/** A node does not see some chain while an app is made and called for the first time, perhaps there: it is still an agent of another one, to whom such calls come. */
function drawLateNews({ nodes, chains }: StoryShape, dice: Dice): Step {
  const [node, chain] = [dice.below(nodes), 1 + dice.below(chains - 1)]
  return {
    atMs: 1_000 + dice.below(1_500),
    kind: 'cut',
    node,
    chain,
    forMs: 4_000 + dice.below(4_000),
  }
}

/** A node dies at a call of its store, of a kind that is drawn: most calls are of few kinds. Now and then one dies while it opens for the first time, too. */
function drawDeaths({ nodes, lengthMs }: StoryShape, dice: Dice): Step[] {
  const death = () => {
    const forMs = 200 + dice.below(4_000)
    return { node: dice.below(nodes), isAfter: dice.below(2) === 0, forMs }
  }
  const atMs = 1_000 + dice.below(lengthMs / 2)
  const steps: Step[] = [{ atMs, kind: 'die-at', call: dice.below(CALLS), ...death() }]
  if (dice.below(STILLBORN_EVERY) > 0) return steps
  return [...steps, { atMs: 0, kind: 'stillborn', calls: 1 + dice.below(FIRST_CALLS), ...death() }]
}

/** All nodes are killed at nearly the same time, when there are more blocks than they could make again. */
function drawOldAge({ nodes }: StoryShape, dice: Dice): Step[] {
  return Array.from({ length: nodes }, (_, node): Step => {
    const atMs = OLD_MS + dice.below(4_000)
    return { atMs, kind: 'kill', node, forMs: 200 + dice.below(4_000) }
  })
}

/** What befalls chains of a network that can do without some. */
function drawAct(shape: StoryShape, dice: Dice): Step[] {
  return dice.below(3) === 0 ? drawReturn(shape, dice) : drawLosses(shape, dice)
}

/** Chains that are lost one after the other: some at nearly the same time, some so late that the one before has been fenced, and has heirs. */
function drawLosses({ chains, losses }: StoryShape, dice: Dice): Step[] {
  const places = Array.from({ length: chains - 1 }, (_, place) => place + 1)
  const lost = shuffled(places, dice).slice(0, 1 + dice.below(losses))
  let atMs = 3_000 + dice.below(6_000)
  return lost.map((chain): Step => {
    const step: Step =
      dice.below(2) === 0
        ? { atMs, kind: 'gone', chain, forMs: FOR_GOOD_MS }
        : { atMs, kind: 'alone', chain, forMs: 8_000 + dice.below(16_000) }
    atMs += dice.below(3) === 0 ? dice.below(3_000) : 9_000 + dice.below(7_000)
    return step
  })
}

/**
 * A chain that some have left is fenced and comes back while people go on: they move there, pay, and are paid. Mostly it is lost a second time, in its next
 * generation.
 */
function drawReturn({ accounts, chains }: StoryShape, dice: Dice): Step[] {
  const chain = 1 + dice.below(chains - 1)
  const account = () => dice.below(accounts)
  const lostMs = 6_000 + dice.below(3_000)
  const forMs = 11_000 + dice.below(4_000)
  const backMs = lostMs + forMs
  const steps: Step[] = [{ atMs: lostMs, kind: 'alone', chain, forMs }]
  const elsewhere = 1 + (chain % (chains - 1))
  for (let count = 0; count < LEAVING; count++) {
    steps.push({ atMs: dice.below(1_000), kind: 'move', from: account(), chain: elsewhere })
  }
  for (let count = 0; count < COMING; count++) {
    steps.push({ atMs: backMs + 2_000 + dice.below(7_000), kind: 'move', from: account(), chain })
  }
  for (let count = 0; count < PAYING; count++) {
    const pay = { kind: 'pay', from: account(), to: account(), amount: 1 + dice.below(50) } as const
    steps.push({ atMs: backMs + dice.below(16_000), ...pay })
  }
  if (dice.below(3) > 0) {
    const kind = dice.below(2) === 0 ? 'gone' : 'alone'
    const again = kind === 'gone' ? FOR_GOOD_MS : 11_000 + dice.below(4_000)
    steps.push({ atMs: backMs + 8_000 + dice.below(7_000), kind, chain, forMs: again })
  }
  return steps
}

/** A token or boxes in three stories of eight each. */
function drawApp({ accounts }: StoryShape, dice: Dice): App {
  const which = dice.below(8)
  const owner = dice.below(accounts)
  if (which > 5) return undefined
  return { kind: which < 3 ? 'token' : 'boxes', owner }
}

function drawIntent(shape: StoryShape, app: App, dice: Dice): Intent {
  const { accounts, chains } = shape
  if (app?.kind === 'boxes' && dice.below(10) < 7) return drawBoxIntent(shape, dice)
  const isToken = app?.kind === 'token'
  const from = isToken && dice.below(3) === 0 ? app.owner : dice.below(accounts)
  const to = dice.below(accounts)
  const amount = 1 + dice.below(dice.below(6) === 0 ? 900 : 50)
  const kind = dice.below(10)
  if (isToken && kind < 6) {
    if (kind < 3) return { kind: 'transfer', from, to, amount }
    if (kind < 5) return { kind: 'approve', from, to, amount }
    return { kind: 'pull', from, of: to, amount }
  }
  if (kind < 8) return { kind: 'pay', from, to, amount }
  return { kind: 'move', from, chain: 1 + dice.below(chains - 1) }
}

/** Two letters of three, one of which in five comes back, to a visit, which brings a box or two elsewhere. */
function drawBoxIntent({ accounts }: StoryShape, dice: Dice): Intent {
  const from = dice.below(accounts)
  const first = dice.below(boxCount)
  const second = (first + 1 + dice.below(boxCount - 1)) % boxCount
  const boxes = dice.below(2) === 0 ? [first] : [first, second]
  if (dice.below(3) === 0) return { kind: 'visit', from, boxes }
  const number = dice.below(5) === 0 ? 0 : 1 + dice.below(1_000)
  return { kind: 'post', from, route: boxes, number, amount: dice.below(20) }
}

type Break = Fault extends infer One ? (One extends Fault ? Omit<One, 'forMs'> : never) : never

function drawFault({ nodes, chains }: StoryShape, dice: Dice): Break {
  const node = dice.below(nodes)
  const chain = dice.below(chains)
  const others = shuffled(
    Array.from({ length: nodes }, (_, place) => place).filter((place) => place !== node),
    dice,
  )
  switch (dice.below(12)) {
    case 0:
      return { kind: 'kill', node }
    case 1:
      return { kind: 'die', node, calls: 1 + dice.below(60), isAfter: dice.below(2) === 0 }
    case 2:
      return { kind: 'die-at', node, call: dice.below(CALLS), isAfter: dice.below(2) === 0 }
    case 3:
      return drawDeath(node, dice)
    case 4:
      return { kind: 'pause', node }
    case 5:
      return { kind: 'cut', node, chain }
    case 6:
      return { kind: 'partition', alone: dice.below(2) === 0 ? [node] : [node, others[0] ?? 0] }
    case 7:
      return { kind: 'swizzle', node, order: others, back: shuffled(others, dice) }
    case 8:
      return {
        kind: 'links',
        loss: dice.below(4) / 10,
        duplication: dice.below(4) / 10,
        delayMs: 10 + dice.below(600),
      }
    case 9:
      return {
        kind: 'skew',
        node,
        offsetMs: dice.below(8_000) - 4_000,
        rate: 0.6 + dice.below(9) / 10,
      }
    case 10:
      return { kind: dice.below(2) === 0 ? 'halt' : 'down', chain }
    default:
      return { kind: 'slow', chain, slowMs: 100 + dice.below(3_000) }
  }
}

/** While it opens, or at a call of some kind. */
function drawDeath(node: number, dice: Dice): Break {
  const isAfter = dice.below(2) === 0
  if (dice.below(3) > 0) return { kind: 'die-at', node, call: dice.below(CALLS), isAfter }
  return { kind: 'stillborn', node, calls: 1 + dice.below(OPENING_CALLS), isAfter }
}

function shuffled(items: readonly number[], dice: Dice): number[] {
  const rest = [...items]
  const all: number[] = []
  while (rest.length > 0) all.push(...rest.splice(dice.below(rest.length), 1))
  return all
}

/** One line for people. */
export function describeStep({ atMs, kind, ...rest }: Step): string {
  const details = Object.entries(rest).map(([name, value]) => `${name} ${JSON.stringify(value)}`)
  return `${(atMs / 1_000).toFixed(3)} s  ${kind}  ${details.join(', ')}`
}

/** Whether a step breaks something. */
export function isFault(step: Step): step is { atMs: number } & Fault {
  return 'forMs' in step
}
