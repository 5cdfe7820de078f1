/** The program of a devnet's node whose connections to its chains, but the hub, get slow with SIGUSR2, and fast again with the next one. */
import { connect, createServer, type Socket } from 'node:net'
import { createDelayLine } from '../../src/chain/delay-line.ts'
import { freePort } from '../../src/free-port.ts'
import type { NodeCommand, NodeSpec } from '../../src/nodes/node-spec.ts'

/** Each way, in milliseconds. */
const slowMs = 1_500
const waitingMax = 100_000
let latencyMs = 0
process.on('SIGUSR2', () => {
  latencyMs = latencyMs === 0 ? slowMs : 0
})

type Listener = (message: unknown) => void
const own = Promise.withResolvers<Listener>()
// The node's own listener hears a command once its chains are behind the lines.
process.on('message', async (message) => {
  const command = message as NodeCommand
  const isRun = command.type === 'run'
  const passed = isRun ? { ...command, spec: await behindLines(command.spec) } : command
  const listener = await own.promise
  listener(passed)
})
const { on } = process
process.on = ((event: string, listener: Listener) => {
  if (event === 'message') own.resolve(listener)
  else on.call(process, event, listener)
  return process
}) as typeof process.on
await import('../../src/nodes/node-process.ts')

async function behindLines(spec: NodeSpec): Promise<NodeSpec> {
  const [hub, ...others] = spec.chains
  const chains = await Promise.all(
    others.map(async (chain) => ({ ...chain, rpc: await openLine(chain.rpc, spec.host) })),
  )
  return { ...spec, chains: hub === undefined ? chains : [hub, ...chains] }
}

/** Passes bytes on to `rpc`, and back, late. */
async function openLine(rpc: string, host: string): Promise<string> {
  const target = new URL(rpc)
  const port = await freePort(host)
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    pass(near, far)
    pass(far, near)
  })
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
  return `http://${host}:${port}`
}

function pass(from: Socket, to: Socket): void {
  const line = createDelayLine({ latencyMs: () => latencyMs }, waitingMax, () => from.destroy())
  from.on('data', (bytes) => line(() => void to.write(bytes)))
  from.on('close', () => line(() => void to.destroy()))
  // The other side hears of it by `close`.
  from.on('error', () => undefined)
}
