import {
  type Address,
  createPublicClient,
  createWalletClient,
  defineChain,
  type Hex,
  http,
  parseAbi,
  parseSignature,
} from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { expect } from 'vitest'
import type { Devnet } from '../src/devnet.ts'

const abi = parseAbi([
  'function balanceOf(address owner) view returns (uint256)',
  'function nonces(address owner) view returns (uint256)',
  'function transfer(address to, uint256 amount) returns (bool)',
  'function approve(address spender, uint256 amount) returns (bool)',
  'function locked() view returns (uint256)',
  'function deposit(address to, uint256 amount)',
  'function depositWithPermit(address to, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)',
  'function unstake(uint96 amount)',
  'function stake(uint96 amount)',
  'function publish() returns (uint64 number, bytes32 hash)',
  'function setParameters((uint64 networkId, uint64 hubChainId, uint32 lease, uint32 minimumStay, uint32 unbonding, uint64 dataQuota, uint32 tick, uint32 agentTimeout, uint16 fenceCheckpoints, uint32 fenceMargin, uint64 baseFeeMin, uint16 executorShare) parameters)',
  'function state() view returns ((uint24 generation, uint64 leaseUntil, uint256 baseFee, uint64 checkpoint, address agent, uint64 configurationNumber, bytes32 configuration) state)',
])

/** A call that changes something, by name and arguments. */
type Call = Parameters<ReturnType<typeof createWalletClient>['writeContract']>[0]

/** The hub, as somebody with an ordinary library sees it. */
export type HubClient = ReturnType<typeof createHubClient>

/** A viem client of a devnet's hub and its contracts. */
export function createHubClient({ info, deployment }: Pick<Devnet, 'info' | 'deployment'>) {
  const { era, bridge } = deployment.addresses
  const chain = defineChain({
    id: info.hub.chainId,
    name: info.hub.name,
    nativeCurrency: { name: 'Gas', symbol: 'GAS', decimals: 18 },
    rpcUrls: { default: { http: [info.hub.rpc] } },
  })
  const options = { chain, transport: http(info.hub.rpc), pollingInterval: 100 }
  const client = createPublicClient(options)

  /** Sends one call and waits until the hub has run it. */
  async function send(
    key: Hex,
    address: Address,
    functionName: string,
    args: readonly unknown[] = [],
  ): Promise<void> {
    const wallet = createWalletClient({ ...options, account: privateKeyToAccount(key) })
    const hash = await wallet.writeContract({ address, abi, functionName, args } as unknown as Call)
    const { status } = await client.waitForTransactionReceipt({ hash, timeout: 30_000 })
    expect(status).toBe('success')
  }

  /** ERC-2612, as wallets sign it. */
  async function signPermit(account: PrivateKeyAccount, value: bigint) {
    const deadline = 2n ** 40n
    const nonce = await client.readContract({
      address: era,
      abi,
      functionName: 'nonces',
      args: [account.address],
    })
    const fields = { owner: 'address', spender: 'address', value: 'uint256', nonce: 'uint256' }
    const signature = await account.signTypedData({
      domain: { name: 'Era', version: '1', chainId: info.hub.chainId, verifyingContract: era },
      types: {
        Permit: Object.entries({ ...fields, deadline: 'uint256' }).map(([name, type]) => {
          return { name, type }
        }),
      },
      primaryType: 'Permit',
      message: { owner: account.address, spender: bridge, value, nonce, deadline },
    })
    const { r, s, yParity } = parseSignature(signature)
    return { deadline, v: 27 + yParity, r, s }
  }

  return {
    send,
    era: (owner: Address) =>
      client.readContract({ address: era, abi, functionName: 'balanceOf', args: [owner] }),
    /** Wei that the bridge says the network holds. */
    locked: () => client.readContract({ address: bridge, abi, functionName: 'locked' }),
    async deposit(key: Hex, to: Address, amount: bigint): Promise<void> {
      await send(key, era, 'approve', [bridge, amount])
      await send(key, bridge, 'deposit', [to, amount])
    },
    async depositWithPermit(key: Hex, to: Address, amount: bigint): Promise<void> {
      const { deadline, v, r, s } = await signPermit(privateKeyToAccount(key), amount)
      await send(key, bridge, 'depositWithPermit', [to, amount, deadline, v, r, s])
    },
  }
}

/** What a chain's kernel says of itself, asked at the chain's own RPC. */
export function kernelState(rpc: string, kernel: Address) {
  const client = createPublicClient({ transport: http(rpc) })
  return client.readContract({ address: kernel, abi, functionName: 'state' })
}
