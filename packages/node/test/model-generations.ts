/** In which generations a chain and those that it knows are. */
export function createGenerations() {
  const peers = new Map<number, number>()
  const of = (other: number) => peers.get(other) ?? 1
  let own = 1
  return {
    own: () => own,
    of,
    /** The end here of a lane to or from another one. */
    lane: (other: number) => ({ generation: own, chainId: other, chainGeneration: of(other) }),
    /** Its kernel is in this one from the next checkpoint on that it accepts. */
    begin(next: number): void {
      own = next
    },
    /** Its lanes to and from another chain lead to this generation of it from now on. */
    meet(other: number, next: number): void {
      peers.set(other, next)
    },
  }
}
