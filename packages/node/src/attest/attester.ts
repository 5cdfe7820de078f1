import type { Evidence, MachineRecord, ValidatorVoucher } from '@metalayer/consensus'
import { type Configuration, encodeCommit, lowerCase, verifyCommit } from '@metalayer/protocol'
import type { Address } from 'viem'
import type { Clock } from '../clock.ts'
import { type Verdict, worstOf } from '../network/network.ts'
import { MalformedBytesError } from './byte-reader.ts'
import { answerRange, askRange, checkpointsProtocol } from './checkpoint-range.ts'
import { genesisDecided } from './genesis-decided.ts'
import { createHeardValidators, type HeardValidators } from './heard-validators.ts'
import { createHeightContext, type HeightContext } from './height-context.ts'
import { type HeightDecision, HeightRun } from './height-run.ts'
import { createIntake, type Intake } from './intake.ts'
import { type AttestLimits, defaultAttestLimits } from './limits.ts'
import { isAuthentic, placeOf } from './message-check.ts'
import {
  type ConsensusMessage,
  decodeEnvelope,
  decodeMessage,
  encodeEnvelope,
} from './message-codec.ts'
import { createPastVotes, type PastVotes } from './past-votes.ts'
import type {
  AttestNetwork,
  AttestSigner,
  AttestStore,
  Decided,
  Observe,
  Offence,
} from './ports.ts'
import { decodeVoucher, encodeVoucher } from './proposal-codec.ts'
import type { DecidedBytes } from './range-codec.ts'
import { createRateLimit, type RateLimit } from './rate-limit.ts'
import { decodeRecord } from './record-codec.ts'
import { createSerialTasks, type SerialTasks } from './serial-tasks.ts'
import { type Timings, timingsOf } from './timings.ts'
import { readValue, type Value } from './value.ts'

const vouchersTopic = 'vouchers'
const consensusTopic = 'consensus'

export type AttestOptions = {
  /** Configuration 0. */
  genesis: Configuration
  limits?: Partial<AttestLimits>
  /** What of the timings is not to follow from the tick. */
  timings?: Partial<Timings>
}

export type AttestDependencies = {
  network: AttestNetwork
  store: AttestStore
  clock: Clock
  /** Null: an observer, which follows without voting. */
  signer: AttestSigner | null
  observe: Observe
  /**
   * The configuration that signs the checkpoint after `decided` (P16): the same for everyone, so a function of `decided` alone. While it is not known
   * here, this node does not vote, and takes what others decide. The signal says that nobody waits for it any more. Default: it stays.
   */
  configurationAfter?: (
    decided: Decided,
    signal: AbortSignal,
  ) => Configuration | Promise<Configuration>
  /** Told of each checkpoint in order, once it is durable; again of the latest at the start. */
  onCheckpoint: (decided: Decided) => void
  /** Told of a validator that signed two votes for one place, once it is durable. */
  onOffence?: (offence: Offence) => void
  /** Told of what went wrong without stopping anything: a store, a signer, a peer. */
  onError: (error: unknown) => void
}

export type Attester = {
  /** Resolves once it follows. */
  start: (signal?: AbortSignal) => Promise<void>
  stop: () => void
  /** The newest checkpoint that this node holds; checkpoint 0 from the beginning. */
  latest: () => Decided
  /** The one that signs the next checkpoint; the last one that did, while that is not known here. */
  configuration: () => Configuration
  /** Two signatures of one validator for one place: what the hub's `Staking.slash` takes. */
  evidence: () => Promise<readonly Offence[]>
  /** When the newest voucher of the validator came, in milliseconds of this node's clock; 0: none has since the start. */
  heardAt: (validator: Address) => number
  /** What others said since the start, and how it was taken. */
  counters: () => Readonly<AttestCounters>
}

export type AttestCounters = {
  malformed: number
  limited: number
  unauthentic: number
  /** Checkpoints that were fetched instead of decided here. */
  fetched: number
  /** Highest round that a height needed. */
  roundMax: number
}

/** Runs consensus on checkpoints in a node (P12): one height a tick, and whatever it takes to come back after faults. */
export function createAttester(options: AttestOptions, deps: AttestDependencies): Attester {
  const attester = new TickingAttester(options, deps)
  return {
    start: (signal) => attester.start(signal),
    stop: () => attester.stop(),
    latest: () => attester.latest,
    configuration: () => attester.configuration,
    evidence: async () => deps.store.evidence(),
    heardAt: (validator) => attester.heard.at(validator),
    counters: () => attester.counters,
  }
}

