import { objectAddress } from '@metalayer/protocol'
import { type Address, zeroAddress } from 'viem'
import type { Ledger } from '../ledger/interface.ts'
import type { At } from '../view.ts'
import { APP_OBJECTS_MAX } from './limits.ts'

/** Wei of an app: what was paid to its address before it was one, and what its shared objects own (P22). */
export function appBalance(
  ledger: Pick<Ledger, 'balance' | 'assets'>,
  app: Address,
  at: At,
): bigint {
  let sum = ledger.balance(app, at)
  let looked = 0
  for (const { id } of ledger.assets.objects(app, zeroAddress, at)) {
    if (looked++ === APP_OBJECTS_MAX) break
    sum += ledger.balance(objectAddress(id), at)
  }
  return sum
}
