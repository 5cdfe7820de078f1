import { paceOf } from '@metalayer/devnet'

/** What the devnets run by: the default in slow motion, so that a chain has more to do in a tick than one machine, on which there are fifty of them, could give it at full pace. */
export const profile = 'tenth'

/** Milliseconds of a tick. */
export const tickMs = paceOf(profile).tick
