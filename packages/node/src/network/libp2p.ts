import { type GossipSub, gossipsub } from '@libp2p/gossipsub'
import { identify } from '@libp2p/identify'
import type { Connection, Libp2p, Stream } from '@libp2p/interface'
import { noise } from '@libp2p/noise'
import { tcp } from '@libp2p/tcp'
import { yamux } from '@libp2p/yamux'
import { type Multiaddr, multiaddr } from '@multiformats/multiaddr'
import { createLibp2p } from 'libp2p'
import type { Hex } from 'viem'
import type { Clock } from '../clock.ts'
import { type AdmissionOptions, defaultAdmissionOptions, mayComeIn } from './admission.ts'
import { type BootstrapOptions, createBootstrap, defaultBootstrapOptions } from './bootstrap.ts'
import { assertSize, NetworkError } from './errors.ts'
import { createGossip, numbered, sequenceBytes } from './gossip.ts'
import type { Network, NetworkLimits, RequestHandler } from './network.ts'
import { defaultNetworkLimits } from './network.ts'
import { createOffences, defaultOffenceOptions, type OffenceOptions } from './offences.ts'
import {
  createPeerExchange,
  defaultPeerExchangeOptions,
  type PeerExchangeOptions,
} from './peer-exchange.ts'
import { peerIdOf, toLibp2pKey } from './peer-id.ts'
import { createRequestSlots } from './request-slots.ts'
import { answerOn, askOver, refuseOn } from './request-stream.ts'

/** How a node takes part in the real network. */
export type Libp2pOptions = {
  /** The node's key, 32 bytes: its peer id follows from it. */
  privateKey: Hex
  /** Where to listen, as multiaddrs. The default, a free port of the loopback, reaches this machine only. */
  listen?: readonly string[]
  /** Multiaddrs by which others reach it; without any, those at which it listens, the loopback's left out where there are others. */
  announce?: readonly string[]
  /** Whether it goes to addresses of private networks where peers tell of them. */
  allowPrivate?: boolean
  /** Multiaddrs of peers to keep up a connection to; with `/p2p/<id>` at the end, nobody else is accepted there. */
  bootstrap?: readonly string[]
  limits?: NetworkLimits
  /** Connections at a time. */
  connectionsMax?: number
  /** How long a connection may take to come about. */
  dialTimeoutMs?: number
  /** How long a request may take this node to read, answer and write. */
  answerTimeoutMs?: number
  /** Between two pings of a connection, and after how long without an answer it is given up: what a cut line looks like from its ends. */
  pingEveryMs?: number
  silenceMaxMs?: number
  retry?: Partial<BootstrapOptions>
  admission?: AdmissionOptions
  offences?: OffenceOptions
  exchange?: PeerExchangeOptions
}

/** Defaults of `Libp2pOptions`. */
export const defaultLibp2pOptions: Required<Omit<Libp2pOptions, 'privateKey'>> = {
  listen: ['/ip4/127.0.0.1/tcp/0'],
  announce: [],
  allowPrivate: false,
  bootstrap: [],
  limits: defaultNetworkLimits,
  connectionsMax: 128,
  dialTimeoutMs: 5_000,
  answerTimeoutMs: 60_000,
  pingEveryMs: 5_000,
  silenceMaxMs: 10_000,
  retry: defaultBootstrapOptions,
  offences: defaultOffenceOptions,
  admission: defaultAdmissionOptions,
  exchange: defaultPeerExchangeOptions,
}

/** What the network needs from outside. */
export type Libp2pDependencies = {
  clock: Clock
  random: () => number
  /** Whether the node behind an id is a validator: it always finds a place. Default: nobody is. */
  isMember?: (peer: string) => boolean
  /** Told of a peer that is cut off for what it handed over; once for each time. */
  onOffender?: (peer: string) => void
}

/** A network over TCP, with what only a real one has. */
export interface Libp2pNetwork extends Network {
  /** Multiaddrs, ending in `/p2p/<id>`, at which this node listens. Empty before `start`. */
  addresses(): string[]
  /** Keeps up a connection to one more address. */
  connect(address: string): void
  /** Takes the node off the network, where it goes on alone, or lets it back: while it is cut off, it has no connection and takes none. */
  setCut(isCut: boolean): void
}

/** Asks a peer whom it knows. */
const peersProtocol = '/metalayer/peers/1'

type Host = Libp2p<{ pubsub: GossipSub }>

// Up to this many peers on a topic hear each other directly; the publisher's own message goes to all in any case (flood).
const meshPeers = { D: 8, Dlo: 6, Dhi: 16, Dout: 2 }
// Several messages can share a frame where a peer asks for what it missed.
const messagesPerFrame = 4

/**
 * The network of real nodes: TCP, noise, yamux, and gossipsub as Ethereum's consensus clients use it, unsigned: what travels is signed by whoever
 * answers for it (votes, transactions), and `from` is the authenticated neighbour.
 */
