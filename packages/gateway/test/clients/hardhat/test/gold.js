import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { network } from 'hardhat'
import {
  BaseError,
  ContractFunctionRevertedError,
  getAddress,
  pad,
  parseEther,
  parseEventLogs,
  zeroAddress,
} from 'viem'

const supply = parseEther('1000000')
const never = 2n ** 64n - 1n
const gas = 600_000n
const multicallAddress = '0xcA11bde05977b3631167028862bE2a173976CA11'

const { provider, viem } = await network.create('metalayer')
const reader = await viem.getPublicClient({ cacheTime: 0, pollingInterval: 200 })
/** One of each chain, the deployer first. */
const wallets = await viem.getWalletClients()
const [alice, bob, carol, dave] = wallets
const config = { client: { public: reader, wallet: alice } }

const addressOf = (wallet) => getAddress(wallet.account.address)
const homeOf = async (wallet) =>
  (await provider.request({ method: 'era_getHome', params: [addressOf(wallet)] })).chainId
const receiptOf = (hash) => reader.waitForTransactionReceipt({ hash, timeout: 120_000 })
/** Sends a call of a contract, as a wallet that may live anywhere. */
async function send(wallet, { address, abi }, functionName, args, options = {}) {
  return receiptOf(await wallet.writeContract({ address, abi, functionName, args, ...options }))
}
/** The custom error with which a call is refused. */
async function refusal(wallet, { address, abi }, functionName, args, options = {}) {
  const account = addressOf(wallet)
  const call = { address, abi, functionName, args, account, ...options }
  const error = await reader.simulateContract(call).then(
    () => assert.fail('It does not revert.'),
    (reason) => reason,
  )
  assert(error instanceof BaseError)
  const { data } = error.walk((cause) => cause instanceof ContractFunctionRevertedError)
  return [data.errorName, ...data.args]
}

