import type { Hex } from 'viem'
import {
  createTendermint,
  type Machine,
  type MachineInput,
  type MachineOutput,
  type MachineState,
  proposerOf,
  type SignedProposal,
  type SignedVote,
  type VoteType,
} from '../src/index.ts'

/** Values of the model: `a` and `b` are valid, `x` is not; each is its own id. */
export type ModelValue = 'a' | 'b' | 'x'

/** The id of a model value; null for the invalid one. */
export const idOf = (value: ModelValue): Hex | null => (value === 'x' ? null : `0x${value}`)

export type ModelMachine = Machine<ModelValue>
type State = MachineState<ModelValue>
type Input = MachineInput<ModelValue>

/** Four validators of equal stake, the last Byzantine. */
export const validators = 4
export const byzantine = 3
export const stakes: readonly bigint[] = [1n, 1n, 1n, 1n]
const correct = [0, 1, 2]

export type ExploreOptions = {
  /** Decides who proposes in which round: (height + round) mod 4, the Byzantine one being 3. */
  height: number
  /** Rounds that are explored: 0 to this. */
  roundMax: number
  /** Values that correct proposers and the Byzantine one choose from. */
  values: readonly ModelValue[]
  /** States after which the search gives up. */
  statesMax: number
  /** Keep what machines received between steps. Without it, a step starts from an empty log: see {@link explore}. */
  keepsLogs: boolean
  /** Replaces a machine, to see that the checker notices. */
  plant?: (machine: ModelMachine) => ModelMachine
}

export type Exploration = {
  states: number
  /** The search saw every state within the bounds. */
  isComplete: boolean
  /** What was broken, with the way there. */
  violation: { what: string; trace: string[] } | null
  /** Distinct ids that some correct validator decided somewhere. */
  decided: Set<string>
}

/** A correct node: its machine's state, and all that it ever signed. */
type Node = {
  state: State
  decision: string | null
  /** Round for which a value was asked. */
  wanting: number | null
  votes: readonly SignedVote[]
  proposals: readonly SignedProposal<ModelValue>[]
  /** The node as text: equal nodes, equal futures. */
  key: string
}

type World = readonly Node[]

type Action = { name: string; node: number; inputs: readonly Input[] }

/**
 * Searches every interleaving within the bounds. Messages never vanish and may reach each node at any time, so delay, loss and reordering are all there; timeouts may fire at any
 * time, which is more than the machine allows itself. The Byzantine validator has signed every vote, and every proposal of its own rounds, already: each delivery may use whichever
 * suits. Single messages that make no rule fire change nothing but the log, so they are delivered in the sets that make one fire: a quorum of votes, f + 1 of a later round, a proposal.
 *
 * Without logs between steps a state stands for all with more in their logs: whatever rule a fuller log lets fire, a delivery lets fire at the same moment. So nothing is missed, and
 * two rounds more can be searched.
 */
export function explore(options: ExploreOptions): Exploration {
  const machines = correct.map((self) => {
    const machine = createTendermint<ModelValue>({
      ...{ height: options.height, stakes, self, evaluate: idOf },
    })
    return options.plant?.(machine) ?? machine
  })
  const begin: World = machines.map((machine) =>
    applyTo(machine, initialNode(machine), [{ type: 'start' }], options),
  )
  const apply = createApply(machines, options)
  const seen = new Set([keyOf(begin, options)])
  const decided = new Set<string>()
  const result = (
    isComplete: boolean,
    violation: Exploration['violation'] = null,
  ): Exploration => ({
    ...{ states: seen.size, isComplete, decided, violation },
  })
  const stack: { world: World; trace: Trace }[] = [{ world: begin, trace: null }]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const what = findViolation(top.world)
    if (what !== null) return result(false, { what, trace: traceOf(top.trace) })
    for (const { decision } of top.world) if (decision !== null) decided.add(decision)
    if (seen.size > options.statesMax) return result(false)
    for (const action of actionsOf(top.world, options)) {
      const world = apply(top.world, action)
      const key = keyOf(world, options)
      if (seen.has(key)) continue
      seen.add(key)
      stack.push({ world, trace: { name: `${action.node}: ${action.name}`, before: top.trace } })
    }
  }
  return result(true)
}

