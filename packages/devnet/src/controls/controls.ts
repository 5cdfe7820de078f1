import type { ChainPace, ChainState, DevnetChain } from '../chain/devnet-chain.ts'
import { createTurns, type Turns } from '../chain/turns.ts'
import type { Devnet } from '../devnet.ts'
import type { DevnetNode, NodeState } from '../nodes/devnet-node.ts'
import { ControlError } from './control-error.ts'
import type { ControlRequest } from './control-request.ts'

/** How a part of a devnet is; `rpc`: of a chain that was added, for who makes it part of the network. */
export type Condition =
  | { kind: 'chain'; name: string; state: ChainState; pace?: ChainPace; rpc?: string }
  | { kind: 'node'; name: string; state: NodeState }

/** The means to hurt a devnet and to mend it: in its own process, or in another one. */
export type Controls = {
  /** Does one thing to one part; resolves with how it is then. `resume` mends whatever was done. */
  act(request: ControlRequest): Promise<Condition>
  /** All parts: chains first. */
  conditions(): Promise<Condition[]>
}

/**
 * Creates the means to hurt a devnet of this process. What is done to one part is done one after the other.
 *
 * @throws ControlError `no-such-part`, `wrong-state`, from `act`
 */
export function createControls({
  chains,
  nodes,
  addChain,
}: Pick<Devnet, 'chains' | 'nodes' | 'addChain'>): Controls {
  const turns = new Map<string, Turns>()
  function inTurn<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
    const own = turns.get(name) ?? createTurns()
    turns.set(name, own)
    return own(task)
  }

  return {
    async act(request) {
      const { name } = request
      if (request.kind === 'chain') {
        const isNew = request.action === 'add'
        if (!isNew && !chains.has(name)) missing('chain', name, chains)
        return inTurn(name, async () => {
          const chain = chains.get(name) ?? (await addChain(name))
          if (!isNew) await actOnChain(chain, request)
          return { ...conditionOf(chain), ...(isNew && { rpc: chain.rpc }) }
        })
      }
      const node = nodes.get(name) ?? missing('node', name, nodes)
      return inTurn(name, async () => {
        await actOnNode(node, request.action)
        return { kind: 'node', name, state: node.state }
      })
    },
    async conditions() {
      return [
        ...[...chains.values()].map(conditionOf),
        ...[...nodes.values()].map(({ name, state }) => ({ kind: 'node' as const, name, state })),
      ]
    },
  }
}

async function actOnChain(
  chain: DevnetChain,
  request: Extract<ControlRequest, { kind: 'chain' }>,
): Promise<void> {
  if (request.action === 'kill') return chain.kill()
  if (request.action === 'resume') {
    chain.resume()
    return chain.start()
  }
  mustRun(chain, 'chain')
  if (request.action !== 'slow') return chain.pause()
  const { blockTimeMs, latencyMs } = request
  chain.slow({ blockTimeMs, latencyMs })
}

async function actOnNode(
  node: DevnetNode,
  action: Extract<ControlRequest, { kind: 'node' }>['action'],
): Promise<void> {
  if (action === 'kill') return node.kill()
  if (action === 'resume') {
    if (node.state !== 'stopped') node.resume()
    return node.start()
  }
  mustRun(node, 'node')
  if (action === 'pause') node.pause()
  else node.cut()
}

function conditionOf({ name, state, pace }: DevnetChain): Condition {
  return { kind: 'chain', name, state, ...(pace && { pace }) }
}

function mustRun({ name, state }: { name: string; state: NodeState }, kind: string): void {
  if (state === 'running') return
  throw new ControlError(
    'wrong-state',
    `${name} is ${state}, and only what runs can be hurt so. era ${kind} resume ${name} mends it first.`,
  )
}

function missing(kind: string, name: string, all: ReadonlyMap<string, unknown>): never {
  throw new ControlError(
    'no-such-part',
    `The devnet has no ${kind} called ${name}. It has ${[...all.keys()].join(', ')}; a chain that it did not start is not its to hurt.`,
  )
}
