import { signTransaction } from '@metalayer/chain'
import type { Address, Hex } from 'viem'
import { CliError } from '../errors.ts'
import type { NodePool } from './node-pool.ts'
import type { Payment, PaymentKind } from './send-payments.ts'
import type { TraceAccount } from './trace-account.ts'

/** What a sender needs in all, in wei. */
export type Need = { address: Address; amount: bigint }

/** What a replay's transactions have in common. Wei, and wei per gas. */
export type PaymentTerms = { chainId: number; maxFeePerGas: bigint; maxPriorityFeePerGas: bigint }

/** What a payment uses, always (P26). */
export const PAYMENT_GAS = 21_000n

/** What a transaction of the replay says; without `to` it makes an app. */
export type Order = {
  kind: PaymentKind
  to: Address | null
  value: bigint
  nonce: number
  gas: bigint
  data: Hex
}

/** A transaction of `from`, with the terms of the replay. */
export function paymentOf(
  from: TraceAccount,
  { kind, ...order }: Order,
  { chainId, maxFeePerGas, maxPriorityFeePerGas }: PaymentTerms,
): Payment {
  const terms = { chainId, maxFeePerGas, maxPriorityFeePerGas }
  return {
    kind,
    sender: from.address,
    sign: () => signTransaction({ ...terms, ...order }, from.privateKey),
  }
}

/**
 * The payments that bring each sender to what it needs, spread over the funders.
 *
 * @throws CliError `funds` where the funders have too little together.
 */
export async function planFunding(
  needs: readonly Need[],
  funders: readonly TraceAccount[],
  nodes: NodePool,
  terms: PaymentTerms,
): Promise<Payment[]> {
  const balances = await balancesOf(
    nodes,
    needs.map(({ address }) => address),
  )
  const gifts = needs
    .map(({ address, amount }, index) => ({ to: address, value: amount - (balances[index] ?? 0n) }))
    .filter(({ value }) => value > 0n)
  const fee = PAYMENT_GAS * terms.maxFeePerGas
  const addresses = funders.map(({ address }) => address)
  const purses = await balancesOf(nodes, addresses)
  const nonces = await noncesOf(nodes, addresses)
  return gifts.map((gift, index) => {
    const choice = chooseFunder(purses, gift.value + fee, index)
    const funder = funders[choice]
    if (!funder) throw tooPoor(gifts.reduce((sum, { value }) => sum + value + fee, 0n))
    purses[choice] = (purses[choice] ?? 0n) - gift.value - fee
    const nonce = nonces[choice] ?? 0
    nonces[choice] = nonce + 1
    const order = { kind: 'pay', gas: PAYMENT_GAS, data: '0x', nonce, ...gift } as const
    return paymentOf(funder, order, terms)
  })
}

/** The next one in turn that can pay; -1 for none. */
function chooseFunder(purses: readonly bigint[], amount: bigint, turn: number): number {
  const order = purses.map((_, offset) => (turn + offset) % purses.length)
  return order.find((index) => (purses[index] ?? 0n) >= amount) ?? -1
}

/** Balances at the newest block. */
async function balancesOf(nodes: NodePool, addresses: readonly Address[]): Promise<bigint[]> {
  const answers = await quantities(nodes, 'eth_getBalance', addresses, 'latest')
  return answers.map(BigInt)
}

/** Nonces after all that waits. */
export async function noncesOf(nodes: NodePool, addresses: readonly Address[]): Promise<number[]> {
  const answers = await quantities(nodes, 'eth_getTransactionCount', addresses, 'pending')
  return answers.map(Number)
}

async function quantities(
  nodes: NodePool,
  method: string,
  addresses: readonly Address[],
  at: string,
): Promise<Hex[]> {
  const outcomes = await nodes.batch(
    addresses.map((address) => ({ method, params: [address, at] })),
  )
  return outcomes.map((outcome) => {
    if ('error' in outcome) throw new CliError('refused', outcome.error.message)
    return outcome.result as Hex
  })
}

function tooPoor(needed: bigint): CliError {
  return new CliError(
    'funds',
    `The replay's senders need ${needed} wei of ERA, which the funding accounts do not have.`,
    {
      hint: "Without --from, a devnet's ten accounts pay; a fresh devnet has them filled.",
    },
  )
}
