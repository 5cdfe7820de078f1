import {
  accountSlot,
  codeSlot,
  dataBase,
  hashWords,
  keccak256,
  keptSlot,
  laneOutSlot,
  lowerCase,
  memo,
  nextSlot,
  type ObjectName,
  objectAddress,
  objectId,
  objectIn,
  partKinds,
  partSlot,
  slotAccount,
  wholeSlot,
} from '@metalayer/protocol'
import { type Address, type Hex, zeroAddress } from 'viem'
import type { Follow } from '../follow/interface.ts'
import type { Ledger } from '../ledger/interface.ts'
import type { SimulationRequest, TouchedObject } from '../view.ts'
import type { Installs, Touched } from './installs.ts'
import { NAMES_TRIED_MAX } from './limits.ts'
import type { World } from './world.ts'

export type NamingDeps = {
  follow: Pick<Follow, 'nameOf'>
  ledger: Pick<Ledger, 'place' | 'assets'>
}

/** What a call has touched, by name. */
export type NamedTouch = {
  objects: TouchedObject[]
  apps: Address[]
  /** Slots of which nobody knows what they are: zero on every chain, of an object that no chain has announced. */
  unnamed: Hex[]
  /** Of objects that were put in place where there is no word of theirs. */
  firstWords: number
}

/** Where the kernel keeps what is no leaf (`KernelStorage`): all its slots begin so. */
const layoutPrefix = '0x325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b'
const prefixLength = layoutPrefix.length
/** The slot of its mapping `peers`, of what it knows of other chains. */
const peersSlot = BigInt(`${layoutPrefix}86`)
/** The slot of its list of storage chains, four a word, of which a configuration has at most 128. */
const storageChainsSlot: Hex = `${layoutPrefix}88`
const storageChainsWords = 32
/** Words of calldata that are looked at for what may be in names. */
const DATA_WORDS_MAX = 256

/**
 * Names the slots that a call has touched: by what chains have announced and, where an object has never had a word, by trying names made of what the call speaks of:
 * the apps that it called, accounts in its data, and keys.
 */
export function nameSlots(
  deps: NamingDeps,
  world: World,
  chainId: number,
  request: Pick<SimulationRequest, 'from' | 'data'>,
  touched: Touched,
  installs: Installs,
): NamedTouch {
  const generation = world.cut.generationOf(chainId) ?? 0
  const isApp = (address: Address) =>
    world.hasApp(chainId, address) || installs.apps.includes(address)
  const apps = [...touched.addresses].filter(isApp)
  const accounts = new Set<Address>([lowerCase(request.from)])
  const names = new Map<Hex, ObjectName>()
  const unknown = new Set<Hex>()
  for (const slot of touched.slots) {
    const account = slotAccount(slot)
    const name = deps.follow.nameOf(slot)
    if (account !== undefined) accounts.add(account)
    else if (name?.kind === 'object') names.set(slot, name)
    else if (name === undefined && !installs.words.has(slot)) unknown.add(slot)
  }
  if (unknown.size > 0) {
    dropAsked(unknown, world, generation, touched)
    for (const app of apps) unknown.delete(codeSlot(generation, app))
  }
  dropKnown(unknown, world, chainId, generation, names)
  if (unknown.size > 0) {
    const owners = [...accounts, ...[...names.keys()].map(objectAddress)]
    tryNames(unknown, names, generation, apps, owners, request.data)
  }
  const objects = [...accounts]
    .filter((address) => !isApp(address))
    .map((account) => ofAccount(deps, world, chainId, account))
  for (const [id, name] of names) objects.push(ofObject(deps, world, chainId, id, name))
  const isFirst = ({ id }: TouchedObject) =>
    installs.words.has(id) && world.cut.wordAt(chainId, id) === 0n
  const firstWords = objects.filter(isFirst).length
  return { objects, apps, unnamed: [...unknown], firstWords }
}

/** What the kernel keeps for itself, and data words of objects that are here. */
function dropKnown(
  unknown: Set<Hex>,
  { cut }: World,
  chainId: number,
  generation: number,
  names: ReadonlyMap<Hex, ObjectName>,
): void {
  const prefixes = new Set([layoutPrefix])
  for (const id of names.keys()) {
    const { version, status } = objectIn(cut.wordAt(chainId, id), generation)
    const from = status === 'here' ? version : 1
    prefixes.add(dataBase(id, generation, from).slice(0, prefixLength))
  }
  for (const slot of unknown) if (prefixes.has(slot.slice(0, prefixLength))) unknown.delete(slot)
}

