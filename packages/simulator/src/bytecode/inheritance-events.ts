import { type readNetwork, rebuildState } from '@metalayer/chain'
import { kernelAbi } from '@metalayer/contracts'
import {
  compareKeys,
  decodeExecuted,
  decodeMessage,
  executedTopic,
  genesisGeneration,
  type HeadKey,
  heirOf,
  isExecuted,
  keccak256,
  placeKey,
  slotAccount,
} from '@metalayer/protocol'
import { decodeFunctionData, type Hex } from 'viem'
import { count, type EventCounts } from './events.ts'
import type { DeployedNetwork } from './memory-network.ts'

type Histories = Awaited<ReturnType<typeof readNetwork>>

/** What became of chains that were fenced. */
export function countInheritance(
  events: EventCounts,
  histories: Histories,
  { members }: DeployedNetwork,
): void {
  const fences = new Map(
    histories.flatMap((history) => history.fences).map((fence) => [placeKey(fence), fence]),
  )
  const ran = new Set(histories.flatMap((history) => history.executed.flatMap(ranIn)))
  for (const { chainId, generation, block } of fences.values()) {
    count(events, 'was fenced')
    if (generation > genesisGeneration) count(events, 'was fenced again')
    const alone = [...ranAbove(members.get(chainId)?.chain, block)]
    if ((members.get(chainId)?.chain.head.number ?? 0) > block) count(events, 'went on alone')
    count(events, 'was done alone and again', alone.filter((hash) => ran.has(hash)).length)
  }
  for (const { chainId, adopted, takenBack, delivered } of histories) {
    count(events, 'was adopted', adopted.length)
    const own = delivered.filter((one) => one.chainId === chainId)
    count(events, 'kept a letter waiting', own.length)
    for (const { slot, ownGeneration, ...from } of adopted) {
      const first = heirOf(BigInt(slot), fences.get(placeKey(from))?.heirs ?? [])
      const own = { chainId, generation: ownGeneration }
      if (first && compareKeys(first, own) !== 0) count(events, 'was adopted from an heir')
    }
    for (const { from, to, index, ownGeneration, outcomes } of takenBack) {
      const times = outcomes.length / 2 - 1
      count(events, 'was taken back', times)
      const sent = sentBetween(histories, from, to).filter(
        (one) => one.index >= index && one.index < index + times,
      )
      const letters = sent.filter(({ message }) => decodeMessage(message).kind === 'call')
      count(events, 'took a letter back', letters.length)
      const own = { chainId, generation: ownGeneration }
      if (compareKeys(from, own) !== 0) count(events, 'was taken back by an heir')
    }
  }
}

function sentBetween(histories: Histories, from: HeadKey, to: HeadKey) {
  const { sent = [] } = histories.find((history) => compareKeys(history, from) === 0) ?? {}
  return sent.filter((one) => one.ownGeneration === from.generation && compareKeys(one, to) === 0)
}

/** What came of chains in their next generations (P1), and of notes of who had left before the fence. */
export function countReturns(events: EventCounts, histories: Histories): void {
  const adopted = new Set(
    histories.flatMap((history) => history.adopted.map((one) => `${placeKey(one)} ${one.slot}`)),
  )
  for (const history of histories) {
    const { words, accounts } = rebuildState(history)
    if (history.generation > genesisGeneration) {
      count(events, 'came back')
      const isHome = [...accounts.values()].some(({ status }) => status !== 'pocket')
      if (isHome) count(events, 'was moved to after it came back')
    }
    for (const slot of words.keys()) {
      const account = slotAccount(slot)
      if (account === undefined || accounts.get(account)?.status !== 'away') continue
      if (adopted.has(`${placeKey(history)} ${slot}`)) count(events, 'left a note that was adopted')
    }
  }
}

/** Of chains that left the network, those under whose last heads nobody stood any more (P13); of those that joined it, those to which something came (P16). */
export function countChanges(
  events: EventCounts,
  histories: Histories,
  { left, plan }: { left: ReadonlyMap<number, number>; plan: DeployedNetwork['plan'] },
): void {
  const births = new Set(plan.configuration.chains.map(({ chainId }) => chainId))
  for (const history of histories) {
    const isNew = !births.has(history.chainId)
    if (!left.has(history.chainId) && !isNew) continue
    const { accounts } = rebuildState(history)
    const isHome = [...accounts.values()].some(({ status }) => status === 'here')
    const [comer] = history.delivered
    if (isNew && comer !== undefined) count(events, 'joined, and was moved to')
    if (!isNew && !isHome) count(events, 'left nobody behind')
  }
}

function ranIn({ transactions, outcomes }: { transactions: readonly Hex[]; outcomes: Hex }): Hex[] {
  const bytes = Buffer.from(outcomes.slice(2), 'hex')
  return transactions
    .filter((_, place) => isExecuted(bytes[place] ?? 0) && place < bytes.length)
    .map((raw) => keccak256(raw))
}

/** Hashes of what a chain ran in blocks above one. */
function* ranAbove(
  chain: { head: { number: number }; block: BlockOf } | undefined,
  number: number,
): Generator<Hex> {
  for (let next = number + 1; next <= (chain?.head.number ?? 0); next++) {
    const block = chain?.block(next)
    for (const [place, { logs }] of (block?.receipts ?? []).entries()) {
      for (const { topics, data } of logs) {
        if (topics[0] !== executedTopic) continue
        const { args } = decodeFunctionData({
          abi: kernelAbi,
          data: block?.json.transactions[place]?.input ?? '0x',
        })
        const outcomes: Hex = `0x${Buffer.from(decodeExecuted(data).outcomes).toString('hex')}`
        yield* ranIn({ transactions: (args?.[0] ?? []) as readonly Hex[], outcomes })
      }
    }
  }
}

type BlockOf = NonNullable<ReturnType<DeployedNetwork['members']['get']>>['chain']['block']
