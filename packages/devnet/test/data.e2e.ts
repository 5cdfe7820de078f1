import type { Piece } from '@metalayer/node'
import {
  decodePieceLeaf,
  type Head,
  keccak256,
  verifyHeadPath,
  verifyWord,
} from '@metalayer/protocol'
import { bytesToHex, type Hex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Devnet } from '../src/devnet.ts'
import { ask } from '../src/loads/network-client.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { deployPictures } from './data-user.ts'
import { auditDevnet } from './faults/check-network.ts'

const pictureCount = 40
const pictureBytes = 20 * 1024
/** Two pictures a chain: six of forty stay where they are stored. */
const dataQuota = 2 * pictureBytes + 100

let devnet: Devnet
let pictures: Awaited<ReturnType<typeof deployPictures>>
const users = () => devnet.info.accounts.map(({ privateKey }) => privateKeyToAccount(privateKey))

/** A picture that looks like noise, as compressed ones do. */
function pictureOf(seed: number): Hex {
  const bytes = new Uint8Array(pictureBytes)
  let state = seed * 2_654_435_761 + 1
  for (let at = 0; at < bytes.length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[at] = state >>> 24
  }
  return bytesToHex(bytes)
}
const all = Array.from({ length: pictureCount }, (_, seed) => pictureOf(seed))
const rpcs = () => [...devnet.nodes.values()].map(({ rpc }) => rpc)
const storageId = () => devnet.info.chains.find(({ kind }) => kind === 'storage')?.chainId ?? 0

type PieceJson = Piece & {
  proof?: { from: ProofJson; slot: Hex; leaf: { word: Hex; siblings: Hex[] } } | null
}
type ProofJson = { heads: Hex; head: Record<keyof Head | 'stillness', Hex | number>; path: Hex[] }

const pieceOf = (rpc: string, hash: Hex, proof = false) =>
  ask<PieceJson | null>(rpc, 'era_getData', [hash, proof])

/** Every picture, by its hash, from every node, by both ways that there are. */
async function expectReadable(): Promise<void> {
  for (const rpc of rpcs()) {
    for (const picture of all) {
      const hash = keccak256(picture)
      expect((await pieceOf(rpc, hash))?.data === picture).toBe(true)
      const answer = await fetch(`${rpc}/data/${hash}?type=image/png`)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
      expect(keccak256(bytesToHex(new Uint8Array(await answer.arrayBuffer())))).toBe(hash)
    }
  }
}

beforeAll(async () => {
  const shape = { chains: 3, storage: 1, validators: 3, dataQuota }
  devnet = await startLocalDevnet({ ...defaultDevnetOptions, ...shape, port: 0 })
  pictures = await deployPictures(devnet, users()[0] as ReturnType<typeof users>[0])
  for (const { rpc, kind } of devnet.info.chains) {
    if (kind === 'storage') continue
    const look = async () =>
      expect(await ask<Hex>(rpc, 'eth_getCode', [pictures.app, 'latest'])).not.toBe('0x')
    await vi.waitFor(look, { timeout: 90_000, interval: 250 })
  }
}, 240_000)
afterAll(() => devnet?.stop())

