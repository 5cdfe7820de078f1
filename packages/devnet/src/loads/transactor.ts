import { signTransaction } from '@metalayer/chain'
import { addressOf } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { createTurns, type Turns } from '../chain/turns.ts'
import type { Dice } from '../random.ts'
import { type BlockWatch, type Receipt, watchBlocks } from './block-watch.ts'
import type { LoadTarget } from './payment-load.ts'
import { submitAnywhere } from './submit-anywhere.ts'

/** Who signs, with the nonce of what is signed next; it leaves in that order. */
export type Signer = { key: Hex; address: Address; nonce: number; turns: Turns }

/** What is to run; without `to`, `data` makes an app. */
export type Order = { to?: Address; value?: bigint; data?: Hex; gas?: bigint }

/** Sends transactions into a network whose nodes come and go, and hears what became of them. */
export type Transactor = {
  readonly blocks: BlockWatch
  /** What nodes said when they refused, and how often. */
  readonly refusals: ReadonlyMap<string, number>
  /** Whoever has the key, with the nonce that is next in the network. */
  signer(key: Hex): Promise<Signer>
  /** Sends; resolves once it is final. `onSent` is told of its hash before it leaves. */
  run(signer: Signer, order: Order, onSent?: (hash: Hex) => void): Promise<Receipt>
  end(): Promise<void>
}

const GWEI = 10n ** 9n
const TERMS = { maxFeePerGas: 100n * GWEI, maxPriorityFeePerGas: GWEI }
const PAYMENT_GAS = 21_000n

/** Creates a transactor; it watches blocks at once. */
export function createTransactor(
  { info, nodes: all }: Pick<LoadTarget, 'info' | 'nodes'>,
  dice: Dice,
): Transactor {
  const nodes = (): string[] => [...all.values()].map(({ rpc }) => rpc)
  const anywhere = submitAnywhere(nodes, dice)
  const waiting = new Map<Hex, (receipt: Receipt) => void>()
  const blocks = watchBlocks(nodes, (receipt) => {
    waiting.get(receipt.transactionHash)?.(receipt)
    waiting.delete(receipt.transactionHash)
  })

  return {
    blocks,
    refusals: anywhere.refusals,
    async signer(key) {
      const address = addressOf(key)
      const params = [address, 'pending']
      const nonce = Number(await anywhere.ask<Hex>('eth_getTransactionCount', params))
      return { key, address, nonce, turns: createTurns() }
    },
    async run(signer, { to, value = 0n, data = '0x', gas = PAYMENT_GAS }, onSent) {
      const nonce = signer.nonce++
      const order = { chainId: info.chainId, nonce, to: to ?? null, value, data, gas, ...TERMS }
      const { raw, hash } = signTransaction(order, signer.key)
      onSent?.(hash)
      const final = new Promise<Receipt>((resolve) => waiting.set(hash, resolve))
      const name = `${hash} of ${signer.address}, nonce ${nonce},`
      await signer.turns(() => anywhere.submit(raw, name))
      return final
    },
    async end() {
      await blocks.stop()
      anywhere.close()
    },
  }
}
