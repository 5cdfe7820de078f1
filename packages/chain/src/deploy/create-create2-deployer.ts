import { create2Deployer, keccak256 } from '@metalayer/protocol'
import type { Hex } from 'viem'
import {
  create2DeployerCost,
  create2DeployerSigner,
  create2DeployerTransaction,
} from './create2.ts'
import type { ChainDeploymentDeps } from './deploy-chain.ts'
import { ChainDeploymentError } from './errors.ts'
import { probeChain } from './probe-chain.ts'
import { createSender } from './sender.ts'

const POLL_MS = 50
const fundingStep = keccak256(create2DeployerTransaction)
const FUNDING_GAS = 50_000n

/** Brings the CREATE2 deployer to a chain that lacks it, by the transaction that its signer is known for. */
export async function createCreate2Deployer(
  chainId: number,
  deps: ChainDeploymentDeps,
  signal: AbortSignal,
): Promise<void> {
  await fundSigner(chainId, deps, signal)
  const { client, clock, miningTimeoutMs } = deps
  const params = [create2DeployerTransaction]
  const [outcome] = await client.batch([{ method: 'eth_sendRawTransaction', params }], signal)
  const error = outcome && 'error' in outcome ? outcome.error : undefined
  const deadline = clock.now() + miningTimeoutMs
  while ((await client.request<Hex>('eth_getCode', [create2Deployer, 'latest'], signal)) === '0x') {
    const wasRefused = error !== undefined && !/already known|already imported/i.test(error.message)
    if (wasRefused || clock.now() > deadline) throw missing(chainId, error)
    await clock.sleep(POLL_MS, signal)
  }
}

async function fundSigner(
  chainId: number,
  deps: ChainDeploymentDeps,
  signal: AbortSignal,
): Promise<void> {
  const { client, deployer } = deps
  const balance = BigInt(
    await client.request<Hex>('eth_getBalance', [create2DeployerSigner, 'latest'], signal),
  )
  if (balance >= create2DeployerCost) return
  const sender = createSender(chainId, await probeChain(client, deployer.address, signal), deps)
  const call = {
    id: fundingStep,
    name: 'fund the CREATE2 deployer',
    to: create2DeployerSigner,
    data: '0x',
    gas: FUNDING_GAS,
  } as const
  await sender.send([{ ...call, value: create2DeployerCost - balance }], signal)
  await sender.mined(signal)
}

function missing(chainId: number, cause: unknown): ChainDeploymentError {
  const said = cause instanceof Error ? ` (${cause.message})` : ''
  const sentence = `the CREATE2 deployer ${create2Deployer} is missing, and the chain does not take the presigned transaction that makes it${said}: it names no chain id and pays 100 gwei per gas. Ask the chain's operator to place the deployer's code there.`
  return new ChainDeploymentError(chainId, 'no-create2-deployer', sentence, { cause })
}
