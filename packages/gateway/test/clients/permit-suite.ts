import { tokenAbi } from '@metalayer/contracts'
import {
  type Address,
  BaseError,
  ContractFunctionRevertedError,
  createPublicClient,
  createWalletClient,
  encodeFunctionData,
  type Hex,
  http,
  parseEventLogs,
  parseSignature,
} from 'viem'
import { beforeAll, describe, expect, test } from 'vitest'
import { patienceMs } from './apps/app-client.ts'
import { amply, goldFor, homeOf, never } from './apps/apps.ts'
import { openViem } from './apps/viem-apps.ts'
import type { FundedAccount, NetworkUnderTest } from './network-under-test.ts'

type Permit = {
  owner: Address
  spender: Address
  value: bigint
  nonce: bigint
  deadline: bigint
}
type Reason = { errorName: string; args: readonly unknown[] }

const permitFields = [
  { name: 'owner', type: 'address' },
  { name: 'spender', type: 'address' },
  { name: 'value', type: 'uint256' },
  { name: 'nonce', type: 'uint256' },
  { name: 'deadline', type: 'uint256' },
] as const

/** What a wallet window and a dapp do with ERC-2612: the owner signs typed data and pays nothing, somebody who lives elsewhere spends. */
export function describePermit(network: () => NetworkUnderTest): void {
  describe.concurrent('a permit', () => {
    let gold: Address
    let owner: FundedAccount
    let spender: FundedAccount
    let used: Hex

    const open = (account: FundedAccount) => {
      const { chain, recorder } = network()
      const transport = http(recorder.rpc, { timeout: patienceMs })
      const shared = { chain, transport, pollingInterval: 200, cacheTime: 0 }
      return {
        reader: createPublicClient(shared),
        wallet: createWalletClient({ ...shared, account }),
      }
    }
    const read = (functionName: 'balanceOf' | 'nonces', of: Address) =>
      open(owner).reader.readContract({ address: gold, abi: tokenAbi, functionName, args: [of] })
    const allowance = () =>
      open(owner).reader.readContract({
        ...{ address: gold, abi: tokenAbi, functionName: 'allowance' },
        args: [owner.address, spender.address],
      })
    const domain = (chainId: number) =>
      ({ name: 'Gold', version: '1', chainId, verifyingContract: gold }) as const
    const permitOf = async (value: bigint): Promise<Permit> => ({
      ...{ owner: owner.address, spender: spender.address, value, deadline: never },
      nonce: await read('nonces', owner.address),
    })
    /** The call of `permit` with what the owner's wallet signs, for the chain that the wallet believes to be on. */
    async function signed(message: Permit, chainId = network().chain.id): Promise<Hex> {
      const types = { Permit: permitFields }
      const signature = await open(owner).wallet.signTypedData({
        ...{ domain: domain(chainId), types, primaryType: 'Permit', message },
      })
      const { r, s, yParity } = parseSignature(signature)
      const { value, deadline } = message
      const args = [message.owner, message.spender, value, deadline, yParity + 27, r, s] as const
      return encodeFunctionData({ abi: tokenAbi, functionName: 'permit', args })
    }
    const spend = (value: bigint): Hex =>
      encodeFunctionData({
        ...{ abi: tokenAbi, functionName: 'transferFrom' },
        args: [owner.address, spender.address, value],
      })
    const together = (calls: readonly Hex[]) =>
      ({ address: gold, abi: tokenAbi, functionName: 'multicall', args: [calls] }) as const
    async function send(account: FundedAccount, calls: readonly Hex[], gas?: bigint) {
      const { reader, wallet } = open(account)
      const hash = await wallet.writeContract({
        ...together(calls),
        ...(gas !== undefined && { gas }),
      })
      return reader.waitForTransactionReceipt({ hash, timeout: patienceMs })
    }
    /** The error with which calls of the spender are refused, and what is mined all the same reverts. */
    async function refusal(calls: readonly Hex[]): Promise<Reason> {
      const before = [await allowance(), await read('nonces', owner.address)]
      const { reader } = open(spender)
      const error: unknown = await reader
        .simulateContract({ ...together(calls), account: spender.address })
        .then(
          () => undefined,
          (reason: unknown) => reason,
        )
      const receipt = await send(spender, calls, amply)
      expect(receipt).toMatchObject({ status: 'reverted', logs: [] })
      expect([await allowance(), await read('nonces', owner.address)]).toEqual(before)
      const found =
        error instanceof BaseError &&
        error.walk((cause) => cause instanceof ContractFunctionRevertedError)
      if (!(found instanceof ContractFunctionRevertedError) || !found.data) throw error
      return { errorName: found.data.errorName, args: found.data.args ?? [] }
    }

    beforeAll(async () => {
      const [here, there] = network().homes
      owner = network().account(here)
      spender = network().account(there)
      gold = await openViem(network()).deploy(owner.key, goldFor(owner.address))
    })

    test.sequential('is signed for the network’s id, and spent by somebody who lives elsewhere (P31)', async () => {
      expect(await homeOf(network(), owner.address)).not.toBe(
        await homeOf(network(), spender.address),
      )
      const paid = await open(owner).reader.getBalance({ address: owner.address })
      used = await signed(await permitOf(500n))
      const { status, logs } = await send(spender, [used, spend(300n)])
      expect(status).toBe('success')
      expect(parseEventLogs({ abi: tokenAbi, logs })).toMatchObject([
        { eventName: 'Approval', args: { owner: owner.address, value: 500n } },
        { eventName: 'Transfer', args: { to: spender.address, value: 300n } },
      ])
      expect(await read('balanceOf', spender.address)).toBe(300n)
      expect(await allowance()).toBe(200n)
      expect(await read('nonces', owner.address)).toBe(1n)
      expect(await open(owner).reader.getBalance({ address: owner.address })).toBe(paid)
      expect(await open(owner).reader.getTransactionCount({ address: owner.address })).toBe(1)
    })

    test.sequential('is good once: replayed, it gives nothing, nor anything after it', async () => {
      for (const calls of [[used], [used, spend(100n)]])
        expect((await refusal(calls)).errorName).toBe('ERC2612InvalidSigner')
    })

    test.sequential('is good for this network, this token, this owner and its time alone', async () => {
      const permit = await permitOf(1_000n)
      const { hub, chains } = network().devnet.info
      // What a wallet would sign that takes a rollup, or the hub, for the network.
      for (const chainId of [hub.chainId, chains[0]?.chainId ?? 0]) {
        const calls = [await signed(permit, chainId)]
        expect((await refusal(calls)).errorName).toBe('ERC2612InvalidSigner')
      }
      const late = await signed({ ...permit, deadline: 1n })
      expect(await refusal([late])).toEqual({ errorName: 'ERC2612ExpiredSignature', args: [1n] })
      const other = await signed({ ...permit, owner: spender.address })
      expect(await refusal([other])).toMatchObject({ errorName: 'ERC2612InvalidSigner' })
      // None of this spoilt the permit itself.
      const good = await signed(permit)
      expect((await send(spender, [good, spend(1_000n)])).status).toBe('success')
      expect(await read('balanceOf', spender.address)).toBe(1_300n)
      expect(await allowance()).toBe(0n)
    })

    test.sequential('is good once wherever its owner goes: what was used travels with the balance', async () => {
      const [from, away] = [await homeOf(network(), owner.address), network().homes[2]]
      const friend = network().account(away)
      const call = (functionName: 'transfer' | 'approve', to: Address, value: bigint) =>
        encodeFunctionData({ abi: tokenAbi, functionName, args: [to, value] })
      const give = await send(owner, [call('transfer', friend.address, 100n)])
      const allow = await send(friend, [call('approve', owner.address, 100n)])
      // A friend's belonging is not to be moved, so the owner comes to it, with what they pay on.
      const take = encodeFunctionData({
        ...{ abi: tokenAbi, functionName: 'transferFrom' },
        args: [friend.address, owner.address, 100n],
      })
      const went = await send(owner, [take, call('transfer', friend.address, 101n)])
      expect([give, allow, went].map(({ status }) => status)).toEqual(Array(3).fill('success'))
      expect(await homeOf(network(), owner.address)).toBe(away)
      expect(away).not.toBe(from)
      expect(await read('nonces', owner.address)).toBe(2n)
      expect((await refusal([used])).errorName).toBe('ERC2612InvalidSigner')
      const again = await signed(await permitOf(7n))
      expect((await send(spender, [again, spend(7n)])).status).toBe('success')
      expect((await refusal([again])).errorName).toBe('ERC2612InvalidSigner')
    })
  })
}
