import { createHash } from 'node:crypto'
import { kernelAbi } from '@metalayer/contracts'
import {
  accountIn,
  accountSlot,
  intrinsicGas,
  lowerCase,
  transactionGasMax,
} from '@metalayer/protocol'
import { type Address, encodeErrorResult, type Hex } from 'viem'
import type { Clock } from '../clock.ts'
import type { FollowService } from '../follow/interface.ts'
import type { Ledger } from '../ledger/interface.ts'
import type { At, SimulationRequest, SimulationResult, StateOverride } from '../view.ts'
import { createAppCodes } from './app-codes.ts'
import { createBoundedMap } from './bounded-map.ts'
import {
  type ChainCall,
  callKernel,
  createDiscoverer,
  type KernelCall,
  type StorageOverride,
} from './chain-call.ts'
import { chooseChain } from './choose-chain.ts'
import { SimulationRefusedError, SimulationTooLargeError } from './errors.ts'
import { type Installs, installsFor, type Touched } from './installs.ts'
import { elsewhereIn, isSameAnswer, type KernelAnswer } from './kernel-answer.ts'
import {
  CHAIN_PATIENCE_MS,
  KEPT_ANSWER_BYTES_MAX,
  KEPT_ANSWERS_MAX,
  KEPT_CALLS_MAX,
  KEPT_SLOTS_MAX,
  ROUNDS_MAX,
} from './limits.ts'
import { createMulticall, type MulticallDeps } from './multicall.ts'
import { nameSlots } from './name-slots.ts'
import { onAnsweringChain } from './on-answering-chain.ts'
import { createParts, type Parts } from './parts.ts'
import { createWorld, type World, type WorldDeps } from './world.ts'

export type SimulationDeps = {
  clock: Clock
  follow: FollowService
  ledger: Pick<Ledger, 'home' | 'place' | 'balance' | 'assets' | 'isApp'>
  blocks: WorldDeps['blocks'] & MulticallDeps['blocks']
  request: ChainCall
}

export type SimulationOptions = {
  kernel: Address
  networkId: number
  hubChainId: number
  stateBlocksMax: number
}

/** Runs transactions without signing them, in the network as a whole: what they touch is where they are run, pockets counted (P24, P25). */
export type Simulation = {
  simulate(request: SimulationRequest, at: At): Promise<SimulationResult>
  /** Code of an app or of Multicall3; `0x` of what is neither. */
  code(address: Address, at: At): Promise<Hex>
  isApp(address: Address, at: At): boolean
  /** Finds what a call touches, wherever it is run, of payments as well: how it is then called on a chain, and what it comes to. */
  settle(request: SimulationRequest, at: At): Promise<SettledCall>
  /** Where a call could be run, what comes out being the same: first where its sender's transaction would be. */
  chainsFor(request: SimulationRequest, at: At): number[]
  readonly parts: Parts
}

/** A call with all that it touches in place. */
export type SettledCall = { answer: KernelAnswer; call: KernelCall }

/** What rounds go by. */
type Run = { world: World; request: SimulationRequest; special: Special; balances?: Balances }
/** What BALANCE answers. */
type Balances = NonNullable<KernelCall['balances']>
/** Code and storage that are not the chain's own. */
type Special = { codes: Map<Address, Hex>; storage: Map<Address, StorageOverride> }
type Outcome = SettledCall & { chainId: number; touched: Touched; installs: Installs }

