import {
  type Configuration,
  configurationSlot,
  encodeConfiguration,
  keccak256,
  toWord,
  zeroHash,
} from '@metalayer/protocol'
import { encodeAbiParameters, type Hex } from 'viem'
import { topics } from '../src/follow/kernel-calls.ts'
import type { RpcLog } from '../src/follow/rpc-block.ts'
import { executor, type ModelChain } from './model-chain.ts'

/**
 * What registry and kernel of a hub do together: the hash is a leaf, and the whole stands in a log of the registry's. `number`, `logged`: what a registry gone
 * wrong would say instead.
 */
export function publish(
  hub: ModelChain,
  configuration: Configuration,
  { number = configuration.number, logged = encodeConfiguration(configuration) } = {},
): void {
  const hash = keccak256(encodeConfiguration(configuration))
  hub.call(
    '0x9b11',
    (journal) => {
      journal.write(configurationSlot(number), BigInt(hash))
      journal.logs.push(publishedLog(toWord(number), hash, logged))
    },
    executor,
  )
}

/** Somebody's log that looks like the registry's. */
export function claim(hub: ModelChain, number: Hex, bytes: Hex): void {
  hub.call(
    '0xc1a1',
    (journal) => journal.logs.push(publishedLog(number, keccak256(bytes), bytes)),
    executor,
  )
}

/** A kernel takes configuration `number`. */
export function configure(chain: ModelChain, number: number): void {
  chain.call('0xc0f1', (journal) =>
    journal.log(topics.configured, [toWord(number)], 'bytes32 a', [zeroHash]),
  )
}

function publishedLog(number: Hex, hash: Hex, bytes: Hex): RpcLog {
  const data = encodeAbiParameters([{ type: 'bytes32' }, { type: 'bytes' }], [hash, bytes])
  return { address: executor, topics: [topics.published, number], data }
}
