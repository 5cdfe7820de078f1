import type { NetworkStatus } from './view.ts'

/** What is wrong, in words that stay. */
export type FaultKind =
  | 'network-still'
  | 'validator-silent'
  | 'signed-twice'
  | 'chain-silent'
  | 'chain-still'
  | 'lease-over'
  | 'chain-draining'
  | 'chain-fenced'
  | 'left-behind'
  | 'work-undone'
  | 'agent-replaced'

/** What is wrong with whom, for how many milliseconds if that is known, and what is being done about it: for programs, and for people. */
export type Fault = {
  kind: FaultKind
  subject: string
  since?: number
  what: string
  action: string
  remedy: string
}

/** What faults are found by: amounts may be as JSON has them. */
export type FaultStatus = Pick<NetworkStatus, 'checkpoint' | 'reports'> & {
  node: string
  validators: readonly { address: string; stake: bigint | string; lastVoucher: number }[]
  chains: readonly (Pick<
    NetworkStatus['chains'][number],
    | 'name'
    | 'status'
    | 'following'
    | 'time'
    | 'agentSince'
    | 'leaseUntil'
    | 'fenceAt'
    | 'leftBehind'
    | 'accounts'
    | 'objects'
    | 'pockets'
  > & { agent: string; waiting: { since: number } })[]
}

/** Milliseconds: by this clock; since the newest block; between two blocks. */
export type FaultTimes = { at: number; ageMs: number; tickMs: number }

type ChainOfFaults = FaultStatus['chains'][number]

/** `up`: it makes blocks; `still`: its newest block is old; `silent`: it does not answer the node; else as the network has it. */
export type ChainState = 'up' | 'still' | 'silent' | 'joining' | 'draining' | 'fenced'

/** Ticks without a voucher from which a validator counts as silent. */
const SILENT_TICKS = 5
/** How long it is told that a chain has got another agent. */
const AGENT_NEWS_MS = 60_000
/** Without a block, the network stands still. */
const NETWORK_STILL_TICKS = 10
/** A chain whose newest block is older stands still: several blocks of any rollup that fits. */
const STILL_MS = 5_000

/** What is wrong, as far as a node shows it, and what the network does about it. */
export function findFaults(status: FaultStatus, times: FaultTimes): Fault[] {
  return [
    ...networkFaults(status, times),
    ...status.validators.flatMap((validator) => validatorFaults(validator, status, times)),
    ...status.reports.flatMap((report) => offenceFaults(report, status, times)),
    ...status.chains.flatMap((chain) => chainFaults(chain, times)),
  ]
}

/** How a chain is at a moment. */
export function chainStateOf(
  { status, following, time }: Pick<ChainOfFaults, 'status' | 'following' | 'time'>,
  at: number,
): ChainState {
  if (status !== 'live' && status !== 'hub') return status
  if (following.state === 'unreachable') return 'silent'
  return at - time * 1_000 > STILL_MS ? 'still' : 'up'
}

function networkFaults({ node, checkpoint }: FaultStatus, { ageMs, tickMs }: FaultTimes): Fault[] {
  const limit = NETWORK_STILL_TICKS * Math.max(tickMs, 1_000)
  if (ageMs <= limit) return []
  return [
    {
      ...{ kind: 'network-still', subject: 'network', since: ageMs },
      what: `no block after ${checkpoint}`,
      action: 'waits',
      remedy: `more than 2/3 of the stake must agree, and hear each other; or ${short(node)} alone is behind: ask another node`,
    },
  ]
}

function validatorFaults(
  { address, lastVoucher }: FaultStatus['validators'][number],
  { validators, checkpoint }: FaultStatus,
  { tickMs }: FaultTimes,
): Fault[] {
  const late = checkpoint - lastVoucher
  if (late <= SILENT_TICKS || lastVoucher < 0) return []
  const total = validators.reduce((sum, { stake }) => sum + BigInt(stake), 0n)
  const silent = validators
    .filter((one) => checkpoint - one.lastVoucher > SILENT_TICKS)
    .reduce((sum, { stake }) => sum + BigInt(stake), 0n)
  const goesOn = silent * 3n < total
  return [
    {
      ...{ kind: 'validator-silent', subject: short(address), since: late * tickMs },
      what: `silent for ${late} ticks`,
      action: goesOn ? 'others-go-on' : 'waits',
      remedy: goesOn
        ? 'the others go on; chains whose agent it is get another one'
        : 'checkpoints need more than 2/3 of the stake: they wait for it',
    },
  ]
}

/** What becomes of the proof that a validator signed twice. */
const reportRemedies: Record<FaultStatus['reports'][number]['state'], string> = {
  waiting: 'one of the nodes that can prove it shows it to the hub',
  unpaid: 'this node has no gas on the hub to report it: send it some; others report it meanwhile',
  sent: 'this node has reported it to the hub',
  accepted: 'its stake was cut; the next configuration leaves it out',
  void: 'it has nothing at stake',
}

