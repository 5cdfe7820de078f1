import type { Address, Hex } from 'viem'
import type { JsonRpcClient } from '../json-rpc.ts'

/** What a chain's stack is, as far as it changes what its transactions cost. */
export type ChainFamily = 'generic' | 'op-stack'

/** OP Stack's predeploy that prices a transaction's bytes on L1. */
const gasPriceOracle: Address = '0x420000000000000000000000000000000000000f'
/** And the one that knows L1's newest block. */
const l1Block: Address = '0x4200000000000000000000000000000000000015'
/** `basefee()` of `L1Block`: of L1, in wei. */
const basefeeSelector: Hex = '0x5cf24969'

/** The chain's family, by the predeploys that are there and answer. */
export async function familyOf(
  client: Pick<JsonRpcClient, 'batch'>,
  signal?: AbortSignal,
): Promise<ChainFamily> {
  const [oracle, block, basefee] = await client.batch(
    [
      { method: 'eth_getCode', params: [gasPriceOracle, 'latest'] },
      { method: 'eth_getCode', params: [l1Block, 'latest'] },
      { method: 'eth_call', params: [{ to: l1Block, data: basefeeSelector }, 'latest'] },
    ],
    signal,
  )
  const hasCode = [oracle, block].every(
    (outcome) => outcome !== undefined && 'result' in outcome && outcome.result !== '0x',
  )
  const answers =
    basefee !== undefined &&
    'result' in basefee &&
    typeof basefee.result === 'string' &&
    basefee.result.length === 66
  return hasCode && answers ? 'op-stack' : 'generic'
}
