/** A chain's name, with its generation where it has begun a new one: `chain-3/2`. */
export function chainLabel({ name, generation }: { name: string; generation: number }): string {
  return generation > 1 ? `${name}/${generation}` : name
}
