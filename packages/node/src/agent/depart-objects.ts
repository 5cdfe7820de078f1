import { type ObjectName, objectId, objectIn, type SignedTransaction } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { ChainGeneration, Follow } from '../follow/interface.ts'
import type { Duty } from './duties.ts'
import { spareOf } from './duty-gas.ts'
import { departObjectsCall } from './kernel-calls.ts'

type Place = { chain: ChainGeneration; follow: Pick<Follow, 'wordAt'> }

/** Objects in one call (P18). */
export const objectsMax = 16
/** Gas above what was measured (contracts/snapshots/moves.json). */
const gasOf = {
  depart: 400_000n,
  object: 90_000n,
  /** Reading and logging of a data word that moves. */
  dataWord: 6_000n,
  /** Of calldata, and of decoding the transaction that a gather shows (SignedTransaction.DECODE_BYTE_GAS): above EIP-7623's floor. */
  calldataByte: 50n,
}

/** Sends objects away, at most `objectsMax`. `borrowers`: transactions for which belongings of other users leave, as often as they do. */
export function departObjectsDuty(
  place: Place,
  to: number,
  names: readonly ObjectName[],
  borrowers: readonly SignedTransaction[] = [],
): Duty {
  const data = departObjectsCall(to, names)
  const objects = objectsGas(place, names)
  return {
    data,
    gas: gasOf.depart + objects.gas + calldataGas(data),
    spare: spareOf.departObjects + objects.spare,
    effect: { kind: 'depart', ids: names.map(objectId), borrowers },
  }
}

/** What objects that set out take of a call, with their data, and what of that they are reckoned to leave. */
export function objectsGas(
  { chain, follow }: Place,
  names: readonly ObjectName[],
): { gas: bigint; spare: bigint } {
  const words = names.reduce((sum, name) => {
    return sum + objectIn(follow.wordAt(chain.chainId, objectId(name)), chain.generation).size
  }, 0)
  const count = BigInt(names.length)
  return {
    gas: gasOf.object * count + gasOf.dataWord * BigInt(words),
    spare: spareOf.object * count,
  }
}

/** What a call takes for its calldata. */
export function calldataGas(data: Hex): bigint {
  return gasOf.calldataByte * BigInt(data.length >> 1)
}
