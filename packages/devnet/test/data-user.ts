import { picturesAbi, picturesBytecode } from '@metalayer/contracts'
import { networkChain } from '@metalayer/testing/network-chain'
import {
  type Account,
  type Address,
  createPublicClient,
  createWalletClient,
  encodeFunctionData,
  type Hex,
  http,
} from 'viem'
import type { Devnet } from '../src/devnet.ts'

const patienceMs = 120_000
const deploymentGas = 10_000_000n
/** Of a mint with a picture of 20 KiB: so that none is estimated. */
const mintGas = 3_000_000n

/** Deploys a collection of pictures, and what its users do with it, by viem. */
export async function deployPictures({ info }: Pick<Devnet, 'info'>, deployer: Account) {
  const chain = networkChain(info)
  const options = { chain, transport: http(info.rpc, { timeout: 30_000 }), pollingInterval: 200 }
  const client = createPublicClient({ ...options, cacheTime: 0 })
  const args = ['Pictures', 'PIC', info.rpc] as const
  const made = { abi: picturesAbi, bytecode: picturesBytecode, args, gas: deploymentGas }
  const creation = await createWalletClient({ ...options, account: deployer }).deployContract(made)
  const receipt = await client.waitForTransactionReceipt({ hash: creation, timeout: patienceMs })
  if (receipt.status !== 'success' || !receipt.contractAddress) {
    throw new Error(`${creation} deployed nothing.`)
  }
  const app: Address = receipt.contractAddress

  const mintData = (tokenId: bigint, picture: Hex): Hex =>
    encodeFunctionData({
      ...{ abi: picturesAbi, functionName: 'mint', args: [tokenId, 'image/png', picture] },
    })

  return {
    ...{ app, client },
    mintData,
    /** Resolves once it is accepted. */
    mint: (account: Account, tokenId: bigint, picture: Hex): Promise<Hex> =>
      createWalletClient({ ...options, account }).sendTransaction({
        ...{ to: app, data: mintData(tokenId, picture), gas: mintGas },
      }),
    receiptOf: (hash: Hex) => client.waitForTransactionReceipt({ hash, timeout: patienceMs }),
    uriOf: (tokenId: bigint): Promise<string> =>
      client.readContract({
        ...{ address: app, abi: picturesAbi, functionName: 'tokenURI', args: [tokenId] },
      }),
    ownerOf: (tokenId: bigint): Promise<Address> =>
      client.readContract({
        ...{ address: app, abi: picturesAbi, functionName: 'ownerOf', args: [tokenId] },
      }),
  }
}
