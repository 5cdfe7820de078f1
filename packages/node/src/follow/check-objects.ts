import {
  birthAddress,
  dataWordsMax,
  encodeObjectWord,
  type ObjectMessage,
  objectId,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { CheckContext } from './check-block.ts'
import { RefusedBlockError } from './errors.ts'
import { bears, isExplained, type Note } from './explain-home.ts'
import type { ObjectStep, WordsByName } from './name-words.ts'
import type { Traffic } from './traffic.ts'

/** What a block may do to objects: which arrived, and which left. */
type Movements = { arrived: Map<Hex, ObjectMessage>; departed: Map<Hex, Note> }

/** Objects come and go only with a message or by birth (I1, P4, P6), and each of their words is one that a kernel writes. */
export function checkObjects(
  context: CheckContext,
  traffic: Traffic,
  { objects }: WordsByName,
): void {
  const movements = movementsOf(traffic)
  for (const step of objects.values()) {
    checkWord(step)
    checkHome(context, movements, step)
  }
  for (const id of [...movements.arrived.keys(), ...movements.departed.keys()]) {
    if (objects.has(id)) continue
    throw new RefusedBlockError(`Object ${id} came or left, and its word did not change (P6).`)
  }
}

function movementsOf({ taken, sent }: Traffic): Movements {
  const movements: Movements = { arrived: new Map(), departed: new Map() }
  for (const message of taken) {
    if (message.kind === 'object') movements.arrived.set(objectId(message), message)
  }
  for (const { message, destination } of sent) {
    if (message.kind !== 'object') continue
    const { chainId, generation: chainGeneration } = destination
    const note = { version: message.version, chainId, chainGeneration }
    movements.departed.set(objectId(message), note)
  }
  return movements
}

function checkWord({ id, after, word }: ObjectStep): void {
  if (after.size <= dataWordsMax && encodeObjectWord(after) === word) return
  throw new RefusedBlockError(
    `The word of object ${id} is none that a kernel writes: it has other bits, or ${after.size} data words (P10).`,
  )
}

function checkHome(
  context: CheckContext,
  { arrived, departed }: Movements,
  { id, name, before, after }: ObjectStep,
): void {
  const arrival = arrived.get(id)
  const departure = departed.get(id)
  const isBirthChain = () => bears(context, birthAddress(name))
  if (isExplained({ before, after, arrival, departure, isBirthChain })) return
  throw new RefusedBlockError(
    `Object ${id} of app ${name.app} went from ${before.status} (version ${before.version}) to ${after.status} (version ${after.version}) without a message or a birth that explains it (I1, P6).`,
  )
}
