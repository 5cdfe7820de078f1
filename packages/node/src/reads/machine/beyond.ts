/** Code asks for what only a chain can tell or do: it writes, spends more than the machine may, or looks at the block. No answer: a chain must be asked. */
export class BeyondMachineError extends Error {
  readonly code = 'beyond-machine'

  constructor(what: string) {
    super(`The node does not run this by itself: ${what}. A chain runs it.`)
    this.name = 'BeyondMachineError'
  }
}

/** Ends a run without an answer. */
export function beyond(what: string): never {
  throw new BeyondMachineError(what)
}
