import {
  buildNetworkBlock,
  type Checkpoint,
  type NetworkBlock,
  type NetworkLog,
  type NetworkTransaction,
} from '@metalayer/protocol'
import type { Random } from '@metalayer/testing/random'
import { type Hex, keccak256, numberToHex, zeroAddress, zeroHash } from 'viem'

/** Blocks whose transactions emit random logs; addresses are the first bytes of `values`, and topics are of them too. */
export function randomBlocks(
  random: Random,
  count: number,
  { transactions = 4, logs = 4 } = {},
): { blocks: NetworkBlock[]; values: Hex[] } {
  const values = Array.from({ length: 6 }, () => random.hex(32))
  const blocks: NetworkBlock[] = []
  for (let number = 0; number < count; number += 1) {
    const entries = Array.from({ length: random.below(transactions + 1) }, () =>
      transactionWith(
        random,
        Array.from({ length: random.below(logs + 1) }, () => randomLog(random, values)),
      ),
    )
    blocks.push(blockOf(number, blocks.at(-1), entries))
  }
  return { blocks, values }
}

function randomLog(random: Random, values: readonly Hex[]): NetworkLog {
  return {
    address: `0x${random.pick(values).slice(2, 42)}`,
    topics: Array.from({ length: random.below(5) }, () => random.pick(values)),
    data: random.hex(random.pick([0, 1, 32, 100])),
  }
}

function transactionWith(random: Random, logs: NetworkLog[]): NetworkTransaction {
  const raw = random.hex(60)
  return {
    ...{ kind: 'user', hash: keccak256(raw), raw, from: zeroAddress, to: zeroAddress },
    ...{ status: 'success', gasUsed: 21_000n, effectiveGasPrice: 1n, logs },
    placement: { chainId: 1, generation: 1, blockNumber: 1, carrier: zeroHash },
  }
}

function blockOf(
  number: number,
  parent: NetworkBlock | undefined,
  transactions: NetworkTransaction[],
): NetworkBlock {
  const checkpoint: Checkpoint = {
    ...{ number, time: 1_000_000 + number * 1_000, parent: zeroHash, configuration: zeroHash },
    ...{ heads: zeroHash, baseFee: 1n, proposer: zeroAddress },
  }
  const checkpointHash = keccak256(numberToHex(number, { size: 32 }))
  return buildNetworkBlock({
    ...{ parent: parent?.header, checkpoint, checkpointHash, transactions },
    gasLimit: 60_000_000n,
  })
}
