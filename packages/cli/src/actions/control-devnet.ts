import { join } from 'node:path'
import type { Condition } from '@metalayer/devnet'
import type { ChainAction, ControlRequest, NodeAction } from '@metalayer/devnet/control-request'
import { createControlClient } from '@metalayer/devnet/controls'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import { optionName } from '../command/parse-command-line.ts'
import { CliError, UsageError } from '../errors.ts'
import type { AddChainValues } from './add-chain.ts'

type ChainValues = { [Name in keyof AddChainValues]: AddChainValues[Name] | undefined } & {
  action: 'drain' | ChainAction
  name: string | undefined
  blockTime: number | undefined
  latency: number | undefined
}

/** Of a chain that is made slow without saying how slow. */
const SLOW_BLOCK_TIME = 5_000

/** `era chain add NAME`, `era chain add --rpc URL --kind KIND …`, `era chain drain NAME`, and `era chain kill|pause|slow|resume NAME`. */
export async function manageChain(
  { action, name, ...options }: ChainValues,
  context: CommandContext,
): Promise<Outcome> {
  const { blockTime, latency, kind, ...others } = options
  if (action === 'add') {
    refuse('add', { blockTime, latency })
    if (name !== undefined) return addToDevnet(name, { kind, ...others }, context)
    if (kind === undefined) throw new UsageError('--kind is missing.')
    return (await import('./add-chain.ts')).addChain({ kind, ...others }, context)
  }
  if (action === 'drain') {
    const { node, hub, journal, ...rest } = others
    refuse('drain', { blockTime, latency, kind, ...rest })
    if (name === undefined) throw new UsageError('NAME is missing.', 'Such as chain-3.')
    return (await import('./drain-chain.ts')).drainChain({ name, node, hub, journal }, context)
  }
  refuse(action, { kind, ...others })
  if (name === undefined) throw new UsageError('NAME is missing.', 'Such as chain-3, or hub.')
  if (action !== 'slow') {
    refuse(action, { blockTime, latency })
    return control({ kind: 'chain', name, action }, context)
  }
  const isPlain = blockTime === undefined && latency === undefined
  const pace = {
    blockTimeMs: blockTime ?? (isPlain ? SLOW_BLOCK_TIME : 0),
    latencyMs: latency ?? 0,
  }
  return control({ kind: 'chain', name, action, ...pace }, context)
}

/** `era chain add NAME`: the devnet starts a chain of that name, which joins as any other one does. */
async function addToDevnet(
  name: string,
  options: Record<string, unknown>,
  context: CommandContext,
): Promise<Outcome> {
  const { devnet } = context
  const rpc = context.rpc === devnet?.rpc ? undefined : context.rpc
  refuse('add NAME', { ...options, ...(devnet && { rpc }) })
  const condition = await act({ kind: 'chain', name, action: 'add' }, context)
  const values = {
    ...{ kind: 'general' as const, node: undefined, hub: undefined, endpoint: undefined },
    ...{ keyFile: undefined, fund: undefined },
    // Another devnet has chains of the same ids.
    journal: devnet && join(devnet.directory, 'chains', name, 'joining.jsonl'),
  }
  const place = 'rpc' in condition ? condition.rpc : undefined
  const { addChain } = await import('./add-chain.ts')
  return addChain(values, { ...context, rpc: place ?? context.rpc })
}

/** `era node kill|pause|cut|resume NAME`. */
export function controlNode(
  { action, name }: { action: NodeAction; name: string },
  context: CommandContext,
): Promise<Outcome> {
  return control({ kind: 'node', name, action }, context)
}

/** Options that belong to another action were meant for something. */
function refuse(action: string, options: Record<string, unknown>): void {
  const [wrong] = Object.entries(options).find(([, value]) => value !== undefined) ?? []
  if (wrong === undefined) return
  throw new UsageError(
    `era chain ${action} does not take ${optionName(wrong)}.`,
    'See era chain --help.',
  )
}

async function control(request: ControlRequest, context: CommandContext): Promise<Outcome> {
  const condition = await act(request, context)
  return { value: condition, text: describe(condition) }
}

async function act(
  request: ControlRequest,
  { devnet, signal }: CommandContext,
): Promise<Condition> {
  if (devnet?.control === undefined) {
    throw new CliError('no-network', 'No devnet runs on this machine, so there is none to hurt.', {
      hint: 'Start one with npm start.',
    })
  }
  return createControlClient(devnet.control, signal).act(request)
}

function describe(condition: Condition): string {
  const { kind, name, state } = condition
  const pace = condition.kind === 'chain' ? condition.pace : undefined
  const mend = `era ${kind} resume ${name} mends it.`
  if (state === 'stopped') return `${name} is dead. ${mend}`
  if (state === 'paused') return `${name} is stopped, and answers nothing. ${mend}`
  if (state === 'cut') return `${name} is cut off from its peers, and runs on. ${mend}`
  if (pace === undefined) return `${name} runs.`
  const { blockTimeMs, latencyMs } = pace
  const ways = [
    ...(blockTimeMs > 0 ? [`a block every ${blockTimeMs / 1_000} s at most`] : []),
    ...(latencyMs > 0 ? [`${latencyMs / 1_000} s late with every answer`] : []),
  ]
  return `${name} is slow: ${ways.join(', ')}. ${mend}`
}
