import {
  type AuditReport,
  auditHistories,
  type FindChainBlocks,
  type JsonRpcClient,
  RpcTransportError,
  readNetwork,
} from '@metalayer/chain'
import { tokenAbi } from '@metalayer/contracts'
import type { NetworkBlock, NodeView } from '@metalayer/node'
import { decodeSignedTransaction, type Head, headStatuses } from '@metalayer/protocol'
import { type Address, decodeFunctionData, type Hex } from 'viem'
import { type BalanceFacts, countBalance } from './balance-events.ts'
import { accountMoves, departuresOf } from './balance-moves.ts'
import {
  applyBoxesCall,
  type BoxesLedger,
  compareBoxes,
  createBoxesLedger,
  isDue,
} from './boxes-ledger.ts'
import { type BalanceInputs, checkBalance, checkLog } from './check-balance.ts'
import { storyLimits } from './decision-watch.ts'
import { count, countLetter, type EventCounts } from './events.ts'
import { countChanges, countInheritance, countReturns } from './inheritance-events.ts'
import { lostHomes } from './lost-homes.ts'
import type { DeployedNetwork } from './memory-network.ts'
import type { Read } from './read-watch.ts'
import type { SimNode } from './sim-node.ts'
import type { SimWorld } from './sim-world.ts'
import { type Accepted, type StoryApp, tokenSupply } from './users.ts'

/** Something that must not be. `rule`: an invariant of the audit, or one of the names below. */
export type Failure = { rule: string; message: string }

const never = new AbortController().signal

export type Audited = {
  report: AuditReport
  histories: Awaited<ReturnType<typeof readNetwork>>
}

/**
 * What `era audit` checks, over all chains as they are now. A chain that is gone answers nobody: what it did is read out of blocks that nodes keep (P15).
 *
 * @throws RpcTransportError where one is gone, and nobody was told of its fence
 */
export async function audit(
  { plan, members }: DeployedNetwork,
  { faults, nodes }: Pick<SimWorld, 'faults' | 'nodes'>,
): Promise<Audited> {
  const { hubChainId, networkId } = plan.configuration.parameters
  const chains = [...members].map(([chainId, { rpc }]) => {
    const isHub = chainId === hubChainId
    const client = faults(chainId).isGone ? silent(chainId) : rpc.client()
    return { chainId, name: isHub ? 'hub' : `chain ${chainId}`, isHub, client }
  })
  const histories = await readNetwork(chains, plan.addresses, never, keptBy(nodes))
  return { report: auditHistories(histories, { networkId }), histories }
}

/** Nobody answers. */
function silent(chainId: number): JsonRpcClient {
  const url = `memory:${chainId}`
  const fail = () => Promise.reject(new RpcTransportError(url, 'it is gone'))
  return { url, request: fail, batch: fail, close: () => undefined }
}

/** Blocks of a chain that are asked of a node at once. */
const BLOCKS_PER_READ = 64

function keptBy(nodes: readonly SimNode[]): FindChainBlocks {
  return async (chainId, first) => {
    for (const { view } of nodes) {
      const blocks = await view?.chainBlocks({ chainId, first, count: BLOCKS_PER_READ })
      if (blocks !== undefined && blocks.length > 0) return blocks
    }
    return []
  }
}

/** `isMended`: whether all that was broken is whole again, so that heirs had the time to take over everything. */
export async function auditFailures(
  deployed: DeployedNetwork,
  world: SimWorld,
  isMended: boolean,
): Promise<Failure[]> {
  // Where a chain is gone, and nobody was told of its fence, it is asked all the same.
  const { report, histories } = await audit(deployed, world).catch((error: unknown) => {
    if (!(error instanceof RpcTransportError)) throw error
    const faults = (chainId: number) => ({ ...world.faults(chainId), isGone: false })
    return audit(deployed, { ...world, faults })
  })
  const { violations } = report
  countInheritance(world.events, histories, deployed)
  countReturns(world.events, histories)
  countChanges(world.events, histories, { left: world.left, plan: deployed.plan })
  const balance = balanceFacts(deployed, world, histories)
  countBalance(world.events, balance, deployed)
  const lost = isMended ? lostHomes(histories, deployed) : []
  return [
    ...violations.map(({ invariant, subject, message }) => {
      return { rule: invariant, message: `${subject}: ${message}` }
    }),
    ...lost.map((slot) => {
      return { rule: 'homes', message: `No kernel knows the way to ${slot} any more (P5, P8).` }
    }),
    ...checkBalance(balance),
    ...world.nodes.flatMap(({ name, view }) => (view === undefined ? [] : checkLog(view, name))),
  ]
}

