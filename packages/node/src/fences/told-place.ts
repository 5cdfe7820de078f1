import { genesisGeneration, type HeadKey } from '@metalayer/protocol'

/** Where the word of an account, or of another object, leads that is not here: where it went, or, where no note says so, where it is born. */
export function toldPlace(
  word: { status: string; chainId: number; chainGeneration: number },
  bornOn: () => number,
): HeadKey {
  if (word.status !== 'away') return { chainId: bornOn(), generation: genesisGeneration }
  return { chainId: word.chainId, generation: word.chainGeneration }
}
