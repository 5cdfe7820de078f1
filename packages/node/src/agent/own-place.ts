import type { ChainGeneration, Follow } from '../follow/interface.ts'
import type { DutyContext } from './duties.ts'

/**
 * The generation that a chain's kernel is in; 0 as long as it is in none that counts: before a checkpoint has named it (P16), and where that generation has ended, until a checkpoint
 * that names its next one is brought to it (P1).
 */
export function ownPlace(
  { kernel, fences }: Pick<Follow, 'kernel' | 'fences'>,
  chainId: number,
): ChainGeneration {
  const place = { chainId, generation: kernel(chainId).generation }
  return fences.of(place) === undefined ? place : { chainId, generation: 0 }
}

/** The hub (P14), and a chain where nothing counts yet, for its kernel is in no generation that has begun. */
export function isNobodysHome({
  chain,
  parameters,
}: Pick<DutyContext, 'chain' | 'parameters'>): boolean {
  return chain.chainId === parameters.hubChainId || chain.generation === 0
}
