import { type Address, sliceHex } from 'viem'
import type { At, SimulationRequest } from '../view.ts'
import { type CallFrame, plainFrame, stepFrame } from './call-frame.ts'
import type { Simulation } from './simulation.ts'
import type { Stage } from './stage.ts'

/** What a call that nobody signed would call, in the network as a whole: its own frame, without what the kernel does around it. A payment is one frame. */
export function createCallTracer(deps: {
  simulation: Pick<Simulation, 'settle'>
  stage: Stage
}): (request: SimulationRequest, at: At) => Promise<CallFrame> {
  return async (request, at) => {
    const { answer, call } = await deps.simulation.settle(request, at)
    const { from, to, value, gasLimit, data: input } = call
    const { success: succeeds, gasUsed } = answer
    const step = await deps.stage.step(call)
    const made = to === null ? step?.output : undefined
    const contract = made?.length === 66 ? { contractAddress: addressIn(made) } : {}
    const traced = { from, to, value, gasLimit, gasUsed, input, succeeds, ...contract }
    return step === undefined ? plainFrame(traced) : withoutLogs(stepFrame(traced, step))
  }
}

const addressIn = (word: `0x${string}`): Address => sliceHex(word, 12)

/** Logs were asked for with the frames, for others. */
function withoutLogs(frame: CallFrame): CallFrame {
  const { logs: _, calls, ...rest } = frame as CallFrame & { logs?: unknown }
  return calls === undefined ? rest : { ...rest, calls: calls.map(withoutLogs) }
}
