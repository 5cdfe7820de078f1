import {
  announceDevnet,
  type Controls,
  createControls,
  type Devnet,
  type DevnetOptions,
  type RunningDevnet,
  startControlServer,
  startLocalDevnet,
} from '@metalayer/devnet'
import type { CommandContext } from '../command/context.ts'
import { formatDuration } from '../format/amount.ts'

/** A devnet of this process that the tools of this machine know of. */
export type HostedDevnet = {
  devnet: Devnet
  running: RunningDevnet
  controls: Controls
  /** Takes back that it runs, and ends it. */
  end(): Promise<void>
}

/** Starts a devnet in this process, takes commands for it, and tells the tools of this machine where. */
export async function hostDevnet(
  { options, isVerbose }: { options: DevnetOptions; isVerbose: boolean },
  context: CommandContext,
): Promise<HostedDevnet> {
  const hooks = {
    onPhase(name: string, durationMs: number) {
      if (isVerbose) context.note(`${name.padEnd(12)} ${formatDuration(durationMs)}\n`)
    },
    onFailure(where: string, error: unknown) {
      context.note(`${where}: ${error instanceof Error ? error.message : String(error)}\n`)
    },
  }
  const devnet = await startLocalDevnet(options, hooks, context.signal)
  const controls = createControls(devnet)
  const server = await startControlServer(controls)
  const { kernel, bridge, registry } = devnet.deployment.addresses
  const { url, token } = server
  const running = {
    ...devnet.info,
    ...{ pid: process.pid, kernel, bridge, registry, directory: devnet.directory },
    control: { url, token },
  }
  const retract = announceDevnet(running, context.environment)
  return {
    devnet,
    running,
    controls,
    async end() {
      retract()
      await server.close()
      await devnet.stop()
    },
  }
}
