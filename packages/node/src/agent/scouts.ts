import type { Address, Hex } from 'viem'
import type { PoolTransaction } from './pool.ts'
import { type Rehearse, type Sight, scout } from './scout.ts'

/** What this node has found out of the steps that wait. */
export type Scouts = {
  /** What was found last, on the chain that is its sender's home now. */
  sight(hash: Hex, home: number): Sight | undefined
  /** All that was found. */
  all(): Iterable<Seen>
  /** Looks at those that nobody has looked at, or that waited when they were looked at last, before a newer checkpoint. */
  look(wanted: readonly Wanted[]): Promise<void>
  /** Its last run was not what the sight had promised. */
  forget(hash: Hex): void
  /** Forgets what does not wait any more. */
  prune(): void
}

export type Wanted = { pooled: PoolTransaction; home: number }
export type Seen = Wanted & { sight: Sight }

export type ScoutsDeps = {
  rehearse: Rehearse
  /** Number of the newest checkpoint: what waits is looked at again once there is another one. */
  checkpoint: () => number
  isPending: (sender: Address, hash: Hex) => boolean
  onSight: (seen: Seen) => void
  /** It needs what nobody has. */
  onLost: (hash: Hex) => Promise<void>
  onError: (chainId: number, error: unknown) => void
}

type Record = Seen & { checkpoint: number; losses: number }

/** Rehearsals at one time: chains run them one after the other anyway. */
const rehearsalsMax = 4
/** At how many checkpoints something must be found to be nowhere before its sender is told: chains are not seen at one moment. */
const lossesMax = 3
/** Failed looks, one a checkpoint, after which a step runs unseen: the kernel judges it all the same. */
const failuresMax = 3

/** See `Scouts`. */
export function createScouts(deps: ScoutsDeps): Scouts {
  const seen = new Map<Hex, Record>()
  const failures = new Map<Hex, number>()
  const failedAt = new Map<Hex, number>()
  const underWay = new Map<Hex, Promise<void>>()

  const isFresh = ({ pooled: { hash }, home }: Wanted): boolean => {
    if (failedAt.get(hash) === deps.checkpoint()) return true
    const last = seen.get(hash)
    if (last === undefined || last.home !== home) return false
    return last.sight.kind === 'runs' || last.checkpoint === deps.checkpoint()
  }

  const note = async (wanted: Wanted, checkpoint: number, sight: Sight): Promise<void> => {
    const { hash } = wanted.pooled
    const losses = sight.kind === 'lost' ? (seen.get(hash)?.losses ?? 0) + 1 : 0
    const record = { ...wanted, sight, checkpoint, losses }
    seen.set(hash, record)
    deps.onSight(record)
    if (losses >= lossesMax) await deps.onLost(hash)
  }

  const lookAt = async (wanted: Wanted): Promise<void> => {
    const { hash } = wanted.pooled
    const checkpoint = deps.checkpoint()
    try {
      await note(
        wanted,
        checkpoint,
        await scout(wanted.pooled.transaction, wanted.home, deps.rehearse),
      )
      failures.delete(hash)
      failedAt.delete(hash)
    } catch (error) {
      deps.onError(wanted.home, error)
      const count = (failures.get(hash) ?? 0) + 1
      failures.set(hash, count)
      failedAt.set(hash, checkpoint)
      if (count >= failuresMax) await note(wanted, checkpoint, { kind: 'runs', names: [] })
    }
  }

  /** Each transaction by one at a time. */
  const once = (wanted: Wanted): Promise<void> => {
    const { hash } = wanted.pooled
    const pending = underWay.get(hash) ?? lookAt(wanted).finally(() => underWay.delete(hash))
    underWay.set(hash, pending)
    return pending
  }

  return {
    sight(hash, home) {
      const last = seen.get(hash)
      return last?.home === home ? last.sight : undefined
    },
    all: () => seen.values(),
    async look(wanted) {
      const queue = wanted.filter((one) => !isFresh(one))
      const next = async (): Promise<void> => {
        for (let one = queue.shift(); one !== undefined; one = queue.shift()) await once(one)
      }
      await Promise.all(Array.from({ length: rehearsalsMax }, next))
    },
    forget: (hash) => void seen.delete(hash),
    prune() {
      for (const [hash, { pooled }] of seen) {
        if (!deps.isPending(pooled.transaction.from, hash)) seen.delete(hash)
      }
      for (const hash of failures.keys()) {
        if (seen.has(hash) || failedAt.get(hash) === deps.checkpoint()) continue
        failures.delete(hash)
        failedAt.delete(hash)
      }
    },
  }
}
