import { blockKey, type ValidatorVoucher } from '@metalayer/consensus'
import { type Configuration, compareKeys, type Head } from '@metalayer/protocol'
import type { Address } from 'viem'

/** What was decided, and what it rests on. */
export type Vouched = {
  heads: readonly Head[]
  configuration: Pick<Configuration, 'validators'>
  /** Of the checkpoint, in milliseconds. */
  time: number
  vouchers: readonly ValidatorVoucher[]
}

/**
 * Whether agents see their chains as the quorum does (P17). Whoever lags behind a chain, or has not its blocks, cannot serve it well; whoever vouches for another block than
 * the one that was decided lies, or is told lies. It follows from what was decided alone, so nodes agree on it.
 */
export type Fitness = {
  onDecision(decision: Vouched): void
  /** Milliseconds: since when the chain's agent has not been fit; 0: it is, or nothing is known. */
  unfitSince(chainId: number): number
}

/** So many heads in a row, each without the agent's voucher for it: a block that comes in between of two vouchers is missed now and then. */
const missesMax = 4

/** `misses`: heads in a row that the agent, though it spoke, did not vouch for, the first at `since`. */
type Seen = { agent: Address; head: number; misses: number; since: number; hasLied: boolean }

export function createFitness(): Fitness {
  const chains = new Map<number, Seen>()

  function note(head: Head, decision: Vouched): void {
    const { chainId, number, agent } = head
    const known = chains.get(chainId)
    const fresh = { agent, head: number, misses: 0, since: 0, hasLied: false }
    if (known === undefined || known.agent !== agent) return void chains.set(chainId, fresh)
    if (number === known.head) return
    known.head = number
    const stand = standOf(head, decision)
    if (stand === 'silent') return
    if (stand === 'agrees') return void chains.set(chainId, fresh)
    known.since = known.misses === 0 ? decision.time : known.since
    known.misses += 1
    known.hasLied ||= stand === 'contradicts'
  }

  return {
    onDecision(decision) {
      for (const head of decision.heads) note(head, decision)
    },
    unfitSince(chainId) {
      const { misses, since, hasLied } = chains.get(chainId) ?? { misses: 0, since: 0 }
      return hasLied || misses >= missesMax ? since : 0
    },
  }
}

/** What the agent of a chain says of the head that was decided. */
function standOf(
  head: Head,
  { vouchers, configuration }: Vouched,
): 'silent' | 'agrees' | 'misses' | 'contradicts' {
  const agent = head.agent.toLowerCase()
  const place = configuration.validators.findIndex(({ signer }) => signer.toLowerCase() === agent)
  const own = vouchers.find(({ validator }) => validator === place)
  if (own === undefined) return 'silent'
  const chain = own.body.chains.find((one) => compareKeys(one, head) === 0)
  const block = chain?.blocks.find(({ number }) => number === head.number)
  if (block === undefined) return 'misses'
  const { blockHash: hash, stateRoot, commitment, time, gasUsed } = head
  const decided = { ...block, hash, stateRoot, commitment, time, gasUsed }
  return blockKey(decided) === blockKey(block) ? 'agrees' : 'contradicts'
}
