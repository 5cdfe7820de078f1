import type { At, NodeView, SimulationRequest, SimulationResult } from '@metalayer/node'
import { transactionGasMax } from '@metalayer/protocol'
import { reverted } from './reverted.ts'
import { RpcError, rpcCodes } from './rpc-error.ts'

/** Runs at most for one estimate. */
const ESTIMATE_RUNS_MAX = 12
/** The limit that is looked for is found to this part of itself, as in geth. */
const toleranceParts = 64n
const firstStepParts = 16n
/** A word that is written for the first time, and the announcement of its object, above what a later write costs. */
const firstWordGas = 20_000n
/** What is added to what an app's call needs now, in percent: objects change until it runs (P26). */
const marginPercent = 20n

/**
 * Gas that a call needs. Payments and the kernel's operations have a schedule, so theirs is exact. Apps may get less than all of the gas that is left (63/64), so
 * theirs is found by bisection, on slots that nobody has touched before; what may have to be written for the first time is added, and a fifth of it all. Throws `RpcError` where the call fails.
 */
export async function estimateGas(
  view: Pick<NodeView, 'simulate' | 'checkMeeting'>,
  request: SimulationRequest,
  at: At,
): Promise<bigint> {
  const cap =
    request.gas === undefined || request.gas > transactionGasMax ? transactionGasMax : request.gas
  const first = await view.simulate(request, at)
  if (!first.success) throw reverted(request, first)
  if (cap < first.gasUsed) {
    throw new RpcError(
      rpcCodes.server,
      `gas required exceeds allowance (${cap}): intrinsic gas too low, it takes ${first.gasUsed}`,
    )
  }
  if (!isStep(request, first)) return first.gasUsed
  await view.checkMeeting(request, first)
  const least = await leastGas(view, request, at, first.gasUsed, cap)
  const needed = least + BigInt(first.firstWords) * firstWordGas
  const withMargin = needed + (needed * marginPercent) / 100n
  return withMargin < cap ? withMargin : cap
}

/** Whether an app runs, or is made. */
function isStep({ to }: SimulationRequest, { apps }: SimulationResult): boolean {
  return to === null || apps.length > 0
}

/** The least limit with which the call succeeds, nearly: it needs `used` at least, and `cap` is enough. */
async function leastGas(
  view: Pick<NodeView, 'simulate'>,
  request: SimulationRequest,
  at: At,
  used: bigint,
  cap: bigint,
): Promise<bigint> {
  const succeeds = async (gas: bigint) => (await view.simulate({ ...request, gas }, at)).success
  if (await succeeds(used)) return used
  let low = used
  let high: bigint | undefined
  // Most need a little more than they use, 63/64 of each frame: small steps first, which double; then halves.
  let step = used / firstStepParts
  for (let run = 0; run < ESTIMATE_RUNS_MAX; run++) {
    if (high !== undefined && high - low <= high / toleranceParts) break
    const next: bigint = high === undefined ? low + step : (low + high) / 2n
    if (next >= cap) {
      high = cap
    } else if (await succeeds(next)) {
      high = next
    } else {
      low = next
      step *= 2n
    }
  }
  return high ?? cap
}
