import {
  create2Address,
  decodeSignedTransaction,
  lowerCase,
  type NetworkTransaction,
} from '@metalayer/protocol'
import { type Address, getContractAddress } from 'viem'
import type { Blocks } from '../blocks/interface.ts'
import { RejectedTransactionError } from '../outbox/rejected-transaction-error.ts'

/** Addresses at which libraries that know Ethereum alone expect apps: CREATE(sender, nonce) of creations that the network ran, CREATE2 of those by the standard deployer (P30). */
export type ExpectedAddresses = {
  /** Throws `RejectedTransactionError`, which names the app's address, where an app is expected at this one. */
  check(address: Address): Promise<void>
}

/** See `ExpectedAddresses`. What is on disk is read when it is first asked for. */
export function createExpectedAddresses(
  { networkId }: { networkId: number },
  { blocks }: { blocks: Pick<Blocks, 'deployments' | 'subscribe'> },
  signal: AbortSignal,
): ExpectedAddresses {
  const apps = new Map<Address, Address>()
  let loaded: Promise<void> | undefined

  function note(transactions: readonly NetworkTransaction[]): void {
    for (const { contractAddress: app, status, raw } of transactions) {
      if (app === undefined || status !== 'success') continue
      const decoded = decodeSignedTransaction(raw, networkId)
      if (!decoded.ok) continue
      const { from, nonce, salt, data } = decoded.transaction
      const expected =
        salt === undefined
          ? getContractAddress({ from, nonce: BigInt(nonce) })
          : create2Address(salt, data)
      apps.set(lowerCase(expected), app)
    }
  }

  blocks.subscribe((event) => {
    if (event.type === 'block') note(event.block.transactions)
  }, signal)

  async function load(): Promise<void> {
    try {
      for await (const page of blocks.deployments()) note(page)
    } catch (error) {
      loaded = undefined
      throw error
    }
  }

  return {
    async check(address) {
      loaded ??= load()
      await loaded
      const app = apps.get(lowerCase(address))
      if (app === undefined) return
      throw new RejectedTransactionError(
        'no-such-contract',
        `the app is at ${app} (receipt.contractAddress), and nothing is at ${address}`,
      )
    },
  }
}
