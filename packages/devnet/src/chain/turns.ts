/** Runs tasks one after the other, in the order in which they came; one that fails does not stop the next. */
export type Turns = <Result>(task: () => Promise<Result>) => Promise<Result>

/** Creates an empty line of tasks. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const turn = last.then(task, task)
    last = turn.catch(() => {
      // Whoever asked for the task hears of its failure.
    })
    return turn
  }
}
