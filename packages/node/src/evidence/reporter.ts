import { lowerCase } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { type ChainRequest, createSubmitter } from '../agent/submitter.ts'
import type { Offence } from '../attest/ports.ts'
import type { Clock } from '../clock.ts'
import { createWakeable } from '../follow/wakeable.ts'
import { NoHubGasError } from '../hub/no-hub-gas-error.ts'
import { gasLacking } from '../hub/try-out.ts'
import { turnBlocksMax, turnOf } from '../hub/turn.ts'
import { messageOf } from '../message-of.ts'
import type { EvidenceReport, ReportStore } from './report-store.ts'
import { createStakingClient, slashCall } from './staking-client.ts'

export type ReporterOptions = {
  hubChainId: number
  /** On the hub; it knows where the stake is. */
  registry: Address
  /** Who reports, and pays for it. */
  address: Address
  privateKey: Hex
  /** Between two looks at what is not done, in milliseconds. */
  lookMs?: number
}

export type ReporterDeps = {
  reports: ReportStore
  evidence: () => Promise<readonly Offence[]>
  /** JSON-RPC of the hub. */
  request: ChainRequest
  /** The hub's newest block that this node has verified. */
  hubBlock: () => number
  /** In force, in the configuration's order. */
  validators: () => readonly Address[]
  clock: Clock
  onError: (error: unknown) => void
}

/** Shows the hub who signed twice (docs/TRUST.md): one node does, and where that does not come about, the next. */
export type Reporter = {
  /** A proof is there, and durable. */
  take(offence: Offence): void
  reports(): readonly EvidenceReport[]
  /** Takes up what is on disk, and goes on until the signal aborts. */
  start(signal: AbortSignal): Promise<void>
}

const lookMsDefault = 1_000
/** Between two looks where nothing is to be done, in milliseconds: whatever comes up ends it. */
const idleMs = 86_400_000

/** The proof against one signer, and where it stands. One is enough: it costs the seat, and a second one as much again of what is left. */
type Case = { offence: Offence; report: EvidenceReport; dueAt: number; told: string }

const over: ReadonlySet<EvidenceReport['state']> = new Set(['accepted', 'void'])

export function createReporter(options: ReporterOptions, deps: ReporterDeps): Reporter {
  const { clock, hubBlock } = deps
  const { lookMs = lookMsDefault } = options
  const staking = createStakingClient(options, deps)
  const cases = new Map<Address, Case>()
  const wakeable = createWakeable(clock)

  const open = () => [...cases.values()].filter(({ report }) => !over.has(report.state))

  function add(offence: Offence, known?: EvidenceReport): void {
    const { signer, first } = offence
    if (cases.has(signer)) return
    const { type: kind, height, round } = first
    const report = known ?? { signer, kind, height, round, state: 'waiting' }
    cases.set(signer, { offence, report, dueAt: -1, told: '' })
  }

  async function note(one: Case, change: Pick<EvidenceReport, 'state' | 'reason' | 'hash'>) {
    one.report = { ...one.report, ...change }
    await deps.reports.put(one.report)
  }

  async function pursue(one: Case): Promise<void> {
    const { signer } = one.offence
    // What only the newest block says may be undone: so it is done when that is final.
    if (await staking.isJailed(signer, 'finalized')) return note(one, { state: 'accepted' })
    if (await staking.isJailed(signer, 'latest')) return
    if (one.dueAt < 0) one.dueAt = hubBlock() + turnBlocksMax * turn(signer)
    if (hubBlock() < one.dueAt) return
    one.dueAt = hubBlock() + turnBlocksMax
    const data = slashCall(one.offence)
    const answer = await staking.tryOut(data, options.address)
    if ('refusal' in answer) {
      // By somebody whose transaction is not in a block yet.
      if (answer.refusal === 'AlreadySlashed') return
      return note(one, { state: 'void', reason: answer.refusal })
    }
    await checkGas(one, answer.gas)
    const to = await staking.address()
    const { hubChainId: chainId, address, privateKey } = options
    // One for each report: it begins with the chain's own count, as the agent of the hub may have the same key.
    const submitter = createSubmitter<'slash'>({ chainId, address, privateKey, to }, deps)
    const hash = await submitter.submit({ data, gas: answer.gas, effect: 'slash' })
    await note(one, { state: 'sent', hash })
  }

  /** Whoever is accused itself has no turn. */
  const turn = (signer: Address): number => {
    const without = new Set([...cases.keys()].map(lowerCase))
    return turnOf(options.address, {
      ...{ draw: BigInt(signer), without, validators: deps.validators() },
    })
  }

  async function checkGas(one: Case, gas: bigint): Promise<void> {
    const { address } = options
    const lacking = await gasLacking(deps.request, { address, gas })
    if (lacking === undefined) return
    await note(one, { state: 'unpaid' })
    const what = `prove that validator ${one.offence.signer} signed twice, for a share of its stake`
    throw new NoHubGasError(what, { address, ...lacking })
  }

  /** The same trouble is told of once. */
  function tell(one: Case, error: unknown): void {
    const text = messageOf(error)
    if (text !== one.told) deps.onError(error)
    one.told = text
  }

  async function run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      for (const one of open()) await pursue(one).catch((error: unknown) => tell(one, error))
      await wakeable.sleep(open().length > 0 ? lookMs : idleMs, signal)
    }
  }

  return {
    take(offence) {
      add(offence)
      wakeable.wake()
    },
    reports: () => [...cases.values()].map(({ report }) => report),
    async start(signal) {
      const known = new Map((await deps.reports.all()).map((report) => [report.signer, report]))
      for (const offence of await deps.evidence()) add(offence, known.get(offence.signer))
      run(signal).catch(deps.onError)
    },
  }
}
