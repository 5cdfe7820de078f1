import type { NodeAction } from '@metalayer/devnet/control-request'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import { optionName } from '../command/parse-command-line.ts'
import { UsageError } from '../errors.ts'

/** What `era node init` and `run` take; undefined where it was not typed. */
export type NodeOptions = Record<
  | 'config'
  | 'network'
  | 'key'
  | 'data'
  | 'database'
  | 'hub'
  | 'rpcListen'
  | 'metricsListen'
  | 'listen'
  | 'announce'
  | 'bootstrap',
  string | undefined
> & { allowPrivate: boolean }

type Values = NodeOptions & { action: 'init' | 'run' | NodeAction; name: string | undefined }

/** `era node init|run`, and `era node kill|pause|cut|resume NAME`. */
export async function manageNode(
  { action, name, ...options }: Values,
  context: CommandContext,
): Promise<Outcome | undefined> {
  if (action === 'init') {
    refuse(action, name, {})
    return (await import('./init-node.ts')).initNode(options, context)
  }
  const { config, database, ...others } = options
  if (action === 'run') {
    refuse(action, name, others)
    return (await import('./run-hosted-node.ts')).runHostedNode({ config, database }, context)
  }
  refuse(action, undefined, options)
  if (name === undefined) throw new UsageError('NAME is missing.', 'Such as node-2.')
  return (await import('./control-devnet.ts')).controlNode({ action, name }, context)
}

/** What belongs to another action was meant for something. */
function refuse(
  action: string,
  name: string | undefined,
  options: Record<string, string | boolean | undefined>,
): void {
  const hint = 'See era node --help.'
  if (name !== undefined) throw new UsageError(`era node ${action} does not take "${name}".`, hint)
  const [wrong] = Object.entries(options).find(([, value]) => value) ?? []
  if (wrong === undefined) return
  throw new UsageError(`era node ${action} does not take ${optionName(wrong)}.`, hint)
}
