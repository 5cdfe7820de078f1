import {
  type Configuration,
  configurationSlot,
  encodeConfiguration,
  type Head,
  keccak256,
  toWord,
  verifyAbsence,
  verifyWord,
  zeroHash,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import { MalformedBytesError } from '../attest/byte-reader.ts'
import type { AttestNetwork, Decided } from '../attest/ports.ts'
import { createRateLimit } from '../attest/rate-limit.ts'
import type { Clock } from '../clock.ts'
import type { FollowService } from '../follow/interface.ts'
import { createWakeable } from '../follow/wakeable.ts'
import { NetworkError } from '../network/errors.ts'
import {
  decodeLeafAnswer,
  decodeLeafRequest,
  encodeLeafAnswer,
  encodeLeafRequest,
  type LeafAnswer,
  type LeafRequest,
  leavesProtocol,
} from './leaf-codec.ts'
import { defaultConfigurationsLimits } from './limits.ts'
import { successorOf, type Transition } from './transition.ts'
import type { TransitionStore } from './transition-store.ts'

export type ConfigurationsOptions = {
  hubChainId: number
  /** Milliseconds until the hub and the next peer are looked at again. */
  retryMs?: number
  /** Milliseconds for a peer's answer. */
  requestTimeoutMs?: number
}

export type ConfigurationsDeps = {
  store: TransitionStore
  follow: Pick<
    FollowService,
    'block' | 'wordAtBlock' | 'proveAt' | 'proveAbsenceAt' | 'configuration' | 'subscribe'
  >
  network: Pick<AttestNetwork, 'request' | 'handle' | 'peers'>
  clock: Clock
  /** Told of a configuration before anything that it decides: so that its chains are followed. */
  onTransition?: (next: Configuration) => Promise<void>
  /** Told of peers that answer nonsense. */
  onError: (error: unknown) => void
}

/** Which configuration is in force when (P16). */
export type Configurations = {
  /** Reads what is on disk; before anything is asked. */
  load(): Promise<void>
  /**
   * The configuration that signs the checkpoint after `decided`: the next one, if the hub's head under `decided` shows its leaf, else the one that signed
   * `decided`. The same for everyone. At once where this node has verified the hub's block and nothing has changed; else as soon as the hub or a
   * peer has told. Rejects with the signal's reason.
   */
  after(decided: Decided, signal: AbortSignal): Configuration | Promise<Configuration>
  /** How configuration `number` came into force; undefined for 0, and for those that have not. */
  transition(number: number): Transition | undefined
}

type Leaf = Exclude<LeafAnswer, { kind: 'unknown' }>

/** Decided checkpoints that peers may ask about: as many as kernels take proofs under. */
const rememberedMax = 64

/** See `Configurations`. */
export function createConfigurations(
  options: ConfigurationsOptions,
  deps: ConfigurationsDeps,
): Configurations {
  const { hubChainId, retryMs = 250, requestTimeoutMs = 5_000 } = options
  const { store, follow, network, clock } = deps
  const transitions = new Map<number, Transition>()
  const remembered = new Map<number, Decided>()
  const rate = createRateLimit(defaultConfigurationsLimits, () => clock.now())

  const hubOf = ({ heads }: Pick<Decided, 'heads'>): Head | undefined =>
    heads.find(({ chainId }) => chainId === hubChainId)

  const slotAfter = ({ configuration }: Pick<Decided, 'configuration'>): Hex =>
    configurationSlot(configuration.number + 1)

  function remember(decided: Decided): void {
    const { number } = decided.checkpoint
    remembered.set(number, decided)
    for (const old of remembered.keys()) if (old <= number - rememberedMax) remembered.delete(old)
  }

  /** The word of the leaf by this node's own eyes; undefined where it has not verified the hub's block. */
  function wordHere(decided: Decided): bigint | undefined {
    const hub = hubOf(decided)
    if (hub === undefined || hub.commitment === zeroHash) return 0n
    if (follow.block(hubChainId, hub.number)?.hash !== hub.blockHash) return undefined
    return follow.wordAtBlock(hubChainId, hub.number, slotAfter(decided))
  }

  async function findHere(decided: Decided): Promise<Leaf | undefined> {
    const word = wordHere(decided)
    const hub = hubOf(decided)
    if (word === undefined || hub === undefined) return undefined
    const at = { ...hub, blockNumber: hub.number, slot: slotAfter(decided) }
    if (word === 0n) return { kind: 'absent', proof: follow.proveAbsenceAt(at) }
    const proof = follow.proveAt(at)
    const bytes = await follow.configuration(toWord(word))
    return bytes && { kind: 'present', bytes, proof }
  }

  /** What a peer proves; undefined where it cannot, or lies. */
  async function ask(
    decided: Decided,
    turn: number,
    signal: AbortSignal,
  ): Promise<Leaf | undefined> {
    const peers = network.peers()
    const peer = peers[turn % Math.max(peers.length, 1)]
    if (peer === undefined) return undefined
    const request = encodeLeafRequest({
      checkpoint: decided.checkpoint.number,
      number: decided.configuration.number + 1,
    })
    const expiry = new AbortController()
    const cancel = clock.after(requestTimeoutMs, () => expiry.abort())
    try {
      const either = AbortSignal.any([expiry.signal, signal])
      const answer = decodeLeafAnswer(await network.request(peer, leavesProtocol, request, either))
      return answer.kind !== 'unknown' && isProved(answer, decided) ? answer : undefined
    } catch (error) {
      // A peer that is away is no trouble: the next one may answer.
      const isQuiet = signal.aborted || expiry.signal.aborted || error instanceof NetworkError
      if (!isQuiet) deps.onError(error)
      return undefined
    } finally {
      cancel()
    }
  }

  function isProved(leaf: Leaf, decided: Decided): boolean {
    const root = hubOf(decided)?.commitment ?? zeroHash
    const slot = slotAfter(decided)
    if (leaf.kind === 'absent') return verifyAbsence(root, slot, leaf.proof)
    return keccak256(leaf.bytes) === leaf.proof.word && verifyWord(root, slot, leaf.proof)
  }

  async function search(decided: Decided, signal: AbortSignal): Promise<Configuration> {
    const wakeable = createWakeable(clock)
    const done = new AbortController()
    follow.subscribe(
      (event) => {
        if (event.type === 'verified' && event.block.chainId === hubChainId) wakeable.wake()
      },
      AbortSignal.any([signal, done.signal]),
    )
    try {
      for (let turn = 0; ; turn++) {
        const leaf = (await findHere(decided)) ?? (await ask(decided, turn, signal))
        signal.throwIfAborted()
        if (leaf !== undefined) return await conclude(decided, leaf)
        await wakeable.sleep(retryMs, signal)
        signal.throwIfAborted()
      }
    } finally {
      done.abort()
    }
  }

  async function conclude(decided: Decided, leaf: Leaf): Promise<Configuration> {
    if (leaf.kind === 'absent') return decided.configuration
    const next = successorOf(decided.configuration, leaf.bytes)
    if (next === undefined) return decided.configuration
    const { proposal: _, ...decision } = decided
    const transition = { next, decision, leaf: leaf.proof }
    await store.put(transition)
    await deps.onTransition?.(next)
    transitions.set(next.number, transition)
    return next
  }

  async function answer({ checkpoint, number }: LeafRequest): Promise<LeafAnswer> {
    const transition = transitions.get(number)
    if (transition?.decision.checkpoint.number === checkpoint) {
      const { next, leaf } = transition
      return { kind: 'present', bytes: encodeConfiguration(next), proof: leaf }
    }
    const decided = remembered.get(checkpoint)
    if (decided?.configuration.number !== number - 1) return { kind: 'unknown' }
    return (await findHere(decided)) ?? { kind: 'unknown' }
  }

  network.handle(leavesProtocol, async (peer, bytes) => {
    if (!rate.admit(peer, bytes.length)) throw new MalformedBytesError('Too many requests.')
    const answered = encodeLeafAnswer(await answer(decodeLeafRequest(bytes)))
    if (!rate.admit(peer, answered.length)) throw new MalformedBytesError('Too many bytes.')
    return answered
  })

  return {
    async load() {
      for (const transition of await store.all())
        transitions.set(transition.next.number, transition)
    },
    after(decided, signal) {
      remember(decided)
      const known = transitions.get(decided.configuration.number + 1)
      if (known?.decision.hash === decided.hash) return known.next
      return wordHere(decided) === 0n ? decided.configuration : search(decided, signal)
    },
    transition: (number) => transitions.get(number),
  }
}
