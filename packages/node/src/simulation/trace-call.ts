import type { At, SimulationRequest } from '../view.ts'
import { type CallFrame, createdIn, plainFrame, stepFrame } from './call-frame.ts'
import { onAnsweringChain } from './on-answering-chain.ts'
import type { Simulation } from './simulation.ts'
import type { Stage } from './stage.ts'

/** What a call that nobody signed would call, in the network as a whole: its own frame, without what the kernel does around it. A payment is one frame. */
export function createCallTracer(deps: {
  simulation: Pick<Simulation, 'settle' | 'chainsFor'>
  stage: Stage
}): (request: SimulationRequest, at: At) => Promise<CallFrame> {
  const { simulation, stage } = deps

  async function traceOn(chainId: number, request: SimulationRequest, at: At) {
    const { answer, call } = await simulation.settle({ ...request, chainId }, at)
    const { from, to, value, gasLimit, data: input } = call
    const { success: succeeds, gasUsed } = answer
    const step = await stage.step(call)
    const made = to === null && step !== undefined ? createdIn(step) : undefined
    const contract = made === undefined ? {} : { contractAddress: made }
    const traced = { from, to, value, gasLimit, gasUsed, input, succeeds, ...contract }
    return step === undefined ? plainFrame(traced) : withoutLogs(stepFrame(traced, step))
  }

  return (request, at) =>
    onAnsweringChain(simulation.chainsFor(request, at), (chainId) => traceOn(chainId, request, at))
}

/** Logs were asked for with the frames, for others. */
function withoutLogs(frame: CallFrame): CallFrame {
  const { logs: _, calls, ...rest } = frame as CallFrame & { logs?: unknown }
  return calls === undefined ? rest : { ...rest, calls: calls.map(withoutLogs) }
}
