import { numberToHex } from 'viem'
import { privateKeyToAddress } from 'viem/accounts'
import { describe, expect, it } from 'vitest'
import { systemClock } from '../clock.ts'
import { testNetwork, until } from './compliance.ts'
import { createLibp2pNetwork, type Libp2pNetwork, type Libp2pOptions } from './libp2p.ts'
import type { Network } from './network.ts'
import { defaultOffenceOptions } from './offences.ts'
import { addressOfPeer, peerIdOf } from './peer-id.ts'

const limits = {
  publishBytesMax: 65_536,
  requestBytesMax: 65_536,
  answerBytesMax: 65_536,
  requestsPerPeerMax: 64,
  requestsPerStrangerMax: 64,
}
const keyOf = (index: number) => numberToHex(index + 1, { size: 32 })

function create(
  index: number,
  options: Partial<Libp2pOptions> = {},
  onOffender: (peer: string) => void = () => {},
): Libp2pNetwork {
  return createLibp2pNetwork(
    { privateKey: keyOf(index), limits, ...options },
    { clock: systemClock, random: Math.random, onOffender },
  )
}

async function connect(networks: Network[]): Promise<void> {
  const started: Libp2pNetwork[] = []
  for (const network of networks as Libp2pNetwork[]) {
    await network.start()
    for (const other of started) network.connect(other.addresses()[0] ?? '')
    started.push(network)
  }
  await until(() => networks.every((network) => network.peers().length === networks.length - 1))
}

testNetwork('libp2p', {
  create: async (count) => Array.from({ length: count }, (_, i) => create(i)),
  connect,
})

