import { accountIn, objectIn, slotAccount } from '@metalayer/protocol'
import { type Address, type Hex, zeroAddress } from 'viem'
import type { ChainGeneration, FollowService } from '../follow/interface.ts'
import type { Clump } from './candidates.ts'

export type ResidentsDeps = {
  follow: Pick<FollowService, 'slots' | 'names' | 'wordAt' | 'counts'>
}

/** What stays together when it leaves: an account or a shared object, by its address, with what lives beside it and is owned by it. */
export type Household = Clump & { address: Address }

/**
 * All that lives on a chain and may leave it: accounts, and objects that are not pinned, in no order. Goes over every word of the chain, so it is for one that is to become empty; stops
 * after so many.
 */
export function residentsOf(
  chain: ChainGeneration,
  { max, isPassed = () => false }: { max: number; isPassed?: (id: Hex) => boolean },
  deps: ResidentsDeps,
): Household[] {
  const households = new Map<Address, Household>()
  const householdOf = (address: Address): Household => {
    const known = households.get(address) ?? { address, accounts: [], objects: [] }
    households.set(address, known)
    return known
  }
  for (const { id, address } of accountsOn(chain, deps)) {
    if (households.size >= max) break
    if (isPassed(id)) continue
    householdOf(address).accounts.push(address)
  }
  for (const { slot: id, name } of deps.follow.names(chain.chainId)) {
    if (name.kind !== 'object') continue
    const address = name.owner === zeroAddress ? addressOfShared(id) : name.owner
    if (households.size >= max && !households.has(address)) continue
    const { status, pinned } = objectIn(deps.follow.wordAt(chain.chainId, id), chain.generation)
    if (status !== 'here' || pinned || isPassed(id)) continue
    const { app, owner, key } = name
    householdOf(address).objects.push({ app, owner, key })
  }
  return [...households.values()]
}

function* accountsOn(
  { chainId, generation }: ChainGeneration,
  { follow }: ResidentsDeps,
): Generator<{ id: Hex; address: Address }> {
  if (follow.counts(chainId).accounts === 0) return
  for (const id of follow.slots(chainId)) {
    const address = slotAccount(id)
    if (address === undefined) continue
    if (accountIn(follow.wordAt(chainId, id), generation).status === 'here') yield { id, address }
  }
}

/** The address of a shared object, under which it owns what it has. */
function addressOfShared(id: Hex): Address {
  return `0x${id.slice(26)}`
}
