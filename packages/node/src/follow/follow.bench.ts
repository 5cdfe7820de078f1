import { toWord } from '@metalayer/protocol'
import { bench, describe } from 'vitest'
import { kernelAddress, networkId } from '../../test/model-chain.ts'
import { createModelNetwork, createUser, signPayment } from '../../test/model-network.ts'
import { callData } from '../../test/model-operations.ts'
import { createChainRecord } from './chain-record.ts'
import { createDecoder } from './decoder.ts'
import { processBlock } from './process-block.ts'

const payments = 400
const network = createModelNetwork(1)
const [hub, chain] = [network.chain(1), network.chain(11)]
const users = Array.from({ length: payments }, (_, seed) => createUser(seed))
for (const { address } of users) hub.mint(11, address, 10n ** 18n)
hub.mine()
chain.deliver(1, hub.lane(11))
const deposits = chain.mine()
chain.execute(
  users.map((user, place) =>
    signPayment(user, { nonce: 0, to: createUser(place + 7000).address, value: 5n }),
  ),
)
const block = chain.mine()
const empty = chain.mine()

const app = createUser(6000).address
chain.install(app, app)
const installed = chain.mine()
chain.execute(
  users.map((user) =>
    signPayment(user, {
      nonce: 1,
      to: app,
      data: callData([
        { op: 'mint', owner: user.address, key: 0, amount: '9' },
        { op: 'log', topic: toWord(7), data: toWord(8) },
      ]),
    }),
  ),
)
const steps = chain.mine()

function rules() {
  return {
    kernel: kernelAddress,
    findMessages: (_: unknown, { first, count }: { first: number; count: number }) =>
      hub.lane(11).slice(first, first + count),
    findEstate: () => undefined,
    check: {
      heirOf: () => undefined,
      closedLane: () => undefined,
      isHub: false,
      decode: createDecoder(networkId),
      birthChain: network.birth,
    },
    peers: () => [{ chainId: 1, generation: 1 }],
  }
}

const record = createChainRecord(
  { chainId: 11, generation: 1 },
  {
    ...{ words: [], blocks: [], messages: [], parked: [], named: [] },
  },
)
record.apply(processBlock(record, rules(), deposits))

const withApp = createChainRecord(
  { chainId: 11, generation: 1 },
  {
    ...{ words: [], blocks: [], messages: [], parked: [], named: [] },
  },
)
for (const mined of [deposits, block, empty, installed]) {
  withApp.apply(processBlock(withApp, rules(), mined))
}

describe('checking a block and working out its commitment, without the database', () => {
  bench(`${payments} payments to new accounts`, () => {
    processBlock(record, rules(), block)
  })
  bench(`${payments} steps of an app that mint to new belongings`, () => {
    processBlock(withApp, rules(), steps)
  })
  bench('no transactions', () => {
    processBlock(record, rules(), empty)
  })
})
