import { createRandom, type Random } from '@metalayer/testing/random'
import type { Hex } from 'viem'
import {
  createTendermint,
  type Machine,
  type MachineInput,
  type MachineOutput,
  type MachineRecord,
  type MachineState,
  proposerOf,
  rebroadcast,
  type SignedVote,
} from '../src/index.ts'

type Value = string
type Message = MachineInput<Value> & { type: 'proposal' | 'vote' }

export type SimulationOptions = {
  seed: number
  stakes: readonly bigint[]
  /** Index of the Byzantine validator; null: all are correct. */
  byzantine: number | null
  /** Milliseconds until the network behaves: until then messages are lost, doubled and delayed, nodes cut off, and crashed in the middle of what they do. */
  settlesAt: number
  /** Milliseconds after which a run that has not decided counts as stuck. */
  endsAt: number
  /** A crash right before output number `output` of node `node`. */
  crashAt?: { node: number; output: number }
  plant?: (machine: Machine<Value>) => Machine<Value>
  /** Replaces what a node finds on its disk after a crash. */
  disk?: (record: MachineRecord<Value> | null) => MachineRecord<Value> | null
}

export type Simulation = {
  violation: string | null
  /** Milliseconds from when the network behaved until the last correct one decided. */
  took: number
  /** Highest round reached. */
  rounds: number
  crashes: number
  evidence: number
}

type Node = {
  index: number
  machine: Machine<Value>
  state: MachineState<Value>
  disk: MachineRecord<Value> | null
  isUp: boolean
  /** Counts restarts: timers of an earlier life are nothing. */
  life: number
  decision: { id: string; messages: Message[] } | null
}

const height = 5
const rebroadcastMs = 200
const timeoutMs = (round: number): number => 100 + 60 * round
const isValid = (value: Value): boolean => !value.startsWith('bad')
const evaluate = (value: Value): Hex | null => (isValid(value) ? `0x${value}` : null)

/** One height among validators, until all correct ones have decided. Everything follows from the seed. */
export function simulate(options: SimulationOptions): Simulation {
  return new World(options).run()
}

class World {
  readonly #options: SimulationOptions
  readonly #random: Random
  readonly #nodes: Node[]
  readonly #events: { time: number; order: number; run: () => void }[] = []
  readonly #signed = new Map<string, string>()
  readonly #ids: (Hex | null)[] = [null]
  readonly #values: Value[] = ['bad']
  #now = 0
  #order = 0
  #cut = new Set<number>()
  #violation: string | null = null
  #rounds = 0
  #crashes = 0
  #outputs = 0
  #evidence = 0

