/** Runs tasks one after the other. */
export type SerialTasks = {
  /** Whether the task was taken; false where too many wait, or after `stop`. */
  add: (task: () => void | Promise<void>) => boolean
  /** Drops what waits. A task that runs goes on to its next wait. */
  stop: () => void
}

/** Tasks that wait are bounded by `waitingMax`; what a task throws goes to `onError`, and the next one runs. */
export function createSerialTasks(
  waitingMax: number,
  onError: (error: unknown) => void,
): SerialTasks {
  let waiting: (() => void | Promise<void>)[] = []
  let isRunning = false
  let isStopped = false

  async function run(): Promise<void> {
    isRunning = true
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      try {
        await task()
      } catch (error) {
        onError(error)
      }
    }
    isRunning = false
  }

  return {
    add: (task) => {
      if (isStopped || waiting.length >= waitingMax) return false
      waiting.push(task)
      if (!isRunning) void run()
      return true
    },
    stop: () => {
      isStopped = true
      waiting = []
    },
  }
}
