import { kernelAbi } from '@metalayer/contracts'
import {
  type AbsenceProof,
  type Head,
  type HeadKey,
  type Legacy,
  type WordProof,
  zeroHash,
} from '@metalayer/protocol'
import { encodeFunctionData, type Hex } from 'viem'
import type { Decision } from '../blocks/interface.ts'
import { headProof } from './kernel-calls.ts'

/** What stands in a slot under a head, or that nothing does. */
export type Witness = WordProof | AbsenceProof

/** What an heir takes over, and what shows it. `lapses`: heirs before it that were fenced without having done so, in order. */
export type EstateProof = {
  legacy: Legacy
  witness: Witness
  data: readonly Witness[]
  lapses: readonly { head: Head; nothing: Witness }[]
}

/** Calldata of `adopt`: an heir takes over what stood under the head of a chain that was fenced (P5). */
export function adoptCall(decision: Decision, from: Head, estates: readonly EstateProof[]): Hex {
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'adopt',
    args: [
      headProof(decision, from),
      estates.map(({ legacy, witness, data, lapses }) => ({
        legacy: { ...legacy, key: BigInt(legacy.key) },
        witness: witnessStruct(witness),
        data: data.map(witnessStruct),
        lapses: lapses.map(({ head, nothing }) => ({
          head: headProof(decision, head),
          nothing: witnessStruct(nothing),
        })),
      })),
    ],
  })
}

/** What shows how far a lane to a chain that was fenced was taken, and who has taken it back before (P7). */
export type ClosedLaneProof = {
  to: Head
  taken: readonly [Witness, Witness]
  forerunners: readonly { head: Head; cursor: readonly [Witness, Witness] }[]
  /** The lane's running hash under the sender's last head, where the sender was fenced. */
  end: Witness
}

/** Calldata of `takeBack`: what was sent to a chain that was fenced comes back (P7). `rest`: hashes of the messages behind these. */
export function takeBackCall(
  decision: Decision,
  { to, taken, forerunners, end }: ClosedLaneProof,
  messages: readonly Hex[],
  rest: readonly Hex[],
): Hex {
  const pair = ([hash, counts]: readonly [Witness, Witness]) =>
    [witnessStruct(hash), witnessStruct(counts)] as const
  const closed = {
    to: headProof(decision, to),
    taken: pair(taken),
    forerunners: forerunners.map(({ head, cursor }) => {
      return { head: headProof(decision, head), cursor: pair(cursor) }
    }),
    end: witnessStruct(end),
  }
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'takeBack',
    args: [closed, messages, rest],
  })
}

/** That nothing is shown, where nothing has to be. */
export const noWitness: Witness = { siblings: [] }

/** Calldata of `meetFenced`: a kernel learns that a chain was fenced, and who takes over (P5). */
export function meetFencedCall(decision: Decision, peer: Head, heirs: readonly HeadKey[]): Hex {
  return encodeFunctionData({
    abi: kernelAbi,
    functionName: 'meetFenced',
    args: [
      headProof(decision, peer),
      heirs.map(({ chainId, generation }) => ({ chainId: BigInt(chainId), generation })),
    ],
  })
}

function witnessStruct(witness: Witness) {
  const { siblings } = witness
  if ('word' in witness) {
    return { word: witness.word, otherKey: zeroHash, otherWord: zeroHash, siblings }
  }
  const { key = zeroHash, word = zeroHash } = witness.other ?? {}
  return { word: zeroHash, otherKey: key, otherWord: word, siblings }
}
