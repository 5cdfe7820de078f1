import type { Address } from 'viem'
import type { Clock } from '../clock.ts'
import type { ChainAgent } from './chain-agent.ts'

/** When this node looks at its chains: one look at a chain at a time; what comes up meanwhile makes one more. */
export type Schedule = {
  /** Something has changed at a chain. `sender`: who has something new, if nothing else has. */
  look(chainId: number, sender?: Address): void
  /** Looks at nothing any more. */
  stop(): void
}

export type ScheduleDeps = {
  isOurs: (chainId: number) => boolean
  agentOf: (chainId: number) => Pick<ChainAgent, 'act' | 'run' | 'bundlesUnderWay'>
  clock: Pick<Clock, 'after'>
  onError: (chainId: number, error: unknown) => void
}

/** See `Schedule`. `lingerMs`: how long what is new gathers; twice as long for each bundle that is under way, up to `lingerMaxMs`. */
export function createSchedule(
  { lingerMs, lingerMaxMs }: { lingerMs: number; lingerMaxMs: number },
  { isOurs, agentOf, clock, onError }: ScheduleDeps,
): Schedule {
  const looking = new Set<number>()
  /** Chains that are to be looked at as a whole; and of the others, senders who have something new. */
  const whole = new Set<number>()
  const fresh = new Map<number, Set<Address>>()
  let isStopped = false

  const run = (chainId: number) =>
    new Promise<void>((resolve) => {
      const agent = agentOf(chainId)
      // A bundle costs as much as several payments, and a block that is far off leaves time to gather.
      const delayMs = Math.min(lingerMs * 2 ** agent.bundlesUnderWay(), lingerMaxMs)
      clock.after(delayMs, () => {
        const senders = fresh.get(chainId) ?? []
        fresh.delete(chainId)
        const look = whole.delete(chainId) ? agent.act() : agent.run(senders)
        look.catch((error: unknown) => onError(chainId, error)).then(resolve)
      })
    })

  const begin = (chainId: number) => {
    if (isStopped || looking.has(chainId) || !isOurs(chainId)) return
    looking.add(chainId)
    run(chainId).finally(() => {
      looking.delete(chainId)
      if (whole.has(chainId) || fresh.has(chainId)) begin(chainId)
    })
  }

  return {
    look(chainId, sender) {
      if (isStopped || !isOurs(chainId)) return
      if (sender === undefined) whole.add(chainId)
      else fresh.set(chainId, (fresh.get(chainId) ?? new Set()).add(sender))
      begin(chainId)
    },
    stop() {
      isStopped = true
    },
  }
}