function offenceFaults(
  { signer, kind, height, state }: FaultStatus['reports'][number],
  { validators, checkpoint }: FaultStatus,
  { tickMs }: FaultTimes,
): Fault[] {
  if (!validators.some(({ address }) => address.toLowerCase() === signer)) return []
  return [
    {
      ...{ kind: 'signed-twice', subject: short(signer) },
      since: Math.max(0, checkpoint - height) * tickMs,
      what: `signed two ${kind}s at ${height}`,
      action: `report-${state}`,
      remedy: reportRemedies[state],
    },
  ]
}

function chainFaults(chain: ChainOfFaults, { at }: FaultTimes): Fault[] {
  return [
    ...standstillFaults(chain, at),
    ...(chain.status === 'draining' ? [drainingFault(chain, at)] : []),
    ...(chain.status === 'fenced' ? fencedFaults(chain, at) : []),
    ...leftBehindFaults(chain, at),
    ...agentFaults(chain, at),
  ]
}

/** Of a chain that takes part, and does not go on. */
function standstillFaults(chain: ChainOfFaults, at: number): Fault[] {
  const { name: subject, status, following, leaseUntil } = chain
  const isDraining = status === 'draining'
  const state = chainStateOf(isDraining ? { ...chain, status: 'live' } : chain, at)
  const isLeased = status === 'live' || isDraining
  const leaseMs = isLeased ? leaseUntil * 1_000 - at : Number.POSITIVE_INFINITY
  // One that drains is told of by itself.
  const fence = status === 'live' && chain.fenceAt > 0 ? until(chain.fenceAt, at) : undefined
  const heirs = fence === undefined ? '' : `; else it is fenced ${fence}, and its heirs take over`
  if (state === 'silent' || state === 'still') {
    const words = state === 'silent' ? 'does not answer' : 'makes no blocks'
    return [
      {
        ...{ kind: `chain-${state}`, subject, since: Math.max(0, at - chain.time * 1_000) },
        what: following.reason ? `${words}: ${following.reason}` : words,
        action: fence === undefined ? 'others-go-on' : 'fence',
        remedy: `its accounts wait for it, the other chains go on${heirs}`,
      },
    ]
  }
  if (leaseMs > 0) return []
  return [
    {
      ...{ kind: 'lease-over', subject, since: -leaseMs, what: 'its lease is over' },
      action: 'next-checkpoint',
      remedy: `its agent brings the next checkpoint, or another agent does${heirs}`,
    },
  ]
}

function drainingFault(chain: ChainOfFaults, at: number): Fault {
  const { name: subject, accounts, objects, pockets } = chain
  return {
    ...{ kind: 'chain-draining', subject, action: 'empties', what: 'leaves the network' },
    remedy: `its agent sends away ${accounts} accounts, ${objects} objects and ${pockets} pockets; it is fenced ${until(chain.fenceAt, at)}, once it is empty`,
  }
}

/** How a chain that was fenced may come back, by how this node follows it; where its blocks are looked at, it is on its way. */
const returns: Record<string, { action: string; remedy: string }> = {
  unreachable: { action: 'awaits-return', remedy: 'it comes back, empty, once it answers' },
  diverged: { action: 'stays-out', remedy: 'it has left the block with which it ended' },
}
const returning = { action: 'returns', remedy: 'its agent brings it back, empty' }

/** One that the configuration does not name any more is not followed past its end: it has left for good, and nothing is wrong. */
function fencedFaults({ name, following, fenceAt }: ChainOfFaults, at: number): Fault[] {
  if (following.state === 'fenced') return []
  const { action, remedy } = returns[following.state] ?? returning
  return [
    {
      ...{ kind: 'chain-fenced', subject: name, since: Math.max(0, at - fenceAt), action },
      what: 'was fenced',
      remedy: `who lived there lives with its heirs; ${remedy}`,
    },
  ]
}

function leftBehindFaults(chain: ChainOfFaults, at: number): Fault[] {
  const { name: subject, leftBehind, status, fenceAt } = chain
  if (leftBehind === 0) return []
  return [
    {
      ...{ kind: 'left-behind', subject, action: 'heirs-adopt' },
      ...(status === 'fenced' && { since: Math.max(0, at - fenceAt) }),
      what: `${leftBehind} accounts, objects and pockets that it left wait for its heirs`,
      remedy: 'they adopt them, those first that somebody needs',
    },
  ]
}

function agentFaults(chain: ChainOfFaults, at: number): Fault[] {
  const { name: subject, waiting, agent, agentSince } = chain
  const faults: Fault[] = []
  if (waiting.since > 0 && at > waiting.since) {
    faults.push({
      ...{ kind: 'work-undone', subject, since: at - waiting.since },
      what: 'its agent leaves work undone, or is gone',
      action: 'next-agent',
      remedy: 'it gets another one soon',
    })
  }
  if (agentSince > 0 && at - agentSince < AGENT_NEWS_MS) {
    faults.push({
      ...{ kind: 'agent-replaced', subject, since: Math.max(0, at - agentSince) },
      what: 'its agent was replaced',
      action: 'done',
      remedy: `${short(agent)} does its work now`,
    })
  }
  return faults
}

/** How long until a moment, in words. */
function until(momentMs: number, at: number): string {
  return momentMs > at ? `in ${Math.ceil((momentMs - at) / 1_000)} s` : 'soon'
}

const short = (address: string): string => address.slice(0, 10)
