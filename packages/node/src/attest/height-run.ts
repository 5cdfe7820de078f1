import {
  type Evidence,
  findVoucherFault,
  type MachineInput,
  type MachineOutput,
  type MachineRecord,
  type MachineState,
  rebroadcast,
  type SignedVote,
  type ValidatorVoucher,
} from '@metalayer/consensus'
import {
  compareKeys,
  encodeVoucherBody,
  type VoucherBody,
  voucherDigest,
} from '@metalayer/protocol'
import type { Clock } from '../clock.ts'
import type { HeightContext, Outcome } from './height-context.ts'
import { isAuthentic, messageDigest, placeOf } from './message-check.ts'
import { type ConsensusMessage, encodeMessage } from './message-codec.ts'
import type { AttestSigner, AttestStore, Observe } from './ports.ts'
import { encodeRecord } from './record-codec.ts'
import { type Timings, timeoutMs } from './timings.ts'
import { createValue, type Value } from './value.ts'
import { VoucherPool } from './voucher-pool.ts'

export type HeightDependencies = {
  clock: Clock
  signer: AttestSigner | null
  store: Pick<AttestStore, 'putRecord'>
  observe: Observe
  timings: Timings
  /** Runs a task after those that wait. */
  enqueue: (task: () => void | Promise<void>) => void
  publishMessages: (messages: readonly Uint8Array[]) => void
  publishVoucher: (voucher: ValidatorVoucher) => void
  /** A voucher of the validator was taken. */
  onVoucher: (validator: number) => void
  /** A further tick has passed without a decision. */
  onStall: () => void
  onEvidence: (evidence: Evidence) => void | Promise<void>
  onDecide: (decision: HeightDecision) => Promise<void>
  /** The store or the signer has failed: the machine is ahead of what is durable, so this run is over. */
  onBroken: (error: unknown) => void
}

export type HeightDecision = {
  outcome: Outcome
  value: Value
  round: number
  commit: readonly SignedVote[]
}

/** One height, from its beginning to its decision: the machine, with what it asks for done. All but `stop` runs within the attester's tasks. */
export class HeightRun {
  readonly context: HeightContext
  readonly #deps: HeightDependencies
  readonly #pool = new VoucherPool()
  readonly #timers = new Set<() => void>()
  #state: MachineState<Value>
  #wanted: { round: number; isLate: boolean } | null = null
  #isOver = false

  constructor(context: HeightContext, deps: HeightDependencies) {
    this.context = context
    this.#deps = deps
    this.#state = context.machine.initial()
  }

  /** Goes on from `record`, or starts anew in `delayMs`. Until then it takes what others say, and decides if they do. */
  async begin(record: MachineRecord<Value> | null, delayMs: number): Promise<void> {
    if (record !== null) {
      const { state, outputs } = this.context.machine.restore(record)
      this.#state = state
      await this.#perform(outputs)
    }
    this.#after(delayMs, () => this.#start())
  }

  stop(): void {
    this.#isOver = true
    for (const cancel of this.#timers) cancel()
    this.#timers.clear()
  }

  /** Takes a message of this height; false where it is not authentic. */
  async take(message: ConsensusMessage): Promise<boolean> {
    if (this.#isKnown(message)) return true
    if (!isAuthentic(message, this.context)) return false
    await this.#feed(message)
    return true
  }

  /** Takes a voucher, if it is newer than the last; false where it is not for this height and parent, in order, and signed by whom it names. */
  async takeVoucher(voucher: ValidatorVoucher): Promise<boolean> {
    if (!this.#pool.isNews(voucher)) return true
    if (findVoucherFault(voucher.body, this.#base()) !== null) return false
    if (!this.context.isVoucherSigned(voucher)) return false
    this.#pool.add(voucher)
    this.#deps.onVoucher(voucher.validator)
    await this.#propose()
    return true
  }

  /** Every vote of it that is kept. */
  votes(): readonly SignedVote[] {
    return [...this.#state.rounds.values()].flatMap(({ prevotes, precommits }) => [
      ...prevotes,
      ...precommits,
    ])
  }

  get round(): number {
    return this.#state.round
  }

  async #start(): Promise<void> {
    this.#vouch()
    this.#tickAgain()
    await this.#feed({ type: 'start' })
  }

  /** Once a tick while the height lasts: a voucher of now, and everything that gossip may have lost. */
  #tickAgain(): void {
    this.#after(this.#deps.timings.tickMs, () => {
      this.#tickAgain()
      this.#vouch()
      this.#rebroadcast()
      this.#deps.onStall()
    })
  }

  #rebroadcast(): void {
    const { proposals, votes } = rebroadcast(this.#state)
    const messages: ConsensusMessage[] = [
      ...votes.map((vote): ConsensusMessage => ({ type: 'vote', vote })),
      ...proposals.map((proposal): ConsensusMessage => ({ type: 'proposal', proposal })),
    ]
    if (messages.length > 0) this.#deps.publishMessages(messages.map(encodeMessage))
  }

