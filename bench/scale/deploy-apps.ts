import { setTimeout as sleep } from 'node:timers/promises'
import { type JsonRpcClient, signTransaction } from '@metalayer/chain'
import { counterBytecode, exchangeBytecode } from '@metalayer/contracts'
import type { Devnet } from '@metalayer/devnet'
import { compileFaucet } from '@metalayer/testing/faucet'
import { type Address, type Hex, hexToNumber } from 'viem'
import type { Apps, AppsNeeded } from './loads/load.ts'
import { type SendDeps, sendAll } from './send-all.ts'

const terms = {
  value: 0n,
  gas: 6_000_000n,
  maxFeePerGas: 200n * 10n ** 9n,
  maxPriorityFeePerGas: 1n,
}
const pollMs = 500
const waitMaxMs = 600_000

/** Deploys what a load needs, and waits until every chain has it, which is the network's to do (P19). */
export async function deployApps(
  { info }: Devnet,
  needs: AppsNeeded,
  { chains, ...deps }: SendDeps & { chains: readonly JsonRpcClient[] },
): Promise<Apps> {
  const faucet = needs.tokens > 0 ? compileFaucet() : undefined
  const tokens = Array.from({ length: needs.tokens }, (_, place) => faucet?.(`F${place}`) ?? '0x')
  const codes: Hex[] = [
    ...tokens,
    ...(needs.exchange ? [exchangeBytecode] : []),
    ...(needs.counter ? [counterBytecode] : []),
  ]
  if (codes.length === 0) return { tokens: [] }
  const [node] = deps.nodes
  if (node === undefined) throw new Error('There is no node.')
  const ready = await signCreations(info, codes, node)
  await sendAll(ready, deps)
  const made = await Promise.all(ready.map(({ hash }) => madeBy(hash, node)))
  await Promise.all(chains.map((chain) => onChain(chain, made, deps.signal)))
  const [first, second] = made.slice(tokens.length)
  const counter = needs.exchange ? second : first
  return {
    tokens: made.slice(0, tokens.length),
    ...(needs.exchange && first && { exchange: first }),
    ...(needs.counter && counter && { counter }),
  }
}

async function signCreations(
  { chainId, accounts }: Devnet['info'],
  codes: readonly Hex[],
  node: JsonRpcClient,
) {
  const counts = accounts.map(({ address }) =>
    node.request<Hex>('eth_getTransactionCount', [address, 'pending']),
  )
  const nonces = (await Promise.all(counts)).map((count) => hexToNumber(count))
  return codes.map((data, place) => {
    const sender = place % accounts.length
    const user = accounts[sender]
    if (user === undefined) throw new Error('The devnet has no users.')
    const nonce = nonces[sender] ?? 0
    nonces[sender] = nonce + 1
    return {
      sender,
      ...signTransaction({ chainId, nonce, to: null, data, ...terms }, user.privateKey),
    }
  })
}

async function madeBy(hash: Hex, node: JsonRpcClient): Promise<Address> {
  const receipt = await node.request<{ contractAddress: Address | null; status: Hex }>(
    'eth_getTransactionReceipt',
    [hash],
  )
  if (receipt.status !== '0x1' || receipt.contractAddress === null) {
    throw new Error(`${hash} made no app.`)
  }
  return receipt.contractAddress
}

/** Waits until a chain has all of these. */
async function onChain(chain: JsonRpcClient, apps: readonly Address[], signal: AbortSignal) {
  const deadline = performance.now() + waitMaxMs
  let missing = [...apps]
  while (missing.length > 0) {
    if (performance.now() > deadline) throw new Error(`A chain does not get ${missing[0]}.`)
    const calls = missing.map((app) => ({ method: 'eth_getCode', params: [app, 'latest'] }))
    const answers = await chain.batch(calls)
    missing = missing.filter((_, place) => {
      const answer = answers[place]
      return answer === undefined || 'error' in answer || answer.result === '0x'
    })
    if (missing.length > 0) await sleep(pollMs, undefined, { signal })
  }
}
