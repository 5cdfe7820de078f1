import type { NodeView } from '@metalayer/node'
import type { Hex } from 'viem'
import type { Failure } from './check-run.ts'
import { checkPinned } from './pinned-apart.ts'
import type { RunOptions } from './run-story.ts'
import type { Keyed, SimWorld } from './sim-world.ts'
import { newestBlock, type Users } from './users.ts'
import { checkWaits, versionsOf, type Waits } from './waits.ts'

const ERA = 10n ** 18n

/** Says, once all has come to rest, what came of who wanted boxes; undefined where there are none, or where nothing was mended. */
export type BoxWatch = () => Promise<{ waits: Waits; failures: Failure[] } | undefined>

/** Remembers how often boxes have moved by now, when all is mended (P18). */
export async function watchBoxes(
  { accounts, deployed, core }: RunOptions,
  world: SimWorld,
  users: Users,
): Promise<BoxWatch> {
  const { accepted } = users
  const { events } = world
  const view = () => world.nodes.find((node) => node.view !== undefined)?.view
  const mendedAt = newestBlock(world)
  const [own, now] = [users.app(), view()]
  const isThere = own?.kind === 'boxes' && now !== undefined
  const before = isThere ? await versionsOf(now, own.address, accepted) : new Map<number, number>()
  return async () => {
    const [app, last] = [users.app(), view()]
    if (app?.kind !== 'boxes' || last === undefined || core !== undefined) return
    const inputs = { app: app.address, accepted, before, mendedAt, events }
    const { waits, failures } = await checkWaits(last, inputs)
    const idle = await findIdle(last, accounts, accepted)
    if (idle === undefined) return { waits, failures }
    const { networkId } = deployed.plan.configuration.parameters
    const asked = { ...idle, app, accepted, networkId, events }
    return { waits, failures: [...failures, ...(await checkPinned(world.nodes, asked))] }
  }
}

/** Somebody of whom nothing waits, and who has money: what waits for another one is not looked at (P18). */
async function findIdle(
  view: NodeView,
  accounts: readonly Keyed[],
  accepted: Users['accepted'],
): Promise<{ key: Hex; nonce: number } | undefined> {
  const { number } = await view.head()
  for (const { key, address } of accounts) {
    const nonce = await view.nonce(address, number)
    const sent = accepted.filter(({ from }) => from === address).length
    if (sent === nonce && (await view.balance(address, number)) > ERA) return { key, nonce }
  }
  return undefined
}
