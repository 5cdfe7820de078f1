import {
  type CallMessage,
  encodeMessage,
  executedTopic,
  outcomes,
  recoverChainSender,
  toWord,
  uintToHex,
} from '@metalayer/protocol'
import { encodeAbiParameters, type Hex, parseAbiParameters, zeroAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import { kernelAddress } from '../../test/model-chain.ts'
import { sealBlock } from '../../test/seal-block.ts'
import { executeCall } from '../agent/kernel-calls.ts'
import { unstartedKernel } from './chain-record.ts'
import { extractFacts } from './extract.ts'
import { topics } from './kernel-calls.ts'
import type { FetchedBlock, RpcLog } from './rpc-block.ts'

const [here, fenced, heir] = [11, 12, 13]
const app = `0x${'a9'.repeat(20)}` as const

function callWith(hops: number): Hex {
  const call: CallMessage = {
    ...{ kind: 'call', hops, gas: 60_000, to: app, from: app, owner: zeroAddress, key: 3n },
    ...{ refund: `0x${'b0'.repeat(20)}`, value: 50n, prepaid: 7n, assetKey: 0n, amount: 5n },
    data: '0x0102',
  }
  return encodeMessage(call)
}

const kernelLog = (logTopics: Hex[], data: Hex): RpcLog => ({
  address: kernelAddress,
  topics: logTopics,
  data,
})

const sentLog = (destination: number, message: Hex): RpcLog =>
  kernelLog(
    [topics.sent, toWord(destination)],
    encodeAbiParameters(parseAbiParameters('uint24, uint64, bytes'), [1, 0n, message]),
  )

/** The lane from `here` to `fenced` gave one message back, which went on. */
const takenBackLog = (): RpcLog =>
  kernelLog(
    [topics.takenBack],
    encodeAbiParameters(parseAbiParameters('uint64, uint24, uint64, uint24, uint64, bytes'), [
      ...([BigInt(here), 1, BigInt(fenced), 1, 0n, '0x03'] as const),
    ]),
  )

const deliveredLog = (): RpcLog =>
  kernelLog(
    [topics.delivered, toWord(fenced)],
    encodeAbiParameters(parseAbiParameters('uint24, uint64, bytes'), [1, 0n, '0x03']),
  )

/** What a block of `here` did with these logs, of whose lane `body` was the first message. */
function factsOf(logs: RpcLog[], body: Hex) {
  return factsIn(sealed('0x', logs), body)
}

const sealed = (input: Hex, logs: RpcLog[]): FetchedBlock =>
  sealBlock({
    ...{ number: 1, parent: undefined, time: 10, salt: 0, miner: zeroAddress },
    transactions: [{ input, to: kernelAddress, logs }],
  })

function factsIn({ block, receipts }: FetchedBlock, body: Hex) {
  return extractFacts(
    {
      ...{ chainId: here, generation: 1, kernel: kernelAddress, before: unstartedKernel },
      ...{ isHub: false, findParked: () => undefined, findEstate: () => undefined },
      findMessages: () => [body],
    },
    block,
    receipts,
  )
}

describe('a call that had gone after its object before', () => {
  test.each([0, 1, 7, 8])(
    'P7, P8: and is taken back after %i hops goes on with its hops counted anew',
    (hops) => {
      const [carrier] = factsOf(
        [sentLog(heir, callWith(1)), takenBackLog()],
        callWith(hops),
      ).carriers
      expect(carrier).toMatchObject({
        ...{ kind: 'take-back', destination: { chainId: fenced, generation: 1 } },
        messages: [{ outcome: 3, forwarded: expect.stringMatching(/^0x[0-9a-f]{64}$/) }],
      })
    },
  )

  test('P8: and is taken back is refused where it goes on with one hop more', () => {
    const logs = [sentLog(heir, callWith(3)), takenBackLog()]
    expect(() => factsOf(logs, callWith(2))).toThrow(/than its outcomes tell of/)
  })

  test('P8: and is delivered goes on with one hop more, and is refused where it counts anew', () => {
    const [carrier] = factsOf([sentLog(heir, callWith(3)), deliveredLog()], callWith(2)).carriers
    expect(carrier).toMatchObject({ kind: 'deliver', messages: [{ outcome: 3 }] })
    const logs = [sentLog(heir, callWith(1)), deliveredLog()]
    expect(() => factsOf(logs, callWith(2))).toThrow(/than its outcomes tell of/)
  })
})

test('P9: a bundle is of whoever signed it, whatever the server says', () => {
  const data: Hex = `${uintToHex(5n, 8)}${uintToHex(outcomes.Elsewhere, 1).slice(2)}`
  const { block, receipts } = sealed(executeCall(['0x01'], []), [kernelLog([executedTopic], data)])
  const [bundle] = block.transactions
  const sender = bundle && recoverChainSender(bundle)
  expect(sender).toMatch(/^0x[0-9a-f]{40}$/)
  const transactions = block.transactions.map((one) => ({ ...one, from: app }))
  const [carrier] = factsIn({ block: { ...block, transactions }, receipts }, '0x').carriers
  expect(carrier).toMatchObject({ kind: 'execute', sender, baseFee: 5n })
})
