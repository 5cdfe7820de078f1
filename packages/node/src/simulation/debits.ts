import { objectIn } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Follow } from '../follow/interface.ts'
import type { SimulationRequest } from '../view.ts'
import { onAnsweringChain } from './on-answering-chain.ts'
import type { Simulation } from './simulation.ts'
import type { Stage } from './stage.ts'

/** Tells which of these objects hold less after a call at the newest block than before. None where the call fails, or where no chain shows what it writes. @throws TracesBusyError */
export type Debits = (request: SimulationRequest, ids: readonly Hex[]) => Promise<ReadonlySet<Hex>>

export type DebitsDeps = {
  follow: Pick<Follow, 'kernel'>
  simulation: Pick<Simulation, 'settle' | 'chainsFor'>
  stage: Pick<Stage, 'writes'>
}

/** After these it stays unknown what a call writes. */
const unknown: readonly unknown[] = ['trace-unavailable', 'simulation-too-large']

/** See `Debits`. */
export function createDebits({ follow, simulation, stage }: DebitsDeps): Debits {
  async function debitsOn(chainId: number, request: SimulationRequest, ids: readonly Hex[]) {
    const { answer, call } = await simulation.settle({ ...request, chainId }, 'pending')
    if (!answer.success) return new Set<Hex>()
    const { before, after } = await stage.writes(call)
    const { generation } = follow.kernel(chainId)
    const [old, written] = [before, after].map((writes) => writes.get(call.kernel)?.words)
    const isLess = (id: Hex) => {
      const word = written?.get(id) ?? 0n
      // No home word becomes zero again: one that seems to was not written.
      if (word === 0n) return false
      return objectIn(word, generation).amount < objectIn(old?.get(id) ?? 0n, generation).amount
    }
    return new Set(ids.filter(isLess))
  }

  return async (request, ids) => {
    const chains = new Set([...startOf(request), ...simulation.chainsFor(request, 'pending')])
    try {
      return await onAnsweringChain([...chains], (chainId) => debitsOn(chainId, request, ids))
    } catch (error) {
      if (error instanceof Error && 'code' in error && unknown.includes(error.code))
        return new Set()
      throw error
    }
  }
}

function startOf({ chainId }: SimulationRequest): number[] {
  return chainId === undefined ? [] : [chainId]
}
