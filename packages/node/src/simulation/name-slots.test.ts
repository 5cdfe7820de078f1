import { tokenAbi } from '@metalayer/contracts'
import {
  accountSlot,
  dataBase,
  dataSlot,
  emptyAccountWord,
  encodeAccountWord,
  keccak256,
  keptSlot,
  nextSlot,
  objectId,
  partKinds,
  partSlot,
} from '@metalayer/protocol'
import { type Address, encodeFunctionData, type Hex, toHex, zeroAddress } from 'viem'
import { expect, test } from 'vitest'
import type { SlotName } from '../follow/names.ts'
import { type NamingDeps, nameSlots } from './name-slots.ts'
import type { World } from './world.ts'

const [app, from, to]: Address[] = ['a0', 'b0', 'c0'].map((byte) => `0x${byte.repeat(20)}` as const)
const generation = 3
const layout = '0x325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b05'
const place = { state: 'unborn', chainId: 1, generation, version: 0 } as const

/** Chain 1 with `app`, on which nothing else was announced but `names`. */
function setUp(names: Record<Hex, SlotName> = {}) {
  const appWord = encodeAccountWord({ ...emptyAccountWord(generation), status: 'app' })
  const words = new Map<Hex, bigint>([[accountSlot(app as Address), appWord]])
  const hasApp = (_: number, address: Address) => address === app
  const world: World = {
    at: 'pending',
    cut: {
      generationOf: () => generation,
      wordAt: (_, slot) => words.get(slot) ?? 0n,
      blockOf: () => 9,
      ended: [],
      wordOf: (_, slot) => words.get(slot) ?? 0n,
    },
    chainIds: [1],
    hasApp,
    chainsOfApp: (address) => (address === app ? [1] : []),
    isApp: (address) => address === app,
  }
  const deps = {
    follow: { nameOf: (slot: Hex) => names[slot] },
    ledger: { place: () => place, assets: { object: () => ({ ...place, pinned: false }) } },
  } as unknown as NamingDeps
  return (data: Hex, slots: Hex[], installs = new Map<Hex, bigint>()) =>
    nameSlots(
      deps,
      world,
      1,
      { from: from as Address, data },
      { slots: new Set(slots), addresses: new Set([app as Address]) },
      { words: installs, apps: [] },
    )
}

const belonging = (owner: Address, key = 0n) => objectId({ app: app as Address, owner, key })
const transfer = encodeFunctionData({
  abi: tokenAbi,
  functionName: 'transfer',
  args: [to as Address, 5n],
})

test('P24: what nobody has announced is named by what the call speaks of, in a call in a call too', () => {
  const owners = [from, to] as Address[]
  const nested = encodeFunctionData({
    abi: tokenAbi,
    functionName: 'multicall',
    args: [[transfer]],
  })
  for (const data of [transfer, nested]) {
    const { objects, unnamed, apps } = setUp()(
      data,
      owners.map((owner) => belonging(owner)),
    )
    expect(unnamed).toEqual([])
    expect(apps).toEqual([app])
    expect(objects.filter(({ kind }) => kind === 'object')).toEqual(
      owners.map((owner) => expect.objectContaining({ id: belonging(owner), app, owner, key: 0n })),
    )
    expect(objects[0]).toMatchObject({ kind: 'account', account: from, isHere: true })
  }
  // A key, and a shared object.
  const keyed = belonging(to as Address, 5n)
  const shared = belonging(zeroAddress, 5n)
  expect(setUp()(transfer, [keyed, shared]).unnamed).toEqual([])
})

test('parts, data words, and what the kernel keeps for itself are no objects', () => {
  const id = belonging(from as Address)
  const slots = [
    layout as Hex,
    id,
    dataSlot(dataBase(id, generation, 1), 4),
    partSlot(partKinds.supply, generation, app as Address, 0n),
    // What is counted for who calls; what stores data asks for: the bytes that are kept, and the storage chains.
    partSlot(partKinds.tally, generation, app as Address, BigInt(from as Address)),
    keptSlot(generation),
    nextSlot(keccak256(`${layout.slice(0, 64)}88` as Hex)),
  ]
  const { objects, unnamed } = setUp()(transfer, slots)
  expect(unnamed).toEqual([])
  expect(objects).toHaveLength(2)
})

test('what cannot be named is told as that; and first words are counted', () => {
  const strange = toHex(1n << 255n, { size: 32 })
  expect(setUp()(transfer, [strange]).unnamed).toEqual([strange])
  const id = belonging(to as Address)
  const name = { kind: 'object', app: app as Address, owner: to as Address, key: 0n } as const
  const named = setUp({ [id]: name })
  expect(named(transfer, [id]).firstWords).toBe(0)
  expect(named(transfer, [id], new Map([[id, 7n]])).firstWords).toBe(1)
})
