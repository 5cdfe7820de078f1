import { kernelAbi } from '@metalayer/contracts'
import { lowerCase } from '@metalayer/protocol'
import {
  type Address,
  decodeErrorResult,
  encodeFunctionData,
  type Hex,
  isAddress,
  isHex,
  numberToHex,
  pad,
  zeroAddress,
} from 'viem'
import { SimulationUnavailableError } from './errors.ts'
import type { Touched } from './installs.ts'
import type { KernelAnswer } from './kernel-answer.ts'

/** One JSON-RPC call of a chain. */
export type ChainCall = (
  chainId: number,
  method: string,
  params: readonly unknown[],
) => Promise<unknown>

/** One unsigned transaction, on one chain at one of its blocks, over other words and code than it has. */
export type KernelCall = {
  chainId: number
  blockNumber: number
  kernel: Address
  from: Address
  /** Null: an app is made. */
  to: Address | null
  value: bigint
  gasLimit: bigint
  data: Hex
  words: ReadonlyMap<Hex, bigint>
  codes: ReadonlyMap<Address, Hex>
  /** Words of other contracts than the kernel. */
  storage: ReadonlyMap<Address, StorageOverride>
  /** Wei of its own currency that the chain takes addresses to have: what BALANCE answers. */
  balances?: ReadonlyMap<Address, bigint>
  /** Seconds that the call takes the block's time to be. Default: the block's own. */
  time?: number
}

/** `state` replaces all that a contract stores, `stateDiff` single words. */
export type StorageOverride = { kind: 'state' | 'stateDiff'; words: ReadonlyMap<Hex, Hex> }

/** Gas of a simulation besides the transaction's own: the kernel's work, 63/64 of each frame, and calldata. */
const spareGas = 8_000_000n
/** Of a word that is put in place by the lens itself. */
const installGas = 22_500n

/** Runs a call and says what the app answered. @throws SimulationUnavailableError */
export async function callKernel(request: ChainCall, call: KernelCall): Promise<KernelAnswer> {
  const { chainId } = call
  const parameters = [transactionOf(call), numberToHex(call.blockNumber), overridesOf(call)]
  const block = blockOverridesOf(call)
  try {
    await request(chainId, 'eth_call', block === undefined ? parameters : [...parameters, block])
  } catch (error) {
    return readAnswer(chainId, error)
  }
  throw new SimulationUnavailableError(chainId, { cause: 'The call did not revert.' })
}

