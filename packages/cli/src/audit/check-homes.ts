import type { Address } from 'viem'
import type { Violation } from './audit-report.ts'
import type { ChainHistory } from './chain-history.ts'
import type { ChainState } from './chain-state.ts'
import type { Lane } from './lanes.ts'

/** A place where an account is: a chain, or a message that carries it. */
export type Residence = { place: string; version: number; nonce: number }

/** Where each account is that was ever born. One residence each is what I1 asks for. */
export function findResidences(
  histories: readonly ChainHistory[],
  states: ReadonlyMap<number, ChainState>,
  lanes: readonly Lane[],
): Map<Address, Residence[]> {
  const residences = new Map<Address, Residence[]>()
  const at = (address: Address): Residence[] => {
    const known = residences.get(address) ?? []
    residences.set(address, known)
    return known
  }
  for (const { chainId, name } of histories) {
    for (const [address, word] of states.get(chainId)?.accounts ?? []) {
      if (word.status === 'here') {
        at(address).push({ place: name, version: word.version, nonce: word.nonce })
      } else if (word.status === 'away') {
        // It exists, though not here.
        at(address)
      }
    }
  }
  for (const { name, messages } of lanes) {
    for (const { message, index, isDelivered, isParked } of messages) {
      if (message.kind !== 'account' || (isDelivered && !isParked)) continue
      const place = `message ${index} of lane ${name}${isParked ? ', parked' : ''}`
      at(message.owner).push({ place, version: message.version, nonce: message.nonce })
    }
  }
  return residences
}

/** I1: each account that was born is in exactly one place, and no chain has a newer note than that. */
export function checkHomes(
  residences: ReadonlyMap<Address, readonly Residence[]>,
  histories: readonly ChainHistory[],
  states: ReadonlyMap<number, ChainState>,
): Violation[] {
  const violations: Violation[] = []
  for (const [address, found] of residences) {
    const [home] = found
    if (!home || found.length > 1) {
      const places = found.map(({ place }) => place).join(', ')
      const message = home
        ? `It lives in ${found.length} places: ${places}.`
        : 'It has left, and arrived nowhere.'
      violations.push({ invariant: 'I1', subject: address, message })
      continue
    }
    for (const { chainId, name } of histories) {
      const note = states.get(chainId)?.accounts.get(address)
      if (note?.status !== 'away' || note.version <= home.version) continue
      const message = `It lives on ${home.place} with version ${home.version}, and ${name} saw it go on with ${note.version}.`
      violations.push({ invariant: 'I1', subject: address, message })
    }
  }
  return violations
}
