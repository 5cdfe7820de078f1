/** Why a load does not go on, or does not come out as it must. */
export type LoadErrorCode = 'load-refused' | 'load-not-final' | 'load-contradicted' | 'load-failed'

/** Thrown when a load cannot be put on a network, or the network breaks what it promised to it. */
export class LoadError extends Error {
  readonly code: LoadErrorCode
  constructor(code: LoadErrorCode, message: string) {
    super(message)
    this.name = 'LoadError'
    this.code = code
  }
}
