import { kernelAbi } from '@metalayer/contracts'
import {
  accountSlot,
  encodeAccountWord,
  intrinsicGas,
  transactionGasMax,
} from '@metalayer/protocol'
import {
  type Address,
  decodeErrorResult,
  encodeErrorResult,
  encodeFunctionData,
  type Hex,
  isHex,
  zeroAddress,
} from 'viem'
import type { Follow } from './follow/interface.ts'
import type { Ledger } from './ledger/interface.ts'
import type { At, SimulationRequest, SimulationResult } from './view.ts'

export type SimulationDeps = {
  follow: Pick<Follow, 'kernel'>
  ledger: Pick<Ledger, 'place' | 'balance'>
  request(chainId: number, method: string, params: readonly unknown[]): Promise<unknown>
}

/** Runs transactions without signing them, on the account as the whole network has it, pockets counted. */
export type Simulation = {
  simulate(request: SimulationRequest, at: At): Promise<SimulationResult>
}

/** A chain did not answer a simulation as a kernel does. */
export class SimulationUnavailableError extends Error {
  readonly code = 'simulation-unavailable'

  constructor(chainId: number, options: { cause: unknown }) {
    super(
      `Chain ${chainId} does not answer simulations: its node is down, or has no kernel. Try again.`,
      options,
    )
    this.name = 'SimulationUnavailableError'
  }
}

/** See `Simulation`. */
export function createSimulation(options: { kernel: Address }, deps: SimulationDeps): Simulation {
  const { kernel } = options
  const { ledger } = deps

  return {
    async simulate(request, at) {
      const { from, value, data, accessList = [] } = request
      const to = request.to?.toLowerCase() as Address | undefined
      const gasUsed = intrinsicGas({ data, accessList, to: to ?? null, kernel })
      if (to === kernel) {
        const answer = await simulateOperation(options, deps, request, at)
        // The kernel is not told of the access list, which the schedule charges for; and of what an operation costs now, the kernel alone can tell (P11).
        const bare = intrinsicGas({ data, accessList: [], to, kernel })
        const listed = answer.gasUsed === bare ? gasUsed : answer.gasUsed + gasUsed - bare
        return { ...answer, gasUsed: listed }
      }
      // There are no apps yet: nothing can be created (docs/WIRE.md, `CreationUnsupported`), and a payment can fail for want of money alone.
      const balance = value === 0n ? 0n : ledger.balance(from, at)
      const success = to !== undefined && value <= balance
      const result = value > balance ? insufficientFunds(from, balance, value) : '0x'
      return { success, gasUsed, result }
    },
  }
}

function insufficientFunds(owner: Address, balance: bigint, value: bigint): Hex {
  return encodeErrorResult({
    abi: kernelAbi,
    errorName: 'InsufficientFunds',
    args: [owner, balance, value],
  })
}

/** Asks the kernel of the account's home, with the account as it would be there with all its pockets. */
async function simulateOperation(
  { kernel }: { kernel: Address },
  { follow, ledger, request }: SimulationDeps,
  { from, value, data }: SimulationRequest,
  at: At,
): Promise<SimulationResult> {
  const { chainId, version, nonce, since } = ledger.place(from, at)
  const word = encodeAccountWord({
    status: 'here',
    balance: ledger.balance(from, at),
    generation: follow.kernel(chainId).generation,
    version: Math.max(version, 1),
    nonce,
    since,
    chainId: 0,
    chainGeneration: 0,
  })
  const call = encodeFunctionData({
    abi: kernelAbi,
    functionName: 'simulate',
    args: [
      [[BigInt(accountSlot(from)), word]],
      from,
      kernel,
      false,
      value,
      BigInt(transactionGasMax),
      data,
    ],
  })
  const parameters = [{ from: zeroAddress, to: kernel, data: call }, 'latest']
  try {
    await request(chainId, 'eth_call', parameters)
  } catch (error) {
    return readAnswer(chainId, error)
  }
  throw new SimulationUnavailableError(chainId, { cause: 'The call did not revert.' })
}

/** A simulation always ends in `Simulated` (P19, P25). */
function readAnswer(chainId: number, error: unknown): SimulationResult {
  const data = error instanceof Error && 'data' in error ? error.data : undefined
  if (!isHex(data)) throw new SimulationUnavailableError(chainId, { cause: error })
  try {
    const decoded = decodeErrorResult({ abi: kernelAbi, data })
    if (decoded.errorName !== 'Simulated') throw error
    const [success, gasUsed, result] = decoded.args
    return { success, gasUsed, result }
  } catch (cause) {
    throw new SimulationUnavailableError(chainId, { cause })
  }
}
