import {
  accountIn,
  accountSlot,
  effectiveGasPrice,
  type Message,
  operationOf,
  type SignedTransaction,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { createLanePrices, type LaneFinder } from './lane-price.ts'

/** What an account will be on a chain once everything that is on its way into that chain has run. */
export type SpeculativeAccount = {
  /** Whether the chain runs its transactions: it lives here, or is born here. */
  spendable: boolean
  /** Whether it is still to be born here, by the first transaction of its own. */
  unborn: boolean
  nonce: number
  /** Wei. */
  balance: bigint
  /** Whether the chain has a word for it: a first credit costs a fresh slot. */
  known: boolean
  /** Whether it is an app's address, which is called. */
  isApp: boolean
}

/** The accounts of one chain, a few transactions ahead of its newest block. */
export type Speculation = {
  account(address: Address): SpeculativeAccount
  /** Gas that the kernel would charge for the transaction now; undefined while it has no room in its lane (P11). */
  gasOf(transaction: SignedTransaction): bigint | undefined
  /** Whether the transaction calls an app, or deploys one. */
  isStep(transaction: SignedTransaction): boolean
  /**
   * Runs one transaction as the kernel would. The caller has checked that it can. Of an app's step it takes the most that it can cost, and passes over what it
   * does: whoever has more by it has to wait for the block that says so.
   */
  apply(transaction: SignedTransaction): void
  /** Takes in one that is under way. Out of its sender's turn it leaves no trace: it has run by now, or the kernel is going to skip it. */
  expect(transaction: SignedTransaction): void
  /** Takes in a message. */
  arrive(message: Message): void
  /** The account sets out for another chain. */
  depart(address: Address): void
}

/**
 * Begins at the newest verified block of a chain.
 *
 * @param chain `bornHere`: whether an address is born on this chain (P4). `wordAt`: the kernel's word at a slot, 0 for none.
 */
export function createSpeculation(chain: {
  generation: number
  /** Wei per gas that the kernel charges. */
  baseFee: bigint
  kernel: Address
  bornHere: (address: Address) => boolean
  wordAt: (slot: Hex) => bigint
  laneTo: LaneFinder
}): Speculation {
  const prices = createLanePrices(chain)
  const accounts = new Map<Address, SpeculativeAccount>()

  const account = (address: Address): SpeculativeAccount => {
    const cached = accounts.get(address)
    if (cached !== undefined) return cached
    const word = chain.wordAt(accountSlot(address))
    const { status, nonce, balance } = accountIn(word, chain.generation)
    const unborn = status === 'pocket' && chain.bornHere(address)
    const fresh = {
      ...{ spendable: status === 'here' || unborn, unborn },
      nonce: status === 'here' ? nonce : 0,
      balance,
      known: word !== 0n,
      isApp: status === 'app',
    }
    accounts.set(address, fresh)
    return fresh
  }

  const isStep = ({ to }: SignedTransaction) => to === null || account(to).isApp

  const credit = (owner: Address, amount: bigint) => {
    const receiver = account(owner)
    receiver.balance += amount
    receiver.known = true
  }

  const apply = (transaction: SignedTransaction) => {
    const { from, to, data, value, gasLimit } = transaction
    const sender = account(from)
    const runsApp = isStep(transaction)
    const gas = runsApp ? gasLimit : (prices.gasOf(transaction) ?? gasLimit)
    prices.apply(transaction)
    sender.nonce += 1
    Object.assign(sender, { known: true, unborn: false })
    sender.balance -= value + gas * effectiveGasPrice(transaction, chain.baseFee)
    const operation = operationOf(to, data, chain.kernel)
    // An account that moves away leaves nothing to spend here.
    if (operation === 'move') Object.assign(sender, { spendable: false, balance: 0n })
    if (runsApp || to === null || to === chain.kernel) return
    credit(to, value)
  }

  return {
    ...{ account, isStep, apply },
    expect(transaction) {
      const { spendable, nonce } = account(transaction.from)
      if (spendable && nonce === Number(transaction.nonce)) apply(transaction)
    },
    arrive(message) {
      if (message.kind === 'credit') {
        for (const { owner, amount } of message.credits) credit(owner, amount)
      }
      if (message.kind !== 'account') return
      const { owner, nonce, balance } = message
      const arriving = account(owner)
      // One that could not be taken in is parked.
      if (arriving.spendable || arriving.isApp) return
      credit(owner, balance)
      Object.assign(arriving, { spendable: true, unborn: false, nonce })
    },
    depart: (address) => void Object.assign(account(address), { spendable: false, balance: 0n }),
    gasOf: prices.gasOf,
  }
}
