import type { ObjectName } from '@metalayer/protocol'
import { type Address, encodeErrorResult, type Hex, parseAbi, sliceHex } from 'viem'
import type { AccountPlace } from '../ledger/interface.ts'
import { RejectedTransactionError } from '../outbox/rejected-transaction-error.ts'
import type { SimulationResult, TouchedObject } from '../view.ts'
import type { Meeting } from './meeting.ts'
import {
  mayBeApart,
  type Rehearse,
  type RehearsedObject,
  type StepRequest,
  scout,
} from './scout.ts'

const errors = parseAbi([
  'error ForeignAccount(address account)',
  'error Apart(bytes32 a, bytes32 b)',
])

/** A transaction needs what cannot be brought together. */
export class ApartError extends RejectedTransactionError {
  /** `ForeignAccount(address)` or `Apart(bytes32,bytes32)`. */
  readonly data: Hex

  constructor({ kind, chainIds, ids }: Extract<Meeting, { ids: unknown }>) {
    const chains = chainIds.join(' and ')
    if (kind === 'apart') {
      const words = `Apart(${ids.join(', ')}): these may not be moved, and are on chains ${chains}. Nothing was sent; try again when their owners have moved one.`
      super('apart', words)
      this.data = encodeErrorResult({ abi: errors, errorName: 'Apart', args: ids })
      return
    }
    const account: Address = sliceHex(ids[0], 12)
    const words = `ForeignAccount(${account}): the account of another user may not be moved, and object ${ids[1]}, which is needed as well, is on another chain (${chains}). Nothing was sent.`
    super('foreign-account', words)
    this.data = encodeErrorResult({ abi: errors, errorName: 'ForeignAccount', args: [account] })
  }
}

export type MeetingCheckDeps = {
  place: (address: Address) => AccountPlace
  rehearse: Rehearse
}

/**
 * Refuses a step that needs what may not be moved on two chains (P18, P31), by the same decision that agents act on. `seen`: what a simulation of it has touched, if there was one: as a rule
 * that tells already that all could be brought together. What cannot be told now is let through: agents look again.
 *
 * @throws ApartError
 */
export async function checkMeeting(
  step: StepRequest,
  { place, rehearse }: MeetingCheckDeps,
  seen?: Pick<SimulationResult, 'objects' | 'unnamed'>,
): Promise<void> {
  const { state, chainId: home } = place(step.from)
  if (state === 'travelling') return
  if (seen !== undefined && seen.unnamed.length === 0) {
    if (!mayBeApart(seen.objects.map(toRehearsed), home, step.from)) return
  }
  const sight = await look(step, home, rehearse)
  if (sight === undefined || sight.kind !== 'meets') return
  const { meeting } = sight
  if (meeting.kind === 'apart' || meeting.kind === 'foreign-account') throw new ApartError(meeting)
}

/** Undefined: it cannot be told. */
async function look(step: StepRequest, home: number, rehearse: Rehearse) {
  try {
    const rehearsal = await rehearse(step, home)
    if (!mayBeApart(rehearsal.objects, home, step.from)) return undefined
    return await scout(step, home, async () => rehearsal)
  } catch {
    // A chain that does not answer, or a step that touches too much: agents say so if it stays so.
    return undefined
  }
}

function toRehearsed(touched: TouchedObject): RehearsedObject {
  const { id, home } = touched
  const nothing = { isPinned: false, isScattered: false, isGuess: false }
  const common = { id, state: home.state, chainId: home.chainId, ...nothing }
  if (touched.kind === 'account') return { ...common, address: touched.account }
  const { app, owner, key, pinned } = touched
  const name: ObjectName = { app, owner, key }
  return { ...common, name, isPinned: pinned }
}