type Trace = { name: string; before: Trace } | null

function traceOf(trace: Trace): string[] {
  const names: string[] = []
  for (let step = trace; step !== null; step = step.before) names.unshift(step.name)
  return names
}

function initialNode(machine: ModelMachine): Node {
  const state = machine.initial()
  return { state, decision: null, wanting: null, votes: [], proposals: [], key: '' }
}

/** What a node becomes is a function of the node and the action, so each is worked out once. With logs an action's name says too little of it. */
function createApply(
  machines: readonly ModelMachine[],
  options: ExploreOptions,
): (world: World, action: Action) => World {
  const known = new Map<string, Node>()
  return (world, { node, name, inputs }) => {
    const [machine, before] = [machines[node], world[node]]
    if (machine === undefined || before === undefined) return world
    const key = `${node} ${name} ${before.key}`
    const found = options.keepsLogs ? undefined : known.get(key)
    const next = found ?? applyTo(machine, before, inputs, options)
    if (found === undefined && !options.keepsLogs) known.set(key, next)
    return world.with(node, next)
  }
}

/** Gives a node its inputs, and back to it at once what it signs. */
function applyTo(
  machine: ModelMachine,
  before: Node,
  inputs: readonly Input[],
  options: ExploreOptions,
): Node {
  let node = before
  const waiting = [...inputs]
  for (let input = waiting.shift(); input !== undefined; input = waiting.shift()) {
    const { state, outputs } = machine.step(node.state, input)
    node = { ...node, state }
    for (const output of outputs) {
      const signed = sign(output)
      if (signed?.type === 'vote') node = { ...node, votes: [...node.votes, signed.vote] }
      if (signed?.type === 'proposal') {
        node = { ...node, proposals: [...node.proposals, signed.proposal] }
      }
      if (signed !== null) waiting.push(signed)
      if (output.type === 'decide') node = { ...node, decision: output.id }
      if (output.type === 'request-value') node = { ...node, wanting: output.round }
    }
  }
  const state = options.keepsLogs ? node.state : forget(node.state, machine, options)
  return { ...node, state, key: nodeKey({ ...node, state }) }
}

/** The state without what cannot matter any more: its log, timeouts (which fire at will here), and a valid value that it has no round left to propose. */
function forget(state: State, machine: ModelMachine, { height, roundMax }: ExploreOptions): State {
  const { self } = machine.context
  let canPropose = false
  for (let round = state.round + 1; round <= roundMax; round++) {
    if (proposerOf(stakes, height, round) === self) canPropose = true
  }
  return {
    ...state,
    rounds: new Map(),
    heard: stakes.map(() => -1),
    valid: canPropose ? state.valid : null,
    fired: { ...state.fired, prevoteTimeout: false, precommitTimeout: false },
  }
}

function sign(output: MachineOutput<ModelValue>): (Input & { type: 'vote' | 'proposal' }) | null {
  if (output.type === 'sign-vote')
    return { type: 'vote', vote: { ...output.vote, signature: '0x' } }
  if (output.type !== 'sign-proposal') return null
  const { id: _, ...proposal } = output.proposal
  return { type: 'proposal', proposal: { ...proposal, signature: '0x' } }
}

/** Agreement and validity: no two decide differently, nobody decides what is invalid, and nobody signs twice in one place. */
function findViolation(world: World): string | null {
  const ids = new Set(world.map(({ decision }) => decision).filter((id) => id !== null))
  if (ids.size > 1) return `agreement: ${[...ids].join(' and ')}`
  for (const id of ids) if (id !== '0xa' && id !== '0xb') return `validity: ${id}`
  for (const { votes, proposals } of world) {
    const places = [
      ...votes.map((vote) => vote.type + vote.round),
      ...proposals.map((one) => one.round),
    ]
    if (new Set(places).size !== places.length) return 'two signatures for one place'
  }
  return null
}

function actionsOf(world: World, options: ExploreOptions): Action[] {
  return correct.flatMap((node) => {
    const state = world[node]?.state
    if (state === undefined || state.step === 'decided') return []
    return [
      ...timeouts(node, state, options),
      ...values(node, state, world, options),
      ...proposalsFor(node, state, world, options),
      ...quorums(node, state, world, options),
      ...skips(node, state, world, options),
    ]
  })
}

