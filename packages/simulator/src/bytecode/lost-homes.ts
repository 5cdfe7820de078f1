import { type readNetwork, rebuildState } from '@metalayer/chain'
import {
  accountIn,
  accountSlot,
  birthAddress,
  birthChain,
  genesisGeneration,
  type HeadKey,
  heirOf,
  placeKey,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { DeployedNetwork } from './memory-network.ts'

type Histories = Awaited<ReturnType<typeof readNetwork>>

/** Something that lives somewhere. `bornWith`: the address whose hash says where it is born. */
type Resident = { slot: Hex; bornWith: Address }

/** Notes and heirs on the way from a birth chain to a home: more than any story makes. */
const HOPS_MAX = 64

/**
 * Accounts and objects that nobody finds who asks kernels alone: from where it is born, to whoever inherits that, along the notes that it left (P5, P8). Nodes know
 * the way without; what is sent to it by kernels goes astray where one of them has forgotten.
 */
export function lostHomes(histories: Histories, { plan }: Pick<DeployedNetwork, 'plan'>): Hex[] {
  const heirs = new Map(
    histories.flatMap(({ fences }) => fences).map((fence) => [placeKey(fence), fence.heirs]),
  )
  const places = histories.map((history) => ({ ...history, state: rebuildState(history) }))
  const states = new Map(places.map((place) => [placeKey(place), place.state]))

  const answering = (place: HeadKey, slot: Hex): HeadKey => {
    let at = place
    for (let hop = 0; hop < HOPS_MAX; hop++) {
      const next = heirOf(BigInt(slot), heirs.get(placeKey(at)) ?? [])
      if (next === undefined) return at
      at = next
    }
    return at
  }

  const isFound = ({ slot, bornWith }: Resident): boolean => {
    let at: HeadKey = {
      chainId: birthChain(plan.configuration, bornWith),
      generation: genesisGeneration,
    }
    for (let hop = 0; hop < HOPS_MAX; hop++) {
      at = answering(at, slot)
      // A home word says in the same bits where an account is, and where an object.
      const word = states.get(placeKey(at))?.words.get(slot) ?? 0n
      const { status, chainId, chainGeneration } = accountIn(word, at.generation)
      if (status !== 'away') return status === 'here'
      at = { chainId, generation: chainGeneration }
    }
    return false
  }

  const residents = places
    .filter((place) => !place.isHub && !heirs.has(placeKey(place)))
    .flatMap(({ state }) => residentsOf(state))
  return residents.filter((one) => !isFound(one)).map(({ slot }) => slot)
}

function residentsOf({ accounts, objects }: ReturnType<typeof rebuildState>): Resident[] {
  const here = <Word extends { status: string }>([, word]: readonly [Hex, Word]) =>
    word.status === 'here'
  return [
    ...[...accounts].filter(here).map(([address]) => {
      return { slot: accountSlot(address), bornWith: address }
    }),
    ...[...objects].filter(here).map(([slot, { name }]) => {
      return { slot, bornWith: birthAddress(name) }
    }),
  ]
}
