/** Tells of one client's end to those who look: most answers are there before anybody does, and signals cost more than they do. */
export type ClientSignal = {
  /** Aborts when the client is gone or the gateway stops. */
  signal(): AbortSignal
  /** The client is gone. */
  abort(): void
}

/** See `ClientSignal`. */
export function createClientSignal(stopping: AbortSignal): ClientSignal {
  let gone: AbortController | undefined
  let either: AbortSignal | undefined
  let isGone = false

  function make(): AbortSignal {
    gone = new AbortController()
    if (isGone) gone.abort()
    return AbortSignal.any([stopping, gone.signal])
  }

  return {
    signal() {
      either ??= make()
      return either
    },
    abort() {
      isGone = true
      gone?.abort()
    },
  }
}
