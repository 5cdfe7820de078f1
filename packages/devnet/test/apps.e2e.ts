import type { Address, Hex } from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Devnet } from '../src/devnet.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import { defaultDevnetOptions } from '../src/options.ts'
import { type AppsUser, createAppsUser, token } from './apps-user.ts'
import { auditDevnet } from './faults/check-network.ts'
import { ask } from './faults/network-client.ts'

const supply = 10n ** 24n
const patience = { timeout: 90_000, interval: 250 }

let devnet: Devnet
let network: AppsUser
let gold: Address
/** Users by the chain on which they are born. */
const users = new Map<number, PrivateKeyAccount[]>()

beforeAll(async () => {
  const options = { ...defaultDevnetOptions, chains: 3, validators: 3, port: 0, inProcess: true }
  devnet = await startLocalDevnet(options)
  network = createAppsUser(devnet)
  for (const { privateKey } of devnet.info.accounts) {
    const account = privateKeyToAccount(privateKey)
    const { chainId } = await homeOf(account.address)
    users.set(chainId, [...(users.get(chainId) ?? []), account])
  }
})
afterAll(() => devnet?.stop())

const homeOf = (address: Address) =>
  ask<{ chainId: number; state: string }>(devnet.info.rpc, 'era_getHome', [address])

/** The n-th user who is born on the i-th chain that has any. */
function userOn(place: number, index = 0): PrivateKeyAccount {
  const [, group] = [...users].sort(([a], [b]) => a - b)[place] ?? []
  const user = group?.[index]
  if (user === undefined) throw new Error('There are too few users.')
  return user
}

async function ran(hash: Hex): Promise<'success' | 'reverted'> {
  return (await network.receiptOf(hash)).status
}

describe('a token that is deployed once', () => {
  test('is on every chain soon after (P19)', async () => {
    gold = await network.deployToken(userOn(0), 'GLD', supply)
    for (const { rpc } of devnet.info.chains) {
      await expect
        .poll(() => ask<Hex>(rpc, 'eth_getCode', [gold, 'latest']), patience)
        .not.toBe('0x')
    }
    expect(await network.supply(gold)).toBe(supply)
    expect(await network.balance(gold, userOn(0).address)).toBe(supply)
  })

  test('passes between users of different chains, who spend all that they got (P21)', async () => {
    const [alice, bob, carol] = [userOn(0), userOn(1), userOn(2)]
    expect(await ran(await network.call(alice, gold, token.transfer(bob.address, 500n)))).toBe(
      'success',
    )
    expect(await ran(await network.call(alice, gold, token.transfer(carol.address, 300n)))).toBe(
      'success',
    )
    expect(await network.balance(gold, bob.address)).toBe(500n)
    expect(await ran(await network.call(carol, gold, token.transfer(bob.address, 300n)))).toBe(
      'success',
    )
    // Bob has all of it in pockets on two chains that are not his.
    expect(await network.balance(gold, bob.address)).toBe(800n)
    expect(await ran(await network.call(bob, gold, token.transfer(carol.address, 800n)))).toBe(
      'success',
    )
    expect(await network.balance(gold, bob.address)).toBe(0n)
    expect(await network.balance(gold, carol.address)).toBe(800n)
    await auditDevnet(devnet)
  })
})
