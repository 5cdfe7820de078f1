/** Connections that others may open. */
export type AdmissionOptions = {
  /** Peers that are no validators: the rest of `connectionsMax` is kept for those who are. */
  strangersMax: number
  /** Connections of one peer: two nodes that call each other at once have two. */
  connectionsPerPeerMax: number
}

/** Defaults of `AdmissionOptions`. */
export const defaultAdmissionOptions: AdmissionOptions = {
  strangersMax: 96,
  connectionsPerPeerMax: 3,
}

/** Whether a peer that has proved its id may come in: strangers, however many, take no validator's place. */
export function mayComeIn(
  peer: string,
  { strangersMax, connectionsPerPeerMax }: AdmissionOptions,
  now: {
    peers: Iterable<string>
    connectionsOf: (peer: string) => number
    isMember: (peer: string) => boolean
  },
): boolean {
  if (now.connectionsOf(peer) >= connectionsPerPeerMax) return false
  if (now.isMember(peer)) return true
  let strangers = 0
  for (const other of now.peers) {
    if (other !== peer && !now.isMember(other)) strangers += 1
  }
  return strangers < strangersMax
}
