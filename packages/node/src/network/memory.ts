import type { Clock } from '../clock.ts'
import { assertSize, NetworkError } from './errors.ts'
import type { Network, NetworkLimits, RequestHandler, TopicHandler } from './network.ts'
import { defaultNetworkLimits } from './network.ts'
import { createRequestSlots, type RequestSlots } from './request-slots.ts'

/** How the links of a memory network behave. */
export type MemoryNetworkOptions = {
  /** Milliseconds that a message takes, each one anew between the two bounds, so that messages overtake each other. */
  delayMs?: { min: number; max: number }
  /** Share of messages that are lost, 0 to 1. A request that is lost, or its answer, fails with `unreachable`. */
  loss?: number
  /** Share of published messages that arrive twice, 0 to 1. */
  duplication?: number
  limits?: NetworkLimits
}

/** How links behave, as far as it can change. */
export type LinkOptions = Pick<MemoryNetworkOptions, 'delayMs' | 'loss' | 'duplication'>

/** A message that has arrived, or an answer: who sent it to whom, and over which topic or protocol. */
export type Arrival = {
  from: string
  to: string
  over: string
  bytes: Uint8Array
  /** Whether it had arrived before. */
  isAgain: boolean
}

/** What a memory network needs: a clock for delays and a random number in [0, 1), seeded where runs are to repeat. */
export type MemoryNetworkDependencies = {
  clock: Clock
  random: () => number
  /** Told of all that arrives, in order. */
  onArrival?: (arrival: Arrival) => void
  /** Told of each message that a link loses by chance. */
  onLost?: () => void
}

/** A network within one process: for tests and for the simulator. */
export interface MemoryNetwork {
  /** The network as node `id` sees it. A stopped node may join again under its id, as after a restart. */
  join(id: string): Network
  /** Lets messages pass only within a group; whoever is in none is alone. What is under way across is lost. */
  partition(groups: readonly (readonly string[])[]): void
  /** Ends the partition. */
  heal(): void
  /** Holds back what one member sends another, until it is let through. */
  clog(from: string, to: string): void
  /** Lets through what a link held back, and what is to come. Returns how much that was. */
  unclog(from: string, to: string): number
  /** Changes how links behave from now on. */
  setLinks(options: LinkOptions): void
}

/** Messages that a clogged link holds back; more are not held. */
const heldMax = 10_000
const nothing = new Uint8Array(0)

const linkName = (from: string, to: string): string => `${from} ${to}`

type Member = {
  id: string
  running: boolean
  topics: Map<string, Set<TopicHandler>>
  protocols: Map<string, RequestHandler>
  listeners: Set<(peer: string) => void>
  slots: RequestSlots
  stopping: AbortController
}

/** See `MemoryNetwork`. Without `delayMs` messages arrive in the next microtask, in order. */
export function createMemoryNetwork(
  options: MemoryNetworkOptions,
  { clock, random, onArrival, onLost }: MemoryNetworkDependencies,
): MemoryNetwork {
  const limits = options.limits ?? defaultNetworkLimits
  let links: LinkOptions = options
  const clogged = new Map<string, (() => void)[]>()
  let groups: Map<string, number> | undefined
  const members = new Map<string, Member>()

  function isLinked(a: Member, b: Member): boolean {
    if (!a.running || !b.running || a === b) return false
    if (groups === undefined) return true
    const group = groups.get(a.id)
    return group !== undefined && group === groups.get(b.id)
  }

  function peersOf(member: Member): Member[] {
    return [...members.values()].filter((other) => isLinked(member, other))
  }

  /** Runs `arrive` after the link's delay, or `lost` if the message does not get there. */
  function travel(from: Member, to: Member, arrive: () => void, lost?: () => void): void {
    const isLost = links.loss !== undefined && random() < links.loss
    if (isLost) onLost?.()
    const end = () => {
      const held = clogged.get(linkName(from.id, to.id))
      if (held !== undefined && held.length < heldMax) held.push(end)
      else if (!isLost && isLinked(from, to)) arrive()
      else lost?.()
    }
    if (links.delayMs === undefined) {
      queueMicrotask(end)
      return
    }
    const { min, max } = links.delayMs
    clock.after(min + random() * (max - min), end)
  }

  function connect(member: Member): void {
    for (const other of peersOf(member)) {
      for (const listener of member.listeners) listener(other.id)
      for (const listener of other.listeners) listener(member.id)
    }
  }

  async function publish(from: Member, topic: string, bytes: Uint8Array): Promise<void> {
    assertRunning(from)
    assertSize('A message', bytes, limits.publishBytesMax)
    for (const to of peersOf(from)) {
      const copy = bytes.slice()
      let isAgain = false
      const arrive = () => {
        onArrival?.({ from: from.id, to: to.id, over: topic, bytes: copy, isAgain })
        isAgain = true
        for (const handler of to.topics.get(topic) ?? [])
          ignoreFailure(() => handler(from.id, copy))
      }
      travel(from, to, arrive)
      if (links.duplication !== undefined && random() < links.duplication) travel(from, to, arrive)
    }
  }

  function subscribe(member: Member, topic: string, handler: TopicHandler): void {
    const handlers = member.topics.get(topic) ?? new Set()
    member.topics.set(topic, handlers.add(handler))
  }

  function join(id: string): Network {
    const member: Member = {
      id,
      running: false,
      topics: new Map(),
      protocols: new Map(),
      listeners: new Set(),
      slots: createRequestSlots(() => limits.requestsPerPeerMax),
      stopping: new AbortController(),
    }
    return {
      id,
      peers: () => peersOf(member).map((peer) => peer.id),
      onConnect(handler) {
        member.listeners.add(handler)
        for (const peer of peersOf(member)) handler(peer.id)
      },
      publish: (topic, bytes) => publish(member, topic, bytes),
      subscribe: (topic, handler) => subscribe(member, topic, handler),
      // Nothing is handed on here, and whoever offends is what tests and the simulator are about.
      judge: (topic, judge) => subscribe(member, topic, (from, bytes) => void judge(from, bytes)),
      async request(peer, protocol, bytes, signal) {
        signal.throwIfAborted()
        assertRunning(member)
        assertSize('A request', bytes, limits.requestBytesMax)
        const to = members.get(peer)
        if (to === undefined || !isLinked(member, to)) throw unreachableError(peer)
        return askMember({
          ...{ from: member, to, protocol, bytes, signal, limits, travel },
          onArrival: onArrival ?? (() => undefined),
        })
      },
      handle: (protocol, handler) => void member.protocols.set(protocol, handler),
      async start(signal) {
        signal?.throwIfAborted()
        members.set(id, member)
        member.stopping = new AbortController()
        member.running = true
        connect(member)
      },
      async stop() {
        member.running = false
        member.stopping.abort()
      },
    }
  }

  return {
    join,
    partition(sets) {
      groups = new Map(sets.flatMap((ids, index) => ids.map((id) => [id, index])))
    },
    heal() {
      const before = new Map([...members.values()].map((m) => [m, new Set(peersOf(m))]))
      groups = undefined
      for (const [member, known] of before) {
        for (const peer of peersOf(member)) {
          if (known.has(peer)) continue
          for (const listener of member.listeners) listener(peer.id)
        }
      }
    },
    clog(from, to) {
      const name = linkName(from, to)
      if (!clogged.has(name)) clogged.set(name, [])
    },
    unclog(from, to) {
      const held = clogged.get(linkName(from, to)) ?? []
      clogged.delete(linkName(from, to))
      for (const end of held) end()
      return held.length
    },
    setLinks(next) {
      links = { ...links, ...next }
    },
  }
}

