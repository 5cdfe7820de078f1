import { signTransaction } from '@metalayer/chain'
import { boxesAbi, boxesBytecode, tokenAbi, tokenBytecode } from '@metalayer/contracts'
import { type Address, encodeDeployData, encodeFunctionData, type Hex, parseAbi } from 'viem'
import { count } from './events.ts'
import type { Keyed, SimWorld } from './sim-world.ts'
import type { Intent, Rush } from './story.ts'

/** A transaction that a node has accepted: it must become final. */
export type Accepted = {
  raw: Hex
  hash: Hex
  from: Address
  nonce: number
  intent: Intent
  atMs: number
  /** Newest network block of any node then. */
  atBlock: number
}

export type UsersOptions = {
  accounts: readonly Keyed[]
  kernel: Address
  networkId: number
  /** Chains by their places in stories. */
  chainIds: readonly number[]
  /** Wei of the amounts that stories name. */
  unit: bigint
}

/** The people of a story: each signs one transaction after the other, and sends it until a node accepts it. */
export type Users = {
  want(intent: Intent): void
  rush(rush: Rush): void
  accepted: readonly Accepted[]
  /** What was signed and sent, and nobody has accepted. */
  uncertain(): readonly Hex[]
  /** Where the story's app is, once it is there. */
  app(): StoryApp | undefined
  /** Nothing new is signed any more. */
  end(): void
}

/** The app of a story. */
export type StoryApp = { kind: 'token' | 'boxes'; address: Address }

const moveAbi = parseAbi(['function move(uint64 chainId)'])
const gwei = 10n ** 9n
const APP_MS = 8_000
const TRY_MS = 8_000
const AGAIN_MS = 700
/** Tries of something that no node may have stored. */
const TRIES_MAX = 12
export const tokenSupply = 1_000_000n
/** Gas of a letter for each of its boxes. */
const LETTER_GAS = 300_000n
const gasOf: Record<Intent['kind'], bigint> = {
  ...{ pay: 100_000n, move: 300_000n, deploy: 8_000_000n },
  ...{ transfer: 400_000n, approve: 400_000n, pull: 600_000n },
  ...{ build: 8_000_000n, post: 2_000_000n, visit: 600_000n, pin: 600_000n },
}
/** Refusals after which the same bytes will not be taken either. */
const final = new Set(['step-reverts', 'foreign-account', 'apart', 'gas-limit'])

