import { numberToHex } from 'viem'
import { privateKeyToAddress } from 'viem/accounts'
import { describe, expect, it } from 'vitest'
import { systemClock } from '../clock.ts'
import { testNetwork, until } from './compliance.ts'
import { createLibp2pNetwork, type Libp2pNetwork, type Libp2pOptions } from './libp2p.ts'
import type { Network } from './network.ts'
import { addressOfPeer, peerIdOf } from './peer-id.ts'

const limits = { publishBytesMax: 65_536, requestBytesMax: 65_536, requestsPerPeerMax: 64 }
const keyOf = (index: number) => numberToHex(index + 1, { size: 32 })

function create(index: number, options: Partial<Libp2pOptions> = {}): Libp2pNetwork {
  return createLibp2pNetwork(
    { privateKey: keyOf(index), limits, ...options },
    { clock: systemClock, random: Math.random },
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
    const [listen = ''] = first.addresses()
    const dialer = create(1, { bootstrap: [listen], retry })
    await dialer.start()
    // Whoever dials, and whoever is dialled.
    for (const one of [first, dialer]) {
      await until(() => first.peers().length === 1 && dialer.peers().length === 1)
      one.setCut(true)
      await until(() => first.peers().length === 0 && dialer.peers().length === 0)
      dialer.connect(`${listen.replace(/\/p2p\/.*/, '')}/p2p/${first.id}`)
      const silenceMs = 200
      await new Promise((resolve) => setTimeout(resolve, silenceMs))
      expect([first.peers(), dialer.peers()]).toEqual([[], []])
      one.setCut(false)
    }
    await until(() => first.peers().length === 1 && dialer.peers().length === 1)
    await Promise.all([first.stop(), dialer.stop()])
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
