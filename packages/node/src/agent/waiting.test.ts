import { type Configuration, encodeAccountWord, headStatuses, outcomes } from '@metalayer/protocol'
import { type Address, numberToHex } from 'viem'
import { beforeEach, describe, expect, test } from 'vitest'
import { createMisses } from './misses.ts'
import { createWaiting, type Waiting } from './waiting.ts'

const chainId = 37_201
const timeoutMs = 5_000

const otherId = 37_202
const baseFee = 7n
const stray = {
  pooled: { hash: '0x01', transaction: { from: '0x01', nonce: 3, maxFeePerGas: baseFee } },
  ...{ home: chainId, isNext: true },
  sight: { meeting: { kind: 'gather', next: otherId } },
}

type Block = { isProgress?: boolean; gasUsed?: bigint }

/** A chain that owes what the test says, with a block a second where the test says so. */
class ModelChain {
  now = 1_000_000
  /** Index of the first message that waits in a lane; undefined: none does. */
  owed: number | undefined
  /** Names of calls that are parked there and could be tried again. */
  parked: string[] = []
  gasLimit = 15_000_000n
  /** Of the agent's node. */
  goneSince = 0
  /** Whether it leaves the network and is not empty yet. */
  isEmptying = false
  /** Whether a sender is to set out for another chain, and for how long that has stood still. */
  hasStray = false
  stillMs = 0
  /** Whether that sender has travelled so much that it rests. */
  isResting = false
  baseFee = baseFee
  /** Whether that sender can pay what it has sent. */
  isPayable = true
  readonly waiting: Waiting
  readonly #blocks: { kernel: { checkpoint: number }; gasUsedTotal: bigint }[] = [
    { kernel: { checkpoint: 0 }, gasUsedTotal: 0n },
  ]

  constructor() {
    const block = (_: number, number: number) => {
      const found = this.#blocks[number]
      return found && { ...found, number, gasLimit: this.gasLimit, carriers: [] }
    }
    const follow = {
      chainIds: [chainId],
      kernel: () => ({ generation: 1, baseFee: this.baseFee, leaseUntil: 0 }),
      fences: { of: () => undefined },
      newest: () => block(chainId, this.#blocks.length - 1),
      block,
      delivery: () => (this.owed === undefined ? undefined : { first: this.owed }),
    }
    const configuration = { parameters: { agentTimeout: timeoutMs, lease: 20 } }
    const deps = {
      follow,
      pool: {},
      payable: () => (this.isPayable ? [stray.pooled] : []),
      homes: { senders: () => [], underfunded: () => [] },
      steps: { strays: () => (this.hasStray ? [stray] : []) },
      journeys: { isResting: () => this.isResting },
      installs: { missing: () => [] },
      unparks: { owed: () => this.parked },
      goneSince: () => this.goneSince,
      isEmptying: () => this.isEmptying,
      decisions: () => {
        const still = { since: this.stillMs === 0 ? 0 : this.now - this.stillMs, checkpoints: 0 }
        const other = { chainId: otherId, generation: 1, status: headStatuses.live, still }
        return [{ heads: [other], configuration, checkpoint: { time: this.now } }]
      },
    } as unknown as Parameters<typeof createWaiting>[1]
    this.waiting = createWaiting({ kernel: '0x00', genesis: {} as Configuration }, deps)
  }

  /** Some seconds with a tick each, and with a block each where the chain makes any. */
  pass(seconds: number, made: Block | 'no blocks' = {}): void {
    for (let second = 0; second < seconds; second++) {
      this.now += 1_000
      if (made !== 'no blocks') this.#make(made)
      this.waiting.refresh(this.now)
    }
  }

  /** Whether this validator would say that the agent is stalled (docs/WIRE.md, "agent"). */
  get isStalled(): boolean {
    const since = this.waiting.since(chainId)
    return since !== 0 && this.now - since > timeoutMs
  }

  #make({ isProgress = false, gasUsed = 0n }: Block): void {
    const last = this.#blocks.at(-1)
    const checkpoint = (last?.kernel.checkpoint ?? 0) + (isProgress ? 1 : 0)
    const gasUsedTotal = (last?.gasUsedTotal ?? 0n) + gasUsed
    this.#blocks.push({ kernel: { checkpoint }, gasUsedTotal })
  }
}

