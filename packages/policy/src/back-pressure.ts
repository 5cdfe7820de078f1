import type { PolicyLimits } from './defaults.ts'
import { ONE, ratioOf } from './fixed.ts'

/** What is known when a sender brings a transaction. */
export type PressureInputs = {
  /** Gas that waits for the sender's home, and what that can do in a tick. */
  waiting: number
  capacity: number
  /** Gas of the transaction, and what the sender has waiting already. */
  gas: number
  senderWaiting: number
}

/** What a sender is told: how congested the chain is, how much one sender may have waiting there, and whether there is room for this. */
export type Pressure = { congestion: number; senderGas: number; isTaken: boolean }

/**
 * Whether a chain takes a transaction (the shape of NEP-539): what one sender may have waiting shrinks with the congestion, in a straight line, and from a quarter of it on
 * nothing is taken but from those who have nothing waiting. So queues are bounded long before they are full, and everyone still gets a turn.
 */
export function pressureOf(
  { waiting, capacity, gas, senderWaiting }: PressureInputs,
  { queueTicksMax, refuseAt, senderGasMax, senderGasMin }: PolicyLimits,
): Pressure {
  const congestion = Math.min(ONE, ratioOf(Math.floor(waiting / queueTicksMax), capacity))
  const span = senderGasMax - senderGasMin
  const senderGas = senderGasMax - Math.floor((span * congestion) / ONE)
  if (congestion === ONE) return { congestion, senderGas, isTaken: false }
  const fits = senderWaiting + gas <= senderGas
  const isTaken = senderWaiting === 0 || (fits && congestion < refuseAt)
  return { congestion, senderGas, isTaken }
}
