import {
  birthChain,
  type Configuration,
  isExecuted,
  outcomeName,
  outcomes,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Transition } from '../configurations/transition.ts'
import type { Follow, VerifiedBlock } from '../follow/interface.ts'
import { type Bundle, chooseBundle, hopelessOutcomes } from './choose-bundle.ts'
import {
  acknowledgeDuties,
  configurationDuties,
  type Duty,
  type DutyContext,
  type Effect,
  laneDuties,
  sweepDuties,
} from './duties.ts'
import { type CommittedDecision, executeCall } from './kernel-calls.ts'
import { laneFinder } from './lane-price.ts'
import type { Pool, PoolTransaction } from './pool.ts'
import { createSpeculation, type Speculation } from './speculation.ts'
import type { Submitter } from './submitter.ts'

export type ChainAgentOptions = {
  chainId: number
  kernel: Address
  genesis: Configuration
  /** The most real gas of one bundle; at most the block's limit. */
  bundleGasMax?: bigint
}

export type ChainAgentDeps = {
  follow: Follow
  pool: Pool
  submitter: Submitter<Effect>
  /** Decided checkpoints, newest first. */
  decisions: () => readonly CommittedDecision[]
  /** How a configuration came into force. */
  transition: (number: number) => Transition | undefined
  /** Senders whose home may be this chain. */
  senders: () => Iterable<Address>
  /** Senders that cannot pay at home for what they have pending. */
  underfunded: () => Iterable<Address>
  /** Told of a sender who turned out to live elsewhere. */
  onElsewhere: (sender: Address) => void
}

/** What this node does for one chain while it is its agent. */
export type ChainAgent = {
  bundlesUnderWay(): number
  /** Looks at everything once and submits what is due. */
  act(): Promise<void>
  /** Takes note of a new block of the chain. */
  onBlock(block: VerifiedBlock): Promise<void>
}

const bundleBytesMax = 90_000
const bundleCountMax = 800
const bundleGasMax = 12_000_000n
/** How often a transaction may be skipped by the kernel before its sender is told that it will not run. */
const skipsMax = 8
/** What is left of a block is used from this much gas on; a smaller bundle costs more than it brings. */
const bundleGasMin = 1_000_000n
/** Sweeps take one of so many parts of a block. */
const sweepShare = 4n
/** Seconds of lease that a bundle needs: the block that takes it may come late. */
const leaseMargin = 2

