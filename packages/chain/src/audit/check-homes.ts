import { objectId, placeKey } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Violation } from './audit-report.ts'
import type { ChainHistory } from './chain-history.ts'
import type { ChainState } from './chain-state.ts'
import type { Lane } from './lanes.ts'

/** A place where an account, or another object, is: a chain, or a message that carries it. Only accounts have nonces. */
export type Residence = { place: string; version: number; nonce: number }

/** Where each account, by its address, and each other object, by its id, is that was ever born. One residence each is what I1 asks for. */
export function findResidences(
  histories: readonly ChainHistory[],
  states: ReadonlyMap<string, ChainState>,
  lanes: readonly Lane[],
): Map<Hex, Residence[]> {
  const residences = new Map<Hex, Residence[]>()
  const at = (id: Hex): Residence[] => {
    const known = residences.get(id) ?? []
    residences.set(id, known)
    return known
  }
  for (const { name, ...place } of histories) {
    const state = states.get(placeKey(place))
    for (const [id, word] of [...(state?.accounts ?? []), ...(state?.objects ?? [])]) {
      if (word.status === 'here') {
        const nonce = 'nonce' in word ? word.nonce : 0
        at(id).push({ place: name, version: word.version, nonce })
      } else if (word.status === 'away') {
        // It exists, though not here.
        at(id)
      }
    }
  }
  for (const { name, messages } of lanes) {
    for (const { message, index, isDelivered, isParked } of messages) {
      if (isDelivered && !isParked) continue
      const place = `message ${index} of lane ${name}${isParked ? ', parked' : ''}`
      if (message.kind === 'account') {
        at(message.owner).push({ place, version: message.version, nonce: message.nonce })
      } else if (message.kind === 'object') {
        at(objectId(message)).push({ place, version: message.version, nonce: 0 })
      }
    }
  }
  return residences
}

/** I1: each account, and each other object, that was born is in exactly one place, and no chain has a newer note than that. */
export function checkHomes(
  residences: ReadonlyMap<Hex, readonly Residence[]>,
  histories: readonly ChainHistory[],
  states: ReadonlyMap<string, ChainState>,
): Violation[] {
  const violations: Violation[] = []
  for (const [id, found] of residences) {
    const [home] = found
    if (!home || found.length > 1) {
      const places = found.map(({ place }) => place).join(', ')
      const message = home
        ? `It lives in ${found.length} places: ${places}.`
        : 'It has left, and arrived nowhere.'
      violations.push({ invariant: 'I1', subject: id, message })
      continue
    }
    for (const { name, ...place } of histories) {
      const state = states.get(placeKey(place))
      const note = state?.accounts.get(id) ?? state?.objects.get(id)
      if (note?.status !== 'away' || note.version <= home.version) continue
      const message = `It lives on ${home.place} with version ${home.version}, and ${name} saw it go on with ${note.version}.`
      violations.push({ invariant: 'I1', subject: id, message })
    }
  }
  return violations
}