class TickingAttester {
  readonly counters: AttestCounters = {
    malformed: 0,
    limited: 0,
    unauthentic: 0,
    fetched: 0,
    roundMax: 0,
  }
  readonly heard: HeardValidators
  latest: Decided
  readonly #options: AttestOptions
  readonly #deps: AttestDependencies
  readonly #limits: AttestLimits
  readonly #tasks: SerialTasks
  readonly #rate: RateLimit
  readonly #receive: Intake
  readonly #abort = new AbortController()
  /** Messages for the next height, by validator: they were early. */
  #early = new Map<number, ConsensusMessage[]>()
  #earlyVouchers = new Map<number, ValidatorVoucher>()
  #record: MachineRecord<Value> | null = null
  /** Null while it is not known who signs the next checkpoint. */
  #run: HeightRun | null = null
  #waiting = new AbortController()
  /** Votes of heights that are over. */
  readonly #past: PastVotes = createPastVotes()
  #attempt = 0
  #asking = false
  #turn = 0

  constructor(options: AttestOptions, deps: AttestDependencies) {
    this.#options = options
    this.#deps = deps
    this.#limits = { ...defaultAttestLimits, ...options.limits }
    this.#tasks = createSerialTasks(this.#limits.tasksMax, deps.onError)
    this.#rate = createRateLimit(this.#limits, () => deps.clock.now())
    const [rate, tasks, counters] = [this.#rate, this.#tasks, this.counters]
    this.#receive = createIntake(this.#limits, { rate, tasks, counters })
    this.heard = createHeardValidators(() => deps.clock.now())
    this.latest = genesisDecided(options.genesis)
  }

  async start(signal?: AbortSignal): Promise<void> {
    const { store, network } = this.#deps
    signal?.throwIfAborted()
    signal?.addEventListener('abort', () => this.stop(), { once: true })
    this.latest = (await store.latest()) ?? this.latest
    await this.#readRecord()
    network.judge(vouchersTopic, (peer, bytes) => this.#onVoucher(peer, bytes))
    network.judge(consensusTopic, (peer, bytes) => this.#onMessages(peer, bytes))
    network.handle(checkpointsProtocol, (peer, bytes) => this.#onRangeRequest(peer, bytes))
    this.#deps.onCheckpoint(this.latest)
    await new Promise<void>((resolve) => {
      this.#tasks.addOwn(() => this.#enter().finally(resolve))
    })
    this.#ask()
  }

  get configuration(): Configuration {
    return this.#run?.context.configuration ?? this.latest.configuration
  }

  stop(): void {
    this.#abort.abort()
    this.#waiting.abort()
    this.#tasks.stop()
    this.#run?.stop()
  }

  /** Begins the height after the latest checkpoint, at once or when it is known who signs it. */
  async #enter(): Promise<void> {
    this.#waiting.abort()
    this.#waiting = new AbortController()
    if (this.#run !== null) this.#past.keep(this.#run.context, this.#run.votes())
    this.#run?.stop()
    this.#run = null
    const next = this.#configurationAfter(this.#waiting.signal)
    if (next instanceof Promise) this.#await(next, this.#waiting.signal)
    else await this.#begin(next)
  }

  #configurationAfter(signal: AbortSignal): Configuration | Promise<Configuration> {
    try {
      return this.#deps.configurationAfter?.(this.latest, signal) ?? this.latest.configuration
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** Goes on following meanwhile: tasks are not held up. */
  #await(next: Promise<Configuration>, signal: AbortSignal): void {
    const tickMs = this.latest.configuration.parameters.tick
    const askAgain = (): void => {
      if (signal.aborted) return
      this.#ask()
      this.#deps.clock.after(tickMs, askAgain)
    }
    this.#deps.clock.after(tickMs, askAgain)
    next.then(
      (configuration) =>
        this.#tasks.addOwn(() => {
          if (signal.aborted) return
          this.#waiting.abort()
          return this.#begin(configuration)
        }),
      (error: unknown) => {
        if (signal.aborted) return
        this.#waiting.abort()
        this.#deps.onError(error)
        this.#enterAgain(tickMs)
      },
    )
  }

  async #begin(next: Configuration): Promise<void> {
    const { signer, clock } = this.#deps
    const { checkpoint, heads } = this.latest
    const height = checkpoint.number + 1
    const record = this.#record?.height === height ? this.#record : null
    // Where the record is of a later height, the store has lost checkpoints: until there this key has voted, and must not again.
    const mayVote = (this.#record?.height ?? 0) <= height
    const base = { parent: checkpoint, heads, configuration: next }
    const context = createHeightContext(base, mayVote ? (signer?.address ?? null) : null)
    const timings = {
      ...timingsOf(next.parameters.tick, this.#limits.roundTimeoutMaxMs),
      ...this.#options.timings,
    }
    const run = new HeightRun(context, this.#heightDependencies(context, timings))
    this.#run = run
    await run.begin(record, this.#delay(clock.now(), timings.tickMs))
    await this.#replayEarly(run)
  }

  /** A height starts a tick after the time of the checkpoint before, by this node's clock; a clock that is wrong costs a tick at most. */
  #delay(nowMs: number, tickMs: number): number {
    return Math.min(Math.max(this.latest.checkpoint.time + tickMs - nowMs, 0), tickMs)
  }

  #heightDependencies(
    context: HeightContext,
    timings: Timings,
  ): ConstructorParameters<typeof HeightRun>[1] {
    const { clock, signer, store, observe } = this.#deps
    return {
      ...{ clock, signer, store, observe, timings },
      enqueue: (task) => this.#tasks.addOwn(task),
      publishMessages: (messages) => this.#publishMessages(messages),
      publishVoucher: (voucher) => this.#publish(vouchersTopic, encodeVoucher(voucher)),
      onVoucher: (validator) => this.heard.note(validator, context.configuration),
      onStall: () => this.#ask(),
      onEvidence: (evidence) => this.#keepEvidence(evidence, context),
      onDecide: (decision) => this.#decide(decision),
      onBroken: (error) => {
        this.#deps.onError(error)
        this.#enterAgain(timings.tickMs)
      },
    }
  }

  /** Begins the height again from what is durable, in a tick, and until it can; unless another one has begun since. */
  #enterAgain(delayMs: number): void {
    const { latest } = this
    this.#deps.clock.after(delayMs, () => {
      this.#tasks.addOwn(async () => {
        if (this.latest !== latest) return
        try {
          await this.#readRecord()
          await this.#enter()
        } catch (error) {
          this.#deps.onError(error)
          this.#enterAgain(delayMs)
        }
      })
    })
  }

  async #readRecord(): Promise<void> {
    const record = await this.#deps.store.record()
    this.#record = record === undefined ? null : decodeRecord(record, this.#limits)
  }

  async #replayEarly(run: HeightRun): Promise<void> {
    const [messages, vouchers] = [this.#early, this.#earlyVouchers]
    this.#early = new Map()
    this.#earlyVouchers = new Map()
    for (const voucher of vouchers.values()) await run.takeVoucher(voucher)
    for (const message of [...messages.values()].flat()) {
      const isOfRun = placeOf(message).height === run.context.number
      if (isOfRun && this.#run === run) await run.take(message)
    }
  }

  #contextBelieved(): HeightContext {
    const { checkpoint, heads, configuration } = this.latest
    return createHeightContext({ parent: checkpoint, heads, configuration }, null)
  }

  async #decide({ outcome, value, round, commit }: HeightDecision): Promise<void> {
    const run = this.#run
    if (run === null) return
    const signatures = new Map(commit.map((vote) => [vote.validator, vote.signature]))
    this.counters.roundMax = Math.max(this.counters.roundMax, round)
    await this.#accept({
      checkpoint: outcome.checkpoint,
      hash: outcome.id,
      heads: outcome.heads,
      configuration: run.context.configuration,
      proposal: value.bytes,
      commit: encodeCommit(round, signatures),
    })
  }

  async #accept(decided: Decided): Promise<void> {
    await this.#deps.store.putDecided(decided)
    this.latest = decided
    this.#deps.onCheckpoint(decided)
    await this.#enter()
  }

  #publishMessages(messages: readonly Uint8Array[]): void {
    let envelope: Uint8Array[] = []
    let size = 0
    const flush = (): void => {
      if (envelope.length > 0)
        this.#publish(consensusTopic, encodeEnvelope(this.#attempt++, envelope))
      envelope = []
      size = 0
    }
    for (const message of messages) {
      const isFull =
        size + message.length + 1_024 > this.#limits.messageBytesMax ||
        envelope.length >= this.#limits.envelopeMessagesMax
      if (isFull) flush()
      envelope.push(message)
      size += message.length + 4
    }
    flush()
  }

  #publish(topic: string, bytes: Uint8Array): void {
    this.#deps.network.publish(topic, bytes).catch(this.#deps.onError)
  }

  #onVoucher(peer: string, bytes: Uint8Array): Promise<Verdict> {
    return this.#receive(peer, bytes, async () => {
      const voucher = decodeVoucher(bytes)
      const run = this.#run
      if (run === null) return 'hold'
      const { height } = voucher.body
      if (height === run.context.number) return this.#judge(await run.takeVoucher(voucher))
      if (height === run.context.number + 1 && run.context.isVoucherSigned(voucher)) {
        this.#earlyVouchers.set(voucher.validator, voucher)
      }
      return 'hold'
    })
  }

  #onMessages(peer: string, bytes: Uint8Array): Promise<Verdict> {
    return this.#receive(peer, bytes, async () => {
      const verdicts: Verdict[] = []
      for (const one of decodeEnvelope(bytes, this.#limits)) {
        verdicts.push(await this.#takeMessage(peer, decodeMessage(one, this.#limits)))
      }
      return worstOf(verdicts)
    })
  }

  /** Whatever is of the height at which this node is, it can judge: those who are there, too, hold the same to be true. */
  #judge(isAuthentic: boolean): Verdict {
    if (!isAuthentic) this.counters.unauthentic++
    return isAuthentic ? 'pass' : 'offence'
  }

  async #takeMessage(peer: string, message: ConsensusMessage): Promise<Verdict> {
    const run = this.#run
    const { height, validator } = placeOf(message)
    if (height <= this.latest.checkpoint.number) await this.#takePast(message)
    else if (height === run?.context.number) return this.#judge(await run.take(message))
    else if (run !== null && !isAuthentic(message, run.context)) this.counters.unauthentic++
    else if (run !== null) {
      // Somebody is further: this node lags, if that is true.
      this.#ask(peer)
      const early = this.#early.get(validator) ?? []
      if (height === run.context.number + 1 && early.length < this.#limits.earlyMessagesMax) {
        this.#early.set(validator, [...early, message])
      }
    }
    return 'hold'
  }

  /** What came too late to count may still prove that its author signed twice. */
  async #takePast(message: ConsensusMessage): Promise<void> {
    const found = message.type === 'vote' ? this.#past.contradiction(message.vote) : null
    if (found !== null) await this.#keepEvidence(found.evidence, found.context)
  }

  async #keepEvidence(evidence: Evidence, { configuration }: HeightContext): Promise<void> {
    const signer = configuration.validators[evidence.first.validator]?.signer
    if (signer === undefined) return
    const offence = { ...evidence, signer: lowerCase(signer) }
    await this.#deps.store.putEvidence(offence)
    this.#deps.onOffence?.(offence)
  }

  async #onRangeRequest(peer: string, bytes: Uint8Array): Promise<Uint8Array> {
    if (!this.#rate.admit(peer, bytes.length)) throw new MalformedBytesError('Too many requests.')
    return answerRange(bytes, this.#deps.store, this.#limits)
  }

  /** Asks one peer for what comes after the latest checkpoint; one question at a time. */
  #ask(hint?: string): void {
    const peers = this.#deps.network.peers()
    const peer = hint ?? peers[this.#turn++ % Math.max(peers.length, 1)]
    if (this.#asking || peer === undefined || this.#abort.signal.aborted) return
    this.#asking = true
    void this.#askPeer(peer).finally(() => {
      this.#asking = false
    })
  }

  async #askPeer(peer: string): Promise<void> {
    const { clock, network, onError } = this.#deps
    for (;;) {
      const expiry = new AbortController()
      const cancel = clock.after(this.#limits.requestTimeoutMs, () => expiry.abort())
      const signal = AbortSignal.any([expiry.signal, this.#abort.signal])
      const from = this.latest.checkpoint.number + 1
      const items = await askRange({ peer, from, limits: this.#limits, signal }, network, onError)
      cancel()
      if (items.length === 0 || this.#abort.signal.aborted) return
      const isWhole = await new Promise<boolean>((resolve) => {
        const taken = this.#tasks.add(() =>
          this.#takeRange(from, items).then(resolve, (error: unknown) => {
            resolve(false)
            throw error
          }),
        )
        if (!taken) resolve(false)
      })
      if (!isWhole) return
    }
  }

  /** Takes decided checkpoints from number `from` on; false where one is not what validators signed. */
  async #takeRange(from: number, items: readonly DecidedBytes[]): Promise<boolean> {
    for (const [place, item] of items.entries()) {
      const number = from + place
      const next = this.latest.checkpoint.number + 1
      if (number < next) continue // Decided here meanwhile.
      const decided = number === next ? this.#verify(item) : null
      if (decided === null) return false
      this.counters.fetched++
      await this.#accept(decided)
    }
    return true
  }

  /**
   * While it is not known here who signs, the validators that signed the latest checkpoint are believed when they sign the next one too: more than 2/3 of
   * their stake has seen that the hub shows no other configuration. The wait for one that it does show ends with a proof of it.
   */
  #verify({ proposal, commit }: DecidedBytes): Decided | null {
    const context = this.#run?.context ?? this.#contextBelieved()
    const value = readValue(proposal)
    const outcome = context.outcomeOfDecided(value)
    if (outcome === null) return null
    const { configuration } = context
    const isSigned = verifyCommit({
      networkId: configuration.parameters.networkId,
      height: context.number,
      value: outcome.id,
      commit,
      validators: configuration.validators,
    })
    if (!isSigned) return null
    const { checkpoint, heads, id: hash } = outcome
    return { checkpoint, hash, heads, configuration, proposal: value.bytes, commit }
  }
}