/** All that is known of what moved for balance. */
function balanceFacts(
  deployed: DeployedNetwork,
  { decided, left, lost, skewMs }: SimWorld,
  histories: Audited['histories'],
): BalanceInputs & BalanceFacts {
  const { tick: tickMs } = deployed.plan.configuration.parameters
  const departures = departuresOf(deployed)
  const moves = accountMoves(histories, departures)
  const fenced = new Set(histories.flatMap(({ fences }) => fences).map(({ chainId }) => chainId))
  return { decided, left, lost, fenced, skewMs, departures, moves, tickMs, limits: storyLimits }
}

/** Remembers each decided checkpoint: nobody may hold another one of the same number, and heads only go on. */
export function createAgreement(world: SimWorld, deployed: DeployedNetwork) {
  const decided = new Map<number, string>()
  const seen = new Map<string, number>()
  return {
    check(): Failure[] {
      const failures: Failure[] = []
      for (const node of world.nodes) {
        const latest = node.latest()
        if (latest === undefined) continue
        const { number } = latest.checkpoint
        const content = JSON.stringify(latest.checkpoint, (_, value) =>
          typeof value === 'bigint' ? String(value) : value,
        )
        const known = decided.get(number)
        if (known !== undefined && known !== content) {
          const message = `${node.name} holds another checkpoint ${number}.`
          failures.push({ rule: 'agreement', message })
        }
        if (known === undefined) failures.push(...checkHeads(latest.heads, deployed))
        decided.set(number, content)
        const before = seen.get(node.name) ?? 0
        if (number < before) {
          const message = `${node.name} went back from checkpoint ${before} to ${number}.`
          failures.push({ rule: 'durability', message })
        }
        seen.set(node.name, number)
      }
      return failures
    },
    /** Number of the newest checkpoint that any node holds. */
    height: () => Math.max(0, ...decided.keys()),
  }
}

/** Every head is a block that its chain has; of one that joins there is none yet. */
function checkHeads(heads: readonly Head[], { members }: DeployedNetwork): Failure[] {
  return heads.flatMap(({ chainId, number, blockHash, status }) => {
    if (status === headStatuses.joining) return []
    const block = members.get(chainId)?.chain.block(number)
    if (number === 0 || block?.hash === blockHash) return []
    const message = `Block ${number} of chain ${chainId} is under a checkpoint, and the chain has another one.`
    return [{ rule: 'heads', message }]
  })
}

/** No honest node has signed twice for one place. */
export async function checkSignatures(world: SimWorld): Promise<Failure[]> {
  const evidence = (await Promise.all(world.nodes.map((node) => node.evidence()))).flat()
  if (evidence.length === 0) return []
  const message = `${evidence.length} times a validator signed two votes of one place.`
  return [{ rule: 'signatures', message }]
}

/** P13: no chain is fenced for what befell others, nodes or their links, be it that nobody agreed on anything for a long time. */
export function checkFences({ nodes, struck, left }: SimWorld): Failure[] {
  const fenced = nodes.flatMap(
    (node) => node.latest()?.heads.filter(({ status }) => status === headStatuses.fenced) ?? [],
  )
  const chainIds = [...new Set(fenced.map(({ chainId }) => chainId))]
  const innocent = chainIds.filter((chainId) => !struck.has(chainId) && !left.has(chainId))
  return innocent.map((chainId) => ({
    rule: 'fences',
    message: `Chain ${chainId} was fenced, and nothing was the matter with it.`,
  }))
}