type Travel = (from: Member, to: Member, arrive: () => void, lost?: () => void) => void
type Question = {
  from: Member
  to: Member
  protocol: string
  bytes: Uint8Array
  signal: AbortSignal
  limits: NetworkLimits
  travel: Travel
  onArrival: (arrival: Arrival) => void
}

/** One request, there and back. */
async function askMember(question: Question) {
  const { from, to, protocol, bytes, signal, limits, travel, onArrival } = question
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
  const lost = () => reject(unreachableError(to.id))
  const refuse = () => reject(refusedError(to.id, protocol))
  const ends: [AbortSignal, () => void][] = [
    [signal, () => reject(signal.reason)],
    [from.stopping.signal, () => reject(stoppedError())],
    [to.stopping.signal, lost],
  ]
  for (const [end, react] of ends) end.addEventListener('abort', react)
  const copy = bytes.slice()
  const arrive = async () => {
    onArrival({ from: from.id, to: to.id, over: protocol, bytes: copy, isAgain: false })
    const answer = await answerAs(to, from.id, protocol, copy, limits)
    const back = () => {
      onArrival({
        from: to.id,
        to: from.id,
        over: protocol,
        bytes: answer ?? nothing,
        isAgain: false,
      })
      if (answer === undefined) refuse()
      else resolve(answer)
    }
    travel(to, from, back, lost)
  }
  travel(from, to, () => void arrive(), lost)
  try {
    return await promise
  } finally {
    for (const [end, react] of ends) end.removeEventListener('abort', react)
  }
}

/** The handler's answer; `undefined` where it refuses. Why is the answering node's business, as on a real network. */
async function answerAs(
  member: Member,
  from: string,
  protocol: string,
  bytes: Uint8Array,
  limits: NetworkLimits,
): Promise<Uint8Array | undefined> {
  if (!member.slots.take(from)) return undefined
  try {
    const answer = await member.protocols.get(protocol)?.(from, bytes)
    if (answer === undefined || answer.length > limits.answerBytesMax) return undefined
    return answer.slice()
  } catch {
    return undefined
  } finally {
    member.slots.free(from)
  }
}

function assertRunning(member: Member): void {
  if (!member.running) throw stoppedError()
}

function stoppedError(): NetworkError {
  return new NetworkError('stopped', "This node's network is not running. Start it first.")
}

function unreachableError(peer: string): NetworkError {
  return new NetworkError('unreachable', `${peer} is not connected. Try again, or ask another one.`)
}

function refusedError(peer: string, protocol: string): NetworkError {
  return new NetworkError('refused', `${peer} does not answer ${protocol}, or failed to.`)
}

/** A handler's failure is not the network's: the port says that it is ignored. */
function ignoreFailure(run: () => void): void {
  try {
    run()
  } catch {
    // What a subscriber throws must not keep the message from the next one.
  }
}
