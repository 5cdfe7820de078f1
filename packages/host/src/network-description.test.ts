import type { Configuration } from '@metalayer/protocol'
import { describe, expect, test } from 'vitest'
import {
  chainsOf,
  type NetworkDescription,
  readDescription,
  writeDescription,
} from './network-description.ts'

const address = (digit: string) => `0x${digit.repeat(40)}` as const
const configuration: Configuration = {
  number: 0,
  validators: [{ signer: address('1'), stake: 10n ** 22n }],
  chains: [
    { chainId: 11, kind: 0, startBlock: 0, registrant: address('2') },
    { chainId: 12, kind: 1, startBlock: 7, registrant: address('2') },
  ],
  parameters: {
    ...{ networkId: 99, hubChainId: 11, lease: 20, minimumStay: 2, unbonding: 86_400 },
    dataQuota: 1_000_000n,
    ...{ fenceCheckpoints: 5, fenceMargin: 6 },
    ...{ tick: 1_000, agentTimeout: 5_000, baseFeeMin: 10n ** 9n, executorShare: 5_000 },
  },
  settings: [],
}
const peer = '/ip4/192.0.2.7/tcp/8550/p2p/16Uiu2HAmVWRhEkvHJcbq1vZ9GMZdM21ec4VUs6uuaFvBcDsMoF1P'
const description: NetworkDescription = {
  chainId: 99,
  ...{ registry: address('a'), kernel: address('b'), bridge: address('c'), gateway: address('d') },
  configuration,
  hub: { name: 'hub', chainId: 11, rpc: 'https://hub.example/key' },
  chains: [{ name: 'one', kind: 'general', chainId: 12 }],
  bootstrap: [peer],
}
const text = writeDescription(description)
const changed = (change: (json: Record<string, unknown>) => void): string => {
  const json = JSON.parse(text) as Record<string, unknown>
  change(json)
  return JSON.stringify(json)
}

describe('network.json', () => {
  test('comes back as it was written', () => {
    expect(readDescription(text, 'network.json')).toEqual(description)
    expect(chainsOf(description)).toEqual([
      { chainId: 11, name: 'hub', rpc: 'https://hub.example/key' },
      { chainId: 12, name: 'one' },
    ])
  })

  test('may know no contracts but those that nodes need, and nobody to begin with', () => {
    const bare = changed((json) => {
      delete json.gateway
      delete json.bootstrap
    })
    const { gateway: _, ...known } = description
    expect(readDescription(bare, 'x')).toEqual({ ...known, bootstrap: [] })
  })

  test.each<[string, (json: Record<string, unknown>) => void, RegExp]>([
    ['no registry', (json) => delete json.registry, /has no registry/],
    ['an address that is short', (json) => (json.kernel = '0x12'), /kernel .* address/],
    ['a negative id', (json) => (json.chainId = -1), /chainId .* whole number/],
    ['another network', (json) => (json.chainId = 98), /configuration/],
    ['another hub', (json) => (json.hub = { name: 'hub', chainId: 12 }), /configuration/],
    ['bytes that are none', (json) => (json.configuration = '0x12'), /configuration/],
    ['a file as RPC', (json) => (json.hub = { name: 'h', chainId: 11, rpc: 'file:///x' }), /rpc/],
    ['an unknown kind', (json) => (json.chains = [{ name: 'a', chainId: 1, kind: 'x' }]), /kind/],
    ['peers that are URLs', (json) => (json.bootstrap = ['http://a:1']), /multiaddr/],
    ['too many peers', (json) => (json.bootstrap = Array(65).fill(peer)), /at most 64/],
    ['too many chains', (json) => (json.chains = Array(128).fill({})), /at most 127/],
  ])('is refused with %s', (_, change, words) => {
    const read = () => readDescription(changed(change), 'network.json')
    expect(read).toThrow(expect.objectContaining({ code: 'network-file' }))
    expect(read).toThrow(words)
  })

  test.each(['', '[]', 'null', '{', 'x'.repeat(2 ** 20 + 1)])(
    'is refused where it is no such object',
    (odd) => {
      expect(() => readDescription(odd, 'network.json')).toThrow(
        expect.objectContaining({ code: 'network-file' }),
      )
    },
  )
})
