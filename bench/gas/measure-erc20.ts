import { type Address, encodeDeployData, encodeFunctionData, numberToHex } from 'viem'
import { benchAccounts, paymentValue } from './accounts.ts'
import { type AnvilChain, richAddress } from './anvil-chain.ts'
import { readOwnArtifact } from './artifacts.ts'

/** Gas of a whole transaction each. */
export type Erc20Gas = { existing: number; fresh: number }

/** A plain transfer of OpenZeppelin's ERC20, to somebody who has some and to somebody who has none. */
export async function measureErc20(chain: AnvilChain): Promise<Erc20Gas> {
  const { abi, bytecode } = await readOwnArtifact('Token')
  const token = await chain.create(encodeDeployData({ abi, bytecode, args: [richAddress] }))
  const [sender, receiver] = benchAccounts('erc20', 2).map(({ address }) => address) as Address[]
  if (!sender || !receiver) throw new Error('Two accounts were asked for.')
  await chain.client.request('anvil_setBalance', [sender, numberToHex(10n ** 18n)])
  const transfer = async (from: Address, to: Address, value: bigint): Promise<number> => {
    const data = encodeFunctionData({ abi, functionName: 'transfer', args: [to, value] })
    return (await chain.send({ from, to: token, data })).gasUsed
  }
  await transfer(richAddress, sender, 10n ** 20n)
  const fresh = await transfer(sender, receiver, paymentValue(0))
  const existing = await transfer(sender, receiver, paymentValue(1))
  return { existing, fresh }
}
