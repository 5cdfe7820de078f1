import { type Abi, type Address, decodeErrorResult, type Hex, hexToBigInt, isHex } from 'viem'
import type { ChainRequest } from '../agent/submitter.ts'

/** Over what was measured: more may have to be done by the time that it runs. */
const gasMargin = { numerator: 3n, denominator: 2n }

/** What a contract would say to a call: the gas that it takes, or its word for why not. Rejects where it says neither. */
export async function tryOut(
  request: ChainRequest,
  call: { abi: Abi; from: Address; to: Address; data: Hex },
): Promise<{ gas: bigint } | { refusal: string }> {
  const { abi, from, to, data } = call
  try {
    const gas = (await request('eth_estimateGas', [{ from, to, data }])) as Hex
    return { gas: (hexToBigInt(gas) * gasMargin.numerator) / gasMargin.denominator }
  } catch (error) {
    const refusal = refusalIn(abi, error)
    if (refusal === undefined) throw error
    return { refusal }
  }
}

function refusalIn(abi: Abi, error: unknown): string | undefined {
  const data = error instanceof Error && 'data' in error ? error.data : undefined
  if (!isHex(data) || data === '0x') return undefined
  try {
    return decodeErrorResult({ abi, data }).errorName
  } catch {
    // Nothing that the contract says: of the chain, which may be asked again.
    return undefined
  }
}

/** What an address lacks for so much gas on a chain; undefined where it has enough. In wei. */
export async function gasLacking(
  request: ChainRequest,
  { address, gas }: { address: Address; gas: bigint },
): Promise<{ needed: bigint; balance: bigint } | undefined> {
  const price = hexToBigInt((await request('eth_gasPrice', [])) as Hex)
  const balance = hexToBigInt((await request('eth_getBalance', [address, 'latest'])) as Hex)
  const needed = gas * price
  return balance >= needed ? undefined : { needed, balance }
}
