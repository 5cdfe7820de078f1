import { setTimeout as sleep } from 'node:timers/promises'
import type { JsonRpcClient } from '@metalayer/chain'
import type { Hex } from 'viem'
import { tickMs } from './pace.ts'

/** What only has to be sent; those of one sender go in this order, through one node. */
export type Ready = { sender: number; hash: Hex; raw: Hex }

/** A closed loop: so many transactions are under way, and the next one leaves when one is final. */
export type Feeder = {
  /** By what nodes said, how often they refused. */
  readonly refusals: ReadonlyMap<string, number>
  readonly counts: { sent: number; final: number }
  /** From now on so many are under way at a time. */
  setWindow(count: number): void
  /** Takes note of what is final. */
  onFinal(hashes: readonly Hex[]): void
  /** Whether there was nothing left to send. */
  isSpent(): boolean
  /** Sends nothing more. */
  end(): void
}

const fillMs = 100
/** After which one that a congested chain turned away is sent again, as its user would: it is as congested until a tick later. */
const againMs = tickMs
const batchMax = 50
/** Requests of one node that are under way at a time. */
const requestsMax = 8
/** Transactions of one sender that nodes have: nearly what they take (`perSenderMax`), so that one sender can fill a chain until they are final. More wait here, and are under way all the same. */
export const ofSenderMax = 1_000

/** Sends what is ready through all nodes, as soon as there is room in the window, until it is stopped. */
export function startFeeder(ready: readonly Ready[], nodes: readonly JsonRpcClient[]): Feeder {
  const refusals = new Map<string, number>()
  const underWay = new Map<Hex, Ready>()
  /** In which order they were handed over: what was turned away goes first again. */
  const turns = new WeakMap<Ready, number>()
  const senders = new Map<number, { out: number; held: Ready[] }>()
  const counts = { sent: 0, final: 0 }
  let isEnded = false
  const lines = nodes.map((node) => ({ node, waiting: [] as Ready[], requests: 0 }))
  let window = 0
  let isSpent = false

  function noteRefusal(message: string): void {
    const words = message.replace(/0x[0-9a-f]+|\d+/g, '…').slice(0, 120)
    refusals.set(words, (refusals.get(words) ?? 0) + 1)
  }

  async function post(line: (typeof lines)[number], some: readonly Ready[]): Promise<void> {
    line.requests += 1
    const again: Ready[] = []
    try {
      const calls = some.map(({ raw }) => ({ method: 'eth_sendRawTransaction', params: [raw] }))
      const answers = await line.node.batch(calls)
      for (const [index, answer] of answers.entries()) {
        const one = some[index]
        if (one === undefined || !('error' in answer)) continue
        if (/already known/.test(answer.error.message)) continue
        noteRefusal(answer.error.message)
        again.push(one)
      }
    } catch (error) {
      noteRefusal(error instanceof Error ? error.message : String(error))
      again.push(...some)
    } finally {
      line.requests -= 1
    }
    if (again.length === 0 || isEnded) return
    await sleep(againMs, undefined, { ref: false })
    line.waiting.push(...again.filter(({ hash }) => underWay.has(hash)))
    line.waiting.sort((one, other) => (turns.get(one) ?? 0) - (turns.get(other) ?? 0))
  }

  function senderOf({ sender }: Ready) {
    const own = senders.get(sender) ?? { out: 0, held: [] }
    senders.set(sender, own)
    return own
  }

  function hand(next: Ready, own: { out: number }): void {
    own.out += 1
    lines[next.sender % lines.length]?.waiting.push(next)
  }

  function settle(hash: Hex): void {
    const done = underWay.get(hash)
    if (done === undefined) return
    underWay.delete(hash)
    counts.final += 1
    const own = senderOf(done)
    own.out -= 1
    const next = own.held.shift()
    if (next !== undefined) hand(next, own)
  }

  function fill(): void {
    while (underWay.size < window && !isSpent) {
      const next = ready[counts.sent]
      isSpent = next === undefined
      if (next === undefined) return
      turns.set(next, counts.sent)
      counts.sent += 1
      underWay.set(next.hash, next)
      const own = senderOf(next)
      if (own.out < ofSenderMax) hand(next, own)
      else own.held.push(next)
    }
    for (const line of lines) {
      while (line.waiting.length > 0 && line.requests < requestsMax) {
        void post(line, line.waiting.splice(0, batchMax))
      }
    }
  }

  const filling = setInterval(fill, fillMs)
  return {
    refusals,
    counts,
    setWindow(count) {
      window = count
    },
    onFinal(hashes) {
      for (const hash of hashes) settle(hash)
    },
    isSpent: () => isSpent,
    end() {
      clearInterval(filling)
      isEnded = true
    },
  }
}
