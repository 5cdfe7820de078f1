import type { Address } from 'viem'

/** Told where a node should do something on the hub, and cannot pay for it. */
export class NoHubGasError extends Error {
  readonly code = 'no-hub-gas'
  constructor(
    /** What it would do, and why it is worth while. */
    what: string,
    options: { address: Address; needed: bigint; balance: bigint },
  ) {
    const { address, needed, balance } = options
    super(
      `This node has no gas on the hub to ${what}: ${address} has ${balance} wei there, and needs ${needed}. Send it some; others do it meanwhile.`,
    )
    this.name = 'NoHubGasError'
  }
}
