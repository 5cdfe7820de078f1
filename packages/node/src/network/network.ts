/**
 * How nodes reach each other: topics for what everyone hears, requests for what one peer answers.
 *
 * Nothing that comes from it is trusted: `from` is who handed it over (authenticated), not who wrote it.
 */
export interface Network {
  /** This node's id, made from its key, so that it stays the same over restarts. */
  readonly id: string
  /** Ids of the peers that are connected now. */
  peers(): string[]
  /** Calls `handler` for every peer that connects, and at once for those that are. */
  onConnect(handler: (peer: string) => void): void
  /**
   * Hands `bytes` to every subscriber of `topic`, those of this node not included. Resolves when they are sent, not when they have arrived;
   * a peer that is away does not hear of it, so whatever must arrive is also asked for (`request`).
   *
   * @throws NetworkError `too-large`, `stopped`
   */
  publish(topic: string, bytes: Uint8Array): Promise<void>
  /** Calls `handler` for what peers publish, each message once. What it throws is counted and ignored. */
  subscribe(topic: string, handler: TopicHandler): void
  /** Has `judge` hear of what peers publish, as a subscriber, and say what becomes of it. */
  judge(topic: string, judge: TopicJudge): void
  /**
   * Asks one peer and waits for its answer.
   *
   * @throws NetworkError `unreachable` (not connected, or lost meanwhile), `refused` (the handler failed, or there is none), `too-large`, `stopped`; `signal.reason` once it aborts.
   */
  request(
    peer: string,
    protocol: string,
    bytes: Uint8Array,
    signal: AbortSignal,
  ): Promise<Uint8Array>
  /** Answers requests of `protocol`; one handler each. A handler that throws has the asker see `refused`. */
  handle(protocol: string, handler: RequestHandler): void
  /** Starts to listen and to connect. Handlers and subscriptions may come before or after. */
  start(signal?: AbortSignal): Promise<void>
  /** Closes every connection, for good; what waits for an answer fails with `stopped`. */
  stop(): Promise<void>
}

/**
 * What becomes of a message. `pass`: it is handed on to others. `hold`: it is not, for this node cannot say whether it is any good. `offence`: it is not, and it counts
 * against who handed it over: no honest node does, as each holds what it has not found to be good. Who does so again and again is cut off for a while.
 */
export type Verdict = 'pass' | 'hold' | 'offence'

/** Takes what `from` handed over. */
export type TopicHandler = (from: string, bytes: Uint8Array) => void

/** Takes what `from` handed over, and says what becomes of it. It does not throw. */
export type TopicJudge = (from: string, bytes: Uint8Array) => Promise<Verdict>

/** Answers what `from` asks. */
export type RequestHandler = (from: string, bytes: Uint8Array) => Promise<Uint8Array>

/** Bounds of a network (docs/LIMITS.md). */
export type NetworkLimits = {
  /** Bytes of one published message. */
  publishBytesMax: number
  /** Bytes of one request: what anybody can have this node hold before it knows what it is. The largest is a batch of transactions. */
  requestBytesMax: number
  /** Bytes of one answer. */
  answerBytesMax: number
  /** Requests, of all protocols and over all its connections, that one peer may have this node answer at a time; more are refused. */
  requestsPerPeerMax: number
  /** The same of a peer that is no validator. */
  requestsPerStrangerMax: number
}

/** Defaults of `NetworkLimits`. */
export const defaultNetworkLimits: NetworkLimits = {
  publishBytesMax: 1024 * 1024,
  requestBytesMax: 1_088 * 1024,
  answerBytesMax: 16 * 1024 * 1024,
  requestsPerPeerMax: 256,
  requestsPerStrangerMax: 16,
}

/** The verdict on what holds several. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('offence')) return 'offence'
  return verdicts.includes('hold') ? 'hold' : 'pass'
}
