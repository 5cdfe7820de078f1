import type { readNetwork } from '@metalayer/chain'
import { kernelAbi } from '@metalayer/contracts'
import {
  compareKeys,
  decodeExecuted,
  executedTopic,
  type HeadKey,
  heirOf,
  isExecuted,
  keccak256,
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
    histories.flatMap((history) => history.fences).map((fence) => [keyOf(fence), fence]),
  )
  const ran = new Set(histories.flatMap((history) => history.executed.flatMap(ranIn)))
  for (const { chainId, block } of fences.values()) {
    count(events, 'was fenced')
    const alone = [...ranAbove(members.get(chainId)?.chain, block)]
    if ((members.get(chainId)?.chain.head.number ?? 0) > block) count(events, 'went on alone')
    count(events, 'was done alone and again', alone.filter((hash) => ran.has(hash)).length)
  }
  for (const { chainId, adopted, takenBack } of histories) {
    count(events, 'was adopted', adopted.length)
    for (const { slot, ownGeneration, ...from } of adopted) {
      const first = heirOf(BigInt(slot), fences.get(keyOf(from))?.heirs ?? [])
      const own = { chainId, generation: ownGeneration }
      if (first && compareKeys(first, own) !== 0) count(events, 'was adopted from an heir')
    }
    for (const { from, ownGeneration, outcomes } of takenBack) {
      count(events, 'was taken back', outcomes.length / 2 - 1)
      const own = { chainId, generation: ownGeneration }
      if (compareKeys(from, own) !== 0) count(events, 'was taken back by an heir')
    }
  }
}

const keyOf = ({ chainId, generation }: HeadKey): string => `${chainId}/${generation}`

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
