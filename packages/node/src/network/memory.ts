import type { Clock } from '../clock.ts'
import { assertSize, NetworkError } from './errors.ts'
import type { Network, NetworkLimits, RequestHandler, TopicHandler } from './network.ts'
import { defaultNetworkLimits } from './network.ts'

/** How the links of a memory network behave. */
export type MemoryNetworkOptions = {
  /** Milliseconds that a message takes, each one anew between the two bounds, so that messages overtake each other. */
  delayMs?: { min: number; max: number }
  /** Share of messages that are lost, 0 to 1. A request that is lost, or its answer, fails with `unreachable`. */
  loss?: number
  limits?: NetworkLimits
}

/** What a memory network needs: a clock for delays and a random number in [0, 1), seeded where runs are to repeat. */
export type MemoryNetworkDependencies = { clock: Clock; random: () => number }

/** A network within one process: for tests and for the simulator. */
export interface MemoryNetwork {
  /** The network as node `id` sees it. A stopped node may join again under its id, as after a restart. */
  join(id: string): Network
  /** Lets messages pass only within a group; whoever is in none is alone. What is under way across is lost. */
  partition(groups: readonly (readonly string[])[]): void
  /** Ends the partition. */
  heal(): void
  /** Changes how links behave from now on. */
  setLinks(options: Pick<MemoryNetworkOptions, 'delayMs' | 'loss'>): void
}

type Member = {
  id: string
  running: boolean
  topics: Map<string, Set<TopicHandler>>
  protocols: Map<string, RequestHandler>
  listeners: Set<(peer: string) => void>
  answering: Map<string, number>
  stopping: AbortController
}

/** See `MemoryNetwork`. Without `delayMs` messages arrive in the next microtask, in order. */
export function createMemoryNetwork(
  options: MemoryNetworkOptions,
  { clock, random }: MemoryNetworkDependencies,
): MemoryNetwork {
  const limits = options.limits ?? defaultNetworkLimits
  let links: Pick<MemoryNetworkOptions, 'delayMs' | 'loss'> = options
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
    const end = () => (!isLost && isLinked(from, to) ? arrive() : lost?.())
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
      travel(from, to, () => {
        for (const handler of to.topics.get(topic) ?? [])
          ignoreFailure(() => handler(from.id, copy))
      })
    }
  }

  function join(id: string): Network {
    const member: Member = {
      id,
      running: false,
      topics: new Map(),
      protocols: new Map(),
      listeners: new Set(),
      answering: new Map(),
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
      subscribe(topic, handler) {
        const handlers = member.topics.get(topic) ?? new Set()
        member.topics.set(topic, handlers.add(handler))
      },
      async request(peer, protocol, bytes, signal) {
        signal.throwIfAborted()
        assertRunning(member)
        assertSize('A request', bytes, limits.requestBytesMax)
        const to = members.get(peer)
        if (to === undefined || !isLinked(member, to)) throw unreachableError(peer)
        return askMember({ from: member, to, protocol, bytes, signal, limits, travel })
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
}

/** One request, there and back. */
async function askMember({ from, to, protocol, bytes, signal, limits, travel }: Question) {
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
    const answer = await answerAs(to, from.id, protocol, copy, limits)
    travel(to, from, () => (answer === undefined ? refuse() : resolve(answer)), lost)
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
  const answering = member.answering.get(from) ?? 0
  if (answering >= limits.requestsPerPeerMax) return undefined
  member.answering.set(from, answering + 1)
  try {
    const answer = await member.protocols.get(protocol)?.(from, bytes)
    if (answer === undefined || answer.length > limits.requestBytesMax) return undefined
    return answer.slice()
  } catch {
    return undefined
  } finally {
    member.answering.set(from, (member.answering.get(from) ?? 1) - 1)
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
