import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ProcessGuard } from '../guard/process-guard.ts'
import type { DevnetNode } from './devnet-node.ts'
import type { NodeCommand, NodeReport, NodeSpec } from './node-spec.ts'

export type NodeProcessDependencies = {
  guard: ProcessGuard
  /** The program to run: `node-process.ts`. */
  program?: string
}

const PROGRAM = fileURLToPath(new URL('node-process.ts', import.meta.url))
/** How long a node may take to start, and to stop, before it is killed. */
const START_TIMEOUT_MS = 30_000
const STOP_TIMEOUT_MS = 5_000

/** A process that has loaded the node's code and waits to be told what to run: loading takes longer than running. */
export type WaitingProcess = { child: ChildProcess; exited: Promise<void> }

/** Starts the process of a node that is not known yet, except for where it logs. */
export function spawnNodeProcess(
  directory: string,
  { guard, program = PROGRAM }: NodeProcessDependencies,
): WaitingProcess {
  mkdirSync(directory, { recursive: true })
  const log = openSync(join(directory, 'node.log'), 'a')
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', log, log, 'ipc'],
    serialization: 'advanced',
    detached: true,
    cwd: directory,
  })
  closeSync(log)
  const { pid } = child
  if (pid !== undefined) guard.watch(pid)
  const exited = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', () => {
      if (pid !== undefined) guard.forget(pid)
      resolve()
    })
  })
  return { child, exited }
}

/** Creates a node that runs in a process of its own; the first start takes `waiting` where there is one. */
export function createNodeProcess(
  spec: NodeSpec,
  deps: NodeProcessDependencies,
  waiting?: WaitingProcess,
): DevnetNode {
  let { rpcPort } = spec
  let next = waiting
  let current: WaitingProcess | undefined
  let state: DevnetNode['state'] = 'stopped'

  async function start(): Promise<void> {
    if (current) return
    const started = next ?? spawnNodeProcess(spec.directory, deps)
    next = undefined
    current = started
    void started.exited.then(() => {
      if (current !== started) return
      current = undefined
      state = 'stopped'
    })
    rpcPort = await run(started, { ...spec, rpcPort })
    state = 'running'
  }

  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const ending = current
    if (!ending) return
    ending.child.kill(state === 'paused' ? 'SIGKILL' : signal)
    const timer = setTimeout(() => ending.child.kill('SIGKILL'), STOP_TIMEOUT_MS)
    await ending.exited
    clearTimeout(timer)
  }

  return {
    name: spec.name,
    get rpc() {
      return `http://${spec.host}:${rpcPort}`
    },
    get pid() {
      return current?.child.pid
    },
    get state() {
      return state
    },
    start,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    async restart() {
      await end('SIGTERM')
      await start()
    },
    pause() {
      current?.child.kill('SIGSTOP')
      state = 'paused'
    },
    cut() {
      current?.child.send({ type: 'cut', isCut: true } satisfies NodeCommand)
      state = 'cut'
    },
    resume() {
      if (state === 'cut') current?.child.send({ type: 'cut', isCut: false } satisfies NodeCommand)
      else current?.child.kill('SIGCONT')
      state = 'running'
    },
  }
}

/** Has a waiting process run a node, and gives the port of its RPC when that answers. */
async function run({ child, exited }: WaitingProcess, spec: NodeSpec): Promise<number> {
  const log = join(spec.directory, 'node.log')
  const report = new Promise<NodeReport>((resolve) =>
    child.once('message', (message) => resolve(message as NodeReport)),
  )
  const gone = exited.then((): NodeReport => {
    return { type: 'failed', code: 'exited', message: 'its process ended' }
  })
  child.send({ type: 'run', spec } satisfies NodeCommand, () => {
    // A process that is gone already is told of by `exited`.
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), START_TIMEOUT_MS)
  const answer = await Promise.race([report, gone])
  clearTimeout(timer)
  if (answer.type === 'failed') {
    child.kill('SIGKILL')
    throw new NodeFailedError({ name: spec.name, reason: answer.message, log })
  }
  return answer.rpcPort
}

/** Thrown when a node does not start. */
export class NodeFailedError extends Error {
  readonly code = 'node-not-started'
  constructor(options: { name: string; reason: string; log: string }) {
    super(`${options.name} did not start: ${options.reason}. What it said is in ${options.log}.`)
    this.name = 'NodeFailedError'
  }
}
