import type { ObjectName } from '@metalayer/protocol'
import { type Address, encodeErrorResult, type Hex, parseAbi, sliceHex } from 'viem'
import type { AccountPlace } from '../ledger/interface.ts'
import { RejectedTransactionError } from '../outbox/rejected-transaction-error.ts'
import type { SimulationResult, TouchedObject } from '../view.ts'
import type { Meeting } from './meeting.ts'
import type { Rehearse, RehearsedObject, StepRequest } from './rehearsal.ts'
import { mayBeApart, scout } from './scout.ts'

type Apart = Extract<Meeting, { ids: unknown }>

const errors = parseAbi([
  'error ForeignAccount(address account)',
  'error Apart(bytes32 a, bytes32 b)',
])

/** A transaction needs what cannot be brought together. */
export class ApartError extends RejectedTransactionError {
  /** `ForeignAccount(address)` or `Apart(bytes32,bytes32)`. */
  readonly data: Hex

  constructor({ kind, chainIds, ids }: Apart) {
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

/** A step that reverts as things are, so that nothing speaks for its owners' lending what it needs. */
export class RevertingStepError extends RejectedTransactionError {
  /** Revert data of the app. */
  readonly data: Hex

  constructor(data: Hex, { ids, chainIds }: Apart) {
    const chains = chainIds.join(' and ')
    super(
      'step-reverts',
      `The call reverts, and so brings nothing that others own (${ids.join(', ')}, on chains ${chains}): an allowance is too small, perhaps. Nothing was sent; the reason is in the data.`,
    )
    this.data = data
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
 * @throws ApartError, or RevertingStepError where the step fails anyway
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
  const seenNow = await look(step, home, rehearse)
  if (seenNow === undefined || seenNow.sight.kind !== 'meets') return
  const { sight, whole } = seenNow
  const { meeting } = sight
  if (meeting.kind !== 'apart' && meeting.kind !== 'foreign-account') return
  throw whole.success ? new ApartError(meeting) : new RevertingStepError(whole.result, meeting)
}

/** Undefined: it cannot be told. */
async function look(step: StepRequest, home: number, rehearse: Rehearse) {
  try {
    const rehearsal = await rehearse(step, home)
    if (!mayBeApart(rehearsal.objects, home, step.from)) return undefined
    const sight = await scout(step, home, async () => rehearsal)
    return { sight, whole: rehearsal.whole }
  } catch {
    // A chain that does not answer, or a step that touches too much: agents say so if it stays so.
    return undefined
  }
}

function toRehearsed(touched: TouchedObject): RehearsedObject {
  const { id, home } = touched
  const nothing = { isPinned: false, size: 0, isScattered: false, isGuess: false }
  const common = { id, state: home.state, chainId: home.chainId, ...nothing }
  if (touched.kind === 'account') return { ...common, address: touched.account }
  const { app, owner, key, pinned } = touched
  const name: ObjectName = { app, owner, key }
  return { ...common, name, isPinned: pinned }
}
