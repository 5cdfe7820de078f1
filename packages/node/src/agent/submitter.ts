import { signTransaction } from '@metalayer/chain'
import { type Address, type Hex, hexToBigInt, hexToNumber, numberToHex } from 'viem'
import { messageOf } from '../message-of.ts'

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
  /** What of that it is reckoned to leave. */
  spare?: bigint | undefined
  effect: Effect
  /** Wei per gas. */
  maxFeePerGas: bigint
  maxPriorityFeePerGas: bigint
  /** Whether the chain has said that it has it, as it is signed now: else another one may have its nonce. */
  isTaken: boolean
}

/** Puts this node's real transactions into one chain, in order, and keeps at it until they are mined: a chain that lost its pool gets them again. */
export type Submitter<Effect> = {
  inFlight(): readonly InFlight<Effect>[]
  /**
   * Signs, sends and returns the hash. Nonces are in the order of calls; what is called without waiting for the one before travels beside it. Rejects where the chain
   * would not have it: it is forgotten then.
   */
  submit(call: { data: Hex; gas: bigint; spare?: bigint | undefined; effect: Effect }): Promise<Hex>
  /** To be called at every block that this node has verified. Returns what has left the flight by that block. */
  onBlock(number: number): Promise<InFlight<Effect>[]>
}

/** How far the price of a real transaction may rise before it has to be sent again: several blocks of EIP-1559. */
const FEE_HEADROOM = 4n
const FEE_FLOOR_WEI = 1_000_000_000n
const STALL_BLOCKS = 3
/** How often a transaction's tip is doubled to take another one's place. */
const BIDS_MAX = 8
/** How chains say that they have a transaction. Of a new one, "nonce too low" tells of another: an earlier life's. */
const inPool = /already (known|imported)/i
const inPoolOrBlock = /already (known|imported)|nonce too low/i

