/** What one peer is told of configurations in a second, and how many seconds of it at once (B1): a node that cannot see the hub asks four times a second, each time another peer. */
export const defaultConfigurationsLimits = {
  peerBytesPerSecond: 1_000_000,
  peerMessagesPerSecond: 40,
  peerBurstSeconds: 4,
  /** Peers whose rates are remembered. */
  peersMax: 256,
}
