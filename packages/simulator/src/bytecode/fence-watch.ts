import type { NodeView } from '@metalayer/node'
import { type Configuration, type Head, headStatuses, placeKey } from '@metalayer/protocol'
import type { Failure } from './check-run.ts'
import type { SimNode } from './sim-node.ts'

/** Somebody who holds each fence against what P13 promises, by decided checkpoints alone. */
export type FenceWatch = {
  /** Looks at what is decided by now. */
  check(): Failure[]
  /** At the end, by the network blocks of the first one that lives of these. */
  checkHalts(nodes: readonly Pick<SimNode, 'view'>[]): Promise<Failure[]>
}

type Latest = NonNullable<ReturnType<SimNode['latest']>>

/** Ticks between two checkpoints beyond which nobody agreed on anything: as in the rule (P13), and one for times in whole seconds. */
const HALT_TICKS = 4

/** See `FenceWatch`. */
export function createFenceWatch(
  nodes: readonly Pick<SimNode, 'latest'>[],
  { parameters }: Configuration,
): FenceWatch {
  const { lease, fenceMargin, tick } = parameters
  /** Of live chains: seconds until when they may change accounts. */
  const leases = new Map<string, number>()
  const known = new Set<string>()
  /** Chains that did not drain, and when they were fenced, in milliseconds. */
  const fenced: { chainId: number; time: number }[] = []

  function take({ checkpoint, heads }: Latest): Failure[] {
    const ended = heads.filter((head) => isFenced(head) && !known.has(placeKey(head)))
    for (const head of heads) {
      // A draining chain may be fenced with a lease: it is empty.
      if (head.status === headStatuses.live) leases.set(placeKey(head), head.leaseUntil)
      else if (head.status === headStatuses.draining) leases.delete(placeKey(head))
    }
    return ended.flatMap((head) => {
      known.add(placeKey(head))
      const until = leases.get(placeKey(head))
      if (until === undefined) return []
      const { chainId, still } = head
      fenced.push({ chainId, time: still.since })
      if (still.since >= (until + fenceMargin) * 1_000) return []
      const message = `Chain ${chainId} was fenced at ${still.since} ms, checkpoint ${checkpoint.number} at the latest, with a lease until ${until} s.`
      return [{ rule: 'P13', message }]
    })
  }

  return {
    check: () =>
      nodes.flatMap((node) => {
        const latest = node.latest()
        return latest === undefined ? [] : take(latest)
      }),
    async checkHalts(all) {
      const view = all.find((node) => node.view !== undefined)?.view
      if (view === undefined || fenced.length === 0) return []
      const ends = await endsOfHalts(view, (HALT_TICKS * tick) / 1_000)
      return fenced.flatMap(({ chainId, time }) => {
        const end = ends.findLast((at) => at * 1_000 <= time)
        if (end === undefined || time > (end + lease + fenceMargin - 1) * 1_000) return []
        const message = `Chain ${chainId} was fenced at ${time} ms, and nobody had agreed on anything until ${end} s.`
        return [{ rule: 'P13', message }]
      })
    },
  }
}

/** Seconds: of each block that came more than `seconds` after the one before. */
async function endsOfHalts(view: NodeView, seconds: number): Promise<number[]> {
  const { number: last } = await view.head()
  const ends: number[] = []
  let before: number | undefined
  for (let number = 1; number <= last; number++) {
    const at = (await view.header({ number }))?.timestamp
    if (at !== undefined && before !== undefined && at - before > seconds) ends.push(at)
    before = at
  }
  return ends
}

const isFenced = ({ status }: Head): boolean => status === headStatuses.fenced