describe('Gold', () => {
  let gold
  const balance = (wallet) => gold.read.balanceOf([addressOf(wallet)])
  const eventsOf = ({ logs }) => parseEventLogs({ abi: gold.abi, logs })

  before(async () => {
    gold = await viem.deployContract('Gold', ['Gold', 'GLD', 18, addressOf(alice), supply], config)
  })

  it('is deployed once, for users of four chains', async () => {
    assert.equal(new Set(await Promise.all(wallets.map(homeOf))).size, 4)
    assert.equal(await gold.read.totalSupply(), supply)
    assert.equal(await balance(alice), supply)
    assert((await reader.getCode({ address: gold.address })).length > 10_000)
    const [minted, ...more] = await gold.getEvents.Transfer({}, { fromBlock: 0n })
    assert.deepEqual(more, [])
    assert.deepEqual(minted.args, { from: zeroAddress, to: addressOf(alice), value: supply })
  })

  it('passes between them', async () => {
    for (const wallet of [bob, carol]) {
      const receipt = await send(alice, gold, 'transfer', [addressOf(wallet), 500n])
      assert.equal(receipt.status, 'success')
      const [transfer] = eventsOf(receipt)
      assert.deepEqual(transfer.args, {
        from: addressOf(alice),
        to: addressOf(wallet),
        value: 500n,
      })
    }
    assert.equal((await send(bob, gold, 'transfer', [addressOf(dave), 200n])).status, 'success')
    assert.deepEqual(await Promise.all([bob, carol, dave].map(balance)), [300n, 500n, 200n])
  })

  it('shows 50 balances in one call of Multicall3', async () => {
    const strangers = Array.from({ length: 46 }, (_, index) => pad(`0x${index + 16}`, { size: 20 }))
    const owners = [...wallets.map(addressOf), ...strangers]
    const { address, abi } = gold
    const contracts = owners.map((owner) => ({
      ...{ address, abi, functionName: 'balanceOf', args: [owner] },
    }))
    const results = await reader.multicall({ contracts, multicallAddress, batchSize: 0 })
    assert.deepEqual(
      results.map(({ result }) => result),
      [supply - 1_000n, 300n, 500n, 200n, ...strangers.map(() => 0n)],
    )
  })

  it('is spent by somebody who lives elsewhere', async () => {
    assert.notEqual(await homeOf(carol), await homeOf(bob))
    await send(bob, gold, 'approve', [addressOf(carol), 200n])
    const parties = [addressOf(bob), addressOf(carol)]
    assert.equal(await gold.read.allowance(parties), 200n)
    const spend = [addressOf(bob), addressOf(dave), 150n]
    const receipt = await send(carol, gold, 'transferFrom', spend)
    assert.deepEqual(
      eventsOf(receipt).map(({ args }) => args),
      [{ from: addressOf(bob), to: addressOf(dave), value: 150n }],
    )
    assert.equal(await gold.read.allowance(parties), 50n)
    assert.deepEqual(await Promise.all([bob, dave].map(balance)), [150n, 350n])
    assert.deepEqual(await refusal(carol, gold, 'transferFrom', spend), [
      ...['ERC20InsufficientAllowance', addressOf(carol), 50n, 150n],
    ])
  })

  it('says in the words of ERC-6093 what it refuses', async () => {
    assert.deepEqual(await refusal(dave, gold, 'transfer', [addressOf(bob), 351n]), [
      ...['ERC20InsufficientBalance', addressOf(dave), 350n, 351n],
    ])
    const receipt = await send(dave, gold, 'transfer', [addressOf(bob), 351n], { gas })
    assert.deepEqual([receipt.status, receipt.logs], ['reverted', []])
    assert.deepEqual(await Promise.all([bob, dave].map(balance)), [150n, 350n])
  })

  it('is bought in a pool on another chain, or not at all', async () => {
    const exchange = await viem.deployContract('Exchange', [], config)
    const amounts = { amountA: parseEther('1000'), amountB: parseEther('2') }
    const least = { leastA: 0n, leastB: 0n }
    const offer = { assetA: gold.address, assetB: zeroAddress, ...amounts, ...least }
    await send(alice, gold, 'approve', [exchange.address, supply])
    const made = await send(alice, exchange, 'createPool', [gold.address, zeroAddress])
    const fill = [offer, addressOf(alice), never]
    await send(alice, exchange, 'addLiquidity', fill, { value: amounts.amountB })
    const { transaction } = await provider.request({
      ...{ method: 'era_getTransaction', params: [made.transactionHash] },
    })
    const homes = await Promise.all(wallets.map(homeOf))
    const buyer = wallets[homes.findIndex((home) => home !== transaction.placement.chainId)]

    const value = parseEther('0.1')
    const out = await exchange.read.quote([zeroAddress, gold.address, value])
    const swap = (asked) => [zeroAddress, gold.address, value, asked, addressOf(buyer), never]
    const pair = [gold.address, zeroAddress]
    const everything = async () => [
      await balance(buyer),
      await reader.getBalance({ address: addressOf(buyer) }),
      ...(await exchange.read.reservesOf(pair)),
    ]
    const before = await everything()
    assert.deepEqual(await refusal(buyer, exchange, 'swap', swap(out + 1n), { value }), [
      ...['TooLittle', out, out + 1n],
    ])
    const slipped = await send(buyer, exchange, 'swap', swap(out + 1n), { value, gas })
    assert.deepEqual([slipped.status, slipped.logs], ['reverted', []])
    const lost = slipped.gasUsed * slipped.effectiveGasPrice
    assert.deepEqual(await everything(), [before[0], before[1] - lost, before[2], before[3]])

    const bought = await send(buyer, exchange, 'swap', swap(out), { value })
    assert.equal(bought.status, 'success')
    const paid = value + bought.gasUsed * bought.effectiveGasPrice
    assert.deepEqual(await everything(), [
      before[0] + out,
      before[1] - lost - paid,
      before[2] - out,
      before[3] + value,
    ])
  })
})
