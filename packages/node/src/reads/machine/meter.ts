import { beyond } from './beyond.ts'

/** What a run may still spend. Every price here is at least that of any chain, so what stays within it runs out of gas nowhere; of what takes this machine longer than chains, more. */
export type Meter = { left: number }

/** Of any one instruction, besides what it is charged for what it does. */
export const STEP_GAS = 10
/** Of a hash, besides its words. */
export const HASH_GAS = 300
/** Of each word that is copied, hashed or handed over. */
export const WORD_GAS = 6
/** Of a call: an address that is looked at for the first time. */
export const CALL_GAS = 2_600
/** Of a word of storage that is looked at for the first time. */
export const SLOAD_GAS = 2_100

/** Ends the run where nothing is left. */
export function spend(meter: Meter, gas: number): void {
  meter.left -= gas
  if (meter.left < 0) beyond('it takes much work')
}
