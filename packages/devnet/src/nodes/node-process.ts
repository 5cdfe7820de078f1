/** The program of a node's process: loads the node's code, waits to be told what to run, and ends with the devnet that started it. */
import { enableCompileCache, flushCompileCache } from 'node:module'
import type { NodeCommand, NodeReport, NodeSpec, RunningNode } from './node-spec.ts'

let running: RunningNode | undefined

function report(message: NodeReport): void {
  process.send?.(message)
}

async function stop(): Promise<void> {
  await running?.stop()
  process.exit(0)
}

process.on('SIGTERM', () => void stop())
// The devnet is gone, by SIGKILL perhaps: what is left to do is nothing that must not be lost.
process.on('disconnect', () => process.exit(0))

// Four of these start at once: what one has compiled, the next start need not.
enableCompileCache()
const { runNode } = await import('./run-node.ts')
flushCompileCache()

process.on('message', (message) => {
  const command = message as NodeCommand
  if (command.type === 'cut') running?.setCut(command.isCut)
  else run(command.spec)
})

function run(spec: NodeSpec): void {
  runNode(spec).then(
    (node) => {
      running = node
      report({ type: 'ready', rpcPort: node.rpcPort })
    },
    (error: Error & { code?: string }) => {
      console.error(error)
      report({ type: 'failed', code: error.code ?? 'bug', message: error.message })
    },
  )
}
