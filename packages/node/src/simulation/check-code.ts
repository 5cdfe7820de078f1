import { lintCode, type SignedTransaction } from '@metalayer/protocol'
import type { Hex } from 'viem'
import { RejectedTransactionError } from '../outbox/rejected-transaction-error.ts'
import type { SimulationResult } from '../view.ts'
import type { ExpectedAddresses } from './expected-addresses.ts'
import { multicallAddress } from './multicall.ts'
import type { Simulation } from './simulation.ts'

export type CodeCheckDeps = {
  simulate: Simulation['simulate']
  expected: ExpectedAddresses
  /** The next nonce of an account. */
  nonce(transaction: SignedTransaction): number
}

/** A creation that reverts, with why. */
export class RevertingCreationError extends RejectedTransactionError {
  /** Revert data of the constructor or of `init()`. */
  readonly data: Hex

  constructor(data: Hex) {
    super(
      'creation-reverts',
      'The constructor, or init(), reverts. Nothing was sent; the reason is in the data.',
    )
    this.data = data
  }
}

/**
 * Refuses transactions that can do nothing here but cost their sender: apps whose code is not allowed (P23), creations that revert, and what is meant for Multicall3, or for an app
 * where Ethereum would have put it (P30). What depends on a transaction that still waits cannot be told, and is let through.
 *
 * @throws RejectedTransactionError
 */
export async function checkCode(
  transaction: SignedTransaction,
  deps: CodeCheckDeps,
): Promise<void> {
  const { from, to, value, data, gasLimit: gas, nonce } = transaction
  if (to === multicallAddress) {
    throw new RejectedTransactionError(
      'multicall',
      `${to} answers calls alone (eth_call). In a transaction, use the multicall of an app.`,
    )
  }
  if (to !== null) return deps.expected.check(to)
  const answer = await deps.simulate({ from, to, value, data, gas }, 'pending')
  if (answer.success) checkInstructions(answer)
  else if (deps.nonce(transaction) === nonce) throw new RevertingCreationError(answer.result)
}

function checkInstructions({ result }: Pick<SimulationResult, 'result'>): void {
  const found = lintCode(result)
  if (found === undefined) return
  const { name, opcode, offset } = found
  throw new RejectedTransactionError(
    'forbidden-code',
    `The code has ${name} (${opcode.toString(16)}) at byte ${offset}. An app keeps its state in objects, and neither makes nor runs other code (P23).`,
  )
}