/** What is asked for a message, or data, that goes nowhere: where its object lives, whether a lane leads there, and how full that is; what of its quota the chain has used. */
function dropAsked(
  unknown: Set<Hex>,
  { cut, chainIds }: World,
  generation: number,
  { slots }: Touched,
): void {
  for (const slot of slots) unknown.delete(wholeSlot(slot))
  const places = chainIds.map((chainId) => [chainId, cut.generationOf(chainId) ?? 0])
  const asked = askedSlots(JSON.stringify([generation, places]))
  for (const slot of unknown) if (asked.has(slot)) unknown.delete(slot)
}

/** The kernel's slots of that, which are the same for each call as long as chains are the same. */
const askedSlots = memo(4, (key: string): ReadonlySet<Hex> => {
  const [generation, places] = JSON.parse(key) as [number, [number, number][]]
  const asked = new Set([keptSlot(generation)])
  let chains = keccak256(storageChainsSlot)
  for (let word = 0; word < storageChainsWords; word++) {
    asked.add(chains)
    chains = nextSlot(chains)
  }
  for (const [chainId, chainGeneration] of places) {
    asked.add(hashWords(chainId, peersSlot))
    asked.add(nextSlot(laneOutSlot({ generation, chainId, chainGeneration })))
  }
  return asked
})

function tryNames(
  unknown: Set<Hex>,
  names: Map<Hex, ObjectName>,
  generation: number,
  apps: readonly Address[],
  owners: readonly Address[],
  data: Hex,
): void {
  const words = wordsIn(data)
  const addresses = words.flatMap(addressIn)
  // What an app counts for somebody is often kept under an address.
  const keys = new Set([0n, ...owners.map(BigInt), ...words.map(BigInt)])
  let tried = 0
  for (const key of keys) {
    for (const app of apps) {
      for (const kind of Object.values(partKinds)) {
        const part = partSlot(kind, generation, app, key)
        unknown.delete(part)
        unknown.delete(wholeSlot(part))
      }
      for (const owner of new Set([...owners, ...addresses, zeroAddress])) {
        if (unknown.size === 0 || tried >= NAMES_TRIED_MAX) return
        tried += 1
        const name = { app, owner, key }
        const id = objectId(name)
        if (!unknown.delete(id)) continue
        names.set(id, name)
        // It is born with version 1, and its data words under it.
        const prefix = dataBase(id, generation, 1).slice(0, prefixLength)
        for (const slot of unknown) if (slot.startsWith(prefix)) unknown.delete(slot)
      }
    }
  }
}

/** Words of calldata, at the places where a call has its arguments, and a call in a call. */
export function wordsIn(data: Hex): Hex[] {
  const words: Hex[] = []
  for (const selectors of [1, 2]) {
    for (let at = 2 + selectors * 8; at + 64 <= data.length; at += 64) {
      if (words.length >= DATA_WORDS_MAX) return words
      words.push(`0x${data.slice(at, at + 64).toLowerCase()}`)
    }
  }
  return words
}

/** The address that a word of calldata may be: short numbers are none. */
export function addressIn(word: Hex): Address[] {
  const address = slotAccount(word)
  return address === undefined || /^0x0{24}/.test(address) ? [] : [address]
}

function ofAccount(
  { ledger }: NamingDeps,
  world: World,
  here: number,
  account: Address,
): TouchedObject {
  const { state, chainId, generation, version } = ledger.place(account, world.at)
  const home = { state, chainId, generation, version }
  return { kind: 'account', id: accountSlot(account), account, home, isHere: isAt(home, here) }
}

function ofObject(
  { ledger }: NamingDeps,
  world: World,
  here: number,
  id: Hex,
  { app, owner, key }: ObjectName,
): TouchedObject {
  const name = { app, owner, key }
  const { state, chainId, generation, version, pinned } = ledger.assets.object(name, world.at)
  const home = { state, chainId, generation, version }
  return { kind: 'object', id, ...name, pinned, home, isHere: isAt(home, here) }
}

function isAt({ state, chainId }: TouchedObject['home'], here: number): boolean {
  return state !== 'travelling' && chainId === here
}
