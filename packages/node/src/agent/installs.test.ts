import { kernelAbi } from '@metalayer/contracts'
import {
  accountSlot,
  chainKinds,
  encodeAccountWord,
  headStatuses,
  moving,
} from '@metalayer/protocol'
import { decodeFunctionData, encodeErrorResult, type Hex, numberToHex } from 'viem'
import { beforeEach, describe, expect, test } from 'vitest'
import { networkId } from '../../test/model-chain.ts'
import { createUser, signPayment } from '../../test/model-network.ts'
import { createInstalls, type Installs, type InstallsDeps } from './installs.ts'
import type { CommittedDecision } from './kernel-calls.ts'
import type { KnownApp } from './known-apps.ts'

const [here, there] = [11, 12]
const app = numberToHex(0xa99, { size: 20 })
const initcode = `0x${'60'.repeat(50)}` as const
const deployer = createUser(1)
const raw = signPayment(deployer, { nonce: 3, to: null, data: initcode })
const known: KnownApp = {
  ...{ app, hash: numberToHex(5, { size: 32 }), gasUsed: 2_000_000n },
  ...{ chainId: there, generation: 1, blockNumber: 20 },
}
const appWord = encodeAccountWord({
  ...{ status: 'app', balance: 0n, nonce: 0, generation: 1, version: 0, since: 0 },
  ...{ chainId: 0, chainGeneration: 0 },
})

class RevertError extends Error {
  readonly data: Hex

  constructor(data: Hex) {
    super('execution reverted')
    this.data = data
  }
}

/** Two chains; the app was deployed on one of them, and the other has it once the test says so. */
class World {
  apps = [known]
  kind: number = chainKinds.defi
  has = false
  /** What the chain answers to the call; undefined: it takes it. */
  answer: Error | undefined
  asked = 0
  readonly installs: Installs

  constructor() {
    const wordAt = (chainId: number, slot: Hex) =>
      slot === accountSlot(app) && (chainId === there || this.has) ? appWord : 0n
    const deps = {
      follow: {
        kernel: () => ({ generation: 1 }),
        newest: () => ({ number: 9 }),
        wordAt,
        wordAtBlock: (chainId: number, _: number, slot: Hex) => wordAt(chainId, slot),
        proveAt: () => ({ word: numberToHex(1, { size: 32 }), siblings: [] }),
      },
      blocks: { transaction: async () => ({ transaction: { raw } }) },
      apps: { all: () => this.apps },
      request: () => async () => {
        this.asked += 1
        if (this.answer !== undefined) throw this.answer
        return '0x'
      },
    } as unknown as InstallsDeps
    const kernel = numberToHex(0xff, { size: 20 })
    const options = { networkId, kernel, address: deployer.address }
    this.installs = createInstalls(options, deps)
  }

  /** A checkpoint whose head of the deployer's chain is at this block. */
  decision(head: number): CommittedDecision {
    const common = { generation: 1, status: headStatuses.live, blockHash: '0x01', price: 1n }
    const zero = numberToHex(0, { size: 32 })
    const ends = { still: moving, heirs: zero }
    const rest = { stateRoot: zero, commitment: zero, time: 1, leaseUntil: 1, gasUsed: 0n, ...ends }
    const agent = { agent: deployer.address, agentSince: 0 }
    const heads = [here, there].map((chainId) => ({
      ...{ chainId, number: head, ...common, ...rest, ...agent, blockHash: zero },
    }))
    const configuration = { chains: [{ chainId: here, kind: this.kind }] }
    const checkpoint = { number: 1, heads: zero }
    return { checkpoint, heads, configuration } as unknown as CommittedDecision
  }
}

const refusal = encodeErrorResult({
  abi: kernelAbi,
  errorName: 'WrongCode',
  args: [app, numberToHex(7, { size: 32 })],
})
const noLease = encodeErrorResult({ abi: kernelAbi, errorName: 'NoLease', args: [5n] })

describe('an app comes to every chain (P19)', () => {
  let world: World
  beforeEach(() => {
    world = new World()
  })
  const duties = () => world.installs.duties(here, world.decision(20))

  test('once a checkpoint proves it, with what its deployer signed; where it is, no more', async () => {
    expect(world.installs.missing(here, world.decision(19))).toEqual([])
    expect(world.installs.missing(there, world.decision(20))).toEqual([])
    const [duty] = await duties()
    const { functionName, args } = decodeFunctionData({ abi: kernelAbi, data: duty?.data ?? '0x' })
    expect(functionName).toBe('install')
    expect(args?.slice(0, 3)).toEqual([initcode, expect.any(String), 3n])
    expect(String(args?.[1]).toLowerCase()).toBe(deployer.address.toLowerCase())
    world.has = true
    expect(await duties()).toEqual([])
    expect(world.asked).toBe(1)
  })

  test('but for a chain that makes other code of it, which is told and not asked again', async () => {
    world.answer = new RevertError(refusal)
    expect(await duties()).toEqual([])
    expect(await duties()).toEqual([])
    expect(world.asked).toBe(1)
    expect(world.installs.refused(here)).toEqual([{ app, reason: 'WrongCode' }])
    expect(world.installs.missing(here, world.decision(20))).toEqual([])
    expect(world.installs.refused(there)).toEqual([])
  })

  test('later, where the chain cannot take it now', async () => {
    for (const answer of [new RevertError(noLease), new Error('connect ECONNREFUSED')]) {
      world.answer = answer
      expect(await duties()).toEqual([])
      expect(world.installs.refused(here)).toEqual([])
    }
    world.answer = undefined
    expect(await duties()).toHaveLength(1)
  })

  test('but to one for storage, where nobody lives who could call it', async () => {
    world.kind = chainKinds.storage
    expect(await duties()).toEqual([])
    expect(world.asked).toBe(0)
    world.kind = chainKinds.general
    expect(await duties()).toHaveLength(1)
  })

  test('and is not sent for ever to one that takes it and has it not', async () => {
    for (let sent = 0; sent <= 3; sent++) {
      expect(await duties()).toHaveLength(1)
      world.installs.noteSent(here, app)
    }
    expect(await duties()).toEqual([])
    expect(world.installs.refused(here)).toEqual([{ app, reason: 'NotTaken' }])
  })
})