export function createChainAgent(options: ChainAgentOptions, deps: ChainAgentDeps): ChainAgent {
  const { chainId, kernel } = options
  const { follow, pool, submitter } = deps
  const skips = new Map<Hex, number>()

  const context = (decisions: readonly CommittedDecision[]): DutyContext | undefined => {
    const [newest] = decisions
    if (newest === undefined) return undefined
    return {
      chain: { chainId, generation: follow.kernel(chainId).generation },
      follow,
      decisions,
      transition: deps.transition,
      parameters: newest.configuration.parameters,
      genesis: options.genesis,
      inFlight: submitter.inFlight().map(({ effect }) => effect),
    }
  }

  const roomFor = (gas: bigint, block: VerifiedBlock) =>
    submitter.outstandingGas() + gas <= block.gasLimit * 2n

  const perform = async (duties: readonly Duty[], block: VerifiedBlock) => {
    for (const duty of duties) {
      if (!roomFor(duty.gas, block)) return
      await submitter.submit(duty)
    }
  }

  /** As many sweeps as leave most of the chain's room to its own users; one at least, where none is under way. */
  const withinShare = (duties: readonly Duty[], { gasLimit }: VerifiedBlock): Duty[] => {
    let gas = submitter
      .inFlight()
      .reduce((sum, { effect, gas }) => (effect.kind === 'sweep' ? sum + gas : sum), 0n)
    return duties.filter((duty) => {
      const isTaken = gas === 0n || (gas + duty.gas) * sweepShare <= gasLimit
      if (isTaken) gas += duty.gas
      return isTaken
    })
  }

  /** The chain's accounts after everything that is in flight. */
  const speculate = (): Speculation => {
    const { generation, baseFee } = follow.kernel(chainId)
    const speculation = createSpeculation({
      generation,
      baseFee,
      kernel,
      bornHere: (address) => birthChain(options.genesis, address) === chainId,
      wordAt: (slot) => follow.wordAt(chainId, slot),
      laneTo: laneFinder(follow, () => options.genesis.parameters.hubChainId),
    })
    for (const { effect } of submitter.inFlight()) {
      if (effect.kind === 'execute')
        for (const { transaction } of effect.transactions) speculation.apply(transaction)
    }
    return speculation
  }

  const execute = async (block: VerifiedBlock) => {
    const { baseFee, leaseUntil } = follow.kernel(chainId)
    if (leaseUntil < block.time + leaseMargin) return
    const speculation = speculate()
    const limit = [options.bundleGasMax ?? bundleGasMax, block.gasLimit].reduce((a, b) =>
      a < b ? a : b,
    )
    for (;;) {
      const gasMax = bundleRoom(submitter.outstandingGas(), block.gasLimit, limit)
      const bundle = chooseBundle(
        queues(speculation),
        { baseFee, kernel, speculation },
        { gasMax, bytesMax: bundleBytesMax, countMax: bundleCountMax },
      )
      if (bundle.transactions.length === 0) return
      await submitBundle(bundle)
    }
  }

  const submitBundle = async ({ transactions, gas }: Bundle) => {
    const hashes = hashesOf(transactions)
    pool.markSubmitted(hashes, true)
    try {
      await submitter.submit({
        data: executeCall(transactions.map(({ transaction }) => transaction.raw)),
        gas,
        effect: { kind: 'execute', transactions },
      })
    } catch (error) {
      // The chain is away: until it is back, their senders may replace them.
      pool.markSubmitted(hashes, false)
      throw error
    }
  }

  function* queues(speculation: Speculation): Iterable<readonly PoolTransaction[]> {
    for (const sender of deps.senders()) {
      if (speculation.account(sender).spendable) yield pool.pendingOf(sender)
      else deps.onElsewhere(sender)
    }
  }

  /** Counts what the kernel skipped, and gives up on what it skips for ever. */
  const noteSkips = async (block: VerifiedBlock) => {
    for (const carrier of block.carriers) {
      if (carrier.kind !== 'execute') continue
      for (const { hash, outcome } of carrier.transactions) {
        // A lane may be full for as long as it likes: its price is no sign that the sender does wrong.
        if (isExecuted(outcome) || outcome === outcomes.IntrinsicGas) {
          skips.delete(hash)
          continue
        }
        const count = (skips.get(hash) ?? 0) + 1
        skips.set(hash, count)
        if (!hopelessOutcomes.has(outcome) && count < skipsMax) continue
        skips.delete(hash)
        await pool.drop(hash, outcomeName(outcome))
      }
    }
  }

  return {
    bundlesUnderWay: () =>
      submitter.inFlight().filter(({ effect }) => effect.kind === 'execute').length,
    async act() {
      const block = follow.newest(chainId)
      const duties = context(deps.decisions())
      if (block === undefined || duties === undefined) return
      // Who is far behind would do again what others have done since.
      if (follow.state(chainId).state === 'catching-up') return
      const configuring = configurationDuties(duties)
      // What the kernel could not check yet, it must not be sent: the next look is a block later.
      if (configuring === undefined || configuring.length > 0)
        await perform(configuring ?? [], block)
      else await perform(laneDuties(duties), block)
      await perform(acknowledgeDuties(duties), block)
      if (duties.chain.chainId === duties.parameters.hubChainId) return
      // Before bundles, which take all the room that there is: somebody waits for this money to spend it.
      const bornOn = (owner: Address) => birthChain(options.genesis, owner)
      await perform(withinShare(sweepDuties(duties, deps.underfunded(), bornOn), block), block)
      await execute(block)
    },
    async onBlock(block) {
      for (const { effect } of await submitter.onBlock(block.number)) {
        // What ran is included by now; what did not may be replaced again.
        if (effect.kind === 'execute') pool.markSubmitted(hashesOf(effect.transactions), false)
      }
      await noteSkips(block)
    },
  }
}

/** Gas for the next bundle: what is left of the block that is being filled, so that blocks become full, and two blocks at most lie ahead. */
function bundleRoom(outstanding: bigint, blockGas: bigint, limit: bigint): bigint {
  const room = blockGas * 2n - outstanding
  const rest = blockGas - (outstanding % blockGas)
  return [room, limit, ...(rest >= bundleGasMin ? [rest] : [])].reduce((a, b) => (a < b ? a : b))
}

function hashesOf(transactions: readonly PoolTransaction[]): Hex[] {
  return transactions.map(({ hash }) => hash)
}
