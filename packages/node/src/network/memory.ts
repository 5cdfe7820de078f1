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

  function request(
    from: Member,
    peer: string,
    protocol: string,
    bytes: Uint8Array,
    signal: AbortSignal,
  ): Promise<Uint8Array> {
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
    const onAbort = () => reject(signal.reason)
    const onStop = () => reject(stoppedError())
    const stopping = from.stopping.signal
    const refuse = (why: string) => reject(new NetworkError('refused', `${peer} ${why}`))
    const lost = () => reject(new NetworkError('unreachable', `${peer} is not connected.`))
    const arrive = (to: Member) => async () => {
      const handler = to.protocols.get(protocol)
      if (handler === undefined) return refuse(`does not answer ${protocol}.`)
      const answering = to.answering.get(from.id) ?? 0
      if (answering >= limits.requestsPerPeerMax) return refuse('has enough to answer.')
      to.answering.set(from.id, answering + 1)
      try {
        const answer = (await handler(from.id, bytes.slice())).slice()
        assertSize('An answer', answer, limits.requestBytesMax)
        travel(to, from, () => resolve(answer), lost)
      } catch {
        // Why it failed is the other node's business, as on a real network.
        travel(to, from, () => refuse(`failed to answer ${protocol}.`), lost)
      } finally {
        to.answering.set(from.id, (to.answering.get(from.id) ?? 1) - 1)
      }
    }
    const start = () => {
      signal.throwIfAborted()
      assertRunning(from)
      assertSize('A request', bytes, limits.requestBytesMax)
      const to = members.get(peer)
      if (to === undefined || !isLinked(from, to)) return lost()
      signal.addEventListener('abort', onAbort, { once: true })
      stopping.addEventListener('abort', onStop, { once: true })
      travel(from, to, arrive(to), lost)
    }
    try {
      start()
    } catch (error) {
      reject(error)
    }
    return promise.finally(() => {
      signal.removeEventListener('abort', onAbort)
      stopping.removeEventListener('abort', onStop)
    })
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
      request: (peer, protocol, bytes, signal) => request(member, peer, protocol, bytes, signal),
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

function assertRunning(member: Member): void {
  if (!member.running) throw stoppedError()
}

function stoppedError(): NetworkError {
  return new NetworkError('stopped', "This node's network is not running. Start it first.")
}

/** A handler's failure is not the network's: the port says that it is ignored. */
function ignoreFailure(run: () => void): void {
  try {
    run()
  } catch {
    // What a subscriber throws must not keep the message from the next one.
  }
}
