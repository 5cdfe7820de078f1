import type { Placement } from '../stage.ts'

/** Everything stays where it was born, by a hash of its name. */
export function createHash(): Placement {
  return { name: 'hash', gathers: false, remembers: false, decide: () => undefined }
}
