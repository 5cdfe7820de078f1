import {
  type BlockVoucher,
  type ChainVoucher,
  type Configuration,
  compareKeys,
  type Head,
  headStatuses,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { nextPrice } from './next-price.ts'
import type { ValidatorVoucher } from './proposal.ts'
import { holdsQuorum, type Stakes } from './quorum.ts'

/** What validators said of one chain. */
type Statement = { validator: number; chain: ChainVoucher }

export type HeadRules = {
  configuration: Configuration
  stakes: Stakes
  vouchers: readonly ValidatorVoucher[]
  /** Of the checkpoint, in milliseconds. */
  time: number
  /** Place of the head among all. */
  place: number
}

/** The chain's head after `head`, and the gas it used in between (docs/WIRE.md, "From vouchers to the next checkpoint"). */
export function nextHead(head: Head, rules: HeadRules): { head: Head; gasUsed: bigint } {
  if (head.status === headStatuses.fenced) return { head, gasUsed: 0n }
  const statements = statementsOf(head, rules.vouchers)
  const served = withAgent(head, statements, rules)
  const block = highestBlock(statements, rules.stakes)
  if (block === null) {
    // P13: the lease of a head that stands still is not renewed.
    const { baseFeeMin } = rules.configuration.parameters
    const price = nextPrice(head.price, { blocks: 0, gasUsed: 0n, gasLimit: 0n }, baseFeeMin)
    return { head: { ...served, price }, gasUsed: 0n }
  }
  return { head: moved(served, block, rules), gasUsed: block.gasUsed - head.gasUsed }
}

function moved(head: Head, block: BlockVoucher, { configuration, time }: HeadRules): Head {
  const { lease, baseFeeMin } = configuration.parameters
  const use = {
    blocks: block.number - head.number,
    gasUsed: block.gasUsed - head.gasUsed,
    gasLimit: block.gasLimit,
  }
  const isHub = head.status === headStatuses.hub
  const isJoining = head.status === headStatuses.joining
  return {
    ...head,
    // P16: validators vouch for no block of a chain before its kernel stands in the head's generation, so its first block makes it live.
    status: isJoining ? headStatuses.live : head.status,
    number: block.number,
    blockHash: block.hash,
    stateRoot: block.stateRoot,
    commitment: block.commitment,
    time: block.time,
    leaseUntil: isHub ? 0 : Math.min(block.time, Math.floor(time / 1000)) + lease, // P13, P14
    price: nextPrice(head.price, use, baseFeeMin),
    gasUsed: block.gasUsed,
  }
}

/** Whether validators with more than 2/3 of the stake say that the chain's agent owes nothing: a chain that drains is empty then (P13). */
export function owesNothing(
  head: Head,
  { vouchers, stakes }: Pick<HeadRules, 'vouchers' | 'stakes'>,
): boolean {
  const content = statementsOf(head, vouchers).filter(({ chain }) => chain.waitingSince === 0)
  return holdsQuorum(
    stakes,
    content.map(({ validator }) => validator),
  )
}

function statementsOf(head: Head, vouchers: readonly ValidatorVoucher[]): Statement[] {
  return vouchers.flatMap(({ validator, body }) => {
    const chain = body.chains.find((one) => compareKeys(one, head) === 0)
    return chain === undefined ? [] : [{ validator, chain }]
  })
}

/** The highest block for which validators with more than 2/3 of the stake voucher the same words; null: none. */
function highestBlock(statements: readonly Statement[], stakes: Stakes): BlockVoucher | null {
  const backers = new Map<string, { block: BlockVoucher; validators: number[] }>()
  for (const { validator, chain } of statements) {
    for (const block of chain.blocks) {
      const key = blockKey(block)
      const entry = backers.get(key) ?? { block, validators: [] }
      entry.validators.push(validator)
      backers.set(key, entry)
    }
  }
  let highest: BlockVoucher | null = null
  for (const { block, validators } of backers.values()) {
    const isHigher = highest === null || block.number > highest.number
    if (isHigher && holdsQuorum(stakes, validators)) highest = block
  }
  return highest
}

/** The words of a block, as one text. */
export function blockKey(block: BlockVoucher): string {
  const words: (Hex | number | bigint)[] = [
    block.number,
    block.hash,
    block.stateRoot,
    block.commitment,
    block.time,
    block.gasUsed,
    block.gasLimit,
  ]
  return words.join(' ')
}

/**
 * P17: the agent stays unless more than 2/3 of the stake say that work has waited for longer than it may; then the next validator in order. One that is no
 * validator any more (P16) gives the chain to the validator that a chain at this place would begin with.
 */
function withAgent(head: Head, statements: readonly Statement[], rules: HeadRules): Head {
  const { stakes, time, configuration, place } = rules
  const { validators } = configuration
  if (placeOf(head.agent, configuration) < 0) {
    const agent = validators[place % validators.length]?.signer ?? head.agent
    return { ...head, agent, agentSince: time }
  }
  const { agentTimeout } = configuration.parameters
  const complaints = statements.filter(
    ({ chain }) => chain.waitingSince !== 0 && time - chain.waitingSince > agentTimeout,
  )
  const isStalled =
    time - head.agentSince > agentTimeout &&
    holdsQuorum(
      stakes,
      complaints.map(({ validator }) => validator),
    )
  if (!isStalled) return head
  const next = (placeOf(head.agent, configuration) + 1) % validators.length
  return { ...head, agent: validators[next]?.signer ?? head.agent, agentSince: time }
}

function placeOf(agent: Address, { validators }: Configuration): number {
  return validators.findIndex(({ signer }) => signer.toLowerCase() === agent.toLowerCase())
}
