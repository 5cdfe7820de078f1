import {
  decodeLaneOut,
  encodeLaneOut,
  encodeMessage,
  intrinsicGas,
  laneFactor,
  laneOutSlot,
  messageGas,
  nextSlot,
  operationOf,
  type SignedTransaction,
} from '@metalayer/protocol'
import { type Address, type Hex, zeroAddress } from 'viem'
import type { ChainGeneration, Follow } from '../follow/interface.ts'

/** Where a lane leads that an operation asks for; undefined where none does. */
export type LaneFinder = (destination: number | 'hub') => ChainGeneration | undefined

/** What operations cost on a chain as its lanes fill, a few transactions ahead of its newest block (P11). */
export type LanePrices = {
  /** Gas that the kernel would charge for the transaction now; undefined while there is no room for it. */
  gasOf(transaction: SignedTransaction): bigint | undefined
  /** Takes note of what the transaction puts into a lane. */
  apply(transaction: SignedTransaction): void
}

export function createLanePrices(chain: {
  generation: number
  kernel: Address
  wordAt: (slot: Hex) => bigint
  laneTo: LaneFinder
}): LanePrices {
  /** Counts of lanes by the slot where they stand. */
  const words = new Map<Hex, bigint>()

  const laneOf = (transaction: SignedTransaction) => {
    const sent = sentBy(transaction, chain.kernel)
    const lane = sent && chain.laneTo(sent.destination)
    if (sent === undefined || lane === undefined) return undefined
    const slot = nextSlot(
      laneOutSlot({
        generation: chain.generation,
        chainId: lane.chainId,
        chainGeneration: lane.generation,
      }),
    )
    return { slot, counts: decodeLaneOut(words.get(slot) ?? chain.wordAt(slot)), message: sent }
  }

  return {
    gasOf(transaction) {
      const lane = laneOf(transaction)
      const factor = lane === undefined ? 1n : laneFactor(lane.counts, lane.message)
      if (factor === undefined) return undefined
      return intrinsicGas({ ...transaction, kernel: chain.kernel, factor })
    },
    apply(transaction) {
      const lane = laneOf(transaction)
      if (lane === undefined) return
      const { slot, counts, message } = lane
      const { sent, gasSent } = counts
      words.set(slot, encodeLaneOut({ ...counts, sent: sent + 1, gasSent: gasSent + message.gas }))
    },
  }
}

/** Lanes to the chains that are followed, in the generations that they have now. */
export function laneFinder(
  follow: Pick<Follow, 'chainIds' | 'kernel'>,
  hubChainId: () => number,
): LaneFinder {
  return (destination) => {
    const chainId = destination === 'hub' ? hubChainId() : destination
    if (!follow.chainIds.includes(chainId)) return undefined
    return { chainId, generation: follow.kernel(chainId).generation }
  }
}

const argumentDigits = 2 + 8 + 64
/** Every account's message is as dear as another, and so is every credit's. */
const accountGas = messageGas(
  encodeMessage({
    ...{ kind: 'account', owner: zeroAddress, version: 0, nonce: 0, balance: 0n, departedAt: 0 },
  }),
)
const creditGas = messageGas(
  encodeMessage({ kind: 'credit', credits: [{ owner: zeroAddress, amount: 0n }] }),
)

/** The message that an operation sends, unless the kernel refuses it for another reason than its lane: that one costs its constant. */
function sentBy(
  { to, data, value }: SignedTransaction,
  kernel: Address,
): { destination: number | 'hub'; isMove: boolean; gas: bigint } | undefined {
  const operation = operationOf(to, data, kernel)
  if (operation === undefined || data.length !== argumentDigits) return undefined
  const argument = BigInt(`0x${data.slice(10)}`)
  if (operation === 'move') {
    const isRefused = value !== 0n || argument > BigInt(Number.MAX_SAFE_INTEGER)
    if (isRefused) return undefined
    return { destination: Number(argument), isMove: true, gas: accountGas }
  }
  const isRefused = value === 0n || argument === 0n || argument >> 160n !== 0n
  return isRefused ? undefined : { destination: 'hub', isMove: false, gas: creditGas }
}
