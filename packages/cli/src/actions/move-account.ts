import { type Address, encodeFunctionData, parseAbi } from 'viem'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import type { SignerChoice } from '../command/signer-option.ts'
import { CliError } from '../errors.ts'
import { formatDuration } from '../format/amount.ts'
import { awaitFinal } from '../network/await-final.ts'
import { createChainNames } from '../network/chain-names.ts'
import { chooseSigner } from '../network/choose-signer.ts'
import { createNetworkClient } from '../network/network-client.ts'
import { submitIntent } from '../network/submit-intent.ts'
import type { StatusJson } from '../network/wire.ts'

type Values = { address: Address; to: string; from: SignerChoice | undefined }

const operations = parseAbi(['function move(uint64 chainId)'])
/** Intrinsic gas, calldata of 36 bytes at its floor, and the schedule's 80,000 for a move (docs/WIRE.md). */
const MOVE_GAS = 110_000n

/** `era move ADDRESS --to CHAIN`. */
export async function moveAccount(values: Values, context: CommandContext): Promise<Outcome> {
  const { address, from } = values
  const { environment, signal } = context
  const signer = chooseSigner(from, { environment, owner: address })
  const client = createNetworkClient(context.rpc, signal)
  const startedAt = performance.now()
  try {
    const [status, home] = await Promise.all([client.status(), client.home(address)])
    const chainId = findChain(status, values.to)
    if (home.state === 'here' && home.chainId === chainId) {
      // The kernel would refuse it as well, and take the fee.
      throw new CliError('already-there', `${address} lives on ${values.to} already.`)
    }
    const to = status.kernel
    const data = encodeFunctionData({
      abi: operations,
      functionName: 'move',
      args: [BigInt(chainId)],
    })
    const hash = await submitIntent(client, signer, { to, value: 0n, data, gas: MOVE_GAS })
    const { block, transaction } = await awaitFinal(client, hash, signal)
    const durationMs = Math.round(performance.now() - startedAt)
    const isMoved = transaction.status === 'success'
    const did = isMoved ? 'has left for' : 'could not leave for'
    return {
      value: { hash, status: transaction.status, block: block.number, chainId, durationMs },
      text: `${address} ${did} ${createChainNames(status)(chainId)}.\n  Final in block ${block.number}, after ${formatDuration(durationMs)}: ${hash}`,
      exitCode: isMoved ? 0 : 1,
    }
  } finally {
    client.close()
  }
}

function findChain({ chains }: StatusJson, typed: string): number {
  const homes = chains.filter(({ status }) => status === 'live')
  const chain = homes.find(({ name, chainId }) => name === typed || String(chainId) === typed)
  if (chain) return chain.chainId
  throw new CliError('no-such-chain', `The network has no live chain "${typed}".`, {
    hint: `It has ${homes.map(({ name }) => name).join(', ')}.`,
  })
}