/** See `Simulation`. */
export function createSimulation(
  options: SimulationOptions,
  deps: SimulationDeps,
  signal: AbortSignal,
): Simulation {
  const kernel = lowerCase(options.kernel)
  const { follow, ledger, request: ask } = deps
  const parts = createParts(follow, signal)
  const codes = createAppCodes(ask)
  const discover = createDiscoverer(ask)
  const multicall = createMulticall({ ...options, kernel }, deps)
  const guesses = createBoundedMap<string, Touched>(KEPT_CALLS_MAX)
  const answers = createBoundedMap<string, SimulationResult>(KEPT_ANSWERS_MAX)
  const underWay = new Map<string, Promise<SimulationResult>>()
  const worldAt = (at: At) => createWorld({ ...options, ...deps }, at)

  const installsOn = (run: Run, chainId: number, touched: Touched): Installs =>
    installsFor({ follow, ledger, parts }, run.world, chainId, touched, run.request)

  async function callOf(
    run: Run,
    chainId: number,
    installs: Installs,
    blockNumber: number,
  ): Promise<KernelCall> {
    const { from, to, value, data } = run.request
    const gasLimit = gasLimitOf(run.request)
    const allCodes = new Map(run.special.codes)
    for (const app of installs.apps) {
      if (!allCodes.has(app)) allCodes.set(app, await codes.code(run.world, app))
    }
    const { words } = installs
    return {
      ...{ chainId, blockNumber, kernel, from, to, value, data, gasLimit },
      ...{ words, codes: allCodes, storage: run.special.storage },
      ...(run.request.block !== undefined && { time: run.request.block.time }),
      ...(run.balances !== undefined && { balances: run.balances }),
    }
  }

  async function runOnce(run: Run, chainId: number, installs: Installs, blockNumber: number) {
    const call = await callOf(run, chainId, installs, blockNumber)
    // The kernel's own operations touch their sender alone, and lanes, which are where they are.
    const nothing: Touched = { slots: new Set(), addresses: new Set() }
    const found = call.to === kernel ? nothing : discover(call)
    const [touched, answer] = await Promise.all([found, callKernel(ask, call)])
    return { touched, answer, call }
  }

  /** Where a call may be run, the best first: an operation only where its sender lives. */
  function chainsFor({ world, request }: Pick<Run, 'world' | 'request'>): number[] {
    if (request.chainId !== undefined) return [request.chainId]
    const best = chooseChain({ ledger, kernel }, world, request)
    if (request.to === kernel) return [best]
    const others = world.chainIds.filter((chainId) => chainId !== best)
    const isSilent = follow.state(best).state === 'unreachable'
    return isSilent ? [...others, best] : [best, ...others]
  }

  /** Where a chain died, or hangs, another one answers. */
  function somewhere<T>(run: Run, on: (chainId: number) => Promise<T>): Promise<T> {
    return onAnsweringChain(chainsFor(run), on, { clock: deps.clock, ms: CHAIN_PATIENCE_MS })
  }

  /** One run over what the call was seen to touch before, if it says enough to be compared. */
  async function compare(
    run: Run,
    chainId: number,
    other: KernelAnswer,
  ): Promise<SimulationResult | undefined> {
    const { world, request } = run
    const seen = guesses.get(callKey(request))
    if (seen === undefined) return undefined
    const blockNumber = world.cut.blockOf(chainId)
    const installs = installsOn(run, chainId, seen)
    const answer = await callKernel(ask, await callOf(run, chainId, installs, blockNumber))
    const full = { ...answer, gasUsed: withAccessList(kernel, request, answer.gasUsed) }
    const isRefused = !full.success && elsewhereIn(full.result) !== undefined
    if (!isRefused && !isSameAnswer(full, other)) return undefined
    return { ...full, chainId, objects: [], apps: [], unnamed: [], firstWords: 0 }
  }

  /** Again and again, until a run has touched nothing that was not in place (P18). */
  async function settle(run: Run, chainId: number, guess: Touched): Promise<Outcome> {
    let known = guess
    for (let round = 0; round < ROUNDS_MAX; round++) {
      // At one moment: which block, and what the network has besides.
      const blockNumber = run.world.cut.blockOf(chainId)
      const installs = installsOn(run, chainId, known)
      const { touched, ...settled } = await runOnce(run, chainId, installs, blockNumber)
      const all = union(known, touched)
      if (isWithin(installsOn(run, chainId, all), installs)) {
        return { ...settled, chainId, touched, installs }
      }
      known = all
    }
    throw new SimulationTooLargeError(`something new in each of ${ROUNDS_MAX} rounds`)
  }

  async function settleCall(run: Run, where: number): Promise<Outcome> {
    const { request } = run
    const key = callKey(request)
    // What it touches is a guess, which the run checks.
    const kept = request.to === kernel ? undefined : guesses.get(key)
    const called = new Set(request.to === null ? [] : [request.to])
    const guess = kept ?? { slots: new Set<Hex>(), addresses: called }
    const outcome = await settle(run, where, guess)
    // Over other words it may go another way, which is no guess for the call as it is.
    const isKept = request.words === undefined && outcome.touched.slots.size <= KEPT_SLOTS_MAX
    if (isKept) guesses.set(key, outcome.touched)
    if (request.currency === undefined) return outcome
    const touched = [...outcome.touched.addresses]
    const balances = new Map(touched.map((address) => [address, eraOf(run, where, address)]))
    return settle({ ...run, balances }, where, outcome.touched)
  }

  /** All that an address has, as the request has it. */
  function eraOf({ world, request }: Run, chainId: number, address: Address): bigint {
    const word = request.words?.get(accountSlot(address))
    if (word !== undefined) return accountIn(word, world.cut.generationOf(chainId) ?? 0).balance
    return request.overrides?.[address]?.balance ?? ledger.balance(address, world.at)
  }

  async function simulateOn(run: Run, chainId: number): Promise<SimulationResult> {
    const { world, request } = run
    const { comparedWith } = request
    const enough = comparedWith && (await compare(run, chainId, comparedWith))
    if (enough !== undefined) return enough
    const { answer, touched, installs } = await settleCall(run, chainId)
    const named = nameSlots(deps, world, chainId, request, touched, installs)
    const gasUsed = withAccessList(kernel, request, answer.gasUsed)
    return { ...answer, gasUsed, chainId, ...named }
  }

  async function open(request: SimulationRequest, at: At): Promise<Run> {
    const special = specialOf(request, kernel)
    const { to, data, block } = request
    if (to === multicall.address && !special.codes.has(to)) {
      special.codes.set(to, multicall.code)
      special.storage.set(to, await multicall.storage(at, data, block))
    }
    return { world: worldAt(at), request, special }
  }

  async function simulate(request: SimulationRequest, at: At): Promise<SimulationResult> {
    const run = await open(request, at)
    const { to } = request
    const isCode = to === null || to === kernel || run.special.codes.has(to)
    if (!isCode && run.world.chainsOfApp(to).length === 0) {
      return simulatePayment(kernel, deps, run.world, request)
    }
    return somewhere(run, (chainId) => simulateOn(run, chainId))
  }

  return {
    simulate(given, at) {
      const request = lowerCased(given)
      const key = `${at} ${requestKey(request)}`
      const kept = at === 'pending' ? undefined : answers.get(key)
      if (kept !== undefined) return Promise.resolve(kept)
      let pending = underWay.get(key)
      if (pending === undefined) {
        pending = simulate(request, at)
          .then((result) => {
            if (at !== 'pending' && isSmall(result)) answers.set(key, result)
            return result
          })
          .finally(() => underWay.delete(key))
        underWay.set(key, pending)
      }
      return pending
    },
    async code(address, at) {
      if (lowerCase(address) === multicall.address) return multicall.code
      return codes.code(worldAt(at), address)
    },
    // Most addresses are nobody's app, on any chain.
    isApp: (address, at) => ledger.isApp(address, at) && worldAt(at).isApp(lowerCase(address)),
    async settle(given, at) {
      const request = lowerCased(given)
      const run = await open(request, at)
      const { answer, call } = await somewhere(run, (chainId) => settleCall(run, chainId))
      const gasUsed = withAccessList(kernel, request, answer.gasUsed)
      return { answer: { ...answer, gasUsed }, call }
    },
    parts,
    chainsFor: (given, at) => chainsFor({ world: worldAt(at), request: lowerCased(given) }),
  }
}

