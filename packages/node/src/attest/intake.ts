import type { Verdict } from '../network/network.ts'
import { MalformedBytesError } from './byte-reader.ts'
import type { RateLimit } from './rate-limit.ts'
import type { SerialTasks } from './serial-tasks.ts'

/** Takes what peers publish in turn, within bounds, and says what becomes of it. */
export type Intake = (
  peer: string,
  bytes: Uint8Array,
  task: () => Promise<Verdict>,
) => Promise<Verdict>

export function createIntake(
  { messageBytesMax }: { messageBytesMax: number },
  deps: { rate: RateLimit; tasks: SerialTasks; counters: { malformed: number; limited: number } },
): Intake {
  const { rate, tasks, counters } = deps
  return (peer, bytes, task) => {
    const { promise, resolve } = Promise.withResolvers<Verdict>()
    const run = async (): Promise<void> => {
      try {
        resolve(await task())
      } catch (error) {
        const isMalformed = error instanceof MalformedBytesError
        resolve(isMalformed ? 'offence' : 'hold')
        if (!isMalformed) throw error
        counters.malformed++
      }
    }
    const isSmall = bytes.length <= messageBytesMax
    if (!isSmall || !rate.admit(peer, bytes.length) || !tasks.add(run)) {
      counters.limited++
      resolve('hold')
    }
    return promise
  }
}
