import { setTimeout as delay } from 'node:timers/promises'
import { signTransaction } from '@metalayer/chain'
import { addressOf, keccak256, lowerCase } from '@metalayer/protocol'
import { type Address, encodeFunctionData, type Hex, numberToHex, parseAbi } from 'viem'
import type { DevnetInfo } from '../devnet-info.ts'
import { createDice, type Dice } from '../random.ts'
import { type BlockWatch, watchBlocks } from './block-watch.ts'
import { LoadError } from './load-error.ts'
import { submitAnywhere } from './submit-anywhere.ts'

/** One payment, or move, and what became of it; times in milliseconds. */
export type Sent = {
  hash: Hex
  from: Address
  to: Address
  value: bigint
  nonce: number
  sentAt: number
  acceptedAt?: number
  /** The node that said so. */
  acceptedBy?: string
  final?: { at: number; block: number; isSuccess: boolean; fee: bigint }
}

export type LoadOptions = {
  seed: number
  /** Accounts that pay each other. */
  accounts: number
  /** Payments a second, all together. */
  rate: number
  /** Small payments alone, which run at the sender's home and wait for no other chain. */
  isPlain?: boolean
}

/** The part of a devnet that a load and its checks need. */
export type LoadTarget = {
  info: Pick<DevnetInfo, 'chainId' | 'chains' | 'accounts'>
  deployment: { addresses: { kernel: Address } }
  nodes: ReadonlyMap<string, { name: string; rpc: string }>
}

/** A steady load of payments among many accounts, through all nodes. */
export type Load = {
  readonly sent: readonly Sent[]
  readonly blocks: BlockWatch
  /** Everyone who has sent or received, with what each must have in the end. */
  expectedBalances(): Map<Address, bigint>
  /** What nodes said when they refused, and how often. */
  readonly refusals: ReadonlyMap<string, number>
  addresses: readonly Address[]
  /** Lets everyone have something; resolves when it is final. */
  fund(): Promise<void>
  start(): void
  /** Sends nothing more, but for what has been begun. */
  stop(): Promise<void>
  /** One payment now, by one account, through one node. */
  pay(account: number, node?: string): Promise<Sent>
  /** Resolves when all that was accepted is final. */
  settled(timeoutMs: number): Promise<void>
  end(): Promise<void>
}

type Actor = { key: Hex; address: Address; nonce: number; busy: Promise<unknown> }

const GWEI = 10n ** 9n
const ERA = 10n ** 18n
const TERMS = { maxFeePerGas: 100n * GWEI, maxPriorityFeePerGas: GWEI }
const PAYMENT_GAS = 21_000n
const MOVE_GAS = 150_000n
const SMALL = 10n ** 12n
/** Of what is sent: more than a home may hold, so that pockets have to be swept; to somebody new; a move. */
const shares = { large: 0.3, fresh: 0.1, move: 0.05 }

