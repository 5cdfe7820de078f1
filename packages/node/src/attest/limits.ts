/** Bounds of attestation (B1), and how long it waits. */
export type AttestLimits = {
  /** Bytes of one proposal's value. */
  valueBytesMax: number
  /** Bytes of one gossip message or one answer. */
  messageBytesMax: number
  /** Messages in one envelope. */
  envelopeMessagesMax: number
  /** Checkpoints in one answer. */
  rangeMax: number
  /** Work waiting in this node; what is over it is dropped, as gossip may be. */
  tasksMax: number
  /** Messages kept for the next height, of one validator. */
  earlyMessagesMax: number
  /** Bytes and messages a second from one peer, and how many seconds of them may come at once. */
  peerBytesPerSecond: number
  peerMessagesPerSecond: number
  peerBurstSeconds: number
  /** Peers whose rates are remembered. */
  peersMax: number
  /** For an answer from a peer. */
  requestTimeoutMs: number
  /** No timeout of a round is longer. */
  roundTimeoutMaxMs: number
}

export const defaultAttestLimits: AttestLimits = {
  valueBytesMax: 900_000,
  messageBytesMax: 1_000_000,
  envelopeMessagesMax: 255,
  rangeMax: 64,
  tasksMax: 4_096,
  earlyMessagesMax: 4,
  peerBytesPerSecond: 2_000_000,
  peerMessagesPerSecond: 400,
  peerBurstSeconds: 5,
  peersMax: 256,
  requestTimeoutMs: 5_000,
  roundTimeoutMaxMs: 60_000,
}
