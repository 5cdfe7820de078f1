import { setTimeout as delay } from 'node:timers/promises'
import { RpcResponseError } from '@metalayer/chain'
import type { Address, Hex } from 'viem'
import type { ReplayKind } from './kinds.ts'
import type { NodePool } from './node-pool.ts'

/** What a transaction is for: a row of the trace, or the making of an app. */
export type PaymentKind = ReplayKind | 'create'

/** A transaction to be sent; `sign` is called when its turn comes. */
export type Payment = { kind: PaymentKind; sender: Address; sign(): { raw: Hex; hash: Hex } }

/** What became of the sending of a payment. Times in milliseconds. */
export type PaymentRecord = {
  kind: PaymentKind
  hash: Hex
  sender: Address
  sentAt: number
  acceptedAt?: number
  finalAt?: number
  isSuccess?: boolean
  gasUsed?: bigint
  /** Why the network would not have it. */
  rejection?: string
}

export type SendOptions = {
  /** Transactions a second; as fast as possible without it. */
  rate: number | undefined
  /** Payments that are not final, at most. */
  inFlightMax: number
}

export type SendDependencies = {
  nodes: NodePool
  now(): number
  signal: AbortSignal
  /** Told of each payment before it leaves. */
  onSent(record: PaymentRecord): void
  /** Told of each payment that the network would not have. */
  onRejected(record: PaymentRecord): void
  /** How many payments are sent, and neither final nor refused: of everyone, and of one sender. */
  inFlight(sender?: Address): number
  /** Resolves when that may have changed. */
  changed(): Promise<void>
}

/** Requests under way at a time. */
const SUBMISSIONS_MAX = 128

/** EIP-1474's codes for what may work later: resource unavailable, limit exceeded. */
const UNAVAILABLE_CODES = [-32_002, -32_005]
/** How long, and how often, what is refused for the moment is sent again: others of the same sender wait behind it. */
const PASSING_MAX_MS = 60_000
const PASSING_RETRY_MS = 500

/** Payments of one sender that are not final, at most: nodes take nonces this far ahead, so they need not wait for each other. */
const SENDER_IN_FLIGHT_MAX = 512

/** Sends payments in their order, as the rate and the bounds on what is in flight allow. */
export async function sendPayments(
  payments: readonly Payment[],
  { rate, inFlightMax }: SendOptions,
  deps: SendDependencies,
): Promise<void> {
  const { now, signal } = deps
  const startedAt = now()
  const submitting = new Set<Promise<void>>()
  let failure: { error: unknown } | undefined
  for (const [index, payment] of payments.entries()) {
    signal.throwIfAborted()
    const dueAt = rate === undefined ? startedAt : startedAt + (index * 1_000) / rate
    if (dueAt > now()) await delay(dueAt - now(), undefined, { signal })
    while (
      deps.inFlight() >= inFlightMax ||
      deps.inFlight(payment.sender) >= SENDER_IN_FLIGHT_MAX
    ) {
      await deps.changed()
    }
    while (submitting.size >= SUBMISSIONS_MAX) await Promise.race(submitting)
    if (failure !== undefined) throw failure.error
    const submission = submit(payment, deps)
      .catch((error: unknown) => {
        failure ??= { error }
      })
      .finally(() => submitting.delete(submission))
    submitting.add(submission)
  }
  await Promise.all(submitting)
  if (failure !== undefined) throw failure.error
}

async function submit(
  payment: Payment,
  { nodes, now, signal, onSent, onRejected }: SendDependencies,
): Promise<void> {
  const { raw, hash } = payment.sign()
  const { kind, sender } = payment
  const record: PaymentRecord = { kind, hash, sender, sentAt: now() }
  onSent(record)
  for (;;) {
    try {
      await nodes.request('eth_sendRawTransaction', [raw])
      record.acceptedAt = now()
      return
    } catch (error) {
      if (!(error instanceof RpcResponseError)) throw error
      // An answer was lost on its way and the bytes were sent again: they had arrived, and had perhaps been run.
      if (/already known|nonce too low/.test(error.message)) {
        record.acceptedAt = now()
        return
      }
      if (!isPassing(error) || now() - record.sentAt > PASSING_MAX_MS) {
        record.rejection = error.message
        onRejected(record)
        return
      }
    }
    await delay(PASSING_RETRY_MS, undefined, { signal })
  }
}

/** Whether a refusal tells of the moment, not of the payment: a node that catches up or has too few others, or one that is full. */
function isPassing({ rpcCode, message }: RpcResponseError): boolean {
  return UNAVAILABLE_CODES.includes(rpcCode) || /nonce too high/.test(message)
}
