import { fork } from 'node:child_process'
import { once } from 'node:events'
import { argv } from 'node:process'
import { numberToHex } from 'viem'

// Four nodes in four processes of this machine: run it with `node network.bench.ts`. Time on the way needs one clock, so messages go there and back.

const processes = 4
const messages = 500
const bytesEach = 300
const pauseMs = 4

type Report = { address?: string; connected?: true; lines?: string[] }

async function child(index: number): Promise<void> {
  const cpu = process.cpuUsage()
  const begin = performance.now()
  const { createLibp2pNetwork } = await import('./libp2p.ts')
  const { systemClock } = await import('../clock.ts')
  const network = createLibp2pNetwork(
    { privateKey: numberToHex(index + 1, { size: 32 }) },
    { clock: systemClock, random: Math.random },
  )
  const pending = new Map<number, { sent: number; answers: number }>()
  const roundTrips: number[] = []
  network.subscribe('ping', (_, bytes) => {
    const answer = bytes.slice()
    void network.publish('pong', answer)
  })
  network.subscribe('pong', (_, bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const ping = view.getUint32(4) === index ? pending.get(view.getUint32(0)) : undefined
    if (ping !== undefined) roundTrips.push(performance.now() - ping.sent)
  })
  network.handle('/echo/1', async (_, bytes) => bytes)
  await network.start()
  const { user, system } = process.cpuUsage(cpu)
  const started = `import and start: ${Math.round(performance.now() - begin)} ms, ${Math.round((user + system) / 1000)} ms CPU`
  process.send?.({ address: network.addresses()[0] })
  process.on('message', async (command: { connect?: string[]; run?: true }) => {
    for (const address of command.connect ?? []) network.connect(address)
    if (command.connect) {
      while (network.peers().length < processes - 1) await pause(5)
      // A heartbeat of gossipsub, so that the mesh stands.
      await pause(1_200)
      process.send?.({ connected: true })
    }
    if (!command.run) return
    const lines = [started]
    const before = process.cpuUsage()
    for (let i = 0; i < messages; i++) {
      const bytes = new Uint8Array(bytesEach)
      new DataView(bytes.buffer).setUint32(0, i)
      new DataView(bytes.buffer).setUint32(4, index)
      pending.set(i, { sent: performance.now(), answers: 0 })
      await network.publish('ping', bytes)
      await pause(pauseMs)
    }
    await pause(500)
    lines.push(
      `${roundTrips.length} of ${messages * (processes - 1)} publish and answer: ${quantiles(roundTrips)}`,
    )
    const after = process.cpuUsage(before)
    lines.push(
      `CPU for a message published or heard: ${Math.round((after.user + after.system) / (messages * 2 * processes))} µs`,
    )
    const requests: number[] = []
    const [peer = ''] = network.peers()
    for (let i = 0; i < messages; i++) {
      const start = performance.now()
      await network.request(peer, '/echo/1', new Uint8Array(bytesEach), AbortSignal.timeout(5_000))
      requests.push(performance.now() - start)
    }
    lines.push(`request: ${quantiles(requests)}`)
    process.send?.({ lines })
  })
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

function quantiles(times: number[]): string {
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(2)
  return `median ${at(0.5)} ms, 99 % ${at(0.99)} ms, most ${at(1)} ms`
}

async function parent(): Promise<void> {
  const children = Array.from({ length: processes }, (_, i) => fork(import.meta.filename, [`${i}`]))
  const next = async (c: (typeof children)[number]) => (await once(c, 'message'))[0] as Report
  const addresses = (await Promise.all(children.map(next))).map((report) => report.address ?? '')
  const connected = Promise.all(children.map(next))
  for (const [i, c] of children.entries()) c.send({ connect: addresses.slice(0, i) })
  await connected
  // One after the other, so that they do not measure each other's work.
  for (const c of children.slice(0, 2)) {
    c.send({ run: true })
    for (const line of (await next(c)).lines ?? []) console.log(line)
  }
  for (const c of children) c.kill()
}

if (argv[2] === undefined) await parent()
else await child(Number(argv[2]))
