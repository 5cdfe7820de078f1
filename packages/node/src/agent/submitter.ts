import { signDigest } from '@metalayer/protocol'
import {
  type Address,
  type Hex,
  hexToBigInt,
  hexToNumber,
  keccak256,
  serializeTransaction,
  slice,
} from 'viem'

/** One of the chain's JSON-RPC calls. Rejects with the chain's own error. */
export type ChainRequest = (method: string, params: readonly unknown[]) => Promise<unknown>

export type SubmitterOptions = {
  chainId: number
  address: Address
  privateKey: Hex
  /** Where the real transactions go: the kernel. */
  to: Address
  /** Blocks without progress before what is in flight is looked at again. */
  stallBlocks?: number
}

/** A real transaction that is on its way into a chain; `effect` is what its sender expects of it. */
export type InFlight<Effect> = {
  nonce: number
  raw: Hex
  hash: Hex
  data: Hex
  gas: bigint
  effect: Effect
}

/** Puts this node's real transactions into one chain, in order, and keeps at it until they are mined: a chain that lost its pool gets the same bytes again. */
export type Submitter<Effect> = {
  /** Gas of what is in flight. */
  outstandingGas(): bigint
  inFlight(): readonly InFlight<Effect>[]
  /** Signs, sends and returns the hash. Calls are served in order. */
  submit(call: { data: Hex; gas: bigint; effect: Effect }): Promise<Hex>
  /** To be called at every new block. Returns what has left the flight. */
  onBlock(): Promise<InFlight<Effect>[]>
}

/** How far the price of a real transaction may rise before it has to be sent again: several blocks of EIP-1559. */
const FEE_HEADROOM = 4n
const FEE_FLOOR_WEI = 1_000_000_000n
const STALL_BLOCKS = 3

export function createSubmitter<Effect>(
  options: SubmitterOptions,
  deps: { request: ChainRequest },
): Submitter<Effect> {
  const { request } = deps
  const stallBlocks = options.stallBlocks ?? STALL_BLOCKS
  let flight: InFlight<Effect>[] = []
  let nextNonce: number | undefined
  let maxFeePerGas = 0n
  let blocksWithoutProgress = 0
  let queue: Promise<unknown> = Promise.resolve()

  /** Runs one task after another, so that nonces are given out in the order of submission. */
  const inOrder = <T>(task: () => Promise<T>): Promise<T> => {
    const result = queue.then(task)
    queue = result.catch(() => undefined) // The caller of the failed task hears of it; the next one starts afresh.
    return result
  }

  const count = async (tag: 'latest' | 'pending') =>
    hexToNumber((await request('eth_getTransactionCount', [options.address, tag])) as Hex)

  const refreshFee = async () => {
    const gasPrice = hexToBigInt((await request('eth_gasPrice', [])) as Hex)
    maxFeePerGas = gasPrice * FEE_HEADROOM + FEE_FLOOR_WEI
  }

  const sign = (nonce: number, data: Hex, gas: bigint): { raw: Hex; hash: Hex } => {
    const unsigned = {
      type: 'eip1559',
      chainId: options.chainId,
      nonce,
      to: options.to,
      data,
      gas,
      maxFeePerGas,
      maxPriorityFeePerGas: 1n,
    } as const
    const signature = signDigest(keccak256(serializeTransaction(unsigned)), options.privateKey)
    const raw = serializeTransaction(unsigned, {
      r: slice(signature, 0, 32),
      s: slice(signature, 32, 64),
      yParity: hexToNumber(slice(signature, 64, 65)) - 27,
    })
    return { raw, hash: keccak256(raw) }
  }

  const send = async (transaction: InFlight<Effect>) => {
    try {
      await request('eth_sendRawTransaction', [transaction.raw])
    } catch (error) {
      // The chain has it already, in its pool or in a block: that is what was wanted.
      if (!/already (known|imported)|nonce too low/i.test(messageOf(error))) throw error
    }
  }

  /** Compares what is in flight with the chain's own count, and sends again what it no longer has. */
  const recover = async (mined: number) => {
    await refreshFee()
    let nonce = mined
    for (const transaction of flight) {
      if (transaction.nonce !== nonce)
        Object.assign(transaction, { nonce }, sign(nonce, transaction.data, transaction.gas))
      await send(transaction)
      nonce += 1
    }
    nextNonce = nonce
  }

  return {
    outstandingGas: () => flight.reduce((sum, { gas }) => sum + gas, 0n),
    inFlight: () => flight,
    submit: ({ data, gas, effect }) =>
      inOrder(async () => {
        if (nextNonce === undefined) {
          await refreshFee()
          nextNonce = await count('pending')
        }
        const nonce = nextNonce
        const transaction: InFlight<Effect> = {
          nonce,
          ...sign(nonce, data, gas),
          data,
          gas,
          effect,
        }
        flight.push(transaction)
        nextNonce = nonce + 1
        try {
          await send(transaction)
        } catch (error) {
          // Not taken: its nonce is free again, unless others follow it already, which submission in order excludes.
          flight = flight.filter((other) => other !== transaction)
          nextNonce = undefined
          throw error
        }
        return transaction.hash
      }),
    onBlock: () =>
      inOrder(async () => {
        if (flight.length === 0) return []
        const mined = await count('latest')
        const done = flight.filter(({ nonce }) => nonce < mined)
        flight = flight.filter(({ nonce }) => nonce >= mined)
        blocksWithoutProgress = done.length > 0 ? 0 : blocksWithoutProgress + 1
        if (flight.length > 0 && blocksWithoutProgress >= stallBlocks) {
          blocksWithoutProgress = 0
          await recover(mined)
        }
        return done
      }),
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
