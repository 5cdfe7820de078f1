import {
  bytesToHex,
  hexToBytes,
  joinBytes,
  lowerCase,
  transactionGasMax,
} from '@metalayer/protocol'
import { type Address, type Hex, numberToHex, zeroAddress } from 'viem'
import { createBoundedMap } from '../simulation/bounded-map.ts'
import type { StorageOverride } from '../simulation/chain-call.ts'
import { createMulticall, type MulticallDeps } from '../simulation/multicall.ts'
import type { Simulation } from '../simulation/simulation.ts'
import { createWorld, type World, type WorldDeps } from '../simulation/world.ts'
import type { At, CallResult, SimulationRequest } from '../view.ts'
import { askKernel } from './kernel-views.ts'
import { KEPT_PROGRAMS_MAX, READ_CODES_MAX, READ_DATA_BYTES_MAX, READ_GAS_MAX } from './limits.ts'
import { BeyondMachineError, beyond } from './machine/beyond.ts'
import type { Surroundings } from './machine/frame.ts'
import type { Meter } from './machine/meter.ts'
import { type Program, readProgram } from './machine/program.ts'
import { runProgram } from './machine/run.ts'
import { createMoment, type Moment, type MomentDeps } from './moment.ts'

export type ReaderOptions = {
  kernel: Address
  networkId: number
  hubChainId: number
  stateBlocksMax: number
}

export type ReaderDeps = MomentDeps & {
  follow: WorldDeps['follow']
  blocks: WorldDeps['blocks'] & MulticallDeps['blocks']
  /** Where a chain must run what is asked. */
  simulation: Pick<Simulation, 'simulate' | 'code'>
}

/** Answers calls: by itself where these read what nodes hold, else by a simulation on a chain. */
export type Reader = { call(request: SimulationRequest, at: At): Promise<CallResult> }

/** What stays the same while a call is run again, with more code at hand. */
type Run = {
  request: SimulationRequest & { to: Address }
  moment: Moment
  /** Multicall3's, where it is what is called. */
  storage: StorageOverride | undefined
  /** Code that it has called already. */
  called: Map<bigint, Program>
  /** Addresses of apps whose code is still to be asked for. */
  missing: Set<Address>
}

/** Gas of a transaction, and of each byte of calldata at most (EIP-7623). */
const TRANSACTION_GAS = 21_000
const BYTE_GAS = 40

/** See `Reader`. */
export function createReader(options: ReaderOptions, deps: ReaderDeps): Reader {
  const kernel = lowerCase(options.kernel)
  const { simulation } = deps
  const multicall = createMulticall({ ...options, kernel }, deps)
  const programs = createBoundedMap<Address, Program>(KEPT_PROGRAMS_MAX)
  /** Of the block that was asked for last: what a chain has at a head never changes. */
  let lastWorld: World | undefined

  function worldAt(at: At): World {
    if (at !== 'pending' && lastWorld?.at === at) return lastWorld
    const world = createWorld({ ...options, ...deps }, at)
    lastWorld = world
    return world
  }

  /** Code that an app at the moment has; of what is none, chains know. */
  function programAt({ request, moment, missing }: Run, address: Address): Program {
    const isMulticall = address === multicall.address && request.to === address
    if (!isMulticall && !moment.isApp(address)) return beyond('it calls what is no app')
    const known = programs.get(address)
    if (known !== undefined) return known
    missing.add(address)
    return beyond('code is to be asked for')
  }

  function surroundingsOf(run: Run): Surroundings {
    const { moment, storage } = run
    return {
      kernel: BigInt(kernel),
      callKernel: (caller, input, meter) => askKernel(moment, addressOf(caller), input, meter),
      programAt(address) {
        const called = run.called.get(address)
        if (called !== undefined) return called
        const program = programAt(run, addressOf(address))
        run.called.set(address, program)
        return program
      },
      storageAt(address, slot) {
        if (storage === undefined || addressOf(address) !== multicall.address)
          return beyond('it reads storage of its own')
        return BigInt(storage.words.get(numberToHex(slot, { size: 32 })) ?? 0)
      },
      time: moment.time,
    }
  }

  /** As the kernel calls an app: with the sender behind the data. Undefined: a chain must be asked. */
  function attempt(run: Run): CallResult | undefined {
    const { from, to, data, gas } = run.request
    const meter: Meter = { left: READ_GAS_MAX }
    try {
      const call = {
        ...{ program: programAt(run, to), address: BigInt(to), caller: BigInt(kernel) },
        ...{ input: joinBytes(hexToBytes(data), hexToBytes(from)), depth: 1 },
      }
      const { success, output } = runProgram(surroundingsOf(run), meter, call)
      // Of gas that was not signed for, a chain would run out.
      const needed = TRANSACTION_GAS + BYTE_GAS * data.length + 2 * (READ_GAS_MAX - meter.left)
      if (gas !== undefined && gas < transactionGasMax && gas < BigInt(needed)) return undefined
      return { success, result: bytesToHex(output) }
    } catch (error) {
      if (error instanceof BeyondMachineError) return undefined
      throw error
    }
  }

  async function read(request: SimulationRequest & { to: Address }, at: At) {
    const world = worldAt(at)
    const { to, data } = request
    const moment = createMoment({ ...options, kernel }, deps, world, request)
    // An app that calls is another sender than the kernel takes it for.
    const { from } = request
    if (from === kernel || (from !== zeroAddress && moment.isApp(from))) return undefined
    const storage = to === multicall.address ? await multicall.storage(at, data) : undefined
    for (let round = 0; round <= READ_CODES_MAX; round++) {
      const missing = new Set<Address>()
      const result = attempt({ request, moment, storage, missing, called: new Map() })
      if (missing.size === 0) return result
      for (const app of missing) programs.set(app, readProgram(await simulation.code(app, at)))
    }
    return undefined
  }

  return {
    async call(given, at) {
      const request = asRead(given, kernel)
      const answer = request === undefined ? undefined : await read(request, at)
      return answer ?? simulation.simulate(given, at)
    },
  }
}

/** A call that may be a mere read, in lower case: it brings no money, and supposes nothing. */
function asRead(
  request: SimulationRequest,
  kernel: Address,
): (SimulationRequest & { to: Address }) | undefined {
  const { from, to, value, data, accessList = [], overrides, words, chainId } = request
  if (to === null || value !== 0n || accessList.length > 0) return undefined
  if (overrides !== undefined || words !== undefined || chainId !== undefined) return undefined
  if (data.length > 2 + 2 * READ_DATA_BYTES_MAX || lowerCase(to) === kernel) return undefined
  return { ...request, from: lowerCase(from), to: lowerCase(to), data: lowerCase(data) }
}

function addressOf(address: bigint): Address {
  return `0x${address.toString(16).padStart(40, '0')}` satisfies Hex
}
