import { ControlError } from './control-error.ts'

/** What can be done to a chain of a devnet. */
export const chainActions = ['add', 'kill', 'pause', 'slow', 'resume'] as const
/** What can be done to a node of a devnet. */
export const nodeActions = ['kill', 'pause', 'cut', 'resume'] as const

export type ChainAction = (typeof chainActions)[number]
export type NodeAction = (typeof nodeActions)[number]

/** One thing to be done to one part of a devnet. `add` starts one more chain. `slow` takes how slow, and what is left out of it is not changed. */
export type ControlRequest =
  | { kind: 'chain'; name: string; action: Exclude<ChainAction, 'slow'> }
  | { kind: 'chain'; name: string; action: 'slow'; blockTimeMs: number; latencyMs: number }
  | { kind: 'node'; name: string; action: NodeAction }

/** Bounds of how slow a chain is made. */
export const controlBounds = {
  blockTimeMs: [0, 60_000],
  latencyMs: [0, 10_000],
} as const

/** Characters of a name. */
const NAME_CHARACTERS_MAX = 64

/**
 * Reads what came over the wire.
 *
 * @throws ControlError `control-malformed`
 */
export function parseControlRequest(value: unknown): ControlRequest {
  if (typeof value !== 'object' || value === null) throw malformed('It is no object.')
  const { kind, name, action, ...rest } = value as Record<string, unknown>
  if (typeof name !== 'string' || name === '' || name.length > NAME_CHARACTERS_MAX) {
    throw malformed(`name is 1 to ${NAME_CHARACTERS_MAX} characters.`)
  }
  if (kind === 'node') {
    const known = nodeActions.find((one) => one === action)
    if (known) return { kind, name, action: known }
    throw malformed(`The action on a node is one of ${nodeActions.join(', ')}.`)
  }
  if (kind !== 'chain') throw malformed('kind is chain or node.')
  const known = chainActions.find((one) => one === action)
  if (!known) throw malformed(`The action on a chain is one of ${chainActions.join(', ')}.`)
  if (known !== 'slow') return { kind, name, action: known }
  const [blockTimeMs, latencyMs] = [within('blockTimeMs', rest), within('latencyMs', rest)]
  if (blockTimeMs + latencyMs === 0) throw malformed('A block time or a latency of 0 is not slow.')
  return { kind, name, action: known, blockTimeMs, latencyMs }
}

/** Milliseconds; 0 where there are none. */
function within(name: keyof typeof controlBounds, values: Record<string, unknown>): number {
  const [min, max] = controlBounds[name]
  const value = values[name] ?? 0
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max) {
    return value
  }
  throw malformed(`${name} is a whole number from ${min} to ${max}.`)
}

function malformed(why: string): ControlError {
  return new ControlError(
    'control-malformed',
    `The devnet was asked for what makes no sense. ${why}`,
  )
}
