/** What a chain did rests on what this node has not seen of another one yet: to be tried again when it has. */
export class NotSeenError extends Error {
  readonly code = 'not-seen'
}
