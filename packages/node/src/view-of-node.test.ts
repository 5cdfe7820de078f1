import { defaultPolicyLimits } from '@metalayer/policy'
import { keccak256 } from '@metalayer/protocol'
import { afterEach, expect, test } from 'vitest'
import { createFakeOutbox } from '../test/fake-outbox.ts'
import { kernelAddress, networkId } from '../test/model-chain.ts'
import {
  createModelNetwork,
  createUser,
  hubId,
  nextDecision,
  signPayment,
} from '../test/model-network.ts'
import { type Harness, openHarness } from '../test/state-harness.ts'
import { noWork } from './agent/count-work.ts'
import { systemClock } from './clock.ts'
import type { NodeEvent } from './view.ts'
import { createView } from './view-of-node.ts'

const noData = { piece: async () => undefined }
const noSettings = { at: () => undefined }

let harness: Harness | undefined
afterEach(async () => {
  await harness?.stop()
  harness = undefined
})

const nothingObserved = {
  tally: () => ({ transactions: 0, messages: 0, moves: 0, departures: 0 }),
  load: () => ({ level: 0, capacity: 1, waiting: 0, arriving: 0 }),
  moveDecisions: () => ({ limits: defaultPolicyLimits, decisions: [] }),
  work: noWork,
  waitingSince: () => 0,
  waitingCount: () => 0,
  leftBehind: () => 0,
  attested: () => ({ round: 0, roundMax: 0, fetched: 0 }),
}

test('a transaction goes from pending to included to final, and balance and nonce change with its receipt (P29)', async () => {
  const network = createModelNetwork(2)
  const user = createUser(1)
  const birth = network.birth(user.address)
  const [hub, chain] = [network.chain(hubId), network.chain(birth)]
  hub.mint(birth, user.address, 10n ** 18n)
  hub.mine()
  chain.deliver(hubId, hub.lane(birth))
  chain.mine()
  harness = await openHarness(network)
  await harness.caughtUp()
  const { outbox, states, emit } = createFakeOutbox()
  const { blocks, follow, stateBlocksMax } = harness
  const view = createView(
    {
      configuration: network.configuration,
      kernel: kernelAddress,
      stateBlocksMax,
      chainName: (chainId) => `chain ${chainId}`,
    },
    {
      ...harness,
      ...{ outbox, clock: systemClock },
      ...{ request: async () => '0xc0de', decisions: () => [] },
      ...{ settings: noSettings, submit: async () => '0x', data: noData },
      status: {
        ...{ node: user.address, peers: () => 3 },
        ...{ lastVoucher: () => -1, reports: () => [], refusedApps: () => [] },
        configuration: () => network.configuration,
      },
      observed: nothingObserved,
    },
    new AbortController().signal,
  )
  const events: NodeEvent[] = []
  const listening = new AbortController()
  view.subscribe((event) => events.push(event), listening.signal)

  async function decide(): Promise<void> {
    const number = blocks.head()?.number ?? 0
    const heads = new Map(
      follow.chainIds.map((chainId) => [chainId, follow.newest(chainId)?.number ?? 0]),
    )
    await blocks.decided(
      nextDecision(follow, network.configuration, blocks.decision(number), heads),
    )
    await expect.poll(() => blocks.head()?.number, { interval: 2 }).toBe(number + 1)
  }

  await decide()
  expect(await view.balance(user.address, 1)).toBe(10n ** 18n)
  expect(await view.balance(user.address, 0)).toBe(0n)
  const raw = signPayment(user, { nonce: 0, to: createUser(2).address, value: 5n })
  const hash = keccak256(raw)
  expect(await view.transaction(hash)).toBeUndefined()
  states.set(hash, { state: 'pending', raw, from: user.address, receivedAt: 1 })
  emit({ type: 'pending', hash })
  expect(await view.transaction(hash)).toMatchObject({ state: 'pending' })
  expect(await view.nonce(user.address, 'pending')).toBe(1)

  states.clear()
  chain.execute([raw])
  chain.mine()
  await harness.caughtUp()
  expect(await view.transaction(hash)).toMatchObject({
    state: 'included',
    from: user.address,
    placement: { chainId: birth, blockNumber: 2 },
  })
  expect(await view.pendingTransactions(10)).toEqual([hash])
  expect(await view.nonce(user.address, 'pending')).toBe(1)
  await decide()
  expect(await view.transaction(hash)).toMatchObject({
    state: 'final',
    index: 0,
    block: { number: 2 },
  })
  expect(await view.nonce(user.address, 2)).toBe(1)
  expect(await view.nonce(user.address, 1)).toBe(0)
  expect(await view.balance(createUser(2).address, 2)).toBe(5n)

  const head = await view.head()
  expect(
    await view.header({ hash: head.hash.toUpperCase().replace('0X', '0x') as `0x${string}` }),
  ).toEqual(head)
  expect((await view.block({ number: 2 }))?.transactions.map((entry) => entry.hash)).toEqual([hash])
  expect(await view.block({ number: 3 })).toBeUndefined()
  expect(await view.code(kernelAddress, 2)).toBe('0xc0de')
  expect(await view.code(user.address, 2)).toBe('0x')
  await expect(view.balance(user.address, 3)).rejects.toMatchObject({ code: 'state-unavailable' })
  const status = await view.status()
  expect(status).toMatchObject({ networkId, checkpoint: 2, peers: 3, validator: false })
  expect(status.chains.find(({ chainId }) => chainId === birth)).toMatchObject({
    head: 2,
    newest: 2,
    accounts: 1,
  })
  listening.abort()
  expect(events.map(({ type }) => type)).toEqual(['block', 'pending', 'included', 'block'])
})