describe('an agent is stalled (P17)', () => {
  let chain: ModelChain

  beforeEach(() => {
    chain = new ModelChain()
    chain.pass(2)
  })

  test('when it leaves undone what it could have done', () => {
    chain.owed = 0
    chain.pass(6)
    expect(chain.isStalled).toBe(false)
    chain.pass(1)
    expect(chain.isStalled).toBe(true)
  })

  test('not while nothing waits, nor where new work takes the place of old', () => {
    chain.pass(60)
    expect(chain.isStalled).toBe(false)
    for (let second = 0; second < 60; second++) {
      chain.owed = Math.floor(second / 3)
      chain.pass(1)
      expect(chain.isStalled).toBe(false)
    }
  })

  test('not for a chain that makes no blocks, nor at once when it makes some again', () => {
    chain.owed = 0
    chain.pass(60, 'no blocks')
    expect(chain.isStalled).toBe(false)
    chain.pass(4)
    expect(chain.isStalled).toBe(false)
    chain.pass(1)
    expect(chain.isStalled).toBe(true)
  })

  test('when it sends nobody out who should go, but not where nobody may go to (P13, P18)', () => {
    chain.hasStray = true
    chain.stillMs = 10_001
    chain.pass(8)
    expect(chain.isStalled).toBe(false)
    chain.stillMs = 10_000
    chain.pass(8)
    expect(chain.isStalled).toBe(true)
  })

  test('not for a sender who has travelled for nothing again and again, while it rests (P18)', () => {
    chain.hasStray = true
    chain.stillMs = 10_000
    chain.isResting = true
    chain.pass(60)
    expect(chain.isStalled).toBe(false)
    chain.isResting = false
    chain.pass(8)
    expect(chain.isStalled).toBe(true)
  })

  test('not for who does not pay to set out [I9]', () => {
    chain.hasStray = true
    chain.isPayable = false
    chain.pass(8)
    expect(chain.isStalled).toBe(false)
    chain.isPayable = true
    chain.baseFee = baseFee + 1n
    chain.pass(8)
    expect(chain.isStalled).toBe(false)
    chain.baseFee = baseFee
    chain.pass(8)
    expect(chain.isStalled).toBe(true)
  })

  test('when it leaves a parked call that could be handled', () => {
    chain.parked = ['unpark 0x01']
    chain.pass(5)
    expect(chain.isStalled).toBe(false)
    chain.pass(2)
    expect(chain.isStalled).toBe(true)
    chain.parked = []
    chain.pass(1)
    expect(chain.isStalled).toBe(false)
  })

  test('not while blocks are full', () => {
    chain.owed = 0
    chain.pass(60, { gasUsed: 13_000_000n })
    expect(chain.isStalled).toBe(false)
    chain.pass(6)
    expect(chain.isStalled).toBe(true)
  })

  test('nor between full ones that are far apart', () => {
    chain.owed = 0
    for (let block = 0; block < 6; block++) {
      chain.pass(1, { gasUsed: 13_000_000n })
      chain.pass(9, 'no blocks')
      expect(chain.isStalled).toBe(false)
    }
    chain.pass(1)
    chain.pass(4, 'no blocks')
    expect(chain.isStalled).toBe(false)
    chain.pass(1)
    chain.pass(4, 'no blocks')
    expect(chain.isStalled).toBe(true)
  })

  test('nor while small ones have no room for one more bundle', () => {
    chain.gasLimit = 2_000_000n
    chain.owed = 0
    chain.pass(60, { gasUsed: 1_100_000n })
    expect(chain.isStalled).toBe(false)
    chain.pass(6, { gasUsed: 900_000n })
    expect(chain.isStalled).toBe(true)
    chain.gasLimit = 900_000n
    chain.pass(6, { gasUsed: 100_000n })
    expect(chain.isStalled).toBe(true)
  })

  test('not while it does other work, unless it leaves the oldest out for long', () => {
    chain.owed = 0
    chain.pass(15, { isProgress: true })
    expect(chain.isStalled).toBe(false)
    chain.pass(8, { isProgress: true })
    expect(chain.isStalled).toBe(true)
  })

  test('not for what is left to send away, of which it is told as long as it is there (P13)', () => {
    chain.isEmptying = true
    chain.pass(60)
    expect(chain.waiting.since(chainId)).toBe(chain.now)
    expect(chain.isStalled).toBe(false)
    chain.isEmptying = false
    chain.pass(1)
    expect(chain.waiting.since(chainId)).toBe(0)
  })

  test('when its node is gone, though others do its work', () => {
    chain.goneSince = chain.now
    chain.pass(5, { isProgress: true })
    expect(chain.isStalled).toBe(false)
    chain.pass(1, { isProgress: true })
    expect(chain.isStalled).toBe(true)
    chain.goneSince = 0
    expect(chain.isStalled).toBe(false)
  })

  test('soon after it has died in the middle of its work', () => {
    chain.owed = 0
    chain.pass(10, { isProgress: true })
    chain.pass(6)
    expect(chain.isStalled).toBe(true)
  })
})

const sender = numberToHex(1, { size: 20 })
const validators = [1, 2, 3, 4].map((one) => {
  return { signer: numberToHex(one + 0xf0, { size: 20 }), stake: 1n }
})

