import { encodeAbiParameters, type Hex } from 'viem'
import { hashWords } from './abi-words.ts'
import { keccak256 } from './hash.ts'
import type { HeadKey } from './head.ts'

const heirsParameters = [
  {
    type: 'tuple[]',
    components: [
      { name: 'chainId', type: 'uint64' },
      { name: 'generation', type: 'uint24' },
    ],
  },
] as const

/** `h(abi.encode(Heir[]))`: what a fenced head says of who takes over (P5), in the order given. */
export function hashHeirs(heirs: readonly HeadKey[]): Hex {
  const list = heirs.map(({ chainId, generation }) => ({ chainId: BigInt(chainId), generation }))
  return keccak256(encodeAbiParameters(heirsParameters, [list]))
}

/**
 * Who takes over what lives under `slot` (P5), by rendezvous: the heir with the largest `h(abi.encode(slot, chainId, generation))`. So what a second
 * fence takes away goes to others evenly, and nothing else changes hands. Undefined for no heirs.
 */
export function heirOf<Heir extends HeadKey>(
  slot: bigint,
  heirs: readonly Heir[],
): Heir | undefined {
  let chosen: Heir | undefined
  let highest: Hex = '0x'
  for (const heir of heirs) {
    const draw = hashWords(slot, heir.chainId, heir.generation)
    if (draw > highest) [chosen, highest] = [heir, draw]
  }
  return chosen
}
