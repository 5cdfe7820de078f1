import type { SignedTransaction } from '@metalayer/protocol'
import type { Address } from 'viem'
import type { Outbox } from './interface.ts'

export type DoorDependencies = {
  outbox: Pick<Outbox, 'read' | 'accept'>
  checkPressure: (transaction: SignedTransaction) => void
}

/**
 * Takes what a peer hands over that is no validator, as what a user brings: anybody may connect, so a queue that is closed to users would else be open to those who call
 * themselves a node. What one sender has waiting decides over the next one, so each of a sender comes in after the one before.
 *
 * @throws RejectedTransactionError: the outbox's; `congested`
 */
export function createDoor({ outbox, checkPressure }: DoorDependencies) {
  const last = new Map<Address, Promise<unknown>>()

  return async (raw: Uint8Array): Promise<void> => {
    const transaction = outbox.read(raw)
    const { from } = transaction
    const before = last.get(from)
    const own = enter()
    last.set(from, own)
    try {
      await own
    } finally {
      if (last.get(from) === own) last.delete(from)
    }

    async function enter(): Promise<void> {
      await before?.catch(() => undefined)
      checkPressure(transaction)
      await outbox.accept(transaction)
    }
  }
}
