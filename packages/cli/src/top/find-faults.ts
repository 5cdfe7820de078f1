import { formatDuration } from '../format/amount.ts'
import type { StatusJson } from '../network/wire.ts'
import type { ChainOverview, Fault, Overview } from './overview.ts'

/** Ticks without a voucher from which a validator counts as silent. */
const SILENT_TICKS = 5
/** How long it is told that a chain has got another agent. */
const AGENT_NEWS_MS = 60_000
/** Without a block, the network stands still. */
const NETWORK_STILL_TICKS = 10

type Known = Omit<Overview, 'faults'>

/** What is wrong, as far as a node shows it, and what the network does about it. */
export function findFaults(overview: Known, status: StatusJson): Fault[] {
  return [
    ...networkFaults(overview, status),
    ...status.validators.flatMap((validator) => validatorFaults(validator, overview, status)),
    ...status.reports.flatMap((report) => offenceFaults(report, overview, status)),
    ...overview.chains.flatMap((chain) => chainFaults(chain, overview, status)),
  ]
}

function networkFaults({ ageMs, tickMs, height }: Known, { node }: StatusJson): Fault[] {
  const limit = NETWORK_STILL_TICKS * Math.max(tickMs, 1_000)
  if (ageMs <= limit) return []
  return [
    {
      subject: 'network',
      since: ageMs,
      what: `no block after ${height}`,
      remedy: `more than 2/3 of the stake must agree, and hear each other; or ${short(node)} alone is behind: ask another node`,
    },
  ]
}

function validatorFaults(
  { address, lastVoucher }: StatusJson['validators'][number],
  { height, tickMs }: Known,
  { validators }: StatusJson,
): Fault[] {
  const late = height - lastVoucher
  if (late <= SILENT_TICKS || lastVoucher < 0) return []
  const total = validators.reduce((sum, { stake }) => sum + BigInt(stake), 0n)
  const silent = validators
    .filter((one) => height - one.lastVoucher > SILENT_TICKS)
    .reduce((sum, { stake }) => sum + BigInt(stake), 0n)
  const remedy =
    silent * 3n < total
      ? 'the others go on; chains whose agent it is get another one'
      : 'checkpoints need more than 2/3 of the stake: they wait for it'
  const since = late * tickMs
  return [{ subject: short(address), since, what: `silent for ${late} ticks`, remedy }]
}

/** What becomes of the proof that a validator signed twice. */
const reportRemedies: Record<StatusJson['reports'][number]['state'], string> = {
  waiting: 'one of the nodes that can prove it shows it to the hub',
  unpaid: 'this node has no gas on the hub to report it: send it some; others report it meanwhile',
  sent: 'this node has reported it to the hub',
  accepted: 'its stake was cut; the next configuration leaves it out',
  void: 'it has nothing at stake',
}

function offenceFaults(
  { signer, kind, height, state }: StatusJson['reports'][number],
  { height: newest, tickMs }: Known,
  { validators }: StatusJson,
): Fault[] {
  if (!validators.some(({ address }) => address.toLowerCase() === signer)) return []
  const since = Math.max(0, newest - height) * tickMs
  const what = `signed two ${kind}s at ${height}`
  return [{ subject: short(signer), since, what, remedy: reportRemedies[state] }]
}

function chainFaults(
  { name, chainId, state, ageMs, stalledMs, leaseMs }: ChainOverview,
  { at }: Known,
  { chains }: StatusJson,
): Fault[] {
  const chain = chains.find((one) => one.chainId === chainId)
  const faults: Fault[] = []
  if (state === 'silent' || state === 'still') {
    const reason = chain?.following.reason
    faults.push({
      subject: name,
      since: ageMs,
      what: `${state === 'silent' ? 'does not answer' : 'makes no blocks'}${reason ? `: ${reason}` : ''}`,
      remedy: 'its accounts wait for it, the other chains go on',
    })
  } else if (leaseMs !== null && leaseMs <= 0) {
    const remedy = 'its agent brings the next checkpoint, or another agent does'
    faults.push({ subject: name, since: -leaseMs, what: 'its lease is over', remedy })
  }
  if (stalledMs > 0) {
    const what = 'its agent leaves work undone, or is gone'
    faults.push({ subject: name, since: stalledMs, what, remedy: 'it gets another one soon' })
  }
  const agentMs = chain && chain.agentSince > 0 ? at - chain.agentSince : AGENT_NEWS_MS
  if (chain && agentMs < AGENT_NEWS_MS) {
    const what = `its agent was replaced ${formatDuration(Math.max(0, agentMs))} ago`
    faults.push({ subject: name, what, remedy: `${short(chain.agent)} does its work now` })
  }
  return faults
}

const short = (address: string): string => address.slice(0, 10)
