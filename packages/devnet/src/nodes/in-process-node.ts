import { mkdirSync } from 'node:fs'
import type { DevnetNode } from './devnet-node.ts'
import type { NodeSpec, RunningNode } from './node-spec.ts'

/** Creates a node that runs in this process, as tests like it: `kill` stops it in order, and `pause` does nothing. */
export function createNodeInProcess(
  spec: NodeSpec,
  runNode: (spec: NodeSpec) => Promise<RunningNode>,
): DevnetNode {
  let { rpcPort } = spec
  let running: RunningNode | undefined
  let isCut = false

  async function start(): Promise<void> {
    if (running) return
    mkdirSync(spec.directory, { recursive: true })
    running = await runNode({ ...spec, rpcPort })
    isCut = false
    rpcPort = running.rpcPort
  }

  async function stop(): Promise<void> {
    const stopping = running
    running = undefined
    await stopping?.stop()
  }

  function setCut(cut: boolean): void {
    running?.setCut(cut)
    isCut = cut
  }

  return {
    name: spec.name,
    pid: undefined,
    get rpc() {
      return `http://${spec.host}:${rpcPort}`
    },
    get state() {
      if (!running) return 'stopped' as const
      return isCut ? ('cut' as const) : ('running' as const)
    },
    start,
    stop,
    kill: stop,
    async restart() {
      await stop()
      await start()
    },
    pause() {},
    cut: () => setCut(true),
    resume: () => setCut(false),
  }
}
