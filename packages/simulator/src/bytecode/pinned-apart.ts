import { signTransaction } from '@metalayer/chain'
import { boxesAbi } from '@metalayer/contracts'
import type { NodeView } from '@metalayer/node'
import { encodeFunctionData, type Hex } from 'viem'
import type { Failure } from './check-run.ts'
import { count, type EventCounts } from './events.ts'
import type { SimNode } from './sim-node.ts'
import type { Accepted, StoryApp } from './users.ts'
import { boxHome } from './waits.ts'

export type PinnedInputs = {
  app: StoryApp | undefined
  accepted: readonly Accepted[]
  /** Of somebody who has nothing under way. */
  key: Hex
  nonce: number
  networkId: number
  events: EventCounts
}

const gas = 1_000_000n
const gwei = 10n ** 9n

/** Two boxes that are pinned on two chains cannot meet: every node says so, and takes nothing that would need them both (P18). */
export async function checkPinned(
  nodes: readonly Pick<SimNode, 'name' | 'view'>[],
  { app, accepted, key, nonce, networkId, events }: PinnedInputs,
): Promise<Failure[]> {
  const [view] = nodes.flatMap((node) => node.view ?? [])
  if (app?.kind !== 'boxes' || view === undefined) return []
  const pair = await findPair(view, app, accepted)
  if (pair === undefined) return []
  const fees = { maxFeePerGas: 20n * gwei, maxPriorityFeePerGas: gwei }
  const args = [pair.map(BigInt)] as const
  const data = encodeFunctionData({ abi: boxesAbi, functionName: 'visit', args })
  const fields = { chainId: networkId, nonce, gas, to: app.address, value: 0n, data, ...fees }
  const { raw } = signTransaction(fields, key)
  const failures: Failure[] = []
  for (const node of nodes) {
    const outcome = await node.view?.submit(raw).then(
      () => 'accepted',
      (error: { code?: string }) => error.code ?? String(error),
    )
    if (outcome === 'apart') count(events, 'was refused as apart')
    else if (outcome !== undefined) {
      const message = `${node.name} said "${outcome}" to who needs boxes ${pair}, which are pinned on two chains.`
      failures.push({ rule: 'apart', message })
    }
  }
  return failures
}

/** Two that are pinned on two chains. */
async function findPair(
  view: NodeView,
  { address }: StoryApp,
  accepted: readonly Accepted[],
): Promise<[number, number] | undefined> {
  let first: { box: number; chainId: number } | undefined
  for (const { intent } of accepted) {
    if (intent.kind !== 'pin') continue
    const { box } = intent
    const { pinned, chainId } = await boxHome(view, address, box)
    if (!pinned) continue
    if (first !== undefined && first.chainId !== chainId) return [first.box, box]
    first ??= { box, chainId }
  }
  return undefined
}
