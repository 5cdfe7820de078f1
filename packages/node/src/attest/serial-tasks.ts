/** Runs tasks one after the other. */
export type SerialTasks = {
  /** Whether the task was taken; false where too many wait, or after `stop`. */
  add: (task: () => void | Promise<void>) => boolean
  /** Takes the task however many wait: for timers and answers of this node's own, whose number its own bounds keep small. */
  addOwn: (task: () => void | Promise<void>) => void
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

  const push = (task: () => void | Promise<void>): void => {
    waiting.push(task)
    if (!isRunning) void run()
  }

  return {
    add: (task) => {
      if (isStopped || waiting.length >= waitingMax) return false
      push(task)
      return true
    },
    addOwn: (task) => {
      if (!isStopped) push(task)
    },
    stop: () => {
      isStopped = true
      waiting = []
    },
  }
}
