import {
  bytesToBigint,
  hexToBytes,
  keccak256,
  recoverAddress,
  recoverAddressByNoble,
  signatureBackend,
  signDigest,
  uintToHex,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import { atLeast, figure, type Measurement } from '../measurement.ts'
import { percentile } from '../percentile.ts'

type Signature = { digest: Hex; r: bigint; s: bigint; yParity: number }
type Recover = typeof recoverAddress

const alternations = 7
const signaturesCount = 64
/** Milliseconds of processor time that each side runs in each alternation, at least: other programs do not count. */
const sliceMs = 400

/** Senders recovered by what a node uses, and by noble, in turns in one process. */
export async function runRecover(note: (line: string) => void): Promise<Measurement[]> {
  if (signatureBackend !== 'native') {
    note('recover: skipped, for there is no native build of secp256k1 here')
    return []
  }
  note('recover: native and noble in turns')
  const signatures = Array.from({ length: signaturesCount }, (_, index) => sign(index))
  const rounds = Array.from({ length: alternations + 1 }, () => ({
    native: recoveriesPerSecond(recoverAddress, signatures),
    noble: recoveriesPerSecond(recoverAddressByNoble, signatures),
  }))
  // The first round is for the compiler.
  const measured = rounds.slice(1)
  const ratios = measured.map(({ native, noble }) => native / noble)
  const median = (values: readonly number[]): number => percentile(values, 0.5)
  return [
    figure('recover, native', median(measured.map(({ native }) => native)), 'a CPU second'),
    figure('recover, noble', median(measured.map(({ noble }) => noble)), 'a CPU second'),
    atLeast(20, {
      name: 'recover, native to noble',
      value: median(ratios),
      unit: 'x',
      detail: `median of ${alternations}, from ${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)}`,
    }),
  ]
}

function sign(index: number): Signature {
  const digest = keccak256(hexToBytes(uintToHex(index, 32)))
  const bytes = hexToBytes(signDigest(digest, keccak256(hexToBytes(digest))))
  return {
    digest,
    r: bytesToBigint(bytes.subarray(0, 32)),
    s: bytesToBigint(bytes.subarray(32, 64)),
    yParity: (bytes[64] ?? 27) - 27,
  }
}

function recoveriesPerSecond(recover: Recover, signatures: readonly Signature[]): number {
  const before = process.cpuUsage()
  let [count, spentMs] = [0, 0]
  while (spentMs < sliceMs) {
    for (const { digest, r, s, yParity } of signatures) {
      if (recover(digest, r, s, yParity) === undefined) throw new Error('Nobody signed.')
    }
    count += signatures.length
    const { user, system } = process.cpuUsage(before)
    spentMs = (user + system) / 1_000
  }
  return (count / spentMs) * 1_000
}
