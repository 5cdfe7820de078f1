import { keccak256 } from '@metalayer/protocol'
import { type Address, concatHex, type Hex } from 'viem'
import type { Condition } from './condition.ts'

/** One transaction of the deployer on one chain. */
export type DeploymentStep = {
  /** Of what it calls, and with what: by it journals know the step. */
  id: Hex
  name: string
  to: Address
  data: Hex
  /** The limit that it is sent with. */
  gas: bigint
  /** Holds from when the step is done, whoever did it, and never ceases to. */
  done: Condition
  /** Whether it says of all the steps before it that they are done, for good: it is not sent before they are. */
  isSeal?: true
}

/** A step that has no id yet. */
export type StepDraft = Omit<DeploymentStep, 'id'>

/** The step with its id. */
export function identified(draft: StepDraft): DeploymentStep {
  return { id: keccak256(concatHex([draft.to, draft.data])), ...draft }
}