function timeouts(node: number, state: State, { roundMax, height }: ExploreOptions): Action[] {
  const { round, step } = state
  const fire = (of: 'propose' | 'prevote' | 'precommit'): Action => ({
    ...{ name: `timeout ${of} ${round}`, node },
    inputs: [{ type: 'timeout', step: of, height, round }],
  })
  if (step === 'propose' || step === 'prevote') return [fire(step)]
  return round < roundMax ? [fire('precommit')] : []
}

function values(node: number, state: State, world: World, options: ExploreOptions): Action[] {
  const { round } = state
  if (state.step !== 'propose' || world[node]?.wanting !== round) return []
  if (state.signed.proposal?.round === round) return []
  return options.values
    .filter((value) => value !== 'x')
    .map((value) => ({
      ...{ name: `value ${value}`, node },
      inputs: [{ type: 'value', height: options.height, round, value }],
    }))
}

/** Proposals of the current round, each with the quorum of prevotes that it names where there is one. */
function proposalsFor(node: number, state: State, world: World, options: ExploreOptions): Action[] {
  if (state.step !== 'propose') return []
  const { round } = state
  return allProposals(world, options, round).flatMap((proposal) => {
    const input: Input = { type: 'proposal', proposal }
    const name = `proposal ${proposal.value} ${proposal.validRound}`
    if (proposal.validRound < 0) return [{ name, node, inputs: [input] }]
    const id = idOf(proposal.value)
    const polka = id && quorumOf(world, 'prevote', proposal.validRound, id, options.height)
    return polka ? [{ name, node, inputs: [...polka, input] }] : []
  })
}

/** Quorums of prevotes of the current round, and of precommits of any; for a value, with its proposal. */
function quorums(node: number, state: State, world: World, options: ExploreOptions): Action[] {
  const actions: Action[] = []
  for (let round = 0; round <= options.roundMax; round++) {
    const types: VoteType[] = round === state.round ? ['prevote', 'precommit'] : ['precommit']
    for (const type of types) {
      if (type === 'prevote' && state.step === 'propose') continue
      for (const value of [...options.values, null]) {
        const id: Hex | null = value && `0x${value}`
        if (value === null && (type === 'precommit' || state.step !== 'prevote')) continue
        const votes = quorumOf(world, type, round, id, options.height)
        const proposal = allProposals(world, options, round).find((one) => one.value === value)
        if (votes === null || (value !== null && proposal === undefined)) continue
        // L36 fires with a proposal that was not known before L22 could ask for it.
        const known: Input[] = proposal === undefined ? [] : [{ type: 'proposal', proposal }]
        const name = `${type}s ${value ?? 'nil'} ${round}`
        actions.push({ name, node, inputs: [...votes, ...known] })
      }
    }
  }
  return actions
}

/** L55: one correct validator in a later round, and the Byzantine one, which claims to be. */
function skips(node: number, state: State, world: World, options: ExploreOptions): Action[] {
  const rounds = new Set(
    world
      .flatMap(({ votes, proposals }) => [...votes, ...proposals].map(({ round }) => round))
      .filter((round) => round > state.round),
  )
  return [...rounds].flatMap((round) => {
    const vote = world
      .flatMap(({ votes }) => votes)
      .find((one) => one.round === round && one.validator !== node)
    if (vote === undefined) return []
    const inputs: Input[] = [
      { type: 'vote', vote },
      { type: 'vote', vote: byzantineVote(vote.type, round, vote.id, options.height) },
    ]
    return [{ name: `skip to ${round}`, node, inputs }]
  })
}

function allProposals(
  world: World,
  options: ExploreOptions,
  round: number,
): readonly SignedProposal<ModelValue>[] {
  const forged = byzantineProposals(options)[round]
  if (forged !== undefined) return forged
  return world.flatMap(({ proposals }) => proposals.filter((one) => one.round === round))
}

const forgeries = new WeakMap<ExploreOptions, (SignedProposal<ModelValue>[] | undefined)[]>()

