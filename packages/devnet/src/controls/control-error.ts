/** Why a devnet does not do what it is asked to. */
export type ControlErrorCode =
  | 'control-malformed'
  | 'control-refused'
  | 'control-unreachable'
  | 'control-failed'
  | 'no-such-part'
  | 'wrong-state'

const codes: Record<ControlErrorCode, true> = {
  'control-malformed': true,
  'control-refused': true,
  'control-unreachable': true,
  'control-failed': true,
  'no-such-part': true,
  'wrong-state': true,
}

/** Thrown when a devnet does not do what it is asked to. */
export class ControlError extends Error {
  readonly code: ControlErrorCode
  constructor(code: ControlErrorCode, message: string, options?: { cause: unknown }) {
    super(message, options)
    this.name = 'ControlError'
    this.code = code
  }
}

/** Whether the other side's word is one of ours. */
export function isControlErrorCode(code: unknown): code is ControlErrorCode {
  return typeof code === 'string' && Object.hasOwn(codes, code)
}
