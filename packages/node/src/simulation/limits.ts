/** How often a call is run at most until nothing new is touched (P18). */
export const ROUNDS_MAX = 8
/** Milliseconds for which a chain is waited for before another one is asked to run the same call as well. */
export const CHAIN_PATIENCE_MS = 2_000
/** Words of the kernel that are put in place for one call at most. */
export const INSTALLS_MAX = 4_096
/** Bytes of one app's answer that are kept for whoever asks the same at the same block. */
export const KEPT_ANSWER_BYTES_MAX = 16_384
/** Answers that are kept. */
export const KEPT_ANSWERS_MAX = 1_024
/** Calls of which it is kept what they touched, so that the next one like it begins there. */
export const KEPT_CALLS_MAX = 1_024
/** Slots of such a call. */
export const KEPT_SLOTS_MAX = 256
/** Apps whose code is kept. */
export const KEPT_CODES_MAX = 256
/** Names that are tried for the slots of one call which no chain has announced. */
export const NAMES_TRIED_MAX = 1_024
/** Objects by whose ERA an app's balance is added up. */
export const APP_OBJECTS_MAX = 10_000
/** Traces that are asked for at once: what one holds is bounded by no gas. */
export const TRACES_MAX = 2
/** Traces that wait for their turn. */
export const TRACES_WAITING_MAX = 64
/** Bytes of calldata and answers in all frames of a call that nobody paid for, before it is traced. */
export const TRACE_BYTES_MAX = 4_194_304