  /** Signs and gossips a voucher. It does not hold up the machine: what a node sees of chains may take a while. */
  #vouch(): void {
    const { self } = this.context
    const { signer, observe, clock, enqueue } = this.#deps
    if (self === null || signer === null) return
    enqueueResult(enqueue, async () => {
      const seen = await observe(this.context.heads)
      const body = this.#voucherBody(seen, Math.floor(clock.now()))
      const digest = voucherDigest(this.#networkId(), encodeVoucherBody(body))
      const voucher = { validator: self, body, signature: await signer.sign(digest) }
      return async () => {
        if (this.#isOver) return
        this.#deps.publishVoucher(voucher)
        await this.takeVoucher(voucher)
      }
    })
  }

  /** What cannot stand in a voucher is left out, so that one chain's trouble is its own. */
  #voucherBody(seen: VoucherBody['chains'], clockMs: number): VoucherBody {
    const { number, parentHash } = this.context
    const empty = { height: number, parent: parentHash, clock: clockMs, chains: [] }
    const chains = [...seen]
      .sort(compareKeys)
      .filter((chain) => findVoucherFault({ ...empty, chains: [chain] }, this.#base()) === null)
      .filter((chain, place, all) => {
        const before = all[place - 1]
        return before === undefined || compareKeys(before, chain) !== 0
      })
    return { ...empty, chains }
  }

  async #feed(first: MachineInput<Value>): Promise<void> {
    if (this.#isOver) return
    const { state, outputs } = this.context.machine.step(this.#state, first)
    this.#state = state
    await this.#perform(outputs)
  }

  /** Performs outputs in order: nothing signed leaves before the record that comes before it is durable. */
  async #perform(outputs: readonly MachineOutput<Value>[]): Promise<void> {
    const own: ConsensusMessage[] = []
    try {
      for (const output of outputs) {
        if (this.#isOver) return
        const message = await this.#performOne(output)
        if (message !== null) own.push(message)
      }
    } catch (error) {
      this.stop()
      this.#deps.onBroken(error)
      return
    }
    for (const message of own) await this.#feed(message)
  }

  async #performOne(output: MachineOutput<Value>): Promise<ConsensusMessage | null> {
    switch (output.type) {
      case 'record':
        await this.#deps.store.putRecord(encodeRecord(output.record))
        return null
      case 'sign-vote':
        return this.#publish({ type: 'vote', vote: { ...output.vote, signature: '0x' } })
      case 'sign-proposal': {
        const { id: _, ...proposal } = output.proposal
        return this.#publish({ type: 'proposal', proposal: { ...proposal, signature: '0x' } })
      }
      case 'schedule':
        this.#schedule(output)
        return null
      case 'request-value':
        await this.#want(output.round)
        return null
      case 'evidence':
        await this.#deps.onEvidence({ first: output.first, second: output.second })
        return null
      case 'decide':
        await this.#decide(output)
        return null
    }
  }

  async #publish(unsigned: ConsensusMessage): Promise<ConsensusMessage | null> {
    const { signer, publishMessages } = this.#deps
    if (signer === null) return null
    const signature = await signer.sign(messageDigest(unsigned, this.#networkId()))
    const message: ConsensusMessage =
      unsigned.type === 'vote'
        ? { type: 'vote', vote: { ...unsigned.vote, signature } }
        : { type: 'proposal', proposal: { ...unsigned.proposal, signature } }
    publishMessages([encodeMessage(message)])
    return message
  }

  #schedule(output: MachineOutput<Value> & { type: 'schedule' }): void {
    const { step, height, round } = output
    this.#after(timeoutMs(this.#deps.timings, step, round), () =>
      this.#feed({ type: 'timeout', step, height, round }),
    )
  }

  async #want(round: number): Promise<void> {
    const wanted = { round, isLate: false }
    this.#wanted = wanted
    this.#after(this.#deps.timings.vouchersMs, async () => {
      wanted.isLate = true
      await this.#propose()
    })
    await this.#propose()
  }

  /** Proposes, if asked to, once everyone has spoken, or a quorum and the others had their time. */
  async #propose(): Promise<void> {
    const wanted = this.#wanted
    if (wanted === null) return
    if (!wanted.isLate && !this.#pool.isComplete(this.context.stakes)) return
    const proposal = this.#pool.propose(this.context)
    if (proposal === null) return
    this.#wanted = null
    const { number } = this.context
    await this.#feed({
      type: 'value',
      height: number,
      round: wanted.round,
      value: createValue(proposal),
    })
  }

  async #decide(output: MachineOutput<Value> & { type: 'decide' }): Promise<void> {
    const { value, round, commit } = output
    const outcome = this.context.outcomeOf(value)
    if (outcome === null) return // Bug-proof: the machine decides valid values only.
    await this.#deps.onDecide({ outcome, value, round, commit })
  }

  /** Whether the log has the message already, so that its signature need not be checked again. */
  #isKnown(message: ConsensusMessage): boolean {
    const { round, validator, signature } = placeOf(message)
    const log = this.#state.rounds.get(round)
    if (log === undefined) return false
    const same =
      message.type === 'proposal'
        ? log.proposals
        : message.vote.type === 'prevote'
          ? log.prevotes
          : log.precommits
    return same.some((one) => one.validator === validator && one.signature === signature)
  }

  #base(): { height: number; parent: `0x${string}`; heads: HeightContext['heads'] } {
    const { number, parentHash, heads } = this.context
    return { height: number, parent: parentHash, heads }
  }

  #networkId(): number {
    return this.context.configuration.parameters.networkId
  }

  #after(delayMs: number, task: () => void | Promise<void>): void {
    const cancel = this.#deps.clock.after(delayMs, () => {
      this.#timers.delete(cancel)
      this.#deps.enqueue(() => (this.#isOver ? undefined : task()))
    })
    this.#timers.add(cancel)
  }
}

/** Runs `work` beside the tasks, and what it returns as one of them; an error becomes one too. */
function enqueueResult(
  enqueue: (task: () => void | Promise<void>) => void,
  work: () => Promise<() => void | Promise<void>>,
): void {
  work().then(enqueue, (error: unknown) =>
    enqueue(() => {
      throw error
    }),
  )
}
