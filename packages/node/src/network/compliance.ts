import { afterEach, describe, expect, it } from 'vitest'
import type { Network } from './network.ts'

/** A few networks that are connected with each other, for the suite. */
export type NetworkFixture = {
  /** Makes `count` networks, each of which can reach all others once started, with at most 64 KiB a message, a request and an answer, and 64 requests of a peer at a time. */
  create(count: number): Promise<Network[]>
  /** Starts them and resolves once all are connected. */
  connect(networks: Network[]): Promise<void>
}

const bytesMax = 64 * 1024
const requestsMax = 64
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const bytes = (words: string) => new TextEncoder().encode(words)

/** What every implementation of `Network` must do. */
export function testNetwork(name: string, fixture: NetworkFixture): void {
  let networks: Network[] = []
  afterEach(async () => {
    await Promise.all(networks.map((network) => network.stop()))
    networks = []
  })

  async function start(count: number, prepare?: (networks: Network[]) => void) {
    networks = await fixture.create(count)
    prepare?.(networks)
    await fixture.connect(networks)
    return networks as [Network, Network, ...Network[]]
  }

  describe(`${name} keeps the port`, () => {
    it('knows its peers by their ids', async () => {
      const [a, ...others] = await start(3)
      expect(a.peers().sort()).toEqual(others.map((other) => other.id).sort())
      const seen: string[] = []
      a.onConnect((peer) => seen.push(peer))
      expect(seen.sort()).toEqual(a.peers().sort())
    })

    it('brings what is published to every other node, once', async () => {
      const heard = new Map<string, string[]>()
      const [a, b, c] = await start(3, (all) => {
        for (const network of all) {
          heard.set(network.id, [])
          network.subscribe('topic', (_, got) => heard.get(network.id)?.push(text(got)))
        }
      })
      await untilHeard(a, () => [b, c as Network].every(({ id }) => heard.get(id)?.includes('?')))
      for (const list of heard.values()) list.length = 0
      // The same bytes twice are two messages.
      for (const words of ['one', 'two', 'two']) await a.publish('topic', bytes(words))
      const complete = (id: string) => heard.get(id)?.filter((words) => words !== '?').length === 3
      await until(() => complete(b.id) && complete((c as Network).id))
      for (const { id } of [b, c as Network]) {
        expect(
          heard
            .get(id)
            ?.filter((words) => words !== '?')
            .sort(),
        ).toEqual(['one', 'two', 'two'])
      }
      expect(heard.get(a.id)).toEqual([])
    })

    it('keeps topics apart, and survives a subscriber that throws', async () => {
      const heard: string[] = []
      const [a] = await start(2, ([, b]) => {
        b?.subscribe('topic', () => {
          throw new Error('no')
        })
        b?.subscribe('topic', (_, got) => heard.push(text(got)))
        b?.subscribe('other', (_, got) => heard.push(`other ${text(got)}`))
      })
      await untilHeard(a, () => heard.includes('?'))
      await a.publish('other', bytes('x'))
      await until(() => heard.includes('other x'))
      expect(heard).not.toContain('x')
    })

    it('answers requests, with who asked', async () => {
      const [a, b] = await start(2, ([, second]) => {
        second?.handle('/echo/1', async (from, got) => bytes(`${from} ${text(got)}`))
      })
      const { signal } = new AbortController()
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, i) => a.request(b.id, '/echo/1', bytes(`${i}`), signal)),
      )
      expect(answers.map(text)).toEqual(answers.map((_, i) => `${a.id} ${i}`))
      expect(await a.request(b.id, '/echo/1', new Uint8Array(0), signal)).toEqual(bytes(`${a.id} `))
      const large = new Uint8Array(bytesMax - 1000).fill(65)
      expect((await a.request(b.id, '/echo/1', large, signal)).length).toBeGreaterThan(bytesMax / 2)
    })

    it('refuses what nobody answers, and what fails', async () => {
      const [a, b] = await start(2, ([, second]) => {
        second?.handle('/fails/1', () => Promise.reject(new Error('no')))
      })
      const { signal } = new AbortController()
      await expect(a.request(b.id, '/fails/1', bytes(''), signal)).rejects.toMatchObject({
        code: 'refused',
      })
      await expect(a.request(b.id, '/nothing/1', bytes(''), signal)).rejects.toMatchObject({
        code: 'refused',
      })
    })

    it('bounds what travels', async () => {
      const [a, b] = await start(2, ([, second]) => {
        second?.handle('/large/1', async () => new Uint8Array(bytesMax + 1))
      })
      const { signal } = new AbortController()
      const large = new Uint8Array(bytesMax + 1)
      await expect(a.publish('topic', large)).rejects.toMatchObject({ code: 'too-large' })
      await expect(a.request(b.id, '/large/1', large, signal)).rejects.toMatchObject({
        code: 'too-large',
      })
      await expect(a.request(b.id, '/large/1', bytes(''), signal)).rejects.toMatchObject({
        code: 'refused',
      })
    })

    it('answers so many requests of a peer at a time, whatever they ask', async () => {
      const answer = Promise.withResolvers<void>()
      let asked = 0
      const [a, b, c] = await start(3, ([, second]) => {
        for (const protocol of ['/slow/0', '/slow/1']) {
          second?.handle(protocol, async (_, got) => {
            asked += 1
            await answer.promise
            return got
          })
        }
      })
      const { signal } = new AbortController()
      const slow = Array.from({ length: requestsMax }, (_, i) =>
        a.request(b.id, `/slow/${i % 2}`, bytes(`${i}`), signal),
      )
      await until(() => asked === requestsMax)
      await expect(a.request(b.id, '/slow/0', bytes('x'), signal)).rejects.toMatchObject({
        code: 'refused',
      })
      const other = c?.request(b.id, '/slow/0', bytes('y'), signal)
      await until(() => asked === requestsMax + 1)
      answer.resolve()
      expect((await Promise.all([...slow, other])).map((got) => text(got ?? bytes('')))).toEqual([
        ...slow.map((_, i) => `${i}`),
        'y',
      ])
      expect(text(await a.request(b.id, '/slow/0', bytes('x'), signal))).toBe('x')
    })

    it('stops waiting when the signal aborts', async () => {
      const asked = Promise.withResolvers<void>()
      const [a, b] = await start(2, ([, second]) => {
        second?.handle('/never/1', () => {
          asked.resolve()
          return new Promise(() => {})
        })
      })
      const controller = new AbortController()
      const request = a.request(b.id, '/never/1', bytes(''), controller.signal)
      await asked.promise
      controller.abort(new Error('enough'))
      await expect(request).rejects.toThrow('enough')
    })

    it('tells a peer that is gone from one that refuses', async () => {
      const asked = Promise.withResolvers<void>()
      const [a, b] = await start(2, ([, second]) => {
        second?.handle('/never/1', () => {
          asked.resolve()
          return new Promise(() => {})
        })
      })
      const { signal } = new AbortController()
      const request = a.request(b.id, '/never/1', bytes(''), signal)
      await asked.promise
      const failed = expect(request).rejects.toMatchObject({ code: 'unreachable' })
      await b.stop()
      await failed
      await until(() => a.peers().length === 0)
      await expect(a.request(b.id, '/never/1', bytes(''), signal)).rejects.toMatchObject({
        code: 'unreachable',
      })
    })

    it('says so once it is stopped', async () => {
      const [a, b] = await start(2)
      await a.stop()
      await a.stop()
      const { signal } = new AbortController()
      await expect(a.publish('topic', bytes(''))).rejects.toMatchObject({ code: 'stopped' })
      await expect(a.request(b.id, '/x/1', bytes(''), signal)).rejects.toMatchObject({
        code: 'stopped',
      })
    })
  })
}

/** Publishes `?` until `heard`: subscriptions take a moment to get around. */
async function untilHeard(network: Network, heard: () => boolean): Promise<void> {
  while (!heard()) {
    await network.publish('topic', bytes('?'))
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Looks again after each turn of the event loop; the test's own limit ends it. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2))
}