export function createSubmitter<Effect>(
  options: SubmitterOptions,
  deps: { request: ChainRequest },
): Submitter<Effect> {
  const { request } = deps
  const stallBlocks = options.stallBlocks ?? STALL_BLOCKS
  let flight: InFlight<Effect>[] = []
  /** Undefined: not known, as before the first one, or after a call without an answer. */
  let nextNonce: number | undefined
  let gasPrice = 0n
  let isPriceOld = true
  let blocksWithoutProgress = 0
  let queue: Promise<unknown> = Promise.resolve()
  /** The block after which the pool was last looked at. */
  let lookedAt = -1
  /** First sends that have no answer yet. */
  const sending = new Set<Promise<void>>()

  /** Runs one task after another, so that nonces are given out in the order of submission. */
  const inOrder = <T>(task: () => Promise<T>): Promise<T> => {
    const result = queue.then(task)
    queue = result.catch(() => undefined) // The caller of the failed task hears of it; the next one starts afresh.
    return result
  }

  const count = async (tag: string) =>
    hexToNumber((await request('eth_getTransactionCount', [options.address, tag])) as Hex)

  const refreshPrice = async () => {
    gasPrice = hexToBigInt((await request('eth_gasPrice', [])) as Hex)
    isPriceOld = false
  }

  /**
   * Whether the chain's pool has dropped something that it took. Some chains do: where a transaction does not fit into a block, they try what comes after it, and
   * throw that away for its nonce.
   */
  const isLost = async (block: number): Promise<boolean> => {
    const taken = flight.filter(({ isTaken }) => isTaken).map(({ nonce }) => nonce)
    if (taken.length === 0 || sending.size > 0 || lookedAt === block) return false
    lookedAt = block
    return (await count('pending').catch(() => Number.MAX_SAFE_INTEGER)) <= Math.max(...taken)
  }

  /** Signs at today's price. `tip`: in wei per gas; more than that of a transaction that it is to replace. */
  const sign = (nonce: number, data: Hex, gas: bigint, tip: bigint) => {
    const fees = {
      maxFeePerGas: gasPrice * FEE_HEADROOM + FEE_FLOOR_WEI,
      maxPriorityFeePerGas: tip,
    }
    const { chainId, to, privateKey } = options
    const unsigned = { chainId, nonce, to, value: 0n, data, gas, ...fees }
    return { nonce, ...signTransaction(unsigned, privateKey), ...fees }
  }

  /** Where the chain has it already, that is what was wanted. */
  const send = async (transaction: InFlight<Effect>, had = inPool) => {
    try {
      await request('eth_sendRawTransaction', [transaction.raw])
    } catch (error) {
      if (!had.test(messageOf(error))) throw error
    }
    transaction.isTaken = true
  }

  const signAgain = (transaction: InFlight<Effect>, nonce: number) => {
    const { data, gas, maxPriorityFeePerGas } = transaction
    const signed = sign(nonce, data, gas, maxPriorityFeePerGas * 2n)
    Object.assign(transaction, signed, { isTaken: false })
  }

  /** Sends what the chain may have, or may have another one in place of. */
  const sendAgain = async (transaction: InFlight<Effect>) => {
    for (let bid = 0; ; bid++) {
      try {
        return await send(transaction, inPoolOrBlock)
      } catch (error) {
        if (bid === BIDS_MAX || !/underpriced/i.test(messageOf(error))) throw error
        signAgain(transaction, transaction.nonce)
      }
    }
  }

  /**
   * Compares what is in flight with the chain's own counts, and sends again what its pool may have lost: as it was, but with another
   * nonce where one before it is gone for good, or at another price where the old one is too low by now.
   *
   * `isStuck`: the chain makes blocks without what comes next in its pool. If that is nobody's (of an earlier life, or of a call without an answer),
   * its place is taken.
   */
  const recover = async (isStuck: boolean) => {
    nextNonce = undefined
    // What is still on its way to the chain would be missing from its counts.
    await Promise.allSettled(sending)
    await refreshPrice()
    const mined = await count('latest')
    const pooled = await count('pending')
    let nonce = mined
    for (const transaction of flight) {
      // In a block that this node has not verified yet.
      if (transaction.nonce < mined && transaction.isTaken) continue
      const isNext = transaction.nonce <= pooled && !isStuck
      if (transaction.nonce > nonce && isNext) nonce = transaction.nonce
      if (transaction.nonce !== nonce || transaction.maxFeePerGas < gasPrice) {
        signAgain(transaction, nonce)
      }
      await sendAgain(transaction)
      nonce += 1
    }
    nextNonce = Math.max(nonce, pooled)
  }

  return {
    inFlight: () => flight,
    async submit({ data, gas, spare, effect }) {
      const { transaction, sent } = await inOrder(async () => {
        if (nextNonce === undefined) await recover(false)
        if (isPriceOld) await refreshPrice()
        const signed = sign(nextNonce ?? 0, data, gas, 1n)
        const transaction: InFlight<Effect> = {
          ...{ ...signed, data, gas, spare, effect },
          isTaken: false,
        }
        flight.push(transaction)
        nextNonce = signed.nonce + 1
        const sent = send(transaction).finally(() => sending.delete(sent))
        sending.add(sent)
        // Whoever waits for it hears of a failure below.
        sent.catch(() => undefined)
        return { transaction, sent }
      })
      try {
        await sent
      } catch (error) {
        // Not taken, or taken without an answer: the chain's own count tells before the next one.
        flight = flight.filter((other) => other !== transaction)
        nextNonce = undefined
        throw error
      }
      return transaction.hash
    },
    onBlock: (number) =>
      inOrder(async () => {
        isPriceOld = true
        if (flight.length === 0) return []
        // Not the newest block, of which this node may know nothing yet: it would do everything in there again.
        const mined = await count(numberToHex(number))
        const isDone = ({ nonce, isTaken }: InFlight<Effect>) => isTaken && nonce < mined
        const done = flight.filter(isDone)
        flight = flight.filter((transaction) => !isDone(transaction))
        blocksWithoutProgress = done.length > 0 ? 0 : blocksWithoutProgress + 1
        const isStuck = flight.length > 0 && blocksWithoutProgress >= stallBlocks
        if (isStuck) blocksWithoutProgress = 0
        // What fails here is tried again before the next submission, whose caller hears of it.
        if (isStuck || (await isLost(number))) await recover(isStuck).catch(() => undefined)
        return done
      }),
  }
}
