import { multicallRuntime } from '@metalayer/contracts'
import { type Address, type Hex, numberToHex, pad, toFunctionSelector } from 'viem'
import type { BlocksService } from '../blocks/interface.ts'
import type { At, SimulatedBlock } from '../view.ts'
import type { StorageOverride } from './chain-call.ts'

/** Where libraries expect Multicall3. */
export const multicallAddress: Address = '0xca11bde05977b3631167028862be2a173976ca11'

export type Multicall = {
  readonly address: Address
  /** That of `Multicall.sol`. */
  readonly code: Hex
  /** What it must be told of the network's block; `block`: what that is taken to be. */
  storage(at: At, data: Hex, block?: SimulatedBlock): Promise<StorageOverride>
}

export type MulticallDeps = { blocks: Pick<BlocksService, 'head' | 'header'> }

const hashesFrom = 1n << 128n
/** What its functions can look back on, as BLOCKHASH can. */
const hashesMax = 256
/** Selectors of what answers with hashes of blocks; in calls within a call, too. */
const readsHashes = ['getBlockHash(uint256)', 'getLastBlockHash()'].map((signature) =>
  toFunctionSelector(signature).slice(2),
)

/** Multicall3, answering for the network: put in place in simulations alone (P25). */
export function createMulticall(
  options: { kernel: Address; networkId: number; stateBlocksMax: number },
  { blocks }: MulticallDeps,
): Multicall {
  const { kernel, networkId } = options

  async function storage(at: At, data: Hex, block?: SimulatedBlock): Promise<StorageOverride> {
    const newest = blocks.head()
    const header = typeof at === 'number' ? await blocks.header({ number: at }) : newest
    const number = block?.number ?? header?.number ?? 0
    // In the order of the contract's variables.
    const values = [
      BigInt(kernel),
      BigInt(networkId),
      BigInt(number),
      BigInt(block?.time ?? header?.timestamp ?? 0),
      header?.baseFeePerGas ?? 0n,
      header?.gasLimit ?? 0n,
      BigInt(header?.miner ?? 0),
    ]
    const words = new Map<Hex, Hex>()
    for (const [place, value] of values.entries()) words.set(word(BigInt(place)), word(value))
    if (readsHashes.some((selector) => data.includes(selector))) await addHashes(number, words)
    return { kind: 'stateDiff', words }
  }

  async function addHashes(number: number, words: Map<Hex, Hex>): Promise<void> {
    for (let before = number - 1; before >= 0 && before >= number - hashesMax; before--) {
      const header = await blocks.header({ number: before })
      // Of blocks that there are not yet, none is known.
      if (header === undefined) continue
      words.set(word(hashesFrom + BigInt(before)), pad(header.hash, { size: 32 }))
    }
  }

  return { address: multicallAddress, code: multicallRuntime, storage }
}

function word(value: bigint): Hex {
  return numberToHex(value, { size: 32 })
}
