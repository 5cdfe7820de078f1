/** Runs jobs one at a time, in the order in which they were asked for. A job that fails does not stop the next. */
export interface SerialQueue {
  run<T>(job: () => Promise<T>): Promise<T>
}

/** See `SerialQueue`. Unbounded by itself: whoever asks waits, so its length is the number of callers. */
export function createSerialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run(job) {
      const next = last.then(job)
      // The caller gets the failure from `next`; the queue only needs to know that it is over.
      last = next.catch(() => undefined)
      return next
    },
  }
}
