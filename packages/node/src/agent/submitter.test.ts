import { type Hex, parseTransaction } from 'viem'
import { describe, expect, test } from 'vitest'
import { createSubmitter } from './submitter.ts'

const options = {
  chainId: 37_201,
  address: '0x7e5f4552091a69125d5dfcb7b8c2659029395bdf',
  privateKey: `0x${'00'.repeat(31)}01`,
  to: '0x00000000000000000000000000000000000000ff',
} as const

const GWEI = 10n ** 9n

type Pooled = { raw: Hex; data: Hex; maxFeePerGas: bigint; tip: bigint }

/** A chain with one account, as far as a submitter sees it: pool, blocks, counts, and a price that moves. */
class ModelChain {
  number = 0
  gasPrice = GWEI
  /** What each call is to come to; undefined: as usual. */
  fault: () => 'refuse' | 'lose-answer' | undefined = () => undefined
  readonly mined: Hex[] = []
  readonly #pool = new Map<number, Pooled>()
  /** Transactions in all, at each block. */
  readonly #counts = [0]

  request = async (method: string, [first, tag]: readonly unknown[]): Promise<unknown> => {
    const fault = this.fault()
    if (fault === 'refuse') throw new Error('connect ECONNREFUSED')
    const answer = this.#answer(method, first as Hex, tag as string)
    if (fault === 'lose-answer') throw new Error('socket hang up')
    return answer
  }

  /** Mines what is next and pays enough, at most `room`. */
  block(room = 3): number {
    for (let taken = 0; taken < room; taken++) {
      const next = this.#pool.get(this.mined.length)
      if (next === undefined || next.maxFeePerGas < this.gasPrice) break
      this.#pool.delete(this.mined.length)
      this.mined.push(next.data)
    }
    this.#counts.push(this.mined.length)
    this.number += 1
    return this.number
  }

  losePool(): void {
    this.#pool.clear()
  }

