/** Of a chain's gas, what proving lanes may take. */
const CHECKPOINT_SHARE = 1 / 50

/**
 * Every how many ticks a chain is brought a checkpoint for what has come in lanes: as often as there is one, as long as proving it takes no more than a small share of its gas.
 * On a small chain journeys take longer instead. Agents show a checkpoint whenever it brings something.
 */
export function deliveryTicks({
  checkpointGas,
  capacity,
}: {
  checkpointGas: number
  capacity: number
}): number {
  return Math.max(1, Math.ceil(checkpointGas / Math.max(1, capacity * CHECKPOINT_SHARE)))
}
