import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeCast } from './cast-suite.ts'
import { expectConserved } from './conservation.ts'
import { describeEthers } from './ethers-suite.ts'
import { describeFilters } from './filters-suite.ts'
import { type NetworkUnderTest, startNetwork } from './network-under-test.ts'
import { describeViem } from './viem-suite.ts'
import { describeWallet } from './wallet-suite.ts'
import { describeWeb3 } from './web3-suite.ts'

let network: NetworkUnderTest | undefined

beforeAll(async () => {
  network = await startNetwork(60)
})
afterAll(() => network?.stop())

function current(): NetworkUnderTest {
  if (network === undefined) throw new Error('The network did not start.')
  return network
}

describeViem(current)
describeEthers(current)
describeWeb3(current)
describeCast(current)
describeWallet(current)
describeFilters(current)

test('no wei is lost or made, fees included (I3)', () => expectConserved(current()))

test('every answer was as the Ethereum execution APIs have it', () => {
  const { answers, faults } = current().recorder
  expect(faults).toEqual([])
  const mined = [
    'eth_getBlockByNumber',
    'eth_getBlockByHash',
    'eth_getBlockReceipts',
    'eth_getTransactionByHash',
  ]
  const more = [
    'eth_getTransactionReceipt',
    'eth_feeHistory',
    'eth_getLogs',
    'eth_sendRawTransactionSync',
    'eth_newFilter',
    'eth_newBlockFilter',
    'eth_newPendingTransactionFilter',
    'eth_getFilterChanges',
    'eth_getFilterLogs',
    'eth_uninstallFilter',
    'eth_getStorageAt',
  ]
  for (const method of [...mined, ...more]) expect(answers.get(method), method).toBeGreaterThan(0)
})