/** `to` that is no app is a payment, whose data nobody reads (P27); it can fail for want of money alone. */
function simulatePayment(
  kernel: Address,
  { ledger }: Pick<SimulationDeps, 'ledger'>,
  world: World,
  request: SimulationRequest,
): SimulationResult {
  const { from, to, value, data, accessList = [], overrides } = request
  const balance = value === 0n ? 0n : (overrides?.[from]?.balance ?? ledger.balance(from, world.at))
  const success = value <= balance
  const result = success ? '0x' : insufficientFunds(from, balance, value)
  const { chainId } = ledger.place(from, world.at)
  const none = { slots: new Set([accountSlot(to ?? from)]), addresses: new Set<Address>() }
  const installs = { words: new Map(), apps: [] }
  const naming = { follow: { nameOf: () => undefined }, ledger }
  const named = nameSlots(naming, world, chainId, request, none, installs)
  const gasUsed = intrinsicGas({ data, accessList, to, kernel })
  return { success, gasUsed, result, chainId, ...named }
}

function insufficientFunds(owner: Address, balance: bigint, value: bigint): Hex {
  return encodeErrorResult({
    abi: kernelAbi,
    errorName: 'InsufficientFunds',
    args: [owner, balance, value],
  })
}

function gasLimitOf({ gas }: SimulationRequest): bigint {
  if (gas === undefined || gas > transactionGasMax) return transactionGasMax
  return gas
}

