/** Gas, at most, of a call that a node runs by itself: some tens of milliseconds, during which it does nothing else. */
export const READ_GAS_MAX = 4_000_000
/** Bytes of calldata of such a call. */
export const READ_DATA_BYTES_MAX = 24_576
/** Apps of such a call whose code the node has not seen yet. */
export const READ_CODES_MAX = 8
/** Programs that are kept as the machine reads them. */
export const KEPT_PROGRAMS_MAX = 256
