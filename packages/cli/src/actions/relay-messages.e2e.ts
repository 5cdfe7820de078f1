import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Devnet, defaultDevnetOptions, startLocalDevnet } from '@metalayer/devnet'
import {
  type Abi,
  type Address,
  createPublicClient,
  createWalletClient,
  encodePacked,
  type Hex,
  http,
  numberToHex,
  parseEther,
  size,
} from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askEra } from '../../test/ask-era.ts'
import { type CompiledContract, compileContract } from '../compile/compile-contract.ts'

const options = { ...defaultDevnetOptions, chains: 2, validators: 1, port: 0, inProcess: true }

/** OpenZeppelin's bridge and token, as a user of theirs writes them. */
const source = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {BridgeERC20} from "@openzeppelin/contracts/crosschain/bridges/BridgeERC20.sol";
import {CrosschainLinked} from "@openzeppelin/contracts/crosschain/CrosschainLinked.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

contract Gold is ERC20("Gold", "GLD") {
    constructor() {
        _mint(msg.sender, 1000 ether);
    }
}

contract GoldBridge is BridgeERC20 {
    address private immutable OWNER = msg.sender;

    constructor(IERC20 token) BridgeERC20(token) CrosschainLinked(new Link[](0)) {}

    function link(address gateway, bytes memory counterpart) external {
        require(msg.sender == OWNER);
        _setLink(gateway, counterpart, false);
    }
}
`

let devnet: Devnet
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'relay-'))
  devnet = await startLocalDevnet(options)
})
afterAll(async () => {
  await devnet?.stop()
  rmSync(folder, { recursive: true, force: true })
})

function era<Answer>(...line: string[]): Promise<Answer> {
  return askEra({ rpc: devnet.info.rpc, folder }, line)
}

/** One chain of the devnet, as a user of that chain alone. */
async function openChain(place: number, account: PrivateKeyAccount) {
  const { rpc = '', chainId = 0 } = devnet.info.chains[place] ?? {}
  const client = createPublicClient({ transport: http(rpc), pollingInterval: 200 })
  const wallet = createWalletClient({ account, transport: http(rpc) })
  const mined = async (hash: Hex) => {
    const receipt = await client.waitForTransactionReceipt({ hash })
    expect(receipt.status).toBe('success')
    return receipt
  }
  return {
    ...{ rpc, chainId },
    async create({ abi, bytecode }: CompiledContract, args: readonly unknown[]): Promise<Address> {
      const hash = await wallet.deployContract({ abi, bytecode, args, chain: null })
      return (await mined(hash)).contractAddress ?? '0x'
    },
    async write(abi: Abi, address: Address, functionName: string, ...args: unknown[]) {
      return mined(
        await wallet.writeContract({ abi, address, functionName, args, chain: null, account }),
      )
    },
    statusOf: async (hash: Hex) => (await client.getTransactionReceipt({ hash })).status,
    read: (abi: Abi, address: Address, functionName: string, ...args: unknown[]) =>
      client.readContract({ abi, address, functionName, args }),
  }
}

/** ERC-7930. */
function interoperable(chainId: number, address: Address): Hex {
  const reference = numberToHex(chainId)
  const even: Hex = reference.length % 2 === 0 ? reference : `0x0${reference.slice(2)}`
  return encodePacked(
    ['uint16', 'uint16', 'uint8', 'bytes', 'uint8', 'address'],
    [1, 0, size(even), even, 20, address],
  )
}

test("OpenZeppelin's bridge, unmodified, takes tokens from one chain to another over the gateway", async () => {
  const path = join(folder, 'Gold.sol')
  writeFileSync(path, source)
  const [gold, bridge] = await Promise.all([
    compileContract(path, 'Gold'),
    compileContract(path, 'GoldBridge'),
  ])
  const [user] = devnet.info.accounts
  const account = privateKeyToAccount(user?.privateKey ?? '0x')
  const receiver: Address = '0x00000000000000000000000000000000000000b0'
  const [here, there] = await Promise.all([openChain(0, account), openChain(1, account)])
  const { gateway } = devnet.deployment.addresses

  const sides = []
  for (const chain of [here, there]) {
    const token = await chain.create(gold, [])
    sides.push({ chain, token, bridge: await chain.create(bridge, [token]) })
  }
  const [from, to] = sides
  if (from === undefined || to === undefined) throw new Error('There are not two sides.')
  await there.write(gold.abi, to.token, 'transfer', to.bridge, parseEther('500'))
  for (const [one, other] of [[from, to] as const, [to, from] as const]) {
    const counterpart = interoperable(other.chain.chainId, other.bridge)
    await one.chain.write(bridge.abi, one.bridge, 'link', gateway, counterpart)
  }

  await here.write(gold.abi, from.token, 'approve', from.bridge, parseEther('10'))
  const target = interoperable(there.chainId, receiver)
  const { transactionHash } = await here.write(
    bridge.abi,
    from.bridge,
    'crosschainTransfer',
    target,
    parseEther('10'),
  )
  const relayed = await era<{ messages: object[] }>(
    'relay',
    transactionHash,
    ...['--source', here.rpc, '--destination', there.rpc, '--from', '1'],
  )
  expect(relayed.messages).toMatchObject([{ destination: there.chainId, status: 'delivered' }])
  expect(await there.read(gold.abi, to.token, 'balanceOf', receiver)).toBe(parseEther('10'))
  expect(await here.read(gold.abi, from.token, 'balanceOf', from.bridge)).toBe(parseEther('10'))

  // A second time there is nothing to do.
  const again = await era<{ messages: object[] }>(
    ...['relay', transactionHash, '--source', here.rpc, '--destination', there.rpc],
  )
  expect(again.messages).toEqual([{ ...relayed.messages[0], transaction: undefined }])
  expect(await there.read(gold.abi, to.token, 'balanceOf', receiver)).toBe(parseEther('10'))

  // Two at once: both say that it was delivered, and who did it names a transaction that did.
  await here.write(gold.abi, from.token, 'approve', from.bridge, parseEther('10'))
  const second = await here.write(
    bridge.abi,
    from.bridge,
    'crosschainTransfer',
    target,
    parseEther('10'),
  )
  const both = await Promise.all(
    ['1', '2'].map((account) =>
      era<{ messages: { status: string; transaction?: Hex }[] }>(
        ...['relay', second.transactionHash, '--source', here.rpc],
        ...['--destination', there.rpc, '--from', account],
      ),
    ),
  )
  const told = both.flatMap(({ messages }) => messages)
  expect(told.map(({ status }) => status)).toEqual(['delivered', 'delivered'])
  const named = told.flatMap(({ transaction }) => transaction ?? [])
  expect(named).toHaveLength(1)
  for (const hash of named) expect(await there.statusOf(hash)).toBe('success')
}, 120_000)
