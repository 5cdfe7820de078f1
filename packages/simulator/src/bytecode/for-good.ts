/** Milliseconds: longer than any run. */
export const FOR_GOOD_MS = 10 ** 9