describe('pictures of a collection, over the quota of every chain', () => {
  test('are minted by all, and estimates hold', { timeout: 240_000 }, async () => {
    const accounts = users()
    const [first] = accounts
    if (first === undefined) throw new Error('There are no users.')
    const estimated = await pictures.client.estimateGas({
      account: first,
      to: pictures.app,
      data: pictures.mintData(1_000_000n, pictureOf(1_000_000)),
    })
    const hashes: Hex[] = []
    for (const [seed, picture] of all.entries()) {
      const account = accounts[seed % accounts.length] ?? first
      hashes.push(await pictures.mint(account, BigInt(seed), picture))
    }
    const used: bigint[] = []
    for (const hash of hashes) {
      const { status, gasUsed } = await pictures.receiptOf(hash)
      expect(status).toBe('success')
      used.push(gasUsed)
    }
    // P26: what a mint costs does not depend on where its picture went; an owner's first token takes a new word for how many there are.
    const sorted = used.toSorted((a, b) => Number(a - b))
    const [least, most] = [sorted[0], sorted.at(-1)]
    console.info(`mint of 20 KiB: ${least} to ${most} gas, estimated ${estimated}`)
    expect(Number(most) / Number(least)).toBeLessThan(1.02)
    expect(estimated).toBeGreaterThanOrEqual(most ?? 0n)
  })

  test('are read by their hashes from every node, and proved', async () => {
    await expectReadable()
    const [rpc = ''] = rpcs()
    let away = 0
    for (const picture of all) {
      const hash = keccak256(picture)
      const { stored, proof } = (await pieceOf(rpc, hash, true)) ?? {}
      if (stored?.sentTo !== undefined) away++
      expect(stored?.sentTo?.chainId ?? storageId()).toBe(storageId())
      if (proof === undefined || proof === null) throw new Error(`${hash} is not proved.`)
      const head = headOf(proof.from.head)
      expect(verifyHeadPath(proof.from.heads, head, proof.from.path)).toBe(true)
      expect(verifyWord(head.commitment, proof.slot, proof.leaf)).toBe(true)
      expect(decodePieceLeaf(BigInt(proof.leaf.word)).length).toBe(pictureBytes)
    }
    expect(away).toBeGreaterThanOrEqual(pictureCount - 3 * 2)
    console.info(`${away} of ${pictureCount} pictures went to the storage chain`)
    expect(await pieceOf(rpc, keccak256('0x1234'))).toBeNull()
    const missing = await fetch(`${rpc}/data/${keccak256('0x1234')}`)
    expect([missing.status, await missing.json()]).toMatchObject([404, { code: 'data-not-found' }])
  })

  test('are what their tokens link to', async () => {
    const uri = await pictures.uriOf(7n)
    const json = JSON.parse(Buffer.from(uri.split(',')[1] ?? '', 'base64').toString()) as {
      name: string
      image: string
    }
    expect(json.name).toBe('Pictures #7')
    const answer = await fetch(json.image)
    expect(bytesToHex(new Uint8Array(await answer.arrayBuffer())) === all[7]).toBe(true)
    expect(await pictures.ownerOf(7n)).toBe(users()[7]?.address)
  })

  test('arrive at the storage chain, whose word says so', async () => {
    const { chains } = await ask<{
      chains: { chainId: number; lanes: { chainId: number; sent: number }[] }[]
    }>(rpcs()[0] ?? '', 'era_status')
    expect(chains.some(({ chainId }) => chainId === storageId())).toBe(true)
    const isThere = async () => {
      const status = await ask<{
        chains: {
          chainId: number
          lanes: { chainId: number; sent: number; delivered: number }[]
        }[]
      }>(rpcs()[0] ?? '', 'era_status')
      const lanes = status.chains.flatMap(({ lanes }) =>
        lanes.filter(({ chainId }) => chainId === storageId()),
      )
      const sum = (key: 'sent' | 'delivered') => lanes.reduce((all, lane) => all + lane[key], 0)
      expect(sum('sent')).toBeGreaterThanOrEqual(pictureCount - 3 * 2)
      expect(sum('delivered')).toBe(sum('sent'))
    }
    await vi.waitFor(isThere, { timeout: 120_000, interval: 500 })
  })

  test('are read on while the storage chain and another one are dead', async () => {
    const dead = ['storage-1', 'chain-1'].flatMap((name) => devnet.chains.get(name) ?? [])
    for (const chain of dead) await chain.kill()
    await expectReadable()
    for (const chain of dead) await chain.start()
    await expectReadable()
  })

  test('leave nothing lost or made', async () => {
    const settled = async () => void (await auditDevnet(devnet))
    await vi.waitFor(settled, { timeout: 90_000, interval: 2_000 })
  })
})

function headOf(head: ProofJson['head']): Head {
  const number = (key: keyof Head) => Number(head[key])
  const still = BigInt(head.stillness)
  return {
    ...(head as unknown as Head),
    ...{ chainId: number('chainId'), generation: number('generation'), status: number('status') },
    ...{ number: number('number'), time: number('time'), leaseUntil: number('leaseUntil') },
    ...{ agentSince: number('agentSince'), price: BigInt(head.price) },
    gasUsed: BigInt(head.gasUsed),
    still: {
      since: Number(BigInt.asUintN(64, still)),
      checkpoints: Number(BigInt.asUintN(32, still >> 64n)),
      proposers: Number(still >> 96n),
    },
  } as Head
}
