import { isBalanced } from '@metalayer/consensus'
import { kernelAbi } from '@metalayer/contracts'
import {
  accountIn,
  accountSlot,
  codeSlot,
  decodeSignedTransaction,
  type Head,
} from '@metalayer/protocol'
import { type Address, decodeErrorResult, type Hex, isHex, numberToHex } from 'viem'
import type { Blocks } from '../blocks/interface.ts'
import type { Follow } from '../follow/interface.ts'
import type { Duty } from './duties.ts'
import { type CommittedDecision, installCall } from './kernel-calls.ts'
import type { KnownApp, KnownApps } from './known-apps.ts'
import type { ChainRequest } from './submitter.ts'

/** An app that a chain does not take, and the kernel's name for why. */
export type RefusedApp = { app: Address; reason: string }

/** Puts every app on every chain where accounts live (P19): to one for storage nothing comes that would call it. What a chain refuses is told, and not tried for ever (P23). */
export type Installs = {
  /** Apps that the chain is to have and has not, and which the decision proves. */
  missing(chainId: number, decision: CommittedDecision): readonly KnownApp[]
  /** Why the chain does not have some apps. */
  refused(chainId: number): readonly RefusedApp[]
  /**
   * Calls that would put missing apps there, under a decision that the chain's kernel has accepted. The chain is asked about each of them once before: so whoever
   * is not its agent learns as well what nobody could do.
   */
  duties(chainId: number, accepted: CommittedDecision): Promise<Duty[]>
  /** Such a call was sent: it is not sent for ever. */
  noteSent(chainId: number, app: Address): void
}

export type InstallsDeps = {
  follow: Pick<Follow, 'kernel' | 'newest' | 'wordAt' | 'wordAtBlock' | 'proveAt'>
  blocks: Pick<Blocks, 'transaction'>
  apps: Pick<KnownApps, 'all'>
  request: (chainId: number) => ChainRequest
}

/** Installations at one look; the others at the next. */
const installsMax = 4
/** How often one is sent to a chain that would take it and does not. */
const installAttemptsMax = 3
/** Gas above what was measured: proofs, words, logs; the floor of EIP-7623 for its bytes; and of what the deployment used, which counted all twice. */
const gasOf = {
  install: 500_000n,
  calldataByte: 40n,
  made: { numerator: 6n, denominator: 10n },
}
/** What kernels say of the moment, not of the app. */
const transient: ReadonlySet<string> = new Set([
  'NoLease',
  'Locked',
  'NotStarted',
  'UnknownCheckpoint',
  'HeadNotProved',
  'WordNotProved',
])

type Progress = {
  /** Still to come, as of the last decision. */
  todo: Map<Address, KnownApp>
  /** How many of all apps were looked at. */
  known: number
  wouldTake: Set<Address>
  sent: Map<Address, number>
  refused: Map<Address, string>
}

