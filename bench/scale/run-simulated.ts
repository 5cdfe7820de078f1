import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { ScaleRow } from '@metalayer/simulator'
import { endWithUs } from '../end-with-us.ts'

const program = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url))
/** The curve of the network's own rules, beyond what one machine can run; the others are held against it at as many chains as a devnet has at most. */
const curve = '1,2,5,10,25,50,100,200,500,1000'
const compared = '1,50'
const others = 'hash,clpa,louvain,foresight'
/** Gas per tick of a chain: a thousand of them in minutes. */
const capacity = '3000000'

/** One of the simulator's loads, or a trace by its file. */
export type SimulatedLoad = { load: string } | { trace: string }

/** Runs the simulator's coarse level as a user would: `against`: the other placements at 50 chains, in place of the curve. */
export async function runSimulated(
  subject: SimulatedLoad,
  { isAgainst, seed }: { isAgainst: boolean; seed: number },
): Promise<ScaleRow[]> {
  const what = 'load' in subject ? ['--load', subject.load] : ['--trace', subject.trace]
  const how = isAgainst ? ['--chains', compared, '--against', others] : ['--chains', curve]
  const size = ['--capacity', capacity, '--seed', String(seed)]
  const args = [program, 'sim', ...what, ...how, ...size, '--json']
  const sim = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  endWithUs(sim, 'SIGTERM')
  let text = ''
  sim.stdout.on('data', (part) => {
    text += part
  })
  const [code] = (await once(sim, 'close')) as [number | null]
  if (code !== 0) throw new Error(`The simulator ended with ${code}.`)
  return (JSON.parse(text) as { rows: ScaleRow[] }).rows
}
