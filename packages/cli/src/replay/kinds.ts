/** What rows of a trace become: payments, a token's transfers, calls that change a shared object. */
export const replayKinds = ['pay', 'token', 'call'] as const
export type ReplayKind = (typeof replayKinds)[number]