/** Creates a load on a devnet; it watches at once, and sends nothing yet. */
export function createLoad(
  devnet: LoadTarget,
  { seed, accounts, rate, isPlain = false }: LoadOptions,
): Load {
  const dice = createDice(seed)
  const chainId = devnet.info.chainId
  const { kernel } = devnet.deployment.addresses
  const homes = devnet.info.chains.map((chain) => chain.chainId)
  const actors = Array.from({ length: accounts }, (_, index): Actor => {
    const key = keccak256(Buffer.from(`load ${seed} ${index}`))
    return {
      key,
      address: addressOf(key),
      nonce: 0,
      busy: Promise.resolve(),
    }
  })
  const sent: Sent[] = []
  const byHash = new Map<Hex, Sent>()
  const open = new Map<Address, Set<Sent>>()
  const gifts = new Map<Address, bigint>()
  const nodes = (): string[] => [...devnet.nodes.values()].map(({ rpc }) => rpc)
  const anywhere = submitAnywhere(nodes, dice)
  const stopping = new AbortController()
  let failure: unknown
  let actorsRun: Promise<unknown> = Promise.resolve()

  const blocks = watchBlocks(nodes, (receipt, block) => {
    const record = byHash.get(receipt.transactionHash)
    if (!record) return
    if (record.final) {
      const message = `${record.hash} is in blocks ${record.final.block} and ${block}.`
      failure = new LoadError('load-contradicted', message)
    }
    record.final = {
      at: performance.now(),
      block,
      isSuccess: receipt.status === '0x1',
      fee: BigInt(receipt.gasUsed) * BigInt(receipt.effectiveGasPrice),
    }
    open.get(record.from)?.delete(record)
  })

  async function send(
    actor: Actor,
    {
      to,
      value,
      data = '0x',
      gas = PAYMENT_GAS,
    }: { to: Address; value: bigint; data?: Hex; gas?: bigint },
    node?: string,
  ): Promise<Sent> {
    const nonce = actor.nonce++
    const { raw, hash } = signTransaction(
      { chainId, nonce, to, value, data, gas, ...TERMS },
      actor.key,
    )
    const record: Sent = { hash, from: actor.address, to, value, nonce, sentAt: performance.now() }
    sent.push(record)
    byHash.set(hash, record)
    const own = open.get(actor.address) ?? new Set()
    open.set(actor.address, own.add(record))
    record.acceptedBy = await anywhere.submit(raw, describe(record), node)
    record.acceptedAt = performance.now()
    return record
  }

  async function readNonce(actor: Actor): Promise<void> {
    const params = [actor.address, 'pending']
    actor.nonce = Number(await anywhere.ask<Hex>('eth_getTransactionCount', params))
  }

  /** One after the other, so that nonces arrive in order. */
  function inTurn<Result>(actor: Actor, task: () => Promise<Result>): Promise<Result> {
    const turn = actor.busy.then(task)
    actor.busy = turn.catch(() => undefined)
    return turn
  }

  function act(actor: Actor): Promise<Sent> {
    return inTurn(actor, async () => {
      const share = isPlain ? 1 : dice.real()
      if (share < shares.move) {
        const data = encodeFunctionData({ abi: moveAbi, args: [BigInt(dice.pick(homes))] })
        return send(actor, { to: kernel, value: 0n, data, gas: MOVE_GAS })
      }
      const isFresh = !isPlain && dice.real() < shares.fresh
      const to = isFresh ? freshAddress(dice) : dice.pick(actors).address
      const value = share < shares.move + shares.large ? await most(actor) : SMALL
      return send(actor, { to, value })
    })
  }

  /** Most of what the account has for sure, wherever it is. */
  async function most(actor: Actor): Promise<bigint> {
    if (blocks.height < 0 || (open.get(actor.address)?.size ?? 0) > 0) return SMALL
    const params = [actor.address, numberToHex(blocks.height)]
    const balance = await anywhere.ask<Hex>('eth_getBalance', params).catch(() => '0x0')
    const rest = BigInt(balance) - ERA
    return rest > SMALL ? (rest * 8n) / 10n : SMALL
  }

  async function run(actor: Actor): Promise<void> {
    const pauseMs = (2 * 1_000 * accounts) / rate
    while (!stopping.signal.aborted) {
      await delay(dice.real() * pauseMs, undefined, { signal: stopping.signal }).catch(() => {
        // Nothing more is begun.
      })
      if (stopping.signal.aborted) return
      await act(actor)
    }
  }

  return {
    sent,
    blocks,
    refusals: anywhere.refusals,
    addresses: actors.map(({ address }) => address),
    expectedBalances() {
      const balances = new Map(gifts)
      const add = (address: Address, amount: bigint): void =>
        void balances.set(address, (balances.get(address) ?? 0n) + amount)
      for (const { from, to, value, final } of sent) {
        if (!final) continue
        if (gifts.has(from)) add(from, -final.fee)
        if (!final.isSuccess) continue
        if (gifts.has(from)) add(from, -value)
        if (to !== kernel) add(to, value)
      }
      return balances
    },
    async fund() {
      const users = devnet.info.accounts.map(({ privateKey, address }): Actor => {
        return {
          key: privateKey,
          address: lowerCase(address),
          nonce: 0,
          busy: Promise.resolve(),
        }
      })
      // None has sent anything in a new devnet; in one that has run for long, all may have.
      await Promise.all([...users, ...actors].map(readNonce))
      for (const { address } of actors) gifts.set(address, 0n)
      await Promise.all(
        actors.map(({ address }, index) => {
          const user = users[index % users.length] as Actor
          return inTurn(user, () => send(user, { to: address, value: 20n * ERA }))
        }),
      )
      await this.settled(60_000)
    },
    start() {
      actorsRun = Promise.all(
        actors.map((actor) =>
          run(actor).catch((error: unknown) => {
            failure ??= error
          }),
        ),
      )
    },
    async stop() {
      stopping.abort()
      await actorsRun
      if (failure) throw failure
    },
    pay(account, node) {
      const actor = actors[account] as Actor
      return inTurn(actor, () => send(actor, { to: dice.pick(actors).address, value: SMALL }, node))
    },
    async settled(timeoutMs) {
      const deadline = performance.now() + timeoutMs
      for (;;) {
        if (failure) throw failure
        const missing = sent.filter((record) => record.acceptedAt && !record.final)
        if (missing.length === 0) return
        if (performance.now() > deadline) {
          const some = missing
            .slice(0, 5)
            .map(({ hash, from, nonce }) => `${hash} (${from}, ${nonce})`)
          throw new LoadError(
            'load-not-final',
            `${missing.length} accepted transactions are not final: ${some.join(', ')}`,
          )
        }
        await delay(100)
      }
    },
    async end() {
      stopping.abort()
      await blocks.stop()
      anywhere.close()
    },
  }
}

const moveAbi = parseAbi(['function move(uint64 chainId)'])

const describe = ({ hash, from, nonce }: Sent): string => `${hash} of ${from}, nonce ${nonce},`

function freshAddress(dice: Dice): Address {
  return keccak256(Buffer.from(String(dice.real()))).slice(0, 42) as Address
}

/** Milliseconds from sent to final, of payments sent in a stretch of time. */
export function latencyOf(
  sent: readonly Sent[],
  [from, until]: readonly [number, number],
): { count: number; p50: number; p99: number; max: number } {
  const times = sent
    .filter(({ sentAt }) => sentAt >= from && sentAt < until)
    .flatMap(({ sentAt, final }) => (final ? [final.at - sentAt] : []))
    .toSorted((a, b) => a - b)
  const at = (share: number): number =>
    Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0)
  return { count: times.length, p50: at(0.5), p99: at(0.99), max: at(1) }
}
