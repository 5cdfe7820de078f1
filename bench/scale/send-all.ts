import { setTimeout as sleep } from 'node:timers/promises'
import type { JsonRpcClient } from '@metalayer/chain'
import { startFeeder } from './feeder.ts'
import { watchFinal } from './final-watch.ts'
import type { SignedDeed } from './signed-load.ts'

/** Transactions under way at a time. */
const window = 16_000
const waitMaxMs = 1_800_000
/** How often it says how far it is. */
const tellMs = 30_000

export type SendDeps = {
  nodes: readonly JsonRpcClient[]
  note: (line: string) => void
  signal: AbortSignal
}

/** Sends what is signed, and waits until all of it is final. */
export async function sendAll(
  ready: readonly SignedDeed[],
  { nodes, note, signal }: SendDeps,
): Promise<void> {
  const [node] = nodes
  if (node === undefined) throw new Error('There is no node.')
  const feeder = startFeeder(ready, nodes)
  const watch = watchFinal(node, feeder.onFinal)
  feeder.setWindow(window)
  const deadline = performance.now() + waitMaxMs
  let tellAt = performance.now() + tellMs
  try {
    while (feeder.counts.final < ready.length) {
      if (performance.now() > deadline) {
        const said = JSON.stringify([...feeder.refusals])
        throw new Error(`${ready.length - feeder.counts.final} are not final: ${said}`)
      }
      if (performance.now() > tellAt) {
        note(`${feeder.counts.final} of ${ready.length} are final`)
        tellAt += tellMs
      }
      await sleep(500, undefined, { signal })
    }
  } finally {
    feeder.end()
    await watch.stop()
  }
}
