import { createRandom } from '@metalayer/testing/random'
import { describe, expect, it } from 'vitest'
import { systemClock } from '../clock.ts'
import { createVirtualClock } from '../virtual-clock.ts'
import { testNetwork } from './compliance.ts'
import { createMemoryNetwork, type MemoryNetwork } from './memory.ts'

const limits = {
  publishBytesMax: 65_536,
  requestBytesMax: 65_536,
  answerBytesMax: 65_536,
  requestsPerPeerMax: 64,
  requestsPerStrangerMax: 64,
}

testNetwork('the memory network', {
  async create(count) {
    const memory = createMemoryNetwork(
      { limits },
      { clock: systemClock, random: createRandom(1).real },
    )
    return Array.from({ length: count }, (_, i) => memory.join(`node-${i}`))
  },
  connect: async (networks) => {
    for (const network of networks) await network.start()
  },
})

testNetwork('the memory network with delays', {
  async create(count) {
    const delayMs = { min: 1, max: 5 }
    const dependencies = { clock: systemClock, random: createRandom(2).real }
    const memory = createMemoryNetwork({ limits, delayMs }, dependencies)
    return Array.from({ length: count }, (_, i) => memory.join(`node-${i}`))
  },
  connect: async (networks) => {
    for (const network of networks) await network.start()
  },
})

async function startPair(memory: MemoryNetwork) {
  const [a, b] = [memory.join('a'), memory.join('b')]
  await a.start()
  await b.start()
  return { a, b }
}

describe('memory network', () => {
  it('repeats itself with the same seed', async () => {
    const run = async () => {
      const clock = createVirtualClock()
      const memory = createMemoryNetwork(
        { delayMs: { min: 1, max: 100 }, loss: 0.3 },
        { clock, random: createRandom(7).real },
      )
      const { a, b } = await startPair(memory)
      const heard: [number, number][] = []
      b.subscribe('topic', (_, got) => heard.push([clock.now(), got[0] ?? -1]))
      for (let i = 0; i < 50; i++) await a.publish('topic', Uint8Array.of(i))
      await clock.advance(100)
      return heard
    }
    const heard = await run()
    expect(heard).toEqual(await run())
    expect(heard.length).toBeGreaterThan(20)
    expect(heard.length).toBeLessThan(50)
    const order = heard.map(([, i]) => i)
    expect(order).not.toEqual([...order].sort((x, y) => x - y))
  })

  it('lets nothing through a partition, not even what was under way', async () => {
    const clock = createVirtualClock()
    const memory = createMemoryNetwork(
      { delayMs: { min: 10, max: 10 } },
      { clock, random: () => 0.5 },
    )
    const { a, b } = await startPair(memory)
    const heard: number[] = []
    const connected: string[] = []
    b.subscribe('topic', (_, got) => heard.push(got[0] ?? -1))
    b.handle('/x/1', async (_, got) => got)
    b.onConnect((peer) => connected.push(peer))
    await a.publish('topic', Uint8Array.of(1))
    const request = a.request('b', '/x/1', Uint8Array.of(1), new AbortController().signal)
    const failed = expect(request).rejects.toMatchObject({ code: 'unreachable' })
    memory.partition([['a'], ['b']])
    await clock.advance(50)
    await failed
    expect([heard, a.peers(), b.peers()]).toEqual([[], [], []])
    memory.heal()
    await a.publish('topic', Uint8Array.of(2))
    await clock.advance(50)
    expect([heard, connected]).toEqual([[2], ['a', 'a']])
  })

  it('brings some messages twice, and tells of each arrival', async () => {
    const clock = createVirtualClock()
    const arrivals: string[] = []
    const memory = createMemoryNetwork(
      { duplication: 0.5 },
      {
        ...{ clock, random: createRandom(3).real },
        onArrival: ({ from, to, over, bytes }) => arrivals.push(`${from}${to}${over}${bytes[0]}`),
      },
    )
    const { a, b } = await startPair(memory)
    const heard: number[] = []
    b.subscribe('topic', (_, got) => heard.push(got[0] ?? -1))
    for (let i = 0; i < 20; i++) await a.publish('topic', Uint8Array.of(i))
    await clock.advance(1)
    expect(new Set(heard).size).toBe(20)
    expect(heard.length).toBeGreaterThan(20)
    expect(arrivals).toEqual(heard.map((i) => `abtopic${i}`))
  })

  it('holds back what goes over a clogged link, one way, until that is let through', async () => {
    const clock = createVirtualClock()
    const memory = createMemoryNetwork({}, { clock, random: () => 0.5 })
    const { a, b } = await startPair(memory)
    const heard: string[] = []
    for (const network of [a, b]) {
      network.subscribe('topic', (from, got) => heard.push(`${from} ${got[0]}`))
    }
    memory.clog('a', 'b')
    await a.publish('topic', Uint8Array.of(1))
    await b.publish('topic', Uint8Array.of(2))
    await clock.advance(10)
    expect(heard).toEqual(['b 2'])
    memory.unclog('a', 'b')
    await a.publish('topic', Uint8Array.of(3))
    await clock.advance(10)
    expect(heard).toEqual(['b 2', 'a 1', 'a 3'])
  })
})
