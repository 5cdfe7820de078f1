import { hexToBytes, type SignedTransaction } from '@metalayer/protocol'
import { createRandom } from '@metalayer/testing/random'
import { createMemoryNetwork } from '../network/memory.ts'
import { addressOfPeer } from '../network/peer-id.ts'
import { createVirtualClock } from '../virtual-clock.ts'
import { createAccounts, createDatabase, createWallet, rules } from './fixture.ts'
import type { Outbox } from './interface.ts'
import { createOutbox } from './outbox.ts'
import { createSpread } from './spread.ts'
import { encodeBatch } from './transaction-batch.ts'

const transactionsProtocol = '/metalayer/transactions/1'
/** As they go back for each transaction of a batch. */
export const answers = { stored: 0, refused: 1, notYet: 2 }
/** One validator, and somebody else who asks it what he likes, counted as a validator or not. */
export async function setupAsked(
  isValidator = false,
  checkPressure: (transaction: SignedTransaction, outbox: Outbox) => void = () => {},
) {
  const clock = createVirtualClock(1_000_000)
  const random = createRandom(1).real
  const memory = createMemoryNetwork({ delayMs: { min: 1, max: 1 } }, { clock, random })
  const [id, other] = [createWallet(100).address, createWallet(101).address]
  const state = createAccounts()
  const network = memory.join(id)
  const outbox = createOutbox(
    { rules },
    { database: await createDatabase(), accounts: state.accounts, clock },
  )
  let read = 0
  const { accept } = outbox
  outbox.accept = (raw) => {
    read += 1
    return accept(raw)
  }
  const spread = createSpread(
    {},
    {
      ...{ network, outbox, clock, random, self: id, addressOf: addressOfPeer },
      checkPressure: (transaction) => checkPressure(transaction, outbox),
      validators: () => (isValidator ? [id, other] : [id]),
    },
  )
  await outbox.start()
  await network.start()
  spread.start()
  const peer = memory.join(other)
  await peer.start()
  /** Undefined: refused. */
  async function ask(protocol: string, bytes: Uint8Array): Promise<Uint8Array | undefined> {
    const { signal } = new AbortController()
    const asked = peer.request(id, protocol, bytes, signal).catch(() => undefined)
    let answered = false
    void asked.finally(() => {
      answered = true
    })
    while (!answered) await clock.advance(1)
    return asked
  }
  return {
    ...{ clock, outbox, ask, ...state },
    read: () => read,
    bring: (raws: readonly Uint8Array[]) => ask(transactionsProtocol, encodeBatch(raws)),
  }
}

/** The first transactions of a sender. */
export async function signed(sender: number, count: number): Promise<Uint8Array[]> {
  const wallet = createWallet(sender)
  const raws = await Promise.all(Array.from({ length: count }, (_, nonce) => wallet.sign(nonce)))
  return raws.map(hexToBytes)
}

/** How often an answer is among those of a batch. */
export function countOf(bytes: Uint8Array | undefined, answer: number): number {
  return bytes?.filter((one) => one === answer).length ?? 0
}
