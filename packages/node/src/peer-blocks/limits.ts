/** Bounds of asking peers for blocks, and of answering them (B1). */
export type PeerBlocksLimits = {
  /** Blocks in one answer. */
  countMax: number
  /** Bytes of an answer after which no further block is added. */
  answerBytesMax: number
  /** Bytes of one block, packed: it has to fit an answer alone. */
  blockBytesMax: number
  /** Bytes of one block, unpacked. */
  unpackedBytesMax: number
  /** Blocks from the first one that is asked for to the next one that a checkpoint names, and their bytes, packed. */
  spanMax: number
  spanBytesMax: number
  /** For an answer from a peer. */
  requestTimeoutMs: number
  /** For which a peer is not asked again that sent what the chain never had. */
  passOverMs: number
  /** What one peer is answered in a second, and how many seconds of it at once. */
  peerBytesPerSecond: number
  peerMessagesPerSecond: number
  peerBurstSeconds: number
  /** Peers whose rates and faults are remembered. */
  peersMax: number
}

/** Defaults of `PeerBlocksLimits`. */
export const defaultPeerBlocksLimits: PeerBlocksLimits = {
  countMax: 16,
  answerBytesMax: 1024 * 1024,
  blockBytesMax: 15 * 1024 * 1024,
  unpackedBytesMax: 16 * 1024 * 1024,
  spanMax: 100_000,
  spanBytesMax: 64 * 1024 * 1024,
  requestTimeoutMs: 10_000,
  passOverMs: 60_000,
  peerBytesPerSecond: 8_000_000,
  peerMessagesPerSecond: 200,
  peerBurstSeconds: 4,
  peersMax: 256,
}
