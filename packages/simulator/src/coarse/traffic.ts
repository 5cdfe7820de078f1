import { chooseMeeting, takeTurn } from '@metalayer/policy'
import { costs, JOURNEY_TICKS } from './costs.ts'
import type { GasBook } from './gas-book.ts'
import type { Intent } from './loads/load.ts'
import type { Purses } from './purses.ts'
import { createQueue } from './queue.ts'
import type { Stage } from './stage.ts'
import { createLines, type Task } from './tasks.ts'

/** Transactions on their way through the chains: in queues, waiting for what they need, by message, run. */
export type Traffic = {
  add(intent: Intent, tick: number): void
  /** An object has arrived: who waited for it goes on. */
  wake(id: number): void
  /** Messages and postponed transactions that are due. */
  arrive(tick: number): void
  /** A chain's block. */
  run(chain: number, gas: number): void
  /** Objects that are wanted elsewhere set out, when it is their turn. */
  takeTurns(): void
  isClaimed(id: number): boolean
  inFlight(): number
  /** Those under way. */
  unfinished(): Task[]
  counts: { drawn: number; done: number; gathered: number; messages: number }
}

export type TrafficDeps = {
  stage: Stage
  book: GasBook
  purses: Purses
  gathers: boolean
  /** Sends something to where it is needed. */
  gatherTo(id: number, to: number): void
  /** A transaction has come (1), or was run (-1). */
  onWaiting(intent: Intent, sign: 1 | -1): void
  onDone(task: Task, chain: number, tick: number): void
}

/** Claims of one object that are looked at: the oldest few decide. */
const CLAIMS_LOOKED_AT = 16
/** Transactions of a sender that are looked at ahead of the one that is due. */
const AHEAD = 16
const YOUNGEST = Number.MAX_SAFE_INTEGER