/** A chain whose agent is replaced as soon as it is stalled, and a sender who lives there and has one transaction, which all agents see run. */
class ModelService {
  now = 1_000_000
  replaced = 0
  readonly #blocks: unknown[] = []
  readonly #misses: ReturnType<typeof createMisses>
  readonly #waiting: Waiting
  #since = this.now

  constructor() {
    const balance = 10n ** 18n
    const word = encodeAccountWord({
      ...{ status: 'here', balance, version: 1, nonce: 0, generation: 1, since: 0 },
      ...{ chainId: 0, chainGeneration: 0 },
    })
    const configuration = { validators, parameters: { agentTimeout: timeoutMs, tick: 1_000 } }
    const transaction = {
      ...{ from: sender, to: numberToHex(9, { size: 20 }), nonce: 0, value: 0n, data: '0x1234' },
      ...{ maxFeePerGas: 10n, maxPriorityFeePerGas: 9n, gasLimit: 1_000_000n, accessList: [] },
    }
    const follow = {
      chainIds: [chainId],
      kernel: () => ({ generation: 1, baseFee: 1n, leaseUntil: 0, met: [], configuration: 0 }),
      wordAt: (_: number, slot: string) => (BigInt(slot) === 1n ? word : 0n),
      fences: { of: () => undefined },
      newest: () => this.#blocks.at(-1),
      block: (_: number, number: number) => this.#blocks[number],
      delivery: () => undefined,
      decode: () => ({ ok: true, transaction }),
    }
    this.#misses = createMisses({
      ...{ follow, agentOf: () => this.agent, pool: { markHindered: () => undefined } },
      configuration: () => configuration,
    } as unknown as Parameters<typeof createMisses>[0])
    const genesis = { chains: [{ chainId }], parameters: { hubChainId: 1, networkId: 7 } }
    const deps = {
      ...{ follow, misses: this.#misses, unparks: { owed: () => [] } },
      pool: { pendingOf: () => [{ hash: '0x07', transaction, receivedAt: 0 }] },
      homes: { senders: () => [sender], underfunded: () => [] },
      steps: { strays: () => [], chance: () => ({ names: [] }) },
      ...{ installs: { missing: () => [] }, goneSince: () => 0, isEmptying: () => false },
      decisions: () => [{ heads: [], configuration, checkpoint: { time: this.now, number: 1 } }],
    } as unknown as Parameters<typeof createWaiting>[1]
    const options = { kernel: numberToHex(98, { size: 20 }), genesis }
    this.#waiting = createWaiting(options as unknown as Parameters<typeof createWaiting>[0], deps)
  }

  get agent(): Address | undefined {
    return validators[this.replaced % validators.length]?.signer
  }

  get isPausing(): boolean {
    return this.#misses.of(chainId, sender).isPausing
  }

  /** Seconds with a block each, in which agents do what is said, and others' bundles go by. */
  pass(seconds: number, tries: (agent: Address | undefined) => boolean): void {
    for (let second = 0; second < seconds; second++) {
      this.now += 1_000
      const transactions = [{ hash: '0x07', outcome: outcomes.Elsewhere }]
      const misses = { kind: 'execute', sender: this.agent, transactions }
      const number = this.#blocks.length
      const block = {
        ...{ chainId, number, time: this.now / 1_000, gasLimit: 15_000_000n },
        ...{ gasUsedTotal: 5_000_000n * BigInt(number), kernel: { checkpoint: 0 } },
        carriers: !this.isPausing && tries(this.agent) ? [misses] : [{ kind: 'deliver' }],
      }
      this.#blocks.push(block)
      this.#misses.note(block as never)
      this.#waiting.refresh(this.now)
      const since = this.#waiting.since(chainId)
      const isStalled = since !== 0 && this.now - since > timeoutMs
      if (!isStalled || this.now - this.#since <= timeoutMs) continue
      this.replaced += 1
      this.#since = this.now
    }
  }
}

describe('a sender whose transactions come to nothing (P17, C3)', () => {
  test('costs no more than f agents their place, in an hour', () => {
    const service = new ModelService()
    service.pass(3_600, () => true)
    expect(service.replaced).toBe(1)
  })

  test('is not silenced by one agent whose bundles miss on purpose: who has not seen it miss is replaced with it, until it is served', () => {
    const service = new ModelService()
    const [bad] = validators
    service.pass(120, (agent) => agent === bad?.signer)
    expect(service.replaced).toBeGreaterThan(1)
  })

  test('is owed once its pause is over: who leaves it out then is replaced', () => {
    const service = new ModelService()
    service.pass(600, () => true)
    const { replaced } = service
    service.pass(120, () => false)
    expect(service.replaced).toBeGreaterThan(replaced)
  })
})
