import { type Configuration, outcomes } from '@metalayer/protocol'
import { type Address, type Hex, numberToHex } from 'viem'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Carrier, ExecutedTransaction, VerifiedBlock } from '../follow/interface.ts'
import { createMisses, type Misses } from './misses.ts'
import type { PoolHindrance } from './pool.ts'

const chainId = 7
const [alice, bob] = [1, 2].map((one) => numberToHex(one, { size: 20 })) as [Address, Address]
const agents = [1, 2, 3, 4].map((one): Address => `0x${`${one}f`.repeat(20)}`)
const [first = alice, second = alice] = agents

/** A chain that makes a block a second, with bundles as a test has it. */
class Chain {
  time = 1_000
  agent: Address = first
  readonly hindered = new Map<Hex, PoolHindrance | undefined>()
  readonly misses: Misses
  #hashes = 0

  constructor() {
    const validators = agents.map((signer) => ({ signer, stake: 10n }))
    this.misses = createMisses({
      follow: {
        newest: () => ({ time: this.time }) as VerifiedBlock,
        // Who signed is what the bytes say.
        decode: ({ raw: from }) => ({ ok: true, transaction: { from } }) as never,
      },
      pool: { markHindered: (hash, why) => void this.hindered.set(hash, why) },
      configuration: () =>
        ({ validators, parameters: { tick: 1_000 } }) as unknown as Configuration,
      agentOf: () => this.agent,
    })
  }

  /** A block with one bundle, of what came to what; `sender`: by default the agent's. */
  run(came: readonly [Address, number][], sender: Address | undefined = this.agent): Hex[] {
    this.time += 1
    const transactions = came.map(([raw, outcome], position): ExecutedTransaction => {
      this.#hashes += 1
      return { raw, hash: numberToHex(this.#hashes, { size: 32 }), outcome, position }
    })
    const bundle = { kind: 'execute', hash: '0x01', index: 0, baseFee: 1n, transactions } as const
    const carriers: Carrier[] = [sender === undefined ? bundle : { ...bundle, sender }]
    this.misses.note({ chainId, time: this.time, carriers } as unknown as VerifiedBlock)
    return transactions.map(({ hash }) => hash)
  }

  of(sender: Address = alice) {
    return this.misses.of(chainId, sender)
  }

  get isExcused(): boolean {
    return this.misses.isExcused(chainId, alice)
  }

  /** Comes to nothing again as soon as it may, for so many times. */
  miss(times: number): void {
    for (let time = 0; time < times; time++) {
      while (this.of().isPausing) this.time += 1
      this.run([[alice, outcomes.Elsewhere]])
    }
  }
}

let chain: Chain
beforeEach(() => {
  chain = new Chain()
})

describe('a sender whose transactions come to nothing (P9, C3)', () => {
  test('is passed over for twice as long each time, whatever it signs; and no more once one has run', () => {
    // Of the pause, one second more goes by until the block that takes the next bundle.
    const tries: number[] = []
    for (let second = 0; second < 260; second++) {
      if (chain.of().isPausing) chain.time += 1
      else {
        tries.push(second)
        chain.run([[alice, outcomes.Elsewhere]])
      }
    }
    expect(tries).toEqual([0, 2, 5, 10, 19, 36, 69, 134, 199])
    expect(chain.of()).toEqual({ count: 9, isPausing: true })
    expect(chain.of(bob)).toEqual({ count: 0, isPausing: false })
    chain.run([[alice, outcomes.Reverted]])
    expect(chain.of()).toEqual({ count: 0, isPausing: false })
  })

  test('goes behind others while it pauses and for as long again: bundles may be full of them', () => {
    chain.miss(4)
    chain.time += 8
    expect(chain.of()).toEqual({ count: 4, isPausing: false })
    chain.time += 7
    expect(chain.of().count).toBe(4)
    chain.time += 1
    expect(chain.of()).toEqual({ count: 0, isPausing: false })
    // The next one counts all the same.
    chain.run([[alice, outcomes.Elsewhere]])
    expect(chain.of()).toEqual({ count: 5, isPausing: true })
  })

  test('misses once with all that a bundle, and the one behind it, had of it', () => {
    chain.run([
      [alice, outcomes.Elsewhere],
      [alice, outcomes.Elsewhere],
      [alice, outcomes.Elsewhere],
    ])
    chain.time -= 1
    chain.run([[alice, outcomes.Elsewhere]])
    expect(chain.of().count).toBe(1)
  })

  test('is told what it waits for, by every node, as long as nothing of it has run', () => {
    const [hash = '0x'] = chain.run([[alice, outcomes.InsufficientFunds]])
    const hindrance = {
      outcome: 'InsufficientFunds',
      waitsFor: 'its next turn, after 1 in a row that came to nothing (InsufficientFunds)',
    }
    expect(chain.hindered.get(hash)).toEqual(hindrance)
    expect(chain.misses.hindranceOf(chainId, alice)).toEqual(hindrance)
    chain.run([[alice, outcomes.Success]], bob)
    expect(chain.misses.hindranceOf(chainId, alice)).toBe(undefined)
  })

  test('nobody is, for what others have used up, or run before, or what a full lane asks', () => {
    const { NonceTooHigh, NonceTooLow, IntrinsicGas } = outcomes
    chain.run([NonceTooHigh, NonceTooLow, IntrinsicGas].map((outcome) => [alice, outcome]))
    expect(chain.of().count).toBe(0)
    expect([...chain.hindered]).toEqual([])
  })

  test('nobody is, by what strangers put them into, nor by an agent of before', () => {
    chain.run([[alice, outcomes.Elsewhere]], bob)
    chain.run([[alice, outcomes.Elsewhere]], second)
    expect(chain.of().count).toBe(0)
  })

  test('is tried at once by the next agent: what came to nothing under the one before may be its doing', () => {
    chain.miss(5)
    expect(chain.of()).toEqual({ count: 5, isPausing: true })
    chain.agent = second
    expect(chain.of()).toEqual({ count: 5, isPausing: false })
    chain.run([[alice, outcomes.Elsewhere]])
    expect(chain.of()).toEqual({ count: 6, isPausing: true })
  })

  test('on one chain, which is all that its agent can say', () => {
    chain.run([[alice, outcomes.Elsewhere]])
    expect(chain.misses.of(8, alice).count).toBe(0)
  })
})

describe('agents are not replaced for a sender who pauses (P17)', () => {
  test('once it has missed under so many that one of them meant it well: f + 1', () => {
    chain.miss(9)
    expect(chain.of().isPausing).toBe(true)
    expect(chain.isExcused).toBe(false)
    chain.agent = second
    chain.miss(1)
    expect(chain.isExcused).toBe(true)
  })

  test('but for leaving it out once its pause is over, and anew when something of it has run', () => {
    chain.miss(1)
    chain.agent = second
    chain.miss(1)
    chain.time += 1
    expect(chain.isExcused).toBe(true)
    chain.time += 1
    expect(chain.isExcused).toBe(false)
    chain.run([[alice, outcomes.Success]])
    chain.miss(1)
    expect(chain.isExcused).toBe(false)
  })
})