  /** Keeps what is next, and nothing after it. */
  dropAfterNext(): void {
    for (const nonce of [...this.#pool.keys()])
      if (nonce > this.mined.length) this.#pool.delete(nonce)
  }

  get pooled(): number {
    return this.#pool.size
  }

  #answer(method: string, first: Hex, tag: string): unknown {
    if (method === 'eth_gasPrice') return hex(this.gasPrice)
    if (method === 'eth_getTransactionCount') return hex(this.#count(tag))
    const { nonce = 0, data = '0x', maxFeePerGas = 0n, ...rest } = parseTransaction(first)
    const tip = rest.maxPriorityFeePerGas ?? 0n
    if (nonce < this.mined.length) throw new Error('nonce too low')
    const old = this.#pool.get(nonce)
    if (old?.raw === first) throw new Error('transaction already imported')
    if (old && (tip <= old.tip || maxFeePerGas < old.maxFeePerGas)) {
      throw new Error('replacement transaction underpriced')
    }
    this.#pool.set(nonce, { raw: first, data, maxFeePerGas, tip })
    return first
  }

  #count(tag: string): number {
    if (tag === 'latest') return this.mined.length
    if (tag !== 'pending') return this.#counts[Number(tag)] ?? 0
    let count = this.mined.length
    while (this.#pool.has(count)) count += 1
    return count
  }
}

const hex = (value: number | bigint): Hex => `0x${value.toString(16)}`
const call = (effect: number) => ({ data: hex(effect + 0x1000), gas: 100_000n, effect })

function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

describe('the submitter of real transactions', () => {
  test('sends again what a chain lost with its pool, and puts new ones after it', async () => {
    const chain = new ModelChain()
    const submitter = createSubmitter<number>(options, chain)
    await submitter.submit(call(0))
    await submitter.submit(call(1))
    chain.losePool()
    chain.fault = () => 'refuse'
    await expect(submitter.submit(call(2))).rejects.toThrow('ECONNREFUSED')
    chain.fault = () => undefined
    await submitter.submit(call(3))
    await submitter.onBlock(chain.block())
    expect(chain.mined).toEqual([0, 1, 3].map((effect) => call(effect).data))
    expect(submitter.inFlight()).toEqual([])
  })

  test('sends again at once what a pool threw away, since what came before it did not fit a block', async () => {
    const chain = new ModelChain()
    const submitter = createSubmitter<number>(options, chain)
    for (const effect of [0, 1, 2]) await submitter.submit(call(effect))
    const block = chain.block(1)
    chain.dropAfterNext()
    await submitter.onBlock(block)
    await submitter.onBlock(chain.block())
    expect(chain.mined).toEqual([0, 1, 2].map((effect) => call(effect).data))
    expect(submitter.inFlight()).toEqual([])
  })

  test('a call whose answer was lost takes its nonce all the same', async () => {
    const chain = new ModelChain()
    const submitter = createSubmitter<number>(options, chain)
    await submitter.submit(call(0))
    chain.fault = () => 'lose-answer'
    await expect(submitter.submit(call(1))).rejects.toThrow('hang up')
    chain.fault = () => undefined
    await submitter.submit(call(2))
    await submitter.onBlock(chain.block())
    expect(chain.mined).toEqual([0, 1, 2].map((effect) => call(effect).data))
  })

  test('goes by the price of today, and pays it for what was signed yesterday', async () => {
    const chain = new ModelChain()
    const submitter = createSubmitter<number>(options, chain)
    await submitter.submit(call(0))
    chain.gasPrice = 100n * GWEI
    for (let block = 0; block < 4; block++) await submitter.onBlock(chain.block())
    await submitter.submit(call(1))
    await submitter.onBlock(chain.block())
    expect(chain.mined).toEqual([0, 1].map((effect) => call(effect).data))
  })

  test('what stands in a block that is not verified here yet is still in flight', async () => {
    const chain = new ModelChain()
    const submitter = createSubmitter<number>(options, chain)
    await submitter.submit(call(0))
    const empty = chain.number
    const full = chain.block()
    expect(await submitter.onBlock(empty)).toEqual([])
    expect(submitter.inFlight()).toHaveLength(1)
    expect(await submitter.onBlock(full)).toHaveLength(1)
  })

  test('calls that nobody waits for travel beside each other, and are mined in their order', async () => {
    const chain = new ModelChain()
    let waiting = 0
    let release = () => {}
    const allThree = new Promise<void>((resolve) => {
      release = resolve
    })
    const submitter = createSubmitter<number>(options, {
      async request(method, params) {
        if (method === 'eth_sendRawTransaction') {
          waiting += 1
          if (waiting === 3) release()
          // One that were sent after another's answer would never come to be.
          await allThree
        }
        return chain.request(method, params)
      },
    })
    await Promise.all([0, 1, 2].map((effect) => submitter.submit(call(effect))))
    await submitter.onBlock(chain.block())
    expect(chain.mined).toEqual([0, 1, 2].map((effect) => call(effect).data))
    expect(submitter.inFlight()).toEqual([])
  })

  test('a node that starts again goes on after what its earlier life left in the pool', async () => {
    const chain = new ModelChain()
    await createSubmitter<number>(options, chain).submit(call(0))
    const submitter = createSubmitter<number>(options, chain)
    await submitter.submit(call(1))
    await submitter.onBlock(chain.block())
    expect(chain.mined).toEqual([0, 1].map((effect) => call(effect).data))
  })

  test('whatever a chain does, all that it took in is mined once it behaves', async () => {
    for (let seed = 1; seed <= 100; seed++) {
      const random = createRandom(seed)
      const chain = new ModelChain()
      let submitter = createSubmitter<number>(options, chain)
      let taken: number[] = []
      chain.fault = () => {
        const dice = random()
        return dice < 0.1 ? 'refuse' : dice < 0.2 ? 'lose-answer' : undefined
      }
      for (let effect = 0; effect < 40; effect++) {
        const dice = random()
        if (dice < 0.1) chain.losePool()
        if (dice > 0.9) chain.gasPrice = GWEI * BigInt(1 + Math.floor(random() * 50))
        if (dice > 0.45 && dice < 0.48) {
          // -9: what was in flight is nobody's any more; its duties are found again.
          submitter = createSubmitter<number>(options, chain)
          taken = []
        }
        const ofThisLife = taken
        const submitted = submitter.submit(call(effect)).then(
          () => ofThisLife.push(effect),
          () => undefined,
        )
        // Some travel together, as they come.
        if (random() < 0.5) await submitted
        if (random() < 0.4) await submitter.onBlock(chain.block()).catch(() => undefined)
      }
      chain.fault = () => undefined
      for (let block = 0; block < 60; block++) await submitter.onBlock(chain.block())
      expect(submitter.inFlight(), `seed ${seed}`).toEqual([])
      const missing = taken.filter((effect) => !chain.mined.includes(call(effect).data))
      expect(missing, `seed ${seed}`).toEqual([])
    }
  })
})
