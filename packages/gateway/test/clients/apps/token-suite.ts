import { type Address, type Hex, zeroAddress } from 'viem'
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FundedAccount, NetworkUnderTest } from '../network-under-test.ts'
import type { AppClient, Call, Contract, OpenAppClient } from './app-client.ts'
import { amply, ask, eraOf, goldFor, homeOf, supply, tokenAt, transfers } from './apps.ts'

/** Accounts whose balances are read in one call. */
const holdersCount = 50
const patience = { timeout: 60_000, interval: 250 }
const lower = (address: Address) => address.toLowerCase() as Address

/** `Token`, deployed and used by one client library, from accounts that live on all chains. */
export function describeToken(
  name: string,
  network: () => NetworkUnderTest,
  open: OpenAppClient,
): void {
  describe.concurrent(`Token by ${name}`, () => {
    let client: AppClient
    let gold: Contract
    /** One of each chain, the deployer first. */
    let residents: FundedAccount[]
    /** What everyone has by what was sent; addresses in lower case. */
    const ledger = new Map<Address, bigint>()

    const gain = (address: Address, amount: bigint) =>
      ledger.set(lower(address), (ledger.get(lower(address)) ?? 0n) + amount)
    const resident = (place: number): FundedAccount => {
      const found = residents[place]
      if (found === undefined) throw new Error('There are too few chains.')
      return found
    }
    const call = (method: string, args: readonly unknown[]): Call => ({
      ...{ contract: gold, method, args },
    })
    const balancesOf = async (owners: readonly Address[]) => {
      const balances = await client.readAll(
        gold,
        'balanceOf',
        owners.map((owner) => [owner]),
      )
      return new Map(owners.map((owner, index) => [owner, balances[index]]))
    }
    const transferOf = (from: Address, to: Address, value: bigint) => ({
      event: 'Transfer',
      args: { from: lower(from), to: lower(to), value },
    })
    /** Pays several in one transaction, and holds the receipt's logs against it. */
    async function pay(from: FundedAccount, to: { address: Address; amount: bigint }[]) {
      const { status, emitted } = await client.send(from.key, transfers(gold, to))
      expect(status).toBe('success')
      expect(emitted).toEqual(
        to.map(({ address, amount }) => transferOf(from.address, address, amount)),
      )
      for (const { address, amount } of to) {
        gain(from.address, -amount)
        gain(address, amount)
      }
    }

    beforeAll(() => {
      client = open(network())
      residents = network().homes.map((home) => network().account(home))
    })
    afterAll(() => client?.close())

    test.sequential('is deployed once, and is on every chain where the receipt says (P19, P30)', async ({
      expect,
    }) => {
      const deployer = resident(0)
      gold = tokenAt(await client.deploy(deployer.key, goldFor(deployer.address)))
      gain(deployer.address, supply)
      expect(await client.read(gold, 'totalSupply', [])).toBe(supply)
      expect(await client.read(gold, 'symbol', [])).toBe('GLD')
      expect(await client.emitted(gold, 'Transfer')).toEqual([
        transferOf(zeroAddress, deployer.address, supply),
      ])
      const { chains, rpc } = network().devnet.info
      const code = await ask<Hex>(rpc, 'eth_getCode', [gold.address, 'latest'])
      expect(code.length).toBeGreaterThan(10_000)
      for (const chain of chains) {
        await expect
          .poll(() => ask<Hex>(chain.rpc, 'eth_getCode', [gold.address, 'latest']), patience)
          .toBe(code)
      }
    })

    test.sequential('pays accounts of all chains, who pay others from where they live', async () => {
      const [deployer, ...others] = residents
      await pay(
        resident(0),
        others.map(({ address }, index) => ({ address, amount: 10_000n + BigInt(index) })),
      )
      const newcomers = Array.from({ length: holdersCount - residents.length }, (_, index) => ({
        address: privateKeyToAddress(generatePrivateKey()),
        amount: BigInt(index + 1),
      }))
      await Promise.all(
        residents.map((from, place) =>
          pay(
            from,
            newcomers.filter((_, index) => index % residents.length === place),
          ),
        ),
      )
      const homes = await Promise.all(residents.map(({ address }) => homeOf(network(), address)))
      expect(new Set(homes)).toEqual(new Set(network().homes))
      expect(await client.read(gold, 'balanceOf', [deployer?.address])).toBe(
        ledger.get(lower(deployer?.address ?? zeroAddress)),
      )
    })

    test.sequential('shows 50 balances of accounts on all chains in one Multicall3 call (A8)', async () => {
      expect(ledger.size).toBe(holdersCount)
      expect(await balancesOf([...ledger.keys()])).toEqual(ledger)
      expect(await client.read(gold, 'totalSupply', [])).toBe(supply)
    })

    test.sequential('is spent by others, who live elsewhere than its owner (P31)', async () => {
      const [owner, spender, receiver] = [resident(1), resident(2), resident(3)]
      const approved = await client.send(owner.key, call('approve', [spender.address, 500n]))
      const args = { owner: lower(owner.address), spender: lower(spender.address), value: 500n }
      expect(approved).toMatchObject({
        status: 'success',
        emitted: [{ event: 'Approval', args }],
      })
      const parties = [owner.address, spender.address]
      expect(await client.read(gold, 'allowance', parties)).toBe(500n)
      const home = await homeOf(network(), owner.address)
      expect(await homeOf(network(), spender.address)).not.toBe(home)
      const spend = (value: bigint) =>
        call('transferFrom', [owner.address, receiver.address, value])
      expect(await client.send(spender.key, spend(300n))).toMatchObject({
        status: 'success',
        emitted: [transferOf(owner.address, receiver.address, 300n)],
      })
      gain(owner.address, -300n)
      gain(receiver.address, 300n)
      expect(await client.read(gold, 'allowance', parties)).toBe(200n)
      expect(await homeOf(network(), spender.address)).toBe(home)
      expect(await client.refusal(spender.key, spend(201n))).toEqual({
        ...{ error: 'ERC20InsufficientAllowance', args: [lower(spender.address), 200n, 201n] },
      })
      expect(await balancesOf([...ledger.keys()])).toEqual(ledger)
    })

    test.sequential('says in the words of ERC-6093 what it refuses, and leaves all as it was', async () => {
      const [poor, rich] = [resident(3), resident(0)]
      const has = ledger.get(lower(poor.address)) ?? 0n
      const tooMuch = call('transfer', [rich.address, has + 1n])
      expect(await client.refusal(poor.key, tooMuch)).toEqual({
        ...{ error: 'ERC20InsufficientBalance', args: [lower(poor.address), has, has + 1n] },
      })
      expect(await client.refusal(poor.key, call('transfer', [zeroAddress, 1n]))).toEqual({
        ...{ error: 'ERC20InvalidReceiver', args: [zeroAddress] },
      })
      const before = await eraOf(network(), poor.address)
      const mined = await client.send(poor.key, { ...tooMuch, gas: amply })
      expect(mined).toMatchObject({ status: 'reverted', emitted: [] })
      expect(await eraOf(network(), poor.address)).toBe(before - mined.fee)
      expect(await balancesOf([...ledger.keys()])).toEqual(ledger)
    })

    test.sequential('has all of it in its logs', async () => {
      const told = new Map<unknown, bigint>()
      for (const { args } of await client.emitted(gold, 'Transfer')) {
        const { from, to, value } = args as { from: Address; to: Address; value: bigint }
        told.set(from, (told.get(from) ?? 0n) - value)
        told.set(to, (told.get(to) ?? 0n) + value)
      }
      told.delete(zeroAddress)
      expect(told).toEqual(ledger)
    })
  })
}
