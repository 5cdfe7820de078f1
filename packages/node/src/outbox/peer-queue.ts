import { hexToBytes } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Clock } from '../clock.ts'
import { type BatchLimits, countThatFits, encodeBatch } from './transaction-batch.ts'

/** How batches to a peer are made. */
export type PeerQueueOptions = {
  batch: BatchLimits
  /** How long the first transaction waits for others to share its message. */
  lingerMs: number
  /** The pause after a failure, and how often in a row a batch is tried. What is given up, anti-entropy brings. */
  retryMs: number
  attemptsMax: number
  /** Transactions that wait for one peer; beyond, anti-entropy brings them. */
  waitingMax: number
}

/** What a queue needs. */
export type PeerQueueDependencies = {
  clock: Clock
  /** Signed bytes; `undefined` once nobody needs them. */
  raw: (hash: Hex) => Hex | undefined
  /** Sends a batch and gets one byte for each transaction: a code of `batchAnswers`. */
  send: (batch: Uint8Array) => Promise<Uint8Array>
  answered: (hash: Hex, answer: number | undefined) => void
}

/** Sends transactions to one peer: a batch at a time, so that a slow peer gets larger batches, not more of them. */
export interface PeerQueue {
  add(hashes: Iterable<Hex>): void
  stop(): void
}

/** See `PeerQueue`. */
export function createPeerQueue(
  { batch, lingerMs, retryMs, attemptsMax, waitingMax }: PeerQueueOptions,
  { clock, raw, send, answered }: PeerQueueDependencies,
): PeerQueue {
  const waiting = new Set<Hex>()
  let attempts = 0
  let busy = false
  let stopped = false
  let cancel = () => {}

  function schedule(delayMs: number): void {
    busy = true
    cancel = clock.after(delayMs, () => void flush())
  }

  async function flush(): Promise<void> {
    const hashes = takeBatch()
    if (hashes.length > 0) await deliver(hashes)
    busy = false
    if (waiting.size > 0 && !stopped) schedule(attempts === 0 ? 0 : retryMs)
  }

  function takeBatch(): Hex[] {
    const sizes: number[] = []
    const hashes: Hex[] = []
    for (const hash of waiting) {
      if (hashes.length === batch.countMax) break
      const bytes = raw(hash)
      if (bytes === undefined) waiting.delete(hash)
      else {
        hashes.push(hash)
        sizes.push((bytes.length - 2) / 2)
      }
    }
    const taken = hashes.slice(0, countThatFits(sizes, batch))
    for (const hash of taken) waiting.delete(hash)
    return taken
  }

  async function deliver(hashes: Hex[]): Promise<void> {
    try {
      const items = hashes.map((hash) => hexToBytes(raw(hash) ?? '0x'))
      const answer = await send(encodeBatch(items))
      attempts = 0
      for (const [i, hash] of hashes.entries()) answered(hash, answer[i])
    } catch {
      // Whatever went wrong (a lost connection, a slow disk there), trying again is all that helps; the port has no failure that it would not.
      attempts += 1
      if (attempts < attemptsMax) for (const hash of hashes) waiting.add(hash)
      else attempts = 0
    }
  }

  return {
    add(hashes) {
      if (stopped) return
      for (const hash of hashes) if (waiting.size < waitingMax) waiting.add(hash)
      if (!busy && waiting.size > 0) schedule(lingerMs)
    },
    stop() {
      stopped = true
      cancel()
    },
  }
}
