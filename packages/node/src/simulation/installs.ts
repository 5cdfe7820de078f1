import {
  accountIn,
  accountSlot,
  balanceMax,
  dataBase,
  dataSlot,
  encodeAccountWord,
  encodeObjectWord,
  lowerCase,
  type ObjectName,
  objectIn,
  slotAccount,
  wholeSlot,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Follow } from '../follow/interface.ts'
import type { Ledger } from '../ledger/interface.ts'
import type { SimulationRequest } from '../view.ts'
import { SimulationTooLargeError } from './errors.ts'
import { INSTALLS_MAX } from './limits.ts'
import type { Parts } from './parts.ts'
import type { World } from './world.ts'

export type InstallDeps = {
  follow: Pick<Follow, 'nameOf'>
  ledger: Pick<Ledger, 'home' | 'assets'>
  parts: Parts
}

/** What a call has touched on a chain. */
export type Touched = { slots: ReadonlySet<Hex>; addresses: ReadonlySet<Address> }

/** What a chain must be told so that the call finds there what the whole network has. */
export type Installs = {
  /** The kernel's words by their slots. */
  words: ReadonlyMap<Hex, bigint>
  /** Apps that the chain has no code of. */
  apps: readonly Address[]
}

type Place = {
  deps: InstallDeps
  world: World
  chainId: number
  generation: number
  words: Map<Hex, bigint>
}

/**
 * What of the touched slots has another word on the chain than in the network as a whole: objects that live elsewhere or have pockets elsewhere, their data words, and
 * the sums of parts. Words that nobody has announced are zero everywhere, and stay so. @throws SimulationTooLargeError
 */
export function installsFor(
  deps: InstallDeps,
  world: World,
  chainId: number,
  touched: Touched,
  request: Pick<SimulationRequest, 'from' | 'overrides' | 'words'>,
): Installs {
  const generation = world.cut.generationOf(chainId) ?? 0
  const place: Place = { deps, world, chainId, generation, words: new Map() }
  const apps = new Set<Address>()
  const accounts = new Set<Address>([lowerCase(request.from)])
  for (const address of Object.keys(request.overrides ?? {}))
    accounts.add(lowerCase(address as Address))
  const isAppElsewhere = (address: Address) =>
    !world.hasApp(chainId, address) && world.chainsOfApp(address).length > 0
  for (const address of touched.addresses) if (isAppElsewhere(address)) apps.add(address)
  for (const slot of touched.slots) {
    const account = slotAccount(slot)
    if (account === undefined) {
      installSlot(place, slot)
      if (touched.slots.has(wholeSlot(slot))) tellHome(place, slot)
    } else {
      // An app that is spoken of, and not called.
      if (isAppElsewhere(account)) apps.add(account)
      accounts.add(account)
    }
    checkCount(place)
  }
  for (const app of apps) accounts.add(app)
  for (const account of accounts) installAccount(place, account, request, apps.has(account))
  for (const [slot, word] of request.words ?? []) place.words.set(slot, word)
  checkCount(place)
  return { words: place.words, apps: [...apps] }
}

function checkCount({ words }: Place): void {
  if (words.size > INSTALLS_MAX) throw new SimulationTooLargeError(`over ${INSTALLS_MAX} words`)
}

function installSlot({ deps, world, chainId, generation, words }: Place, slot: Hex): void {
  const part = deps.parts.wholeAt(generation, slot)
  if (part !== undefined) {
    const { kind, app, key } = part
    words.set(slot, BigInt.asUintN(256, deps.ledger.assets[kind](app, key, world.at)))
    return
  }
  const name = deps.follow.nameOf(slot)
  if (name?.kind === 'object')
    installObject({ deps, world, chainId, generation, words }, slot, name)
}

/** A message to an object is charged for by the lane to where it lives, though it is in place here: a simulation finds the chain where the kernel asks for it (P11). */
function tellHome({ deps, world, chainId, words }: Place, slot: Hex): void {
  const name = deps.follow.nameOf(slot)
  if (name?.kind !== 'object') return
  const home = deps.ledger.assets.object(name, world.at)
  if (home.state !== 'unborn' && home.chainId !== chainId) {
    words.set(wholeSlot(slot), BigInt(home.chainId))
  }
}

function installObject(place: Place, slot: Hex, name: ObjectName): void {
  const { deps, world, chainId, generation, words } = place
  const { assets } = deps.ledger
  const home = assets.object(name, world.at)
  const amount = home.pockets.reduce(
    (sum, pocket) => sum + pocket.amount,
    home.amount + home.inFlight,
  )
  const local = objectIn(world.cut.wordAt(chainId, slot), generation)
  const isHere = home.state === 'here' && home.chainId === chainId
  if (isHere) {
    if (local.amount !== amount) words.set(slot, encodeObjectWord({ ...local, amount }))
    return
  }
  const base = { generation, amount, chainId: 0, chainGeneration: 0, since: 0 }
  if (home.state === 'unborn') {
    if (local.status === 'pocket' && local.amount === amount) return
    const pocket = { version: 0, size: 0, pinned: false, status: 'pocket' as const }
    words.set(slot, encodeObjectWord({ ...base, ...pocket }))
    return
  }
  const { version, size, pinned } = home
  words.set(slot, encodeObjectWord({ ...base, version, size, pinned, status: 'here' }))
  const data = dataBase(slot, generation, version)
  for (const [index, word] of assets.data(name, world.at).entries()) {
    words.set(dataSlot(data, index), word)
  }
}

function installAccount(
  place: Place,
  address: Address,
  { from, overrides }: Pick<SimulationRequest, 'from' | 'overrides'>,
  isAppElsewhere: boolean,
): void {
  const { deps, world, chainId, generation, words } = place
  const slot = accountSlot(address)
  const override = overrides?.[address]
  const home = deps.ledger.home(address, world.at)
  const sum = home.pockets.reduce((total, pocket) => total + pocket.balance, home.balance)
  const balance = override?.balance ?? sum + home.inFlight
  if (balance > balanceMax) throw new SimulationTooLargeError(`a balance over ${balanceMax} wei`)
  const local = accountIn(world.cut.wordAt(chainId, slot), generation)
  const base = { generation, balance, since: 0, chainId: 0, chainGeneration: 0 }
  const isApp = local.status === 'app' || isAppElsewhere || override?.code !== undefined
  if (isApp) {
    const word = encodeAccountWord({ ...base, status: 'app', version: 0, nonce: 0 })
    if (local.status !== 'app' || local.balance !== balance) words.set(slot, word)
    return
  }
  const nonce = override?.nonce ?? home.nonce
  const isHere = home.state === 'here' && home.chainId === chainId
  if (isHere && local.balance === balance && local.nonce === nonce) return
  const mustBeHere = address === lowerCase(from) || override?.nonce !== undefined
  const isUnborn = home.state === 'unborn' && !mustBeHere
  if (isUnborn && local.status === 'pocket' && local.balance === balance) return
  const version = Math.max(home.version, 1)
  const status = isUnborn ? ('pocket' as const) : ('here' as const)
  const since = isHere ? local.since : 0
  words.set(slot, encodeAccountWord({ ...base, status, version, nonce, since }))
}