  constructor(options: SimulationOptions) {
    this.#options = options
    this.#random = createRandom(options.seed)
    this.#nodes = options.stakes.map((_, index) => {
      const plain = createTendermint<Value>({
        height,
        stakes: options.stakes,
        self: index,
        evaluate,
      })
      const machine = options.plant?.(plain) ?? plain
      const state = machine.initial()
      return { index, machine, state, disk: null, isUp: true, life: 0, decision: null }
    })
  }

  run(): Simulation {
    for (const node of this.#correct()) {
      this.#at(this.#random.below(50), () => this.#feed(node, { type: 'start' }))
      this.#repeat(node)
    }
    this.#trouble()
    while (this.#violation === null && this.#now < this.#options.endsAt && !this.#isDone()) {
      const event = this.#next()
      if (event === undefined) break
      this.#now = event.time
      event.run()
    }
    if (this.#violation === null && !this.#isDone()) this.#violation = 'termination'
    return {
      violation: this.#violation,
      took: Math.max(this.#now - this.#options.settlesAt, 0),
      ...{ rounds: this.#rounds, crashes: this.#crashes, evidence: this.#evidence },
    }
  }

  #isDone(): boolean {
    return this.#correct().every(({ decision }) => decision !== null)
  }

  #correct(): Node[] {
    return this.#nodes.filter(({ index }) => index !== this.#options.byzantine)
  }

  #isSettled(): boolean {
    return this.#now >= this.#options.settlesAt
  }

  /** Partitions and crashes until the network behaves. */
  #trouble(): void {
    if (this.#isSettled()) {
      this.#cut = new Set()
      for (const node of this.#correct()) this.#restart(node)
      return
    }
    this.#cut = new Set(
      this.#nodes.map(({ index }) => index).filter(() => this.#random.chance(0.2)),
    )
    for (const node of this.#correct()) {
      if (node.isUp && this.#random.chance(0.1)) this.#crash(node)
      else if (!node.isUp && this.#random.chance(0.5)) this.#restart(node)
    }
    this.#at(Math.min(60, this.#options.settlesAt - this.#now), () => this.#trouble())
  }

  #crash(node: Node): void {
    node.isUp = false
    node.life++
    this.#crashes++
  }

  #restart(node: Node): void {
    if (node.isUp) return
    node.isUp = true
    const disk = this.#options.disk === undefined ? node.disk : this.#options.disk(node.disk)
    node.state = node.machine.initial()
    this.#repeat(node)
    if (disk === null) {
      this.#feed(node, { type: 'start' })
      return
    }
    const { state, outputs } = node.machine.restore(disk)
    node.state = state
    this.#perform(node, outputs)
  }

  #repeat(node: Node): void {
    const { life } = node
    this.#at(rebroadcastMs, () => {
      if (node.life !== life) return
      const { proposals, votes } = rebroadcast(node.state)
      const messages: Message[] = node.decision?.messages ?? [
        ...votes.map((vote): Message => ({ type: 'vote', vote })),
        ...proposals.map((proposal): Message => ({ type: 'proposal', proposal })),
      ]
      for (const message of messages) this.#send(node.index, message)
      this.#repeat(node)
    })
  }

  #feed(node: Node, input: MachineInput<Value>): void {
    if (!node.isUp || node.decision !== null) return
    const { state, outputs } = node.machine.step(node.state, input)
    node.state = state
    this.#rounds = Math.max(this.#rounds, state.round)
    this.#perform(node, outputs)
  }

  #perform(node: Node, outputs: readonly MachineOutput<Value>[]): void {
    const own: Message[] = []
    for (const output of outputs) {
      // A crash may come before any output: what stands before is done, what follows is not.
      if (!this.#isSettled() && this.#random.chance(0.01)) this.#crash(node)
      if (
        node.index === this.#options.crashAt?.node &&
        this.#outputs++ === this.#options.crashAt.output
      ) {
        this.#crash(node)
        this.#at(30, () => this.#restart(node))
      }
      if (!node.isUp) return
      const message = this.#performOne(node, output)
      if (message !== null) own.push(message)
    }
    for (const message of own) this.#feed(node, message)
  }

  #performOne(node: Node, output: MachineOutput<Value>): Message | null {
    const { life } = node
    switch (output.type) {
      case 'record':
        node.disk = output.record
        return null
      case 'sign-vote':
        return this.#publish(node, { type: 'vote', vote: { ...output.vote, signature: '0x' } })
      case 'sign-proposal': {
        const { id: _, ...proposal } = output.proposal
        return this.#publish(node, { type: 'proposal', proposal: { ...proposal, signature: '0x' } })
      }
      case 'schedule':
        this.#at(timeoutMs(output.round), () => {
          if (node.life === life) this.#feed(node, { ...output, type: 'timeout' })
        })
        return null
      case 'request-value':
        this.#at(this.#random.below(30), () => {
          const value = this.#value(`${node.index}${output.round}${node.life}`)
          this.#feed(node, { ...output, type: 'value', value })
        })
        return null
      case 'evidence':
        this.#evidence++
        if (output.first.validator !== this.#options.byzantine) this.#violation = 'false evidence'
        return null
      case 'decide':
        this.#decide(node, output)
        return null
    }
  }

  #value(text: string): Value {
    this.#values.push(text)
    this.#ids.push(evaluate(text))
    return text
  }

  #decide(node: Node, output: MachineOutput<Value> & { type: 'decide' }): void {
    const { id, value, round, commit } = output
    if (!isValid(value)) this.#violation = 'validity'
    const other = this.#nodes.find(({ decision }) => decision !== null && decision.id !== id)
    if (other !== undefined) this.#violation = 'agreement'
    const proposal = node.state.rounds.get(round)?.proposals.find((one) => one.id === id)
    const votes = commit.map((vote): Message => ({ type: 'vote', vote }))
    const messages =
      proposal === undefined ? votes : [...votes, { type: 'proposal' as const, proposal }]
    node.decision = { id, messages }
  }

  /** What a correct validator signs leaves to all, and never contradicts what it signed before. */
  #publish(node: Node, message: Message): Message {
    const [place, what] =
      message.type === 'vote'
        ? [`${message.vote.type} ${message.vote.round}`, String(message.vote.id)]
        : [
            `proposal ${message.proposal.round}`,
            `${message.proposal.value} ${message.proposal.validRound}`,
          ]
    const key = `${node.index} ${place}`
    const before = this.#signed.get(key) ?? what
    if (before !== what) this.#violation = `signed twice: ${key}: ${before} and ${what}`
    this.#signed.set(key, what)
    this.#send(node.index, message)
    this.#attack(message)
    return message
  }

  #send(from: number, message: Message): void {
    for (const node of this.#correct()) if (node.index !== from) this.#carry(from, node, message)
  }

  #carry(from: number, node: Node, message: Message): void {
    const settled = this.#isSettled()
    if (!settled && (this.#random.chance(0.2) || this.#cut.has(from) !== this.#cut.has(node.index)))
      return
    const delay = 1 + this.#random.below(settled ? 20 : 300)
    this.#at(delay, () => this.#feed(node, message))
    if (this.#random.chance(0.05)) this.#at(delay + 40, () => this.#feed(node, message))
  }

  /** The Byzantine validator sees all and, in every round that it hears of, says different things to different nodes, or nothing. */
  #attack(message: Message): void {
    const { byzantine, stakes } = this.#options
    if (byzantine === null) return
    const round = message.type === 'vote' ? message.vote.round : message.proposal.round
    for (const node of this.#correct()) {
      if (this.#random.chance(0.4)) continue
      const vote: SignedVote = {
        ...{ type: this.#random.chance(0.5) ? 'prevote' : 'precommit', height, round },
        ...{ id: this.#pick(this.#ids), validator: byzantine, signature: '0x' },
      }
      this.#carry(byzantine, node, { type: 'vote', vote })
      const next = round + this.#random.below(2)
      if (proposerOf(stakes, height, next) !== byzantine) continue
      const value = this.#random.chance(0.3)
        ? this.#value(`9${this.#random.below(99)}`)
        : this.#pick(this.#values)
      const validRound = this.#random.below(next + 1) - 1
      const proposal = {
        height,
        round: next,
        value,
        validRound,
        validator: byzantine,
        signature: '0x' as Hex,
      }
      this.#carry(byzantine, node, { type: 'proposal', proposal })
    }
  }

  /** Mostly something recent. */
  #pick<Item>(items: readonly Item[]): Item {
    const recent = Math.max(items.length - 3, 0)
    const place = this.#random.chance(0.7)
      ? recent + this.#random.below(items.length - recent)
      : this.#random.below(items.length)
    return items[place] as Item
  }

  #at(delay: number, run: () => void): void {
    this.#events.push({ time: this.#now + delay, order: this.#order++, run })
    let place = this.#events.length - 1
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (!this.#isBefore(place, parent)) break
      this.#swap(place, parent)
      place = parent
    }
  }

  #next(): { time: number; run: () => void } | undefined {
    const top = this.#events[0]
    const last = this.#events.pop()
    if (top === undefined || last === undefined || this.#events.length === 0) return top
    this.#events[0] = last
    for (let place = 0; ; ) {
      let least = place
      if (this.#isBefore(2 * place + 1, least)) least = 2 * place + 1
      if (this.#isBefore(2 * place + 2, least)) least = 2 * place + 2
      if (least === place) return top
      this.#swap(place, least)
      place = least
    }
  }

  #isBefore(left: number, right: number): boolean {
    const [a, b] = [this.#events[left], this.#events[right]]
    if (a === undefined || b === undefined) return false
    return a.time < b.time || (a.time === b.time && a.order < b.order)
  }

  #swap(left: number, right: number): void {
    const [a, b] = [this.#events[left], this.#events[right]]
    if (a === undefined || b === undefined) return
    this.#events[left] = b
    this.#events[right] = a
  }
}