export function createLibp2pNetwork(
  options: Libp2pOptions,
  { clock, random, isMember = () => false, onOffender }: Libp2pDependencies,
): Libp2pNetwork {
  const settings = { ...defaultLibp2pOptions, ...options }
  const { limits } = settings
  const id = peerIdOf(options.privateKey)
  const protocols = new Map<string, RequestHandler>()
  const listeners = new Set<(peer: string) => void>()
  // By their text: libp2p's own list reads each id back from it, which costs a point of the curve.
  const connected = new Set<string>()
  const stopping = new AbortController()
  const slots = createRequestSlots((peer) => requestsMaxOf(isMember(peer), limits))
  let sequence = BigInt(Math.floor(random() * 2 ** 52)) << 11n
  let [host, isCut]: [Host | undefined, boolean] = [undefined, false]

  async function dial(address: string): Promise<string> {
    const signal = AbortSignal.timeout(settings.dialTimeoutMs)
    const connection = await running().dial(multiaddr(address), { signal })
    return connection.remotePeer.toString()
  }

  const bootstrap = createBootstrap(
    { ...defaultBootstrapOptions, ...settings.retry },
    {
      ...{ clock, random, dial },
      isConnected: (peer) => connected.has(peer),
    },
  )

  const exchange = createPeerExchange(settings.exchange, {
    ...{ clock, random, self: id, allowPrivate: settings.allowPrivate, isMember },
    peers: () => [...connected],
    ask: (peer, signal) => request(peer, peersProtocol, new Uint8Array(0), signal),
    keep: bootstrap.found,
    // Whoever is not there is not needed.
    call: (address) => void dial(address).catch(() => {}),
  })
  protocols.set(peersProtocol, async () => exchange.answer())

  const gates: Gates = {
    isCut: () => isCut,
    isBanned: (peer) => offences.isBanned(peer),
    mayComeIn: (peer) =>
      mayComeIn(peer, settings.admission, {
        ...{ peers: connected, isMember },
        connectionsOf: (one) =>
          running()
            .getConnections()
            .filter(({ remotePeer }) => remotePeer.toString() === one).length,
      }),
  }

  function running(): Host {
    if (host !== undefined && !stopping.signal.aborted) return host
    throw new NetworkError('stopped', "This node's network is not running. Start it first.")
  }

  const peers = (): string[] => [...connected]
  async function register(to: Host, protocol: string, handler: RequestHandler): Promise<void> {
    async function answer(stream: Stream, connection: Connection): Promise<void> {
      const timeout = AbortSignal.timeout(settings.answerTimeoutMs)
      const signal = AbortSignal.any([stopping.signal, timeout])
      const peer = connection.remotePeer.toString()
      if (!slots.take(peer)) return refuseOn(stream, signal)
      try {
        await answerOn(stream, peer, handler, { limits, signal })
      } finally {
        slots.free(peer)
      }
    }
    await to.handle(protocol, answer, { maxInboundStreams: limits.requestsPerPeerMax, force: true })
  }

  async function request(
    peer: string,
    protocol: string,
    bytes: Uint8Array,
    signal: AbortSignal,
  ): Promise<Uint8Array> {
    signal.throwIfAborted()
    const from = running()
    assertSize('A request', bytes, limits.requestBytesMax - 1)
    // By the id's text: reading a key off it costs more than looking at every connection.
    const connection = from
      .getConnections()
      .find(({ status, remotePeer }) => status === 'open' && remotePeer.toString() === peer)
    if (connection !== undefined) {
      return askOver(connection, { protocol, bytes, signal }, { limits, stopping: stopping.signal })
    }
    const message = `${peer} is not connected. Try again, or ask another one.`
    throw new NetworkError('unreachable', message)
  }

  const offences = createOffences(settings.offences, clock)
  const gossip = createGossip({ onOffence: blame })

  function blame(peer: string): void {
    if (!offences.note(peer)) return
    onOffender?.(peer)
    hangUp(host, 'This peer hands over what no honest node does.', peer)
  }

  function listen(to: Host): void {
    to.addEventListener('peer:connect', ({ detail }) => {
      connected.add(detail.toString())
      for (const listener of listeners) listener(detail.toString())
    })
    to.addEventListener('peer:identify', ({ detail }) => {
      const peer = detail.peerId.toString()
      exchange.learn(peer, detail.listenAddrs.map(String))
      exchange.connected(peer)
    })
    to.addEventListener('peer:disconnect', ({ detail }) => {
      connected.delete(detail.toString())
      bootstrap.disconnected(detail.toString())
      exchange.disconnected(detail.toString())
    })
  }

  return {
    ...{ id, peers },
    onConnect(handler) {
      listeners.add(handler)
      for (const peer of peers()) handler(peer)
    },
    async publish(topic, bytes) {
      const from = running()
      assertSize('A message', bytes, limits.publishBytesMax)
      sequence = BigInt.asUintN(64, sequence + 1n)
      await from.services.pubsub.publish(topic, numbered(sequence, bytes))
    },
    ...{ subscribe: gossip.subscribe, judge: gossip.judge },
    request,
    handle(protocol, handler) {
      protocols.set(protocol, handler)
      if (host !== undefined) void register(host, protocol, handler)
    },
    async start(signal) {
      signal?.throwIfAborted()
      const started = await openHost(settings, gates)
      host = started
      listen(started)
      gossip.start(started.services.pubsub)
      for (const [protocol, handler] of protocols) await register(started, protocol, handler)
      bootstrap.start(settings.bootstrap)
      exchange.start()
    },
    async stop() {
      if (stopping.signal.aborted) return
      stopping.abort(new NetworkError('stopped', 'The network is stopping.'))
      bootstrap.stop()
      exchange.stop()
      await host?.stop()
      connected.clear()
    },
    addresses: () => host?.getMultiaddrs().map(String) ?? [],
    connect: (address) => bootstrap.add(address),
    setCut(cut) {
      isCut = cut
      if (cut) hangUp(host, 'This node is cut off from its peers.')
    },
  }
}

