import { awaitNetwork } from './deploy/await-network.ts'
import { deployNetwork } from './deploy/deploy-network.ts'
import { type Devnet, type DevnetDependencies, type DevnetHooks, startDevnet } from './devnet.ts'
import { runNode } from './nodes/run-node.ts'
import type { DevnetOptions } from './options.ts'

/** Starts a devnet of the real parts: see `startDevnet`. */
export function startLocalDevnet(
  options: DevnetOptions,
  hooks: DevnetHooks & Pick<DevnetDependencies, 'nodeProgram'> = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<Devnet> {
  return startDevnet(options, { deploy: deployNetwork, awaitNetwork, runNode, ...hooks }, signal)
}
