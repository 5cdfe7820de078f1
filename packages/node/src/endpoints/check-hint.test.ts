import { describe, expect, test } from 'vitest'
import { checkHint } from './check-hint.ts'

const lookup = async (host: string): Promise<string[]> =>
  ({
    'rpc.example': ['93.184.216.34', '2606:2800:220:1::1'],
    'sly.example': ['1.1.1.1', '10.0.0.7'],
  })[host] ?? []

const check = (hint: string, allowPrivate = false) => checkHint(hint, { allowPrivate, lookup })

describe('checkHint', () => {
  test.each(['https://rpc.example/key', 'http://93.184.216.34:8545', 'http://[2606:4700::1]/'])(
    'takes %s',
    async (hint) => expect(await check(hint)).toBe(new URL(hint).href),
  )

  test.each([
    ...['nonsense', 'file:///etc/passwd', 'ws://rpc.example', 'http://user:word@rpc.example'],
    ...['http://127.0.0.1:8545', 'http://10.1.2.3', 'http://172.31.0.1', 'http://192.168.0.1'],
    ...[
      'http://169.254.169.254/latest',
      'http://0.0.0.0',
      'http://0x7f000001',
      'http://2130706433',
    ],
    ...['http://[::1]:8545', 'http://[::ffff:127.0.0.1]', 'http://[fd00::1]', 'http://[fe80::1]'],
    ...['http://sly.example', 'http://nowhere.example', `https://rpc.example/${'x'.repeat(300)}`],
  ])('refuses %s', async (hint) => {
    await expect(check(hint)).rejects.toMatchObject({ code: 'endpoint-hint' })
  })

  test('takes what is private where the operator wants that, but no other protocol', async () => {
    expect(await check('http://127.0.0.1:8545', true)).toBe('http://127.0.0.1:8545/')
    await expect(check('file:///etc/passwd', true)).rejects.toMatchObject({ code: 'endpoint-hint' })
  })
})