function requestsMaxOf(isMember: boolean, limits: NetworkLimits): number {
  return isMember ? limits.requestsPerPeerMax : limits.requestsPerStrangerMax
}

/** Ends every connection, or those of one peer. */
function hangUp(host: Host | undefined, why: string, peer?: string): void {
  const reason = new NetworkError('unreachable', why)
  for (const connection of host?.getConnections() ?? []) {
    if (peer === undefined || connection.remotePeer.toString() === peer) connection.abort(reason)
  }
}

type Settings = Required<Libp2pOptions>

/** Who gets in. */
type Gates = {
  isCut: () => boolean
  isBanned: (peer: string) => boolean
  mayComeIn: (peer: string) => boolean
}

/** Addresses by which others can reach a node: not its own loopback, unless there is nothing else, as on a devnet. */
function reachable(addresses: Multiaddr[]): Multiaddr[] {
  const others = addresses.filter((address) => !/^\/ip4\/127\.|^\/ip6\/::1\//.test(String(address)))
  return others.length > 0 ? others : addresses
}

async function openHost(settings: Settings, { isCut, isBanned, mayComeIn }: Gates): Promise<Host> {
  const { limits } = settings
  const streamsMax = limits.requestsPerPeerMax * 2
  try {
    return await createLibp2p({
      privateKey: toLibp2pKey(settings.privateKey),
      addresses: {
        listen: [...settings.listen],
        announce: [...settings.announce],
        announceFilter: reachable,
      },
      transports: [tcp()],
      connectionEncrypters: [noise()],
      streamMuxers: [yamux({ maxInboundStreams: streamsMax, maxOutboundStreams: streamsMax })],
      connectionManager: {
        maxConnections: settings.connectionsMax,
        maxIncomingPendingConnections: settings.connectionsMax,
        // A whole network may run on one machine, and so come from one host.
        inboundConnectionThreshold: settings.connectionsMax,
        dialTimeout: settings.dialTimeoutMs,
      },
      // A line that is cut ends no connection by itself: its ends ask each other.
      connectionMonitor: {
        pingInterval: settings.pingEveryMs,
        // The same however fast the last answers were: a busy machine is late without being gone.
        pingTimeout: { minTimeout: settings.silenceMaxMs, maxTimeout: settings.silenceMaxMs },
      },
      // Also what was under way when the node was cut off.
      connectionGater: {
        denyDialMultiaddr: isCut,
        denyInboundConnection: isCut,
        denyInboundEncryptedConnection: (peer) =>
          isCut() || isBanned(peer.toString()) || !mayComeIn(peer.toString()),
        denyOutboundEncryptedConnection: (peer) => isBanned(peer.toString()),
        denyInboundUpgradedConnection: isCut,
        denyOutboundUpgradedConnection: isCut,
      },
      services: {
        identify: identify(),
        pubsub: gossipsub({
          ...meshPeers,
          floodPublish: true,
          allowPublishToZeroTopicPeers: true,
          globalSignaturePolicy: 'StrictNoSign',
          maxInboundDataLength: messagesPerFrame * (limits.publishBytesMax + sequenceBytes),
          maxOutboundBufferSize: messagesPerFrame * messagesPerFrame * limits.publishBytesMax,
          // Nodes on one machine share an address, and a busy machine breaks promises: neither is an offence. By default three late answers
          // would have a validator ignored. What a peer can cost is bounded by sizes and counts instead.
          scoreParams: { IPColocationFactorWeight: 0, behaviourPenaltyWeight: 0 },
        }),
      },
    })
  } catch (cause) {
    const message = `The node cannot listen at ${settings.listen.join(', ')}. Is another program there? Choose another address.`
    throw new NetworkError('unavailable', message, { cause })
  }
}
