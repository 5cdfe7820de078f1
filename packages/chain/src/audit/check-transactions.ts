import { decodeSignedTransaction, hexToBytes, isExecuted } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Violation } from './audit-report.ts'
import type { ChainHistory } from './chain-history.ts'
import type { Residence } from './check-homes.ts'

/** A user's transaction that some chain ran. */
export type RanTransaction = { hash: Hex; from: Address; nonce: number; place: string }

/** The transactions that left a trace, in the order in which each chain ran them. */
export function listTransactions(
  histories: readonly ChainHistory[],
  networkId: number,
): { ran: RanTransaction[]; violations: Violation[] } {
  const ran: RanTransaction[] = []
  const violations: Violation[] = []
  for (const { name, executed } of histories) {
    for (const { transactions, outcomes, block, carrier } of executed) {
      const place = `${name}, block ${block}`
      for (const [index, outcome] of hexToBytes(outcomes).entries()) {
        if (!isExecuted(outcome)) continue
        const raw = transactions[index]
        const decoded = raw === undefined ? undefined : decodeSignedTransaction(raw, networkId)
        if (decoded?.ok) {
          const { hash, from, nonce } = decoded.transaction
          ran.push({ hash, from, nonce, place })
        } else {
          const message = `Place ${index} of the bundle was run, and holds no transaction of this network.`
          violations.push({ invariant: 'I2', subject: carrier, message })
        }
      }
    }
  }
  return { ran, violations }
}

/** I2: each transaction ran once, and those of an account by its nonces, without a gap. */
export function checkTransactions(
  ran: readonly RanTransaction[],
  residences: ReadonlyMap<Hex, readonly Residence[]>,
): Violation[] {
  const violations: Violation[] = []
  const violate = (subject: string, message: string): void =>
    void violations.push({ invariant: 'I2', subject, message })
  const byHash = new Map<Hex, RanTransaction>()
  const nonces = new Map<Address, RanTransaction[]>()
  for (const transaction of ran) {
    const first = byHash.get(transaction.hash)
    if (first)
      violate(transaction.hash, `It ran twice: on ${first.place}, and on ${transaction.place}.`)
    byHash.set(transaction.hash, transaction)
    const own = nonces.get(transaction.from) ?? []
    own.push(transaction)
    nonces.set(transaction.from, own)
  }
  for (const [address, own] of nonces) {
    const count = new Set(own.map(({ nonce }) => nonce)).size
    const next = Math.max(...own.map(({ nonce }) => nonce)) + 1
    if (count !== own.length) violate(address, `Two of its transactions ran with the same nonce.`)
    if (next !== count)
      violate(address, `${count} of its transactions ran, and the last nonce is ${next - 1}.`)
    const [home] = residences.get(address) ?? []
    if (!home) violate(address, 'It has run transactions, and was never born.')
    else if (home.nonce !== next) {
      violate(address, `Its next nonce is ${next} by what ran, and ${home.nonce} at ${home.place}.`)
    }
  }
  return [...violations, ...checkOrder(ran)]
}

/** Within a chain, an account's nonces only go up. */
function checkOrder(ran: readonly RanTransaction[]): Violation[] {
  const violations: Violation[] = []
  const last = new Map<string, number>()
  for (const { from, nonce, place, hash } of ran) {
    const key = `${from} ${place.split(',')[0]}`
    if (nonce <= (last.get(key) ?? -1)) {
      const message = `It ran on ${place} after a later one of its sender.`
      violations.push({ invariant: 'I2', subject: hash, message })
    }
    last.set(key, nonce)
  }
  return violations
}
