import { validatorsMax } from '@metalayer/consensus'
import {
  type Configuration,
  decodeConfiguration,
  settingsMax,
  type WordProof,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Decided } from '../attest/ports.ts'

/** Chains of a configuration, the hub among them: the registry takes no more. */
const chainsMax = 128

/** How a configuration came into force (P16). */
export type Transition = {
  next: Configuration
  /** The last checkpoint that the configuration before signed: its hub head is the first to show the leaf. */
  decision: Omit<Decided, 'proposal'>
  /** Of the hash of `next`, under that hub head. */
  leaf: WordProof
}

/**
 * What follows `current` once the hub shows the hash of `bytes` as the leaf of the next number; undefined: nothing, ever, as no network could go on with it.
 *
 * It decides who signs, by which parameters, and which chains join (`joiningHeads`). A chain that it leaves out stays: that needs draining and a
 * fence (P13).
 */
export function successorOf(current: Configuration, bytes: Hex): Configuration | undefined {
  const next = decodeConfiguration(bytes)
  if (next === undefined || next.number !== current.number + 1) return undefined
  const { validators, parameters, chains, settings } = next
  const isUsable =
    parameters.networkId === current.parameters.networkId &&
    parameters.hubChainId === current.parameters.hubChainId &&
    validators.length > 0 &&
    validators.length <= validatorsMax &&
    validators.every(({ stake }) => stake > 0n) &&
    chains.length <= chainsMax &&
    settings.length <= settingsMax
  return isUsable ? next : undefined
}
