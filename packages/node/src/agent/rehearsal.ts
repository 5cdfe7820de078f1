import type { ObjectName, SignedTransaction } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { KernelAnswer } from '../simulation/kernel-answer.ts'

/** An object that a step touches. */
export type RehearsedObject = {
  id: Hex
  /** Of an account: its address; of any other object: its name. */
  address?: Address
  name?: ObjectName
  state: 'here' | 'unborn' | 'travelling'
  /** Where it is, will be born, or is going. */
  chainId: number
  isPinned: boolean
  /** Words of data. */
  size: number
  /** Money of it is not where it is: in pockets, or in lanes. */
  isScattered: boolean
  /** That it is an object at all is a guess: nobody has announced it. */
  isGuess: boolean
}

/** `here`: born, with all that it has. `away`: as if it had left, so that the step reverts where it needs it. `local`: with no more money than it has there. */
export type Supposition = 'here' | 'away' | 'local'

/** A step on one chain, over all that the network has, and over less. */
export type Rehearsal = {
  /** With everything that it touches, wherever that is, and all of its money. */
  whole: KernelAnswer
  objects: readonly RehearsedObject[]
  /** Apps that it calls. */
  apps: readonly Address[]
  /** The same, but for these objects, by their ids. */
  suppose(suppositions: ReadonlyMap<Hex, Supposition>): Promise<KernelAnswer>
  /** Whether no chain that it is about has made a block since it began: then only what it touches makes suppositions differ. */
  isOfOneMoment(): boolean
  /** Those of these objects that hold less after the step, as it is with everything, than before; none where it fails, or no chain shows what it writes. */
  debited(ids: readonly Hex[]): Promise<ReadonlySet<Hex>>
}

/** A call or a deployment of an app, signed or not. */
export type StepRequest = Pick<
  SignedTransaction,
  'from' | 'to' | 'value' | 'data' | 'gasLimit' | 'accessList'
>

/** Runs a step on a chain at its newest block. Rejects where it cannot: the chain does not answer, or it touches too much. */
export type Rehearse = (step: StepRequest, chainId: number) => Promise<Rehearsal>