/** A simulation always ends in `Simulated` (P19, P25). */
function readAnswer(chainId: number, error: unknown): KernelAnswer {
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

/** How a chain's node tells what a call touches, in frames that were undone as well (P24). */
type Discovery = 'accessList' | 'prestate'

/** Tells of calls what they touch: the kernel's slots, and addresses. */
export type Discoverer = (call: KernelCall) => Promise<Touched>

/**
 * Asks `eth_createAccessList`, and where a node refuses that of a call that reverts, as a simulation always does (anvil), or has no such method, `debug_traceCall` with
 * the prestateTracer, whose answer is bounded by gas as an access list is. (That of the callTracer is not: each frame repeats its calldata.) Which one works is kept by chain, until it does not: where nothing is yet at the kernel's address, a call does not revert, and everything works.
 */
export function createDiscoverer(request: ChainCall): Discoverer {
  const known = new Map<number, Discovery>()

  async function ask(call: KernelCall, how: Discovery): Promise<Touched> {
    const { chainId, kernel } = call
    const block = numberToHex(call.blockNumber)
    if (how === 'prestate') {
      const options = {
        tracer: 'prestateTracer',
        tracerConfig: { disableCode: true },
      }
      const answer = await request(chainId, 'debug_traceCall', traceParameters(call, options))
      return readPrestate(answer, kernel)
    }
    // Words travel in calldata: not every node takes overrides here.
    const hasOthers = call.codes.size > 0 || call.storage.size > 0
    const overrides = hasOthers ? [overridesOf({ ...call, words: new Map() })] : []
    const parameters = [transactionOf(call, true), block, ...overrides]
    return readAccessList(await request(chainId, 'eth_createAccessList', parameters), kernel)
  }

  return async (call) => {
    const { chainId } = call
    const how = known.get(chainId)
    try {
      if (how !== undefined) return await ask(call, how)
    } catch (cause) {
      known.delete(chainId)
      throw new SimulationUnavailableError(chainId, { cause })
    }
    const failures: unknown[] = []
    for (const candidate of ['accessList', 'prestate'] as const) {
      try {
        const touched = await ask(call, candidate)
        known.set(chainId, candidate)
        return touched
      } catch (error) {
        failures.push(error)
      }
    }
    throw new SimulationUnavailableError(chainId, { cause: failures })
  }
}

/** Parameters of `debug_traceCall` for a call; `codes` besides its own. */
export function traceParameters(
  call: KernelCall,
  options: object,
  codes: ReadonlyMap<Address, Hex> = new Map(),
): unknown[] {
  const all = { ...call, codes: new Map([...call.codes, ...codes]) }
  const blockOverrides = blockOverridesOf(call)
  const overrides = {
    stateOverrides: overridesOf(all),
    ...(blockOverrides !== undefined && { blockOverrides }),
  }
  return [transactionOf(call), numberToHex(call.blockNumber), { ...options, ...overrides }]
}

function blockOverridesOf({ time }: KernelCall): { time: Hex } | undefined {
  return time === undefined ? undefined : { time: numberToHex(time) }
}

function transactionOf(call: KernelCall, installsWords = false): Record<string, unknown> {
  const { kernel, from, to, value, gasLimit, data } = call
  const words = installsWords ? [...call.words] : []
  const calldata = encodeFunctionData({
    abi: kernelAbi,
    functionName: 'simulate',
    args: [
      words.map(([slot, word]) => [BigInt(slot), word] as const),
      from,
      to ?? zeroAddress,
      to === null,
      value,
      gasLimit,
      data,
    ],
  })
  const gas = gasLimit + spareGas + installGas * BigInt(words.length)
  return { from: zeroAddress, to: kernel, data: calldata, gas: numberToHex(gas) }
}

function overridesOf(call: KernelCall): Record<Address, object> {
  const { kernel, words, codes, storage, balances = [] } = call
  const overrides: Record<Address, Record<string, unknown>> = {}
  for (const [address, balance] of balances) overrides[address] = { balance: numberToHex(balance) }
  for (const [address, code] of codes) overrides[address] = { ...overrides[address], code }
  for (const [address, { kind, words }] of storage) {
    overrides[address] = { ...overrides[address], [kind]: Object.fromEntries(words) }
  }
  if (words.size > 0) {
    const stateDiff = [...words].map(([slot, word]) => [slot, numberToHex(word, { size: 32 })])
    overrides[kernel] = { ...overrides[kernel], stateDiff: Object.fromEntries(stateDiff) }
  }
  return overrides
}

function readPrestate(answer: unknown, kernel: Address): Touched {
  if (typeof answer !== 'object' || answer === null) throw new TypeError('The trace is no object.')
  const slots = new Set<Hex>()
  const addresses = new Set<Address>()
  for (const [key, account] of Object.entries(answer)) {
    if (!isAddress(key, { strict: false })) continue
    const address = lowerCase(key)
    addresses.add(address)
    if (address !== kernel) continue
    const { storage } = account as { storage?: Record<string, unknown> }
    for (const slot of Object.keys(storage ?? {})) addSlot(slots, slot)
  }
  return { slots, addresses }
}

function readAccessList(answer: unknown, kernel: Address): Touched {
  const { accessList } = (answer ?? {}) as { accessList?: unknown }
  if (!Array.isArray(accessList)) throw new TypeError('The answer has no access list.')
  const slots = new Set<Hex>()
  const addresses = new Set<Address>()
  for (const entry of accessList as { address?: unknown; storageKeys?: unknown }[]) {
    const { address: given, storageKeys } = entry
    if (typeof given !== 'string' || !isAddress(given, { strict: false })) continue
    const address = lowerCase(given)
    addresses.add(address)
    if (address !== kernel || !Array.isArray(storageKeys)) continue
    for (const slot of storageKeys) addSlot(slots, slot)
  }
  return { slots, addresses }
}

function addSlot(slots: Set<Hex>, slot: unknown): void {
  if (isHex(slot) && slot.length <= 66) slots.add(lowerCase(pad(slot, { size: 32 })))
}
