import { type Address, parseEther, zeroAddress } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FundedAccount, NetworkUnderTest } from '../network-under-test.ts'
import type { AppClient, Call, OpenAppClient } from './app-client.ts'
import {
  amply,
  eraOf,
  exchangeOf,
  homeOf,
  type Market,
  never,
  openMarket,
  placeOf,
} from './apps.ts'

const era = zeroAddress
const lower = (address: Address) => address.toLowerCase() as Address

/** `Exchange`, used by one client library, from accounts that live elsewhere than the pool. */
export function describeSwap(
  name: string,
  network: () => NetworkUnderTest,
  open: OpenAppClient,
): void {
  describe.concurrent(`a swap by ${name}`, () => {
    let client: AppClient
    let market: Market

    /** Somebody new, of a chain that is not the pool's. */
    const stranger = (): FundedAccount => {
      const home = network().homes.find((chainId) => chainId !== market.home)
      return network().account(home)
    }
    const swap = (
      assets: readonly [Address, Address],
      amount: bigint,
      least: bigint,
      to: Address,
    ) =>
      ({
        contract: exchangeOf(network()),
        method: 'swap',
        args: [...assets, amount, least, to, never],
        ...(assets[0] === era && { value: amount }),
      }) satisfies Call
    const quote = async (assets: readonly [Address, Address], amount: bigint) =>
      BigInt(String(await client.read(exchangeOf(network()), 'quote', [...assets, amount])))
    const goldOf = (address: Address) => client.read(market.gold, 'balanceOf', [address])
    /** All that a swap of `trader` could change. */
    const everything = async ({ address }: FundedAccount) => ({
      trader: [await goldOf(address), await eraOf(network(), address)] as const,
      pool: [await goldOf(market.pool), await eraOf(network(), market.pool)] as const,
      allowance: await client.read(market.gold, 'allowance', [address, network().exchange]),
    })

    beforeAll(async () => {
      client = open(network())
      market = await openMarket(network())
    })
    afterAll(() => client?.close())

    test.sequential('sells to somebody who lives elsewhere what was quoted (P18, P22)', async () => {
      const trader = stranger()
      expect(await homeOf(network(), trader.address)).not.toBe(market.home)
      const assets = [era, market.gold.address] as const
      const amount = parseEther('0.5')
      const before = await everything(trader)
      const out = await quote(assets, amount)
      const { status, hash, fee, emitted } = await client.send(
        trader.key,
        swap(assets, amount, out, trader.address),
      )
      expect(status).toBe('success')
      expect(await placeOf(network(), hash)).toBe(market.home)
      expect(emitted).toContainEqual({
        event: 'Swapped',
        args: expect.objectContaining({ to: lower(trader.address), amountOut: out }),
      })
      const [gold, reserve] = before.pool
      expect(await everything(trader)).toEqual({
        ...{ ...before, trader: [out, before.trader[1] - amount - fee] },
        pool: [BigInt(String(gold)) - out, reserve + amount],
      })
    })

    test.sequential('of ERA undoes everything where it would slip', async () => {
      const trader = stranger()
      const assets = [era, market.gold.address] as const
      const amount = parseEther('0.25')
      const out = await quote(assets, amount)
      await expectUndone(trader, swap(assets, amount, out + 1n, trader.address), out)
    })

    test.sequential('of tokens undoes everything where it would slip: payment, allowance, all', async () => {
      const trader = stranger()
      const amount = parseEther('10')
      const { gold, maker } = market
      const given = { contract: gold, method: 'transfer', args: [trader.address, amount] }
      expect((await client.send(maker.key, given)).status).toBe('success')
      const approval = { contract: gold, method: 'approve', args: [network().exchange, amount] }
      expect((await client.send(trader.key, approval)).status).toBe('success')
      expect(await homeOf(network(), trader.address)).not.toBe(market.home)

      const assets = [gold.address, era] as const
      const out = await quote(assets, amount)
      await expectUndone(trader, swap(assets, amount, out + 1n, trader.address), out)
      const before = await everything(trader)
      const { status, fee } = await client.send(
        trader.key,
        swap(assets, amount, out, trader.address),
      )
      expect(status).toBe('success')
      expect((await everything(trader)).trader).toEqual([0n, before.trader[1] + out - fee])
    })

    /** A swap that asks for one unit more than comes out is refused with the reason; mined all the same, it costs its fee and changes nothing. */
    async function expectUndone(trader: FundedAccount, call: Call, out: bigint): Promise<void> {
      const before = await everything(trader)
      expect(await client.refusal(trader.key, call)).toEqual({
        ...{ error: 'TooLittle', args: [out, out + 1n] },
      })
      const { status, fee, emitted } = await client.send(trader.key, { ...call, gas: amply })
      expect({ status, emitted }).toEqual({ status: 'reverted', emitted: [] })
      const [gold, wei] = before.trader
      expect(await everything(trader)).toEqual({ ...before, trader: [gold, wei - fee] })
    }
  })
}