export function createTraffic(deps: TrafficDeps): Traffic {
  const { stage, book, purses, gathers } = deps
  const { world, limits } = stage
  const lines = createLines(world.accounts)
  const queues = Array.from({ length: world.chains }, () => createQueue<Task>())
  const waiters = new Map<number, Task[]>()
  const claims = new Map<number, Task[]>()
  const due = new Map<number, Task[]>()
  const counts = { drawn: 0, done: 0, gathered: 0, messages: 0 }

  const postpone = (task: Task) => {
    const at = stage.tick + JOURNEY_TICKS
    const list = due.get(at) ?? []
    list.push(task)
    due.set(at, list)
  }
  const awaitArrival = (task: Task, id: number) => {
    const list = waiters.get(id)
    if (list === undefined) waiters.set(id, [task])
    else list.push(task)
  }
  /** To the queue where it should run, as far as is known now. */
  const route = (task: Task) => {
    const towards = gathers || task.isSent ? task.main : task.intent.sender
    if (world.travelsTo(towards) >= 0) awaitArrival(task, towards)
    else queues[task.meetsAt >= 0 ? task.meetsAt : world.home(towards)]?.push(task)
  }
  const isHere = (id: number, chain: number) => world.travelsTo(id) < 0 && world.home(id) === chain
  const partsOf = ({ sender, objects }: Intent) => [sender, ...objects]

  const claim = (task: Task, at: number) => {
    task.meetsAt = at
    for (const id of task.intent.objects) claims.set(id, [...(claims.get(id) ?? []), task])
  }
  /** Where a sender stays and lets objects come, those for its next transactions set out as well. */
  const claimAhead = (task: Task, at: number) => {
    let next = task.next
    for (let ahead = 0; ahead < AHEAD && next !== undefined; ahead++, next = next.next) {
      const { objects } = next.intent
      const isApart = next.meetsAt < 0 && objects.some((id) => world.place(id) !== at)
      if (!isApart || objects.some((id) => world.travelsTo(id) >= 0)) continue
      if (meetingOf(next) !== at) continue
      counts.gathered++
      claim(next, at)
    }
  }
  /** Brings together what the transaction needs, and makes it wait for what is missing. */
  const gather = (task: Task) => {
    const { sender, objects } = task.intent
    let at = task.meetsAt
    if (at < 0) {
      at = meetingOf(task)
      counts.gathered++
      // Who goes to where the object is wants nothing from anybody. Else the objects are claimed, and come in turn.
      if (objects.length > 1 || objects.some((id) => world.place(id) !== at)) {
        claim(task, at)
        if (world.place(sender) === at) claimAhead(task, at)
      }
    }
    if (world.travelsTo(sender) < 0 && world.home(sender) !== at) deps.gatherTo(sender, at)
    const missing = partsOf(task.intent).find((id) => !isHere(id, at))
    if (missing === undefined) route(task)
    else awaitArrival(task, missing)
  }
  const meetingOf = ({ intent, place }: Task): number => {
    const meeting = chooseMeeting(
      {
        seed: stage.seed,
        id: place,
        gas: intent.gas,
        parties: partsOf(intent).map((id) => ({
          id,
          chainId: world.place(id),
          moveGas: world.moveGas(id),
          waiting: stage.waitingFor(id) - intent.gas,
          isFixed: false,
        })),
        chains: stage.views(),
      },
      limits,
    )
    return meeting.kind === 'at' ? meeting.chainId : world.place(intent.objects[0] ?? intent.sender)
  }
  const release = (task: Task) => {
    if (task.meetsAt < 0) return
    for (const id of task.intent.objects) {
      const left = (claims.get(id) ?? []).filter((one) => one !== task)
      if (left.length === 0) claims.delete(id)
      else claims.set(id, left)
    }
  }

  /** Runs one that is due, where it is now; what is left of the block's gas. Negative: it did not fit, and waits. */
  const perform = (task: Task, chain: number, gas: number): number => {
    const { intent } = task
    const isWhole = partsOf(intent).every((id) => isHere(id, chain))
    if (task.isSent) return performRest(task, chain, gas)
    if (!isWhole && gathers) {
      const isBound = task.meetsAt >= 0
      if (!isBound && !isHere(task.main, chain)) route(task)
      else if (!isBound && world.travelsTo(intent.sender) >= 0) awaitArrival(task, intent.sender)
      else gather(task)
      return gas
    }
    if (!isHere(intent.sender, chain)) {
      route(task)
      return gas
    }
    if (!isWhole) return send(task, chain, gas)
    if (intent.gas > gas) {
      queues[chain]?.unshift(task)
      return -1
    }
    if (intent.receiver !== undefined && !purses.pay(intent.sender, intent.receiver, stage.tick)) {
      postpone(task)
      return gas
    }
    book.work(chain, intent.gas)
    finish(task, chain)
    return follow(intent.sender, chain, gas - intent.gas)
  }
  const finish = (task: Task, chain: number) => {
    release(task)
    counts.done++
    deps.onWaiting(task.intent, -1)
    deps.onDone(task, chain, stage.tick)
  }
  /** The sender's part of one whose object is elsewhere; a message takes it on. */
  const send = (task: Task, chain: number, gas: number): number => {
    book.owe(chain, 'message', costs.messageSent)
    counts.messages++
    task.isSent = true
    postpone(task)
    return follow(task.intent.sender, chain, gas)
  }
  const performRest = (task: Task, chain: number, gas: number): number => {
    if (!isHere(task.main, chain)) {
      route(task)
      return gas
    }
    if (task.intent.gas > gas) {
      queues[chain]?.unshift(task)
      return -1
    }
    book.owe(chain, 'message', costs.messageDelivered)
    book.work(chain, task.intent.gas)
    finish(task, chain)
    return gas - task.intent.gas
  }
  /** The next one of a sender, if it came up too early. */
  const follow = (sender: number, chain: number, gas: number): number => {
    const next = lines.advance(sender)
    if (!next?.isParked) return gas
    next.isParked = false
    return perform(next, chain, gas)
  }

  return {
    add(intent, tick) {
      const main = intent.objects[0] ?? intent.sender
      const place = counts.drawn++
      const task: Task = {
        ...{ intent, place, main, born: tick, next: undefined },
        ...{ isParked: false, meetsAt: -1, isSent: false },
      }
      lines.append(task)
      for (const id of partsOf(intent)) world.meet(id)
      deps.onWaiting(intent, 1)
      route(task)
    },
    wake(id) {
      const list = waiters.get(id) ?? []
      waiters.delete(id)
      for (const task of list) route(task)
    },
    arrive(tick) {
      for (const task of due.get(tick) ?? []) route(task)
      due.delete(tick)
    },
    run(chain, gas) {
      const queue = queues[chain]
      let left = gas
      // What was postponed or routed back in this block comes up in the next one.
      for (let looks = queue?.length ?? 0; looks > 0 && left > 0; looks--) {
        const task = queue?.shift()
        if (task === undefined) return
        const isDue = task.isSent || lines.first(task.intent.sender) === task
        if (isDue) left = perform(task, chain, left)
        else task.isParked = true
      }
    },
    takeTurns() {
      for (const [id, all] of claims) {
        if (world.travelsTo(id) >= 0) continue
        const home = world.home(id)
        const listed = [...all]
          .sort((a, b) => a.place - b.place)
          .slice(0, CLAIMS_LOOKED_AT)
          .map(({ place, meetsAt }) => ({ place, at: meetsAt }))
        const claimed = all.reduce(
          (sum, { intent, main }) => sum + (main === id ? intent.gas : 0),
          0,
        )
        if (stage.waitingFor(id) > claimed) listed.push({ place: YOUNGEST, at: home })
        const turn = takeTurn(
          { tick: stage.tick, chainId: home, arrivedAt: world.arrivedAt(id), claims: listed },
          limits,
        )
        if (turn.kind === 'go') deps.gatherTo(id, turn.to)
      }
    },
    isClaimed: (id) => claims.has(id),
    unfinished: () => lines.all(),
    inFlight: () => counts.drawn - counts.done,
    counts,
  }
}