/** The kernel is not told of the access list, which the schedule charges for. */
function withAccessList(kernel: Address, request: SimulationRequest, gasUsed: bigint): bigint {
  const { to, data, accessList = [] } = request
  if (accessList.length === 0) return gasUsed
  const listed = intrinsicGas({ data, accessList, to, kernel })
  return gasUsed + listed - intrinsicGas({ data, accessList: [], to, kernel })
}

function specialOf({ overrides = {} }: SimulationRequest, kernel: Address): Special {
  const special: Special = { codes: new Map(), storage: new Map() }
  for (const [key, override] of Object.entries(overrides)) {
    const address = key as Address
    const { code, state, stateDiff } = override
    if (address === kernel && (code ?? state ?? stateDiff) !== undefined) {
      throw new SimulationRefusedError(
        `${kernel} is the kernel, in whose words accounts and objects of all chains stand: override the balance or the nonce of an account instead.`,
      )
    }
    if (code !== undefined) special.codes.set(address, code)
    const kind = state === undefined ? 'stateDiff' : 'state'
    const words = state ?? stateDiff
    if (words !== undefined) {
      const entries = Object.entries(words) as [Hex, Hex][]
      special.storage.set(address, { kind, words: new Map(entries) })
    }
  }
  return special
}

function union(left: Touched, right: Touched): Touched {
  const slots = new Set([...left.slots, ...right.slots])
  return { slots, addresses: new Set([...left.addresses, ...right.addresses]) }
}

/** Whether all that is needed was in place. */
function isWithin(needed: Installs, given: Installs): boolean {
  for (const slot of needed.words.keys()) if (!given.words.has(slot)) return false
  return needed.apps.every((app) => given.apps.includes(app))
}

function lowerCased(request: SimulationRequest): SimulationRequest {
  const { from, to, data, overrides } = request
  const lowered = Object.entries(overrides ?? {}).map(([address, override]) => [
    lowerCase(address as Address),
    override,
  ])
  return {
    ...request,
    ...{ from: lowerCase(from), to: to === null ? null : lowerCase(to), data: lowerCase(data) },
    ...(overrides !== undefined && {
      overrides: Object.fromEntries(lowered) as Record<Address, StateOverride>,
    }),
  }
}

/** What is answered at a block stays so; but not everything is kept. */
function isSmall({ result, objects }: SimulationResult): boolean {
  return result.length <= 2 * KEPT_ANSWER_BYTES_MAX && objects.length <= KEPT_SLOTS_MAX
}

/** Calls that touch the same, as a rule. */
function callKey({ from, to, data, chainId }: SimulationRequest): string {
  return digest(`${chainId}${from}${to}${data}`)
}

function requestKey(request: SimulationRequest): string {
  const plain = (_: string, value: unknown) => {
    if (typeof value === 'bigint') return `${value}n`
    return value instanceof Map ? [...value] : value
  }
  return digest(JSON.stringify(request, plain))
}

/** Short, whatever a call carries. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
