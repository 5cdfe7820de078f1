import { numberToHex } from 'viem'
import { afterEach, describe, expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import { mayComeIn } from './admission.ts'
import { until } from './compliance.ts'
import { createLibp2pNetwork, type Libp2pOptions } from './libp2p.ts'
import type { Network } from './network.ts'
import {
  createPeerExchange,
  defaultPeerExchangeOptions,
  type PeerExchangeDependencies,
} from './peer-exchange.ts'
import { peerIdOf } from './peer-id.ts'

const keyOf = (index: number) => numberToHex(index + 1, { size: 32 })
const idOf = (index: number) => peerIdOf(keyOf(index))
const retry = { retryMinMs: 5, retryMaxMs: 20 }

let networks: Network[] = []
afterEach(async () => {
  await Promise.all(networks.map((network) => network.stop()))
  networks = []
})

/** Networks that know the first one's address alone; those below `members` are validators. */
async function start(
  count: number,
  { members, ...options }: { members: number } & Partial<Libp2pOptions>,
) {
  const validators = new Set(Array.from({ length: members }, (_, index) => idOf(index)))
  let first: string | undefined
  for (let index = 0; index < count; index++) {
    const network = createLibp2pNetwork(
      {
        ...{ privateKey: keyOf(index), retry, allowPrivate: true, ...options },
        bootstrap: first === undefined ? [] : [first],
      },
      { clock: systemClock, random: Math.random, isMember: (peer) => validators.has(peer) },
    )
    networks.push(network)
    await network.start()
    first ??= network.addresses()[0]
  }
  return networks
}

describe('nodes that know one address', () => {
  test('find all validators by what those tell whom they know', async () => {
    const all = await start(4, { members: 4 })
    await until(() => all.every((network) => network.peers().length === 3))
  })

  test('find some others, too: a node that has no validator beside it is not alone', async () => {
    const all = await start(3, { members: 0 })
    await until(() => all.every((network) => network.peers().length === 2))
  })

  test('strangers take no validator’s place', async () => {
    const server = createLibp2pNetwork(
      { privateKey: keyOf(0), admission: { strangersMax: 1, connectionsPerPeerMax: 3 } },
      { clock: systemClock, random: Math.random, isMember: (peer) => peer === idOf(9) },
    )
    networks.push(server)
    await server.start()
    for (const index of [7, 8, 9]) {
      const caller = createLibp2pNetwork(
        { privateKey: keyOf(index), retry, bootstrap: server.addresses() },
        { clock: systemClock, random: Math.random },
      )
      networks.push(caller)
      await caller.start()
      if (index === 7) await until(() => server.peers().includes(idOf(7)))
    }
    await until(() => server.peers().includes(idOf(9)))
    expect(server.peers().sort()).toEqual([idOf(7), idOf(9)].sort())
  })
})

describe('who may come in', () => {
  const now = {
    peers: ['v1', 'a', 'b'],
    connectionsOf: (peer: string) => (peer === 'many' ? 3 : 0),
    isMember: (peer: string) => peer.startsWith('v'),
  }
  const options = { strangersMax: 2, connectionsPerPeerMax: 3 }
  test.each([
    ['v2', true],
    ['c', false],
    ['a', true],
    ['many', false],
  ])('%s: %s', (peer, may) => expect(mayComeIn(peer, options, now)).toBe(may))
})

/** An exchange of `id 0`, whose peers answer with `told`. */
function exchangeOf(told: unknown, deps: Partial<PeerExchangeDependencies> = {}) {
  const [kept, called]: [string[], string[]] = [[], []]
  const exchange = createPeerExchange(defaultPeerExchangeOptions, {
    clock: systemClock,
    random: () => 0,
    self: idOf(0),
    allowPrivate: false,
    peers: () => [idOf(1)],
    isMember: (peer) => [1, 2, 3].map(idOf).includes(peer),
    ask: async () => new TextEncoder().encode(JSON.stringify(told)),
    keep: (address) => kept.push(address),
    call: (address) => called.push(address),
    ...deps,
  })
  return { exchange, kept, called }
}
const at = (host: string, index: number) => `/ip4/${host}/tcp/1/p2p/${idOf(index)}`

describe('what a peer tells', () => {
  test('is tried for validators that are not there, and for few others', async () => {
    const strangers = Array.from({ length: 20 }, (_, place) => at('1.1.1.1', 10 + place))
    const useless = [at('1.1.1.1', 0), at('1.1.1.1', 1), at('10.0.0.1', 2), '/ip4/1.1.1.1/tcp/1']
    const told = [...useless, 7, 'x', at('1.1.1.1', 2), ...strangers, at('1.1.1.1', 3)]
    const { exchange, kept, called } = exchangeOf(told)
    exchange.connected(idOf(1))
    await until(() => kept.length === 2)
    expect(kept).toEqual([at('1.1.1.1', 2), at('1.1.1.1', 3)])
    expect(called).toEqual(strangers.slice(0, 8))
  })

  test.each([{}, 'x', null, [[]], Array(1_000).fill('/ip4/1.1.1.1/tcp/1')])(
    'is ignored where it is %j',
    async (told) => {
      const asked = Promise.withResolvers<void>()
      const ask = async () => {
        asked.resolve()
        return new TextEncoder().encode(JSON.stringify(told))
      }
      const { exchange, kept, called } = exchangeOf(told, { ask })
      exchange.connected(idOf(1))
      await asked.promise
      expect([...kept, ...called]).toEqual([])
    },
  )

  test('and what it says of itself is passed on with its own id, few of it, while it is there', () => {
    const { exchange } = exchangeOf([])
    const answer = () => JSON.parse(new TextDecoder().decode(exchange.answer())) as string[]
    exchange.learn(idOf(5), ['/ip4/1.1.1.1/tcp/1'])
    expect(answer()).toEqual([])
    const many = Array.from(
      { length: 9 },
      (_, port) => `/ip4/1.1.1.1/tcp/${port + 1}/p2p/${idOf(7)}`,
    )
    exchange.learn(idOf(1), ['/ip4/1.1.1.1/udp/1', ...many])
    expect(answer()).toEqual([1, 2, 3, 4].map((port) => `/ip4/1.1.1.1/tcp/${port}/p2p/${idOf(1)}`))
    exchange.disconnected(idOf(1))
    expect(answer()).toEqual([])
  })
})
