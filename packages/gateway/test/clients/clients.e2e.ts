import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCast } from './apps/cast-apps.ts'
import { openEthers } from './apps/ethers-apps.ts'
import { openForge } from './apps/forge-apps.ts'
import { describeSwap } from './apps/swap-suite.ts'
import { describeToken } from './apps/token-suite.ts'
import { openViem } from './apps/viem-apps.ts'
import { openWeb3 } from './apps/web3-apps.ts'
import { describeCast } from './cast-suite.ts'
import { expectConserved } from './conservation.ts'
import { describeEthers } from './ethers-suite.ts'
import { describeFilters } from './filters-suite.ts'
import { type NetworkUnderTest, startNetwork } from './network-under-test.ts'
import { describePermit } from './permit-suite.ts'
import { describeViem } from './viem-suite.ts'
import { describeWallet } from './wallet-suite.ts'
import { describeWeb3 } from './web3-suite.ts'

let network: NetworkUnderTest | undefined

beforeAll(async () => {
  network = await startNetwork(45)
})
afterAll(() => network?.stop())

function current(): NetworkUnderTest {
  if (network === undefined) throw new Error('The network did not start.')
  return network
}

describe('payments', () => {
  describeViem(current)
  describeEthers(current)
  describeWeb3(current)
  describeCast(current)
  describeWallet(current)
  describeFilters(current)
})

// After them: deployments fill blocks, and a payment that has named its price would wait for the base fee to fall again.
describe('apps', () => {
  describePermit(current)
  describeToken('viem', current, openViem)
  describeToken('ethers', current, openEthers)
  describeToken('web3.js', current, openWeb3)
  describeToken('cast', current, openCast)
  describeToken('forge create', current, openForge)
  describeSwap('viem', current, openViem)
  describeSwap('ethers', current, openEthers)
})

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
    'eth_call',
    'eth_estimateGas',
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