describe('libp2p network', () => {
  it('has an id that says whose it is', () => {
    expect(addressOfPeer(peerIdOf(keyOf(4)))).toBe(privateKeyToAddress(keyOf(4)).toLowerCase())
    expect(create(4).id).toBe(peerIdOf(keyOf(4)))
    expect(addressOfPeer('12D3KooWKnDdG3iXw9eTFijk3EWSunZcFi54Zka4wmtqtt6rPxc8')).toBeUndefined()
    expect(addressOfPeer('nobody')).toBeUndefined()
  })

  it('finds a peer that starts later, and again after it restarted', async () => {
    const first = create(0)
    await first.start()
    const [listen = ''] = first.addresses()
    await first.stop()
    const retry = { retryMinMs: 5, retryMaxMs: 20 }
    const dialer = create(1, { bootstrap: [listen], retry })
    await dialer.start()
    for (let round = 0; round < 2; round++) {
      const again = create(0, { listen: [listen.replace(/\/p2p\/.*/, '')] })
      await again.start()
      await until(() => dialer.peers().includes(again.id))
      await again.stop()
      await until(() => dialer.peers().length === 0)
    }
    await dialer.stop()
  })

  it('has no peer while it is cut off, and finds them again', async () => {
    const retry = { retryMinMs: 5, retryMaxMs: 20 }
    const first = create(0)
    await first.start()
    const dialer = create(1, { bootstrap: first.addresses(), retry })
    await dialer.start()
    // Somebody whom nothing happens to: as long as its messages come, time passes for everyone.
    const both = [...first.addresses(), ...dialer.addresses()]
    const bystander = create(2, { bootstrap: both, retry })
    await bystander.start()
    let heard = 0
    for (const one of [first, dialer]) one.subscribe('pulse', () => void heard++)
    const beats = async (count: number): Promise<void> => {
      const enough = heard + count
      await until(() => {
        // Who is not subscribed yet, as the other side sees it, hears of the next one.
        void bystander.publish('pulse', new Uint8Array([1]))
        return heard >= enough
      })
    }
    // Whoever dials, and whoever is dialled.
    for (const [one, other] of [
      [first, dialer],
      [dialer, first],
    ] as const) {
      await until(() => one.peers().length === 2 && other.peers().length === 2)
      one.setCut(true)
      await until(() => one.peers().length === 0 && other.peers().length === 1)
      dialer.connect(first.addresses()[0] ?? '')
      // Enough of them that both others have dialled it many times.
      await beats(25)
      expect(one.peers()).toEqual([])
      expect(other.peers()).toEqual([bystander.id])
      one.setCut(false)
    }
    await until(() => first.peers().length === 2 && dialer.peers().length === 2)
    await Promise.all([first.stop(), dialer.stop(), bystander.stop()])
  })

  it('cuts off who hands over what no honest node does, and nobody who holds it back', async () => {
    const retry = { retryMinMs: 5, retryMaxMs: 20 }
    const offences = { ...defaultOffenceOptions, offencesMax: 3 }
    const offenders: string[] = []
    const [good, bad] = [new Uint8Array([1]), new Uint8Array([2])]
    const victim = create(0, { offences }, (peer) => offenders.push(peer))
    const heard: number[] = []
    await victim.start()
    const relay = create(1, { bootstrap: victim.addresses(), retry, offences })
    await relay.start()
    const everyone = [...victim.addresses(), ...relay.addresses()]
    const offender = create(2, { bootstrap: everyone, retry })
    await offender.start()
    for (const one of [victim, relay]) {
      one.judge('votes', async (_, bytes) => {
        if (one === victim) heard.push(bytes[0] ?? 0)
        return bytes[0] === bad[0] ? 'offence' : 'pass'
      })
    }
    const count = (value: Uint8Array): number => heard.filter((one) => one === value[0]).length
    await until(() => {
      void offender.publish('votes', good)
      return count(good) > 0
    })
    await until(() => {
      void offender.publish('votes', bad)
      return offenders.length > 0 && !victim.peers().includes(offender.id)
    })
    await until(() => !relay.peers().includes(offender.id))
    // Each stops it for itself: nothing of it came by way of the other, or that one would be cut off as well.
    expect(offenders).toEqual([offender.id])
    expect(count(bad)).toBeLessThanOrEqual(offences.offencesMax + 1)
    expect(victim.peers()).toContain(relay.id)
    const before = count(good)
    await until(() => {
      void relay.publish('votes', good)
      return count(good) >= before + 20
    })
    expect(victim.peers()).toEqual([relay.id])
    await Promise.all([victim.stop(), relay.stop(), offender.stop()])
  })

  it('holds little of what it is asked, and less of a stranger', async () => {
    const asked: number[] = []
    const small = { ...limits, requestBytesMax: 1_024, requestsPerStrangerMax: 1 }
    const strangers = new Set([peerIdOf(keyOf(1))])
    const victim = createLibp2pNetwork(
      { privateKey: keyOf(0), limits: small },
      { ...{ clock: systemClock, random: Math.random }, isMember: (peer) => !strangers.has(peer) },
    )
    const pending = Promise.withResolvers<void>()
    victim.handle('/slow/1', async (_, got) => {
      asked.push(got.length)
      if (got.length > 0) await pending.promise
      return new Uint8Array(60_000)
    })
    await victim.start()
    const [stranger, member] = [1, 2].map((i) => create(i, { bootstrap: victim.addresses() }))
    const { signal } = new AbortController()
    const ask = (one: Network | undefined, size: number) =>
      one?.request(victim.id, '/slow/1', new Uint8Array(size), signal)
    for (const one of [stranger, member]) {
      await one?.start()
      await until(() => one?.peers().includes(victim.id) === true)
    }
    // An answer may be larger than any request.
    expect((await ask(stranger, 0))?.length).toBe(60_000)
    await expect(ask(stranger, 50_000)).rejects.toThrow()
    expect(asked).toEqual([0])
    const held = [ask(stranger, 1), ask(member, 2), ask(member, 2)]
    await until(() => asked.length === 4)
    await expect(ask(stranger, 1)).rejects.toMatchObject({ code: 'refused' })
    pending.resolve()
    expect((await Promise.all(held)).map((got) => got?.length)).toEqual([60_000, 60_000, 60_000])
    await Promise.all([victim.stop(), stranger?.stop(), member?.stop()])
  })

  it('says what to do where it cannot listen', async () => {
    const first = create(0)
    await first.start()
    const taken = (first.addresses()[0] ?? '').replace(/\/p2p\/.*/, '')
    await expect(create(1, { listen: [taken] }).start()).rejects.toMatchObject({
      code: 'unavailable',
    })
    await first.stop()
  })
})
