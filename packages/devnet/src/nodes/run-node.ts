import type { NodeSpec, RunningNode } from './node-spec.ts'

/** Runs a node with its gateway in this process. The composition root of a node, as the devnet has it. */
export async function runNode(spec: NodeSpec): Promise<RunningNode> {
  throw new NodeUnavailableError(spec.name)
}

/** Thrown while nodes cannot be put together. */
export class NodeUnavailableError extends Error {
  readonly code = 'node-unavailable'
  constructor(name: string) {
    super(`${name} cannot run: packages/node has no createNode yet.`)
    this.name = 'NodeUnavailableError'
  }
}
