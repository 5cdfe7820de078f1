import { familyOf } from '@metalayer/chain'
import { opStackPredeploys } from '@metalayer/testing/op-stack'
import { richKey, startChain, type TestChain } from '@metalayer/testing/test-chain'
import type { Hex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countWork, noWork } from './count-work.ts'
import { createL1Fees } from './l1-fee.ts'
import { createSubmitter } from './submitter.ts'

const account = privateKeyToAccount(richKey)
const raw: Hex = '0x02f800010203'

let generic: TestChain
let opStack: TestChain

beforeAll(async () => {
  ;[generic, opStack] = await Promise.all([startChain(), startChain({ chainId: 41_010 })])
  for (const [address, code] of Object.entries(opStackPredeploys())) {
    await opStack.request('anvil_setCode', address, code)
  }
})
afterAll(() => Promise.all([generic?.stop(), opStack?.stop()]))

const requestOf = (chain: TestChain) => (method: string, params: readonly unknown[]) =>
  chain.request(method, ...params)

/** Ecotone: 4 gas for a zero byte, 16 for another, 68 bytes of signature, by both of L1's base fees. */
function ecotoneFee(bytes: Hex): bigint {
  const data = Buffer.from(bytes.slice(2), 'hex')
  const gas = [...data].reduce((sum, byte) => sum + (byte === 0 ? 4n : 16n), 68n * 16n)
  const scaled = 5_227n * 16n * 20n * 10n ** 9n + 1_014_213n * 3n * 10n ** 9n
  return (gas * scaled) / 16_000_000n
}

test('an OP Stack chain is told by its predeploys, and prices bytes as L1 does', async () => {
  expect(await familyOf(generic.client)).toBe('generic')
  expect(await familyOf(opStack.client)).toBe('op-stack')
  expect(await createL1Fees(requestOf(generic))(raw, {})).toBe(0n)
  const fee = createL1Fees(requestOf(opStack))
  expect(await fee(raw, {})).toBe(ecotoneFee(raw))
  // What the receipt says was taken, and not what it would cost now.
  expect(await fee(raw, { l1Fee: '0x7b' })).toBe(123n)
})

test('the agent counts it as a cost of its own transactions', async () => {
  const request = requestOf(opStack)
  const counts = noWork()
  const to = account.address
  const submitter = countWork(
    createSubmitter(
      { chainId: opStack.chainId, address: account.address, privateKey: richKey, to },
      { request },
    ),
    counts,
    request,
  )
  const hash = await submitter.submit({
    ...{ data: '0x00010203', gas: 100_000n },
    effect: { kind: 'checkpoint', number: 1 },
  })
  await opStack.mine()
  await submitter.onBlock(1)
  const receipt = await opStack.request<{ gasUsed: Hex; effectiveGasPrice: Hex }>(
    'eth_getTransactionReceipt',
    hash,
  )
  const sent = await opStack.request<Hex>('eth_getRawTransactionByHash', hash)
  const gas = BigInt(receipt.gasUsed) * BigInt(receipt.effectiveGasPrice)
  await expect.poll(() => counts.paid).toBe(gas + ecotoneFee(sent))
})
