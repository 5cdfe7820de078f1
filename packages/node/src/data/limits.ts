/** Bounds of reading pieces of data, and of giving them to peers (B1). */
export type DataLimits = {
  /** Peers that are asked for a piece that is not here, one after the other. */
  peersAskedMax: number
  /** Pieces that peers are asked for at a time; of more, nothing is known. */
  askingMax: number
  /** For an answer from a peer. */
  requestTimeoutMs: number
  /** Bytes of one block, unpacked. */
  unpackedBytesMax: number
  /** What one peer is answered in a second, and how many seconds of it at once. */
  peerBytesPerSecond: number
  peerMessagesPerSecond: number
  peerBurstSeconds: number
  /** Peers whose rates are remembered. */
  peersMax: number
}

/** Defaults of `DataLimits`. */
export const defaultDataLimits: DataLimits = {
  peersAskedMax: 8,
  askingMax: 16,
  requestTimeoutMs: 3_000,
  unpackedBytesMax: 16 * 1024 * 1024,
  peerBytesPerSecond: 2_000_000,
  peerMessagesPerSecond: 100,
  peerBurstSeconds: 4,
  peersMax: 256,
}
