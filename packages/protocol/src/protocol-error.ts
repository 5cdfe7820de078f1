/** Base of this package's operating errors. Guard by `code`, never by class: a value may come from another copy of the package. */
export abstract class ProtocolError extends Error {
  /** Stable name of what went wrong. */
  abstract readonly code: string

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = new.target.name
  }
}
