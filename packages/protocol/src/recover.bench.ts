import { bench, describe } from 'vitest'
import {
  bytesToBigint,
  hexToBytes,
  keccak256,
  recoverAddress,
  recoverAddressByNoble,
  signatureBackend,
  signDigest,
} from './index.ts'

const digest = keccak256('0x01')
const signature = hexToBytes(signDigest(digest, `0x${'11'.repeat(32)}`))
const r = bytesToBigint(signature.subarray(0, 32))
const s = bytesToBigint(signature.subarray(32, 64))
const yParity = (signature[64] ?? 27) - 27

describe('recovering a signer', () => {
  bench(`in use: ${signatureBackend}`, () => void recoverAddress(digest, r, s, yParity))
  bench('noble', () => void recoverAddressByNoble(digest, r, s, yParity))
  bench('signing', () => void signDigest(digest, `0x${'11'.repeat(32)}`))
})