/** See `Installs`. `address`: in whose name the chain is asked. */
export function createInstalls(
  options: { networkId: number; kernel: Address; address: Address },
  deps: InstallsDeps,
): Installs {
  const { follow } = deps
  const progresses = new Map<string, Progress>()

  const progressOf = (chainId: number): Progress => {
    const key = `${chainId}:${follow.kernel(chainId).generation}`
    const found = progresses.get(key) ?? newProgress()
    progresses.set(key, found)
    return found
  }

  const missing = (chainId: number, decision: CommittedDecision): KnownApp[] => {
    const { generation } = follow.kernel(chainId)
    const own = decision.heads.find(
      (head) => head.chainId === chainId && head.generation === generation,
    )
    if (own === undefined || !isBalanced(own, decision.configuration)) return []
    const progress = progressOf(chainId)
    takeUp(progress, deps.apps.all())
    const has = (word: bigint) => accountIn(word, generation).status === 'app'
    const found: KnownApp[] = []
    for (const known of progress.todo.values()) {
      const slot = accountSlot(known.app)
      // For good, under a head that nothing takes back.
      if (has(follow.wordAtBlock(chainId, own.number, slot))) progress.todo.delete(known.app)
      else if (progress.refused.has(known.app) || has(follow.wordAt(chainId, slot))) continue
      else if (sourceOf(known, decision) !== undefined) found.push(known)
    }
    return found
  }

  /** The call, from the bytes that the deployer signed. */
  const dutyFor = async (
    known: KnownApp,
    decision: CommittedDecision,
  ): Promise<Duty | undefined> => {
    const from = sourceOf(known, decision)
    const deployment = await deps.blocks.transaction(known.hash)
    const decoded =
      deployment && decodeSignedTransaction(deployment.transaction.raw, options.networkId)
    if (from === undefined || !decoded?.ok) return undefined
    const { data: initcode, from: deployer, nonce } = decoded.transaction
    const code = follow.proveAt({
      chainId: from.chainId,
      generation: from.generation,
      blockNumber: from.number,
      slot: codeSlot(from.generation, known.app),
    })
    const data = installCall(decision, from, { initcode, deployer, nonce, code })
    const made = (known.gasUsed * gasOf.made.numerator) / gasOf.made.denominator
    const gas = gasOf.install + gasOf.calldataByte * BigInt(data.length >> 1) + made
    return { data, gas, effect: { kind: 'install', app: known.app } }
  }

  const isThere = (chainId: number, app: Address) => {
    const { generation } = follow.kernel(chainId)
    return accountIn(follow.wordAt(chainId, accountSlot(app)), generation).status === 'app'
  }

  /** Whether the chain would take it; what it will never take is noted. */
  const ask = async (chainId: number, app: Address, { data, gas }: Duty): Promise<boolean> => {
    const { address: from, kernel: to } = options
    try {
      // At the block that says that it is missing: at a newer one it may be there already, which looks like a refusal.
      const block = numberToHex(follow.newest(chainId)?.number ?? 0)
      const call = { from, to, data, gas: numberToHex(gas) }
      await deps.request(chainId)('eth_call', [call, block])
      return true
    } catch (error) {
      const reason = refusalIn(error)
      if (reason !== undefined) progressOf(chainId).refused.set(app, reason)
      return false
    }
  }

  return {
    missing,
    refused: (chainId) =>
      [...progressOf(chainId).refused]
        .filter(([app]) => !isThere(chainId, app))
        .map(([app, reason]) => ({ app, reason })),
    async duties(chainId, accepted) {
      const progress = progressOf(chainId)
      const duties: Duty[] = []
      for (const known of missing(chainId, accepted).slice(0, installsMax)) {
        const duty = await dutyFor(known, accepted)
        if (duty === undefined || isThere(chainId, known.app)) continue
        const isKnown = progress.wouldTake.has(known.app)
        if (!isKnown && !(await ask(chainId, known.app, duty))) continue
        progress.wouldTake.add(known.app)
        duties.push(duty)
      }
      return duties
    },
    noteSent(chainId, app) {
      const { sent, refused, wouldTake } = progressOf(chainId)
      const count = (sent.get(app) ?? 0) + 1
      sent.set(app, count)
      wouldTake.delete(app)
      if (count > installAttemptsMax) refused.set(app, 'NotTaken')
    },
  }
}

function newProgress(): Progress {
  return {
    todo: new Map(),
    known: 0,
    wouldTake: new Set(),
    sent: new Map(),
    refused: new Map(),
  }
}

/** Apps that came since the last look. */
function takeUp(progress: Progress, all: Iterable<KnownApp>): void {
  let place = 0
  for (const known of all) {
    place += 1
    if (place > progress.known) progress.todo.set(known.app, known)
  }
  progress.known = place
}

/** The head that proves the app's code: of where it was deployed, from its block on. */
function sourceOf({ chainId, generation, blockNumber }: KnownApp, decision: CommittedDecision) {
  return decision.heads.find(
    (head): head is Head =>
      head.chainId === chainId && head.generation === generation && head.number >= blockNumber,
  )
}

/** Why the app cannot be had there; undefined where it may be had later. */
function refusalIn(error: unknown): string | undefined {
  const data = error instanceof Error && 'data' in error ? error.data : undefined
  if (!isHex(data) || data === '0x') return undefined
  const name = errorName(data)
  // What is no error of the kernel's is the constructor's own.
  if (name === undefined) return 'Reverted'
  return transient.has(name) ? undefined : name
}

function errorName(data: Hex): string | undefined {
  try {
    return decodeErrorResult({ abi: kernelAbi, data }).errorName
  } catch {
    // Data of another contract, which is what was asked.
    return undefined
  }
}