/** By round, all that the Byzantine validator may propose; undefined where another one proposes. */
function byzantineProposals(
  options: ExploreOptions,
): readonly (SignedProposal<ModelValue>[] | undefined)[] {
  const known = forgeries.get(options)
  if (known !== undefined) return known
  const { height, roundMax, values: choices } = options
  const made = Array.from({ length: roundMax + 1 }, (_, round) => {
    if (proposerOf(stakes, height, round) !== byzantine) return undefined
    const validRounds = Array.from({ length: round + 1 }, (_, index) => index - 1)
    return validRounds.flatMap((validRound) =>
      choices.map((value) => ({
        ...{ height, round, value, validRound },
        ...{ validator: byzantine, signature: '0x' as Hex },
      })),
    )
  })
  forgeries.set(options, made)
  return made
}

/** Votes of a quorum: of all correct validators that voted so and, if those are not enough, the Byzantine one. Null: there are none. */
function quorumOf(
  world: World,
  type: VoteType,
  round: number,
  id: Hex | null,
  height: number,
): Input[] | null {
  const votes = world.flatMap((node) =>
    node.votes.filter((one) => one.type === type && one.round === round && one.id === id),
  )
  if (votes.length < 2) return null
  const all = votes.length > 2 ? votes : [...votes, byzantineVote(type, round, id, height)]
  return all.map((vote) => ({ type: 'vote', vote }))
}

function byzantineVote(type: VoteType, round: number, id: Hex | null, height: number): SignedVote {
  return { type, height, round, id, validator: byzantine, signature: '0x' }
}

function keyOf(world: World, { height, roundMax, keepsLogs }: ExploreOptions): string {
  const keys = world.map(({ key }) => key)
  if (keepsLogs) return keys.join('|')
  // Validators that propose in none of the rounds are interchangeable, and so are the two valid values.
  const proposers = proposersOf(height, roundMax)
  const fixed = keys.map((key, node) => (proposers.has(node) ? key : ''))
  const rest = keys.filter((_, node) => !proposers.has(node))
  const forward = [...fixed, ...[...rest].sort()].join('|')
  const mirrored = [...fixed.map(mirror), ...rest.map(mirror).sort()].join('|')
  return [forward, mirrored].sort()[0] ?? forward
}

const proposerSets = new Map<string, Set<number>>()

function proposersOf(height: number, roundMax: number): Set<number> {
  const key = `${height} ${roundMax}`
  const known = proposerSets.get(key)
  if (known !== undefined) return known
  const rounds = Array.from({ length: roundMax + 1 }, (_, round) => round)
  const made = new Set(rounds.map((round) => proposerOf(stakes, height, round)))
  proposerSets.set(key, made)
  return made
}

const mirrors = new Map<string, string>()

/** The text with the values exchanged; nothing else in it is an `A` or a `B`. */
function mirror(key: string): string {
  const known = mirrors.get(key)
  if (known !== undefined) return known
  const mirrored = key.replace(/[AB]/g, (value) => (value === 'A' ? 'B' : 'A'))
  mirrors.set(key, mirrored)
  return mirrored
}

/** The order of a log is not part of it. */
function nodeKey({ state, decision, wanting, votes, proposals }: Node): string {
  const name = (id: string | null | undefined): string => (id ?? '-').slice(-1).toUpperCase()
  const vote = (one: SignedVote): string =>
    `${one.type === 'prevote' ? 'v' : 'c'}${one.round}${name(one.id)}`
  const proposal = (one: SignedProposal<ModelValue>): string =>
    `${one.round}${name(one.value)}${one.validRound}`
  const logs = [...state.rounds].map(([round, log]) => {
    const received = [...log.prevotes, ...log.precommits].map((one) => one.validator + vote(one))
    return [round, ...log.proposals.map(proposal).sort(), ...received.sort()].join(' ')
  })
  return [
    ...[state.round, state.step, state.locked?.round, name(state.locked?.id)],
    ...[state.valid?.round, name(state.valid?.id), name(decision), wanting],
    ...[state.fired.polka, state.fired.prevoteTimeout, state.fired.precommitTimeout],
    ...[logs.sort().join(';'), votes.map(vote).join(' '), proposals.map(proposal).join(' ')],
  ].join(',')
}
