import { signTransaction } from '@metalayer/chain'
import { kernelAbi } from '@metalayer/contracts'
import { type Address, encodeFunctionData, type Hex, toFunctionSelector } from 'viem'
import type { DeployedNetwork, NetworkMember } from './memory-network.ts'
import type { Keyed, SimWorld } from './sim-world.ts'
import { callsApp, type Users } from './users.ts'

/** Transactions that a stranger brings at once, the newest ones. */
const BROUGHT_MAX = 12
/** Where a block holds as much. */
const GAS = 3_000_000n
/** What agents do for heirs: anyone may (P17), and a second time it comes to nothing. */
const repeated = new Set(
  kernelAbi.flatMap((item) =>
    item.type === 'function' && ['adopt', 'takeBack'].includes(item.name)
      ? [toFunctionSelector(item)]
      : [],
  ),
)
const maxFeePerGas = 10n ** 12n

/**
 * Somebody who brings what the network has accepted to chains that no node reaches: anyone may (P17). So such a chain does, above its last head, what its heirs
 * will do again. What calls an app is brought only where that is: anywhere else it would be a payment with some data (docs/TRUST.md).
 */
export function bringToLonely(
  stranger: Keyed,
  { members, plan }: DeployedNetwork,
  world: SimWorld,
  { accepted, app }: Pick<Users, 'accepted' | 'app'>,
): void {
  for (const [chainId, member] of members) {
    if (!world.faults(chainId).isAlone) continue
    const hasApp = isThere(member, app()?.address)
    const fit = accepted.filter(({ intent }) => hasApp || !callsApp(intent))
    const transactions = fit.slice(-BROUGHT_MAX).map(({ raw }) => raw)
    if (transactions.length === 0) continue
    const data = encodeFunctionData({
      abi: kernelAbi,
      functionName: 'execute',
      args: [transactions],
    })
    call(stranger, member, plan.addresses.kernel, data)
  }
}

function isThere({ rpc }: NetworkMember, app: Address | undefined): boolean {
  if (app === undefined) return false
  const outcome = rpc.answer('eth_getCode', [app, 'latest'])
  return 'result' in outcome && outcome.result !== '0x'
}

/** Does again, on every chain, what was adopted and taken back in its newest block (P5, P7). */
export function repeatInheritance(stranger: Keyed, { members, plan }: DeployedNetwork): void {
  for (const member of members.values()) {
    const { json, receipts } = member.chain.head
    for (const [place, { input }] of json.transactions.entries()) {
      if (!repeated.has(input.slice(0, 10) as Hex) || receipts[place]?.status !== '0x1') continue
      call(stranger, member, plan.addresses.kernel, input)
    }
  }
}

function call(
  { key, address }: Keyed,
  { chain, rpc }: NetworkMember,
  to: Address,
  data: Hex,
): void {
  const nonce = nonceOf(rpc, address)
  const fees = { maxFeePerGas, maxPriorityFeePerGas: 1n }
  const { chainId } = chain
  const blockGas = BigInt(chain.head.json.gasLimit)
  const gas = blockGas < GAS ? blockGas : GAS
  const { raw } = signTransaction({ chainId, nonce, to, data, value: 0n, gas, ...fees }, key)
  chain.submit(raw)
}

function nonceOf(
  rpc: { answer: (method: string, params: readonly unknown[]) => object },
  address: Address,
): number {
  const outcome = rpc.answer('eth_getTransactionCount', [address, 'pending'])
  return 'result' in outcome ? Number(outcome.result) : 0
}
