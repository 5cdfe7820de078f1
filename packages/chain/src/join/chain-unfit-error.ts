/** Why a chain cannot join a network. */
export type ChainUnfitCode =
  /** Nothing answers at the URL. */
  | 'chain-silent'
  /** What answers is no node of an EVM chain. */
  | 'chain-not-evm'
  /** Its id is no safe integer. */
  | 'chain-id-unsafe'
  /** Its id is the network's, or that of a chain which is in it. */
  | 'chain-id-taken'
  /** An opcode that the kernel is made of is missing. */
  | 'chain-lacks-opcode'
  /** It does not take contracts of the size that EIP-170 allows. */
  | 'chain-small-code'
  /** Its blocks do not hold one transaction of the network's. */
  | 'chain-small-blocks'
  /** It gives no receipts of a block. */
  | 'chain-no-receipts'
  /** Its blocks are not what their hashes say, in any form that nodes know. */
  | 'chain-unknown-form'
  /** Its clock is wrong, or it makes no blocks. */
  | 'chain-clock'

/** A chain cannot join; the message says why, and what to do. */
export class ChainUnfitError extends Error {
  readonly code: ChainUnfitCode
  constructor(code: ChainUnfitCode, sentence: string, options: { cause?: unknown } = {}) {
    super(sentence, options)
    this.name = 'ChainUnfitError'
    this.code = code
  }
}
