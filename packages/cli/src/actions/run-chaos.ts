import { randomInt } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import {
  type Controls,
  createControlClient,
  type DoneFault,
  defaultDevnetOptions,
  describePlan,
  injectFaults,
  planFaults,
  type RunningDevnet,
} from '@metalayer/devnet'
import { auditChains } from '../audit/audit-chains.ts'
import { countFences, fencesOf } from '../chaos/chaos-fences.ts'
import { type ChaosLoads, openLoads } from '../chaos/chaos-loads.ts'
import { type ChaosLoad, chaosBounds } from '../chaos/chaos-options.ts'
import { type ChaosReport, describeChaos, isFine, longestGap } from '../chaos/chaos-report.ts'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import { hostDevnet } from '../devnet/host-devnet.ts'
import { CliError } from '../errors.ts'
import { createProgressBar } from '../replay/progress-bar.ts'

type Values = {
  for: number
  seed: number | undefined
  load: ChaosLoad
  rate: number
  chains: number
}

/** How long what was accepted may take to be final once all is mended. */
const SETTLE_MAX_MS = 300_000
const PROGRESS_POLL_MS = 200

type Victim = { running: RunningDevnet; controls: Controls; end(): Promise<void> }

/** `era chaos`. */
export async function runChaos(
  values: Values,
  context: CommandContext,
): Promise<Outcome | undefined> {
  const seed = values.seed ?? randomInt(chaosBounds.seed[1])
  const note = notes(context)
  const victim = await findVictim(values, context, note)
  const { running } = victim
  const { kernel } = running
  const target = {
    info: running,
    deployment: { addresses: { kernel } },
    nodes: new Map(running.nodes.map((node) => [node.name, node])),
  }
  let loads: ChaosLoads | undefined
  try {
    await mustBeWell(victim.controls)
    loads = await openLoads(target, { ...values, seed }, note)
    if (context.signal.aborted) return undefined
    const options = { seed, durationMs: values.for, note }
    const fencesBefore = await countFences(running.rpc, context.signal)
    const { faults, ...times } = await storm(victim, target.nodes, loads, options, context)
    if (context.signal.aborted) {
      note('Everything is mended.')
      return undefined
    }
    const fences = (await countFences(running.rpc, context.signal)) - fencesBefore
    note('auditing the chains')
    const { violations, totals } = await auditChains(running, context.signal)
    const report: ChaosReport = {
      ...{ seed, durationMs: values.for, faults, fences },
      ...loads.result(),
      ...times,
      audit: { violations, totals },
    }
    return { value: report, text: describeChaos(report), exitCode: isFine(report) ? 0 : 1 }
  } finally {
    await loads?.end()
    await victim.end()
  }
}

/** The devnet that runs, or a new one that ends with us. */
async function findVictim(
  { chains }: Values,
  context: CommandContext,
  note: (line: string) => void,
): Promise<Victim> {
  const running = context.devnet
  if (running === undefined) {
    note(`starting a devnet of ${chains} chains`)
    const options = { ...defaultDevnetOptions, chains, port: 0 }
    return hostDevnet({ options, isVerbose: false }, context)
  }
  if (running.control === undefined) {
    throw new CliError('no-network', 'The devnet that runs on this machine takes no commands.', {
      hint: 'Start it again with npm start.',
    })
  }
  // What Ctrl-C ends still has to be mended, so the signal does not reach it.
  return { running, controls: createControlClient(running.control), end: async () => undefined }
}

async function mustBeWell(controls: Controls): Promise<void> {
  for (const condition of await controls.conditions()) {
    const { kind, name, state } = condition
    if (state === 'running' && !('pace' in condition)) continue
    throw new CliError('already-hurt', `${name} is hurt already.`, {
      hint: `era ${kind} resume ${name} mends it.`,
    })
  }
}

/** Faults under load, and the wait until all is final. */
async function storm(
  { controls, running }: Victim,
  nodes: ReadonlyMap<string, { name: string; rpc: string }>,
  loads: ChaosLoads,
  { seed, durationMs, note }: { seed: number; durationMs: number; note(line: string): void },
  context: CommandContext,
): Promise<{ faults: DoneFault[] } & Pick<ChaosReport, 'longestGapMs' | 'settledMs'>> {
  const chains = (await controls.conditions())
    .filter(({ kind }) => kind === 'chain')
    .map(({ name }) => name)
  const fences = await fencesOf(running, chains, context.signal)
  const plan = planFaults({
    ...{ seed, durationMs, nodes: [...nodes.keys()], chains },
    ...(fences && { fences }),
  })
  note(`seed ${seed} plans ${plan.flat().length} faults:\n${describePlan(plan)}`)
  const watching = new AbortController()
  const startedAt = performance.now()
  loads.start()
  const shown = showProgress(loads, { startedAt, durationMs }, context, watching.signal)
  try {
    const faults = await injectFaults({ controls, nodes }, plan, { note, signal: context.signal })
    const isWhole = !context.signal.aborted
    // The last fault may be over long before the time is.
    if (isWhole) await passed(startedAt + durationMs - performance.now(), context.signal)
    const mendedAt = performance.now()
    await loads.settle(context.signal.aborted ? 0 : SETTLE_MAX_MS)
    const endedAt = performance.now()
    const { blocks, final } = loads.moments()
    return {
      faults,
      longestGapMs: {
        block: longestGap(blocks, [startedAt, endedAt]),
        final: longestGap(final, [startedAt, endedAt]),
      },
      settledMs: Math.round(endedAt - mendedAt),
    }
  } finally {
    watching.abort()
    await shown
  }
}

async function passed(ms: number, signal: AbortSignal): Promise<void> {
  await delay(Math.max(0, ms), undefined, { signal }).catch(() => {
    // Interrupted: what comes next is the end.
  })
}

async function showProgress(
  loads: ChaosLoads,
  { startedAt, durationMs }: { startedAt: number; durationMs: number },
  { note: write, isTerminal, isJson }: CommandContext,
  signal: AbortSignal,
): Promise<void> {
  const now = () => performance.now()
  const bar = createProgressBar('chaos', { write, isTerminal: isTerminal && !isJson, now })
  const seconds = (ms: number): number => Math.floor(ms / 1_000)
  while (!signal.aborted) {
    const { sent, final, height } = loads.progress()
    const elapsed = Math.min(now() - startedAt, durationMs)
    const waiting = `${sent} sent, ${final} final, block ${height}`
    bar.show(seconds(elapsed), seconds(durationMs), waiting)
    await passed(PROGRESS_POLL_MS, signal)
  }
  bar.end()
}

/** Lines above the bar, where there is one. */
function notes({ note, isTerminal }: CommandContext): (line: string) => void {
  return (line) => note(`${isTerminal ? '\r\x1b[K' : ''}${line}\n`)
}
