import { describe, expect, test } from 'vitest'
import {
  defaultNodeConfig,
  type NodeConfig,
  readConfig,
  readListenPlace,
  writeConfig,
} from './node-config.ts'

const file = '/etc/era/node.json'
const config: NodeConfig = {
  ...{ network: '/srv/network.json', key: '/etc/era/node.key', data: '/srv/node' },
  database: 'postgres://era:word@db.example/gateway',
  chains: new Map([[37_200, 'https://hub.example/key']]),
  allowPrivate: true,
  rpc: { host: '::', port: 8_500 },
  metrics: { host: '10.0.0.7', port: 0 },
  listen: ['/ip4/0.0.0.0/tcp/8550', '/ip6/::/tcp/8550'],
  announce: ['/dns4/node.example/tcp/8550'],
  bootstrap: ['/ip4/192.0.2.7/tcp/8550'],
}
const read = (fields: Record<string, unknown>) =>
  readConfig(JSON.stringify({ network: 'n.json', key: 'k', data: 'd', ...fields }), file)

describe('node.json', () => {
  test('comes back as it was written', () => {
    expect(readConfig(writeConfig(config), file)).toEqual(config)
  })

  test('opens nothing to others unless it says so, and has its paths from where it is', () => {
    expect(read({})).toEqual({
      ...{ network: '/etc/era/n.json', key: '/etc/era/k', data: '/etc/era/d' },
      ...defaultNodeConfig,
    })
    for (const { host } of [defaultNodeConfig.rpc, defaultNodeConfig.metrics]) {
      expect(host).toBe('127.0.0.1')
    }
    expect(defaultNodeConfig.listen).toEqual(['/ip4/127.0.0.1/tcp/8550'])
  })

  test.each<[Record<string, unknown>, RegExp]>([
    [{ network: undefined }, /has no network/],
    [{ key: '' }, /key .* text/],
    [{ data: 7 }, /data .* text/],
    [{ database: 'mysql://x' }, /database .* postgres/],
    [{ chains: [] }, /chains .* object/],
    [{ chains: { hub: 'http://a' } }, /chains .* chain ids/],
    [{ chains: { 37200: 'ws://a' } }, /37200 .* http/],
    [
      { chains: Object.fromEntries(Array.from({ length: 129 }, (_, i) => [i + 1, 'http://a'])) },
      /at most 128/,
    ],
    [{ allowPrivate: 'yes' }, /allowPrivate .* true or false/],
    [{ rpc: '8500' }, /rpc .* host and a port/],
    [{ metrics: '127.0.0.1:65536' }, /metrics .* host and a port/],
    [{ listen: '/ip4/127.0.0.1/tcp/1' }, /listen .* list/],
    [{ listen: ['/ip4/127.0.0.1/udp/1'] }, /listen .* multiaddr/],
    [{ listen: ['/ip4/300.0.0.1/tcp/1'] }, /listen .* multiaddr/],
    [{ bootstrap: ['/ip4/192.0.2.7/tcp/1/p2p/nobody'] }, /bootstrap .* multiaddr/],
    [{ announce: Array(65).fill('/ip4/192.0.2.7/tcp/1') }, /at most 64/],
    [{ allowprivate: true }, /has a field allowprivate; it may have/],
  ])('with %j is refused, and the field is named', (fields, words) => {
    expect(() => read(fields)).toThrow(expect.objectContaining({ code: 'node-config' }))
    expect(() => read(fields)).toThrow(words)
  })

  test.each(['', 'null', '[]', 'x'.repeat(256 * 1024 + 1)])(
    'is refused where it is no such object',
    (text) => {
      expect(() => readConfig(text, file)).toThrow(expect.objectContaining({ code: 'node-config' }))
    },
  )
})

describe('a place to listen', () => {
  test.each([
    ['127.0.0.1:8500', { host: '127.0.0.1', port: 8_500 }],
    ['localhost:0', { host: 'localhost', port: 0 }],
    ['[::1]:65535', { host: '::1', port: 65_535 }],
  ])('is %s', (text, place) => expect(readListenPlace(text)).toEqual(place))

  test.each(['', ':8500', '127.0.0.1', '127.0.0.1:', '127.0.0.1:x', '::1:8500', 'a:65536'])(
    'is not %s',
    (text) => expect(readListenPlace(text)).toBeUndefined(),
  )
})
