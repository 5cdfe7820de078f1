import type { Hex } from 'viem'
import type { Method } from '../method.ts'
import {
  addressParam,
  atMost,
  listParam,
  numberParam,
  objectParam,
  slotParam,
  stateParam,
} from '../params.ts'
import { invalidParams } from '../rpc-error.ts'

/** Of one request, as in geth. */
const slotsMax = 1_024
/** Words that a chain is asked for at once. */
const slotsAtOnceMax = 16

/** Several words of several contracts, by address; a third parameter names the chain, as in `eth_getStorageAt`. */
export const eth_getStorageValues: Method = async ({ view, signal }, params) => {
  atMost(params, 3)
  const wanted = Object.entries(objectParam(params[0], 'requests')).flatMap(([key, slots]) => {
    const address = addressParam(key)
    return listParam(slots, 'storage keys', slotsMax).map((slot) => ({
      address,
      slot: slotParam(slot),
    }))
  })
  if (wanted.length === 0) throw invalidParams('empty request')
  if (wanted.length > slotsMax) throw invalidParams(`too many slots: at most ${slotsMax}`)
  const at = await stateParam(view, params[1])
  const chain = params[2] == null ? {} : { chainId: numberParam(params[2], 'chainId') }
  const words: Hex[] = []
  while (words.length < wanted.length && !signal.aborted) {
    const chunk = wanted.slice(words.length, words.length + slotsAtOnceMax)
    words.push(...(await Promise.all(chunk.map((slot) => view.storage({ ...slot, ...chain, at })))))
  }
  const answers: Record<string, Hex[]> = {}
  for (const [place, { address }] of wanted.entries()) {
    answers[address] ??= []
    answers[address].push(words[place] ?? '0x')
  }
  return answers
}
