import type { Clock } from '../clock.ts'
import { isPublicAddress } from '../endpoints/public-address.ts'
import { readPeerAddress } from './peer-address.ts'

/** How nodes tell each other of nodes. */
export type PeerExchangeOptions = {
  /** Between two questions; each goes to one peer. */
  askEveryMs: number
  /** Addresses in one answer, and of one peer. */
  toldMax: number
  addressesPerPeerMax: number
  /** Peers that are no validators, up to which others of their kind are called. */
  strangersWantedMax: number
  /** How long an answer may take. */
  answerTimeoutMs: number
}

/** Defaults of `PeerExchangeOptions`. */
export const defaultPeerExchangeOptions: PeerExchangeOptions = {
  askEveryMs: 10_000,
  toldMax: 64,
  addressesPerPeerMax: 4,
  strangersWantedMax: 8,
  answerTimeoutMs: 5_000,
}

export type PeerExchangeDependencies = {
  clock: Clock
  random: () => number
  /** This node's id. */
  self: string
  /** Whether addresses of private networks are called where peers tell of them. */
  allowPrivate: boolean
  peers: () => readonly string[]
  /** Whether the node behind an id is a validator. */
  isMember: (peer: string) => boolean
  /** Asks a peer for what `answer` gives there. */
  ask: (peer: string, signal: AbortSignal) => Promise<Uint8Array>
  /** Keeps up a connection to a validator; `call` tries once. */
  keep: (address: string) => void
  call: (address: string) => void
}

/** Validators, and some of the others, find each other by what those tell whom they know. */
export interface PeerExchange {
  /** What this node tells others: addresses of its peers, as those have given them. */
  answer(): Uint8Array
  /** By which addresses a peer says that it is reached. */
  learn(peer: string, addresses: readonly string[]): void
  /** A peer has come: it is asked soon. */
  connected(peer: string): void
  disconnected(peer: string): void
  start(): void
  stop(): void
}

/**
 * See `PeerExchange`. Nothing that is told is believed: whoever answers at an address proves to be the id in it, or the connection ends; so a lie costs a call, and
 * calls are few: to validators that are not connected, and to others while there are few of them.
 */
export function createPeerExchange(
  options: PeerExchangeOptions,
  deps: PeerExchangeDependencies,
): PeerExchange {
  const { clock, random, isMember } = deps
  const known = new Map<string, string[]>()
  const stopping = new AbortController()
  let cancel = () => {}

  async function askOne(peer: string | undefined): Promise<void> {
    if (peer === undefined) return
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(options.answerTimeoutMs)])
    try {
      take(readAnswer(await deps.ask(peer, signal), options.toldMax))
    } catch {
      // A peer that does not answer tells of nobody; the next one is asked.
    }
  }

  function take(addresses: readonly string[]): void {
    if (stopping.signal.aborted) return
    const connected = new Set(deps.peers())
    const strangers = [...connected].filter((peer) => !isMember(peer)).length
    let wanted = options.strangersWantedMax - strangers
    for (const text of addresses) {
      const { id, host } = readPeerAddress(text) ?? {}
      if (id === undefined || host === undefined || id === deps.self || connected.has(id)) continue
      if (!deps.allowPrivate && !isPublicAddress(host)) continue
      if (isMember(id)) deps.keep(text)
      else if (wanted-- > 0) deps.call(text)
    }
  }

  function later(): void {
    const pauseMs = options.askEveryMs * (0.75 + random() / 2)
    cancel = clock.after(pauseMs, () => {
      const peers = deps.peers()
      void askOne(peers[Math.floor(random() * peers.length)])
      later()
    })
  }

  return {
    answer() {
      // Validators first: they are what a node needs.
      const peers = [...known].sort(([a], [b]) => Number(isMember(b)) - Number(isMember(a)))
      const addresses = peers.flatMap(([, own]) => own).slice(0, options.toldMax)
      return new TextEncoder().encode(JSON.stringify(addresses))
    },
    learn(peer, addresses) {
      if (!deps.peers().includes(peer)) return
      const usable = addresses
        .map((address) => `${address.replace(/\/p2p\/.*/, '')}/p2p/${peer}`)
        .filter((address) => readPeerAddress(address) !== undefined)
      known.set(peer, usable.slice(0, options.addressesPerPeerMax))
    },
    connected: (peer) => void askOne(peer),
    disconnected: (peer) => void known.delete(peer),
    start: later,
    stop() {
      stopping.abort()
      cancel()
    },
  }
}

/** Addresses of an answer; none where it is none. */
function readAnswer(bytes: Uint8Array, toldMax: number): string[] {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (!Array.isArray(value)) return []
  return value.slice(0, toldMax).filter((one): one is string => typeof one === 'string')
}
