import { lintCode } from '@metalayer/protocol'
import { type Address, type Hex, hexToBigInt } from 'viem'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import type { SignerChoice } from '../command/signer-option.ts'
import { type CompiledContract, compileContract } from '../compile/compile-contract.ts'
import { encodeCreation } from '../compile/constructor-arguments.ts'
import { sourcePlace } from '../compile/source-place.ts'
import { CliError } from '../errors.ts'
import { formatDuration } from '../format/amount.ts'
import { type AppOnChain, awaitApp } from '../network/await-app.ts'
import { awaitFinal } from '../network/await-final.ts'
import { chooseSigner } from '../network/choose-signer.ts'
import { createNetworkClient } from '../network/network-client.ts'
import { submitIntent } from '../network/submit-intent.ts'

type Values = {
  file: string
  contract: string | undefined
  args: readonly unknown[] | undefined
  from: SignerChoice | undefined
}

/** `era deploy FILE [CONTRACT]`. */
export async function deployApp(
  { file, contract, args = [], from }: Values,
  { rpc, signal, environment, note, isTerminal }: CommandContext,
): Promise<Outcome> {
  const compiled = await compileContract(file, contract)
  checkRules(compiled)
  const data = encodeCreation(compiled, args)
  const signer = chooseSigner(from, { environment })
  const client = createNetworkClient(rpc, signal)
  const tell = (text: string): void => {
    if (isTerminal) note(`${text}\n`)
  }
  const startedAt = performance.now()
  try {
    const call = { from: signer.address, data }
    const gas = hexToBigInt(await client.request<Hex>('eth_estimateGas', [call]))
    const hash = await submitIntent(client, signer, { value: 0n, data, gas })
    tell(`accepted ${hash}`)
    const { block, transaction } = await awaitFinal(client, hash, signal)
    if (transaction.status !== 'success') {
      throw new CliError('app-not-deployed', `${hash} ran, and init() reverted: nothing was made.`)
    }
    const { contractAddress: app } = await client.request<{ contractAddress: Address }>(
      'eth_getTransactionReceipt',
      [hash],
    )
    tell(`${app} in block ${block.number}: waiting for all chains`)
    const chains = await awaitApp(app, { request: client.request, signal })
    const durationMs = Math.round(performance.now() - startedAt)
    const { name } = compiled
    const isEverywhere = chains.every(({ isThere }) => isThere)
    return {
      value: { contract: name, app, hash, block: block.number, chains, durationMs },
      text: `${name} is at ${app}.\n  Final in block ${block.number}: ${hash}\n${describe(chains)}\n  After ${formatDuration(durationMs)}.`,
      exitCode: isEverywhere ? 0 : 1,
    }
  } finally {
    client.close()
  }
}

/** What the network would refuse (P23), told with its place in the sources before anything is sent. */
function checkRules({ name, stored, runtime }: CompiledContract): void {
  const hint = 'docs/APPS.md tells how an app keeps its state, and what to use instead.'
  if (stored.length > 0) {
    throw new CliError(
      'app-storage',
      `${name} has variables in storage: ${stored.join(', ')}. Each chain would have its own, and an app is on all of them.`,
      { hint },
    )
  }
  const found = lintCode(runtime.code)
  if (found === undefined) return
  const place = sourcePlace(runtime, found.offset) ?? 'code that the compiler added'
  throw new CliError(
    'forbidden-code',
    `${name} has the instruction ${found.name} (at byte ${found.offset} of its code), from ${place}: an app makes and runs no other code.`,
    { hint },
  )
}

function describe(chains: readonly AppOnChain[]): string {
  const list = (some: readonly AppOnChain[]) => some.map(({ name }) => name).join(', ')
  const there = chains.filter(({ isThere }) => isThere)
  const missing = chains.filter(({ isThere }) => !isThere)
  return [
    `  On ${there.length} of ${chains.length} chains: ${list(there)}`,
    ...missing.map(({ name, refusal }) => `  not on ${name}: ${refusal ?? 'not yet'}`),
  ].join('\n')
}
