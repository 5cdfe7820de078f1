import type { Hex } from 'viem'
import { recoverAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  addressOf,
  type Commit,
  decodeCommit,
  encodeCommit,
  isQuorum,
  MalformedCommitError,
  signDigest,
  toWord,
  trimCommit,
  type Validator,
  verifyCommit,
  voteDigest,
  zeroHash,
} from './index.ts'

const keys = [1, 2, 3, 4].map((number) => toWord(number))
const stakes = [10n, 20n, 30n, 39n]
const validators: Validator[] = keys.map((key, place) => ({
  signer: addressOf(key),
  stake: stakes[place] ?? 0n,
}))
const height = 12
const networkId = 777
const value = toWord(99)

function commitOf(places: readonly number[], round = 3, signed = value): Commit {
  const digest = voteDigest({ networkId, kind: 'precommit', height, round, value: signed })
  return encodeCommit(
    round,
    new Map(places.map((place) => [place, signDigest(digest, keys[place] ?? '0x')])),
  )
}

const verify = (commit: Commit, changes: object = {}) =>
  verifyCommit({ networkId, height, value, commit, validators, ...changes })

describe('commits [P12]', () => {
  test('hold by more than 2/3 of the stake, not by 2/3', () => {
    // 99 in all: 66 is 2/3.
    for (let mask = 0; mask < 16; mask++) {
      const places = [3, 2, 1, 0].filter((place) => mask & (1 << place))
      const stake = places.reduce((sum, place) => sum + (stakes[place] ?? 0n), 0n)
      expect(verify(commitOf(places)), `${places}`).toBe(stake > 66n)
    }
    expect([isQuorum(66n, 99n), isQuorum(67n, 99n), isQuorum(0n, 0n)]).toEqual([false, true, false])
  })

  test('are of one network, height, round, value and kind', () => {
    const all = [0, 1, 2, 3]
    expect(verify(commitOf(all))).toBe(true)
    expect(verify(commitOf(all), { networkId: 778 })).toBe(false)
    expect(verify(commitOf(all), { height: 13 })).toBe(false)
    expect(verify(commitOf(all), { value: zeroHash })).toBe(false)
    expect(verify({ ...commitOf(all), round: 4 })).toBe(false)
    const digest = voteDigest({ networkId, kind: 'prevote', height, round: 3, value })
    const prevotes = keys.map((key, place): [number, Hex] => [place, signDigest(digest, key)])
    expect(verify(encodeCommit(3, new Map(prevotes)))).toBe(false)
  })

  test('one wrong signature, bit or byte fails them', () => {
    const commit = commitOf([0, 1, 2, 3])
    const others = [
      { ...commit, mask: commit.mask | 16n },
      { ...commit, mask: 7n },
      { ...commit, mask: 1n << 256n },
      { ...commit, mask: -1n },
      { ...commit, signatures: `${commit.signatures}00` as Hex },
      { ...commit, signatures: commit.signatures.slice(0, -2) as Hex },
      { ...commit, signatures: '0x' as Hex },
    ]
    for (const other of others) expect(verify(other)).toBe(false)
    for (let at = 2; at < commit.signatures.length; at += 17) {
      const digit = commit.signatures[at] === '0' ? '1' : '0'
      const signatures = commit.signatures.slice(0, at) + digit + commit.signatures.slice(at + 1)
      expect(verify({ ...commit, signatures: signatures as Hex })).toBe(false)
    }
    const swapped = decodeCommit(commit)
    swapped.set(0, swapped.get(1) ?? '0x')
    expect(verify(encodeCommit(3, swapped))).toBe(false)
  })

  test('are trimmed to the fewest signatures that hold', () => {
    for (let mask = 1; mask < 16; mask++) {
      const places = [0, 1, 2, 3].filter((place) => mask & (1 << place))
      const commit = commitOf(places)
      const trimmed = trimCommit(commit, validators)
      const kept = decodeCommit(trimmed)
      expect(verify(trimmed), `${places}`).toBe(verify(commit))
      for (const [place, signature] of kept) {
        expect(decodeCommit(commit).get(place)).toBe(signature)
        const fewer = new Map(kept)
        fewer.delete(place)
        if (verify(commit)) expect(verify(encodeCommit(3, fewer)), `without ${place}`).toBe(false)
      }
      if (!verify(commit)) expect(trimmed).toEqual(commit)
    }
    // The largest stakes come first: 39 and 30 of 99 do.
    expect([...decodeCommit(trimCommit(commitOf([0, 1, 2, 3]), validators)).keys()]).toEqual([2, 3])
    const equal = validators.map((validator) => ({ ...validator, stake: 7n }))
    expect([...decodeCommit(trimCommit(commitOf([3, 2, 1, 0]), equal)).keys()]).toEqual([0, 1, 2])
    expect(() => trimCommit({ ...commitOf([0]), mask: 3n }, validators)).toThrow(
      MalformedCommitError,
    )
  })

  test('decode to the signatures that they were made of', () => {
    const commit = commitOf([3, 1])
    expect(commit.mask).toBe(10n)
    expect(encodeCommit(3, decodeCommit(commit))).toEqual(commit)
    expect(() => encodeCommit(0, new Map([[256, commit.signatures]]))).toThrow(MalformedCommitError)
    expect(() => encodeCommit(0, new Map([[0, '0x00']]))).toThrow(MalformedCommitError)
  })
})

describe('signatures', () => {
  test('are those of viem’s signer, low and recoverable', async () => {
    for (let number = 1; number < 40; number++) {
      const digest = toWord(BigInt(number) * 7n ** 80n)
      const key = toWord(number)
      const signature = signDigest(digest, key)
      expect(await recoverAddress({ hash: digest, signature })).toMatch(
        new RegExp(addressOf(key), 'i'),
      )
      expect(Number.parseInt(signature.slice(66, 67), 16)).toBeLessThan(8)
      expect([27, 28]).toContain(Number.parseInt(signature.slice(-2), 16))
    }
  })
})
