import type { StatusJson } from './wire.ts'

/** What users read in place of a chain's id. */
export function createChainNames({
  chains,
}: Pick<StatusJson, 'chains'>): (chainId: number) => string {
  const names = new Map(chains.map(({ chainId, name }) => [chainId, name]))
  return (chainId) => `${names.get(chainId) ?? 'chain'} (${chainId})`
}