/** All nodes follow all chains: none has refused a block of an honest kernel. */
export async function checkFollowing(nodes: readonly SimNode[]): Promise<Failure[]> {
  const failures: Failure[] = []
  for (const { name, view } of nodes) {
    for (const { chainId, following } of (await view?.status())?.chains ?? []) {
      if (following.state !== 'refused') continue
      const message = `${name} does not follow chain ${chainId}: ${following.state}, ${following.reason}`
      failures.push({ rule: 'following', message })
    }
  }
  return failures
}

/** What the one ledger holds that runs all transactions one after the other, as if there were one chain. */
type Ledger = {
  balances: Map<Address, bigint>
  tokens: Map<Address, bigint>
  boxes: BoxesLedger
  hashes: Set<Hex>
}

/** Compares what the network came to with a single ledger that ran the same transactions; and all nodes' blocks with each other. */
export async function checkLedger(
  nodes: readonly SimNode[],
  { accounts, initial, app, accepted, events, reads }: LedgerInputs,
): Promise<Failure[]> {
  const [first, ...others] = nodes.flatMap(({ view }) => view ?? [])
  if (first === undefined) return [{ rule: 'ledger', message: 'No node lives.' }]
  const failures: Failure[] = []
  const ledger: Ledger = {
    balances: new Map(accounts.map((address) => [address, initial])),
    tokens: new Map(),
    boxes: createBoxesLedger(),
    hashes: new Set(),
  }
  const nonces = new Map<Address, number>()
  /** Whose deposit some node has shown. */
  const arrived = new Set<Address>()
  const moves = new Set(
    accepted.filter(({ intent }) => intent.kind === 'move').map(({ hash }) => hash),
  )
  const { number: last } = await first.head()
  for (let number = 1; number <= last; number++) {
    const block = await first.block({ number })
    if (block === undefined) continue
    failures.push(...(await compareBlocks(block, others)))
    for (const transaction of block.transactions) {
      applyTransaction(ledger, transaction, {
        ...{ networkId: first.networkId, nonces, app, failures },
        ...{ events, moves },
      })
    }
    failures.push(...checkReads(number, reads.get(number) ?? [], ledger, arrived))
  }
  for (const { hash, intent } of accepted) {
    if (ledger.hashes.has(hash)) continue
    failures.push({
      rule: 'I6',
      message: `${hash} (${intent.kind}) was accepted and is in no block.`,
    })
  }
  failures.push(...(await compareBalances(first, ledger, accounts, app)))
  if (app?.kind === 'boxes') {
    failures.push(...(await compareBoxes(first, app.address, ledger.boxes)))
  }
  return failures
}

export type LedgerInputs = {
  accounts: readonly Address[]
  /** Wei that each has at the beginning. */
  initial: bigint
  app: StoryApp | undefined
  accepted: readonly Accepted[]
  events: EventCounts
  /** What nodes said that accounts had at blocks, when these were the newest. */
  reads: ReadonlyMap<number, readonly Read[]>
}

/** Reads never miss anything, nor count it twice: not while it travels, nor while the chain that it was on is gone. Only deposits are not there from the start. */
function checkReads(
  number: number,
  reads: readonly Read[],
  { balances, boxes }: Ledger,
  arrived: Set<Address>,
): Failure[] {
  return reads.flatMap(({ node, address, balance }) => {
    if (balance === 0n && !arrived.has(address)) return []
    arrived.add(address)
    const due = balances.get(address) ?? 0n
    if (isDue(balance, due, boxes.refunds.get(address))) return []
    const message = `${node} said that ${address} has ${balance} wei at block ${number}, and ${due} on a single ledger.`
    return [{ rule: 'reads', message }]
  })
}

