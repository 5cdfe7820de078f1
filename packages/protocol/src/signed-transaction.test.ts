import type { Hex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { describe, expect, test } from 'vitest'
import {
  bytesToHex,
  create2Deployer,
  decodeSignedTransaction,
  hexToBytes,
  outcomes,
} from './index.ts'

const account = privateKeyToAccount(`0x${'46'.repeat(32)}`)

describe('decodeSignedTransaction [P27]', () => {
  test('reads the transaction of EIP-155', () => {
    const raw: Hex =
      '0xf86c098504a817c800825208943535353535353535353535353535353535353535880de0b6b3a76400008025a028ef61340bd939bc2195fe537567866003e1a15d3c71ff63e1590620aa636276a067cbe9d8997f761aecb703304b3800ccf555c9f3dc64214b297fb1966a3b6d83'
    const result = decodeSignedTransaction(raw, 1)
    expect(result).toMatchObject({
      ok: true,
      transaction: {
        ...{ type: 0, from: account.address.toLowerCase(), nonce: 9, yParity: 0, raw },
        ...{ to: `0x${'35'.repeat(20)}`, value: 10n ** 18n, gasLimit: 21_000n, data: '0x' },
        ...{ gasPrice: 20n * 10n ** 9n, maxFeePerGas: 20n * 10n ** 9n, accessList: [] },
      },
    })
    expect(decodeSignedTransaction(hexToBytes(raw), 1)).toEqual(result)
    expect(decodeSignedTransaction(raw, 2)).toEqual({ ok: false, outcome: outcomes.WrongChain })
  })

  test('reads nothing into what is no bytes', () => {
    const malformed = { ok: false, outcome: outcomes.Malformed }
    for (const raw of ['0x', '0x0', '0xzz', 'f86c', '0xc0', '0x01', '0x02', '0x02c0', '0x80']) {
      expect(decodeSignedTransaction(raw as Hex, 1), raw).toEqual(malformed)
    }
    for (const raw of ['0x00', '0x03c0', '0x04', '0x7e', '0x7f'] as const) {
      const unsupported = { ok: false, outcome: outcomes.UnsupportedType }
      expect(decodeSignedTransaction(raw, 1), raw).toEqual(unsupported)
    }
  })

  test('a nonce that no account reaches is too high, and a creation decodes', async () => {
    const call = { type: 'legacy', chainId: 1, gas: 21_000n, gasPrice: 1n } as const
    const high = await account.signTransaction({ ...call, nonce: Number.MAX_SAFE_INTEGER })
    expect(decodeSignedTransaction(high, 1)).toMatchObject({
      ok: true,
      transaction: { nonce: Number.MAX_SAFE_INTEGER, to: null },
    })
  })

  test('one to the CREATE2 deployer is a creation, without its salt (P30)', async () => {
    const call = { type: 'legacy', chainId: 1, gas: 21_000n, gasPrice: 1n } as const
    const salt: Hex = `0x${'5a'.repeat(32)}`
    for (const [data, expected] of [
      [`${salt}6001`, { to: null, salt, data: '0x6001' }],
      [salt, { to: null, salt, data: '0x' }],
      ['0x5a', { to: null, salt: `0x5a${'0'.repeat(62)}`, data: '0x' }],
    ] as [Hex, object][]) {
      const raw = await account.signTransaction({ ...call, to: create2Deployer, data })
      expect(decodeSignedTransaction(raw, 1)).toMatchObject({ ok: true, transaction: expected })
    }
  })

  test('a long list of lists ends quickly', () => {
    const nested = new Uint8Array(100_000).fill(0xc1)
    expect(decodeSignedTransaction(nested, 1)).toEqual({ ok: false, outcome: outcomes.Malformed })
    const huge = bytesToHex(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff))
    expect(decodeSignedTransaction(huge, 1)).toEqual({ ok: false, outcome: outcomes.Malformed })
  })
})
