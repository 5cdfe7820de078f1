import { signDigest } from '@metalayer/protocol'
import { type Address, encodeDeployData, encodeFunctionData, type Hex, hashTypedData } from 'viem'
import { type BenchAccount, benchAccounts, paymentValue } from './accounts.ts'
import { type AnvilChain, richAddress } from './anvil-chain.ts'
import { readOwnArtifact } from './artifacts.ts'

/** Gas of each request in a batch. */
export type ForwarderGas = { existing: number }

const types = {
  ForwardRequest: [
    { name: 'from', type: 'address' },
    { name: 'to', type: 'address' },
    { name: 'value', type: 'uint256' },
    { name: 'gas', type: 'uint256' },
    { name: 'nonce', type: 'uint256' },
    { name: 'deadline', type: 'uint48' },
    { name: 'data', type: 'bytes' },
  ],
} as const

const requestGas = 60_000n
const deadline = 2_000_000_000

/** Transfers of a token through OpenZeppelin's ERC2771Forwarder, each by another signer, who has used it before. */
export async function measureForwarder(chain: AnvilChain, count: number): Promise<ForwarderGas> {
  const { abi, bytecode } = await readOwnArtifact('Forwarder')
  const forwarder = await chain.create(bytecode)
  const token = await readOwnArtifact('ForwardedToken')
  const tokenAddress = await chain.create(
    encodeDeployData({ ...token, args: [richAddress, forwarder] }),
  )
  const transferData = (to: Address, value: bigint): Hex =>
    encodeFunctionData({ abi: token.abi, functionName: 'transfer', args: [to, value] })
  const signers = benchAccounts('signer', count)
  const receivers = benchAccounts('receiver', count).map(({ address }) => address)
  for (const { address } of signers) {
    await chain.send({ to: tokenAddress, data: transferData(address, 10n ** 20n) })
  }

  const request = (signer: BenchAccount, index: number, nonce: bigint) => {
    const data = transferData(receivers[index] as Address, paymentValue(index))
    const body = { from: signer.address, to: tokenAddress, value: 0n, gas: requestGas, deadline }
    const domain = { name: 'Forwarder', version: '1', chainId: chain.chainId }
    const digest = hashTypedData({
      domain: { ...domain, verifyingContract: forwarder },
      types,
      primaryType: 'ForwardRequest',
      message: { ...body, nonce, data },
    })
    return { ...body, data, signature: signDigest(digest, signer.key) }
  }
  const runBatch = async (nonce: bigint): Promise<number> => {
    const requests = signers.map((signer, index) => request(signer, index, nonce))
    const noRefund = '0x0000000000000000000000000000000000000000'
    const data = encodeFunctionData({
      abi,
      functionName: 'executeBatch',
      args: [requests, noRefund],
    })
    return (await chain.send({ to: forwarder, data })).gasUsed / count
  }
  // The first round gives signers their nonces and receivers their balances.
  await runBatch(0n)
  return { existing: await runBatch(1n) }
}