async function compareBlocks(block: NetworkBlock, others: readonly NodeView[]): Promise<Failure[]> {
  const { number, hash } = block.header
  const failures: Failure[] = []
  for (const view of others) {
    const other = await view.header({ number })
    if (other === undefined || other.hash === hash) continue
    failures.push({ rule: 'blocks', message: `Two nodes derive different blocks ${number}.` })
  }
  return failures
}

function applyTransaction(
  { balances, tokens, boxes, hashes }: Ledger,
  transaction: NetworkBlock['transactions'][number],
  run: {
    events: EventCounts
    networkId: number
    moves: ReadonlySet<Hex>
    nonces: Map<Address, number>
    app: StoryApp | undefined
    failures: Failure[]
  },
): void {
  if (transaction.kind === 'system') {
    if (run.app?.kind === 'boxes') countLetter(run.events, transaction, run.app.address)
    return
  }
  const { hash, from, to, status, gasUsed, effectiveGasPrice } = transaction
  if (hashes.has(hash)) run.failures.push({ rule: 'I2', message: `${hash} is in two blocks.` })
  hashes.add(hash)
  const decoded = decodeSignedTransaction(transaction.raw, run.networkId)
  if (!decoded.ok) {
    run.failures.push({ rule: 'blocks', message: `${hash} holds no signed transaction.` })
    return
  }
  const { value, data, nonce } = decoded.transaction
  const due = run.nonces.get(from) ?? 0
  if (nonce !== due) {
    const message = `${from} ran nonce ${nonce}, and ${due} was next.`
    run.failures.push({ rule: 'I2', message })
  }
  run.nonces.set(from, nonce + 1)
  const add = (held: Map<Address, bigint>, address: Address, amount: bigint) =>
    void held.set(address, (held.get(address) ?? 0n) + amount)
  add(balances, from, -gasUsed * effectiveGasPrice)
  if (status !== 'success') {
    count(run.events, 'failed')
    return
  }
  if (run.moves.has(hash)) count(run.events, 'moved')
  if (to !== null && value > 0n) {
    add(balances, from, -value)
    add(balances, to, value)
  }
  const { app } = run
  if (app === undefined) return
  if (app.kind === 'boxes') {
    if (to === app.address) applyBoxesCall(boxes, { from, value, data })
    return
  }
  if (transaction.contractAddress === app.address) add(tokens, from, tokenSupply)
  if (to !== app.address) return
  const { functionName, args } = decodeFunctionData({ abi: tokenAbi, data })
  if (functionName === 'transfer') {
    add(tokens, from, -args[1])
    add(tokens, lower(args[0]), args[1])
  }
  if (functionName === 'transferFrom') {
    add(tokens, lower(args[0]), -args[2])
    add(tokens, lower(args[1]), args[2])
  }
}

const lower = (address: Address): Address => address.toLowerCase() as Address

async function compareBalances(
  view: NodeView,
  ledger: Ledger,
  accounts: readonly Address[],
  app: StoryApp | undefined,
): Promise<Failure[]> {
  const failures: Failure[] = []
  const { number } = await view.head()
  for (const address of accounts) {
    const held = await view.balance(address, number)
    const back = (ledger.boxes.refunds.get(address) ?? []).reduce((sum, value) => sum + value, 0n)
    const due = (ledger.balances.get(address) ?? 0n) + back
    if (held !== due) {
      const message = `${address} has ${held} wei, and ${due} on a single ledger.`
      failures.push({ rule: 'ledger', message })
    }
    if (app?.kind !== 'token') continue
    const place = await view.object({ app: app.address, owner: address, key: 0n }, number)
    const amount = place.pockets.reduce(
      (sum, pocket) => sum + pocket.amount,
      place.amount + place.inFlight,
    )
    const owed = ledger.tokens.get(address) ?? 0n
    if (amount !== owed) {
      const message = `${address} has ${amount} of the token, and ${owed} on a single ledger.`
      failures.push({ rule: 'ledger', message })
    }
  }
  return failures
}
