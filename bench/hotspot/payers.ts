import { setTimeout as sleep } from 'node:timers/promises'
import { type JsonRpcClient, signTransaction } from '@metalayer/chain'
import type { Dice } from '@metalayer/devnet'
import type { Address, Hex } from 'viem'

/** An account that pays others; what it has to send goes one after the other. */
export type Payer = {
  key: Hex
  address: Address
  chainId: number
  nonce: number
  turn: Promise<void>
}

/** A payment, by when its user wanted it. */
export type Payment = { hash: Hex; from: Address; dueAt: number }

const terms = { maxFeePerGas: 100n * 10n ** 9n, maxPriorityFeePerGas: 1n, gas: 21_000n }
/** After which a payment that a congested chain did not take is sent again, as its user would. */
const againMs = 500
const tickMs = 50

export type PayersOptions = { networkId: number; dice: Dice; nodes: readonly JsonRpcClient[] }

/** Sends payments of accounts, through all nodes. */
export function createPayers({ networkId, dice, nodes }: PayersOptions) {
  const payments: Payment[] = []
  const refusals = new Map<string, number>()
  let turn = 0
  let isOver = false

  async function submit(raw: Hex): Promise<void> {
    while (!isOver) {
      try {
        await nodes[turn++ % nodes.length]?.request('eth_sendRawTransaction', [raw])
        return
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        if (/already known/.test(message)) return
        const [, why = message] = /-\d+\)|refused \S+ (.{0,40})/.exec(message) ?? []
        refusals.set(why, (refusals.get(why) ?? 0) + 1)
        await sleep(againMs)
      }
    }
  }

  function pay(payer: Payer, to: Address, value = 1n): Promise<Payment> {
    const nonce = payer.nonce++
    const { raw, hash } = signTransaction(
      { chainId: networkId, nonce, to, value, data: '0x', ...terms },
      payer.key,
    )
    const payment: Payment = { hash, from: payer.address, dueAt: performance.now() }
    payments.push(payment)
    const sent = payer.turn.then(() => submit(raw))
    payer.turn = sent
    return sent.then(() => payment)
  }

  return {
    payments,
    refusals,
    pay,
    /** What was turned away is not sent again any more. */
    end() {
      isOver = true
    },
    /** So many payments a second by these, to any of all, until the signal aborts. */
    async stream(
      {
        senders,
        receivers,
        perSecond,
      }: { senders: readonly Payer[]; receivers: readonly Payer[]; perSecond: number },
      signal: AbortSignal,
    ): Promise<void> {
      const startedAt = performance.now()
      let sent = 0
      while (!signal.aborted) {
        const due = Math.floor(((performance.now() - startedAt) * perSecond) / 1_000)
        for (; sent < due; sent++) {
          // Whoever waits for its turn does so here, not in the network.
          pay(dice.pick(senders), dice.pick(receivers).address).catch(() => undefined)
        }
        await sleep(tickMs)
      }
    },
    async readNonces(payers: readonly Payer[]): Promise<void> {
      const [node] = nodes
      if (node === undefined) return
      const calls = payers.map(({ address }) => {
        return { method: 'eth_getTransactionCount', params: [address, 'latest'] }
      })
      const answers = await node.batch(calls)
      for (const [index, payer] of payers.entries()) {
        const answer = answers[index]
        if (answer && 'result' in answer) payer.nonce = Number(answer.result as Hex)
      }
    },
  }
}
