import type { Address } from 'viem'

/** Told where a node holds the proof that a validator signed twice, and cannot pay for showing it to the hub. */
export class NoHubGasError extends Error {
  readonly code = 'no-hub-gas'
  constructor(options: { address: Address; signer: Address; needed: bigint; balance: bigint }) {
    const { address, signer, needed, balance } = options
    super(
      `This node can prove that validator ${signer} signed twice, and has no gas on the hub to say so: ${address} has ${balance} wei there, and needs ${needed}. Send it some; whoever reports is paid a share of the stake. Others with the proof report it meanwhile.`,
    )
    this.name = 'NoHubGasError'
  }
}