/** See `Users`. */
export function createUsers(options: UsersOptions, world: SimWorld): Users {
  const accepted: Accepted[] = []
  const uncertain = new Set<Hex>()
  const queues = options.accounts.map(() => ({ intents: [] as Intent[], isBusy: false, nonce: 0 }))
  let deployed: { hash: Hex; kind: StoryApp['kind'] } | undefined
  let app: StoryApp | undefined
  let isEnded = false
  const sleep = (ms: number) => new Promise<void>((resolve) => world.clock.after(ms, resolve))

  /** Asks the nodes in turn, from one that depends on the transaction on. */
  async function send(raw: Hex, nonce: number, from: number): Promise<string> {
    let outcome = 'nobody'
    for (let attempt = 0; ; attempt++) {
      const node = world.nodes[(from + nonce + attempt) % world.nodes.length]
      const view = node?.view
      if (view !== undefined) {
        outcome = await Promise.race([
          view.submit(raw).then(
            () => 'accepted',
            (error: { code?: string }) => error.code ?? String(error),
          ),
          sleep(TRY_MS).then(() => 'silence'),
        ])
        world.note(`${node?.name} ${nonce} of ${from}: ${outcome}`)
        if (outcome === 'accepted' || outcome === 'already-known') return 'accepted'
        if (outcome === 'silence') count(world.events, 'was not answered')
        if (outcome === 'silence' || outcome === 'not-stored') uncertain.add(raw)
        if (outcome === 'nonce-too-low' && uncertain.has(raw)) return 'accepted'
        if (final.has(outcome) && !uncertain.has(raw)) return outcome
      }
      if (isEnded || (attempt >= TRIES_MAX && !uncertain.has(raw))) return outcome
      await sleep(AGAIN_MS)
    }
  }

  async function callOf(
    intent: Intent,
  ): Promise<{ to: Address | null; value: bigint; data: Hex } | undefined> {
    const { accounts, kernel, chainIds, unit } = options
    const address = (place: number) => accounts[place]?.address ?? kernel
    if (intent.kind === 'pay') {
      return { to: address(intent.to), value: BigInt(intent.amount) * unit, data: '0x' }
    }
    if (intent.kind === 'move') {
      const args = [BigInt(chainIds[intent.chain] ?? 0)] as const
      const data = encodeFunctionData({ abi: moveAbi, functionName: 'move', args })
      return { to: kernel, value: 0n, data }
    }
    if (intent.kind === 'deploy' || intent.kind === 'build') {
      return { to: null, value: 0n, data: creationOf(intent, address) }
    }
    app ??= await findApp()
    if (app === undefined) return undefined
    const value = intent.kind === 'post' ? BigInt(intent.amount) * unit : 0n
    return { to: app.address, value, data: appCall(intent, address) }
  }

  /** Waits for the app, though not for ever: perhaps nobody makes it. */
  async function findApp(): Promise<StoryApp | undefined> {
    const until = world.clock.now() + APP_MS
    while (world.clock.now() < until && !isEnded) {
      for (const { view } of world.nodes) {
        const state = deployed && (await view?.transaction(deployed.hash))
        const address = state?.state === 'final' ? state.transaction.contractAddress : undefined
        if (deployed && address) return { kind: deployed.kind, address }
      }
      await sleep(AGAIN_MS)
    }
    return undefined
  }

  async function work(place: number): Promise<void> {
    const queue = queues[place]
    const account = options.accounts[place]
    if (queue === undefined || account === undefined || queue.isBusy) return
    queue.isBusy = true
    for (let intent = queue.intents.shift(); intent && !isEnded; intent = queue.intents.shift()) {
      const call = await callOf(intent)
      if (call === undefined || isEnded) continue
      const { nonce } = queue
      const fees = { maxFeePerGas: 20n * gwei, maxPriorityFeePerGas: gwei }
      const fields = {
        chainId: options.networkId,
        nonce,
        gas: gasOf[intent.kind],
        ...call,
        ...fees,
      }
      const { raw, hash } = signTransaction(fields, account.key)
      if (intent.kind === 'deploy') deployed = { hash, kind: 'token' }
      if (intent.kind === 'build') deployed = { hash, kind: 'boxes' }
      if ((await send(raw, nonce, place)) !== 'accepted') continue
      uncertain.delete(raw)
      queue.nonce += 1
      if (intent.kind === 'move') world.movedAt = world.clock.now()
      const { address: from } = account
      const atBlock = newestBlock(world)
      accepted.push({ raw, hash, from, nonce, intent, atMs: world.clock.now(), atBlock })
    }
    queue.isBusy = false
  }

  function want(intent: Intent): void {
    queues[intent.from]?.intents.push(intent)
    void work(intent.from)
  }

  return {
    want,
    rush({ from, payments, overMs }) {
      const to = (from + 1) % options.accounts.length
      for (let count = 0; count < payments; count++) {
        const atMs = Math.floor((count * overMs) / payments)
        world.clock.after(atMs, () => want({ kind: 'pay', from, to, amount: 1 }))
      }
    },
    accepted,
    uncertain: () => [...uncertain],
    app: () => app,
    end() {
      isEnded = true
    },
  }
}

/** Number of the newest network block that any node has. */
export function newestBlock({ nodes }: Pick<SimWorld, 'nodes'>): number {
  return Math.max(0, ...nodes.map((node) => node.latest()?.checkpoint.number ?? 0))
}

type Made = Extract<Intent, { kind: 'deploy' | 'build' }>
type AddressAt = (place: number) => Address

function creationOf({ kind, from }: Made, address: AddressAt): Hex {
  if (kind === 'build') return encodeDeployData({ abi: boxesAbi, bytecode: boxesBytecode })
  const args = ['Gold', 'GLD', 18, address(from), tokenSupply] as const
  return encodeDeployData({ abi: tokenAbi, bytecode: tokenBytecode, args })
}

type AppIntent = Exclude<Intent, Made | { kind: 'pay' | 'move' }>

/** Whether it comes to anything only where the story's app is. */
export function callsApp(intent: Intent): intent is AppIntent {
  return !['pay', 'move', 'deploy', 'build'].includes(intent.kind)
}

function appCall(intent: AppIntent, address: AddressAt): Hex {
  if (intent.kind === 'visit') {
    const args = [intent.boxes.map(BigInt)] as const
    return encodeFunctionData({ abi: boxesAbi, functionName: 'visit', args })
  }
  if (intent.kind === 'pin') {
    const args = [BigInt(intent.box), true] as const
    return encodeFunctionData({ abi: boxesAbi, functionName: 'pin', args })
  }
  if (intent.kind === 'post') {
    const args = [intent.route.map(BigInt), BigInt(intent.number), LETTER_GAS] as const
    return encodeFunctionData({ abi: boxesAbi, functionName: 'post', args })
  }
  const amount = BigInt(intent.amount)
  if (intent.kind === 'pull') {
    const args = [address(intent.of), address(intent.from), amount] as const
    return encodeFunctionData({ abi: tokenAbi, functionName: 'transferFrom', args })
  }
  const args = [address(intent.to), amount] as const
  return encodeFunctionData({ abi: tokenAbi, functionName: intent.kind, args })
}
