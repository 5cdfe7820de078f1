import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { numberToHex } from 'viem'
import { freePort } from '../free-port.ts'
import type { Genesis } from './journal.ts'
import { createUpstream, type Upstream } from './upstream.ts'

export type AnvilOptions = { directory: string; genesis: Genesis }

export type AnvilDependencies = {
  binary: string
  /** Told of each process, so that none outlives the devnet. */
  guard: { watch(pid: number): void; forget(pid: number): void }
}

/** One anvil process that answers. */
export type Anvil = {
  readonly pid: number
  readonly upstream: Upstream
  /** Resolves when the process is gone, by whatever hand. */
  readonly exited: Promise<void>
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT' | 'SIGTERM'): void
}

/** States that anvil keeps in memory, which bounds how far back a chain answers (P32). */
const ANVIL_STATES_KEPT = 64
/** Tries to find a free port for anvil; another program may take one between the look and the start. */
export const ANVIL_START_ATTEMPTS_MAX = 5

const PROBE_INTERVAL_MS = 5
const START_TIMEOUT_MS = 20_000

/**
 * Starts anvil at its genesis, mined by nobody (P32).
 *
 * @throws AnvilFailedError when it does not come up.
 */
export async function startAnvil(options: AnvilOptions, deps: AnvilDependencies): Promise<Anvil> {
  for (let attempt = 1; ; attempt++) {
    const anvil = await spawnAnvil(options, deps, await freePort())
    if (await isReady(anvil)) return anvil
    anvil.signal('SIGKILL')
    await anvil.exited
    if (attempt === ANVIL_START_ATTEMPTS_MAX) throw new AnvilFailedError(options.directory)
  }
}

async function spawnAnvil(
  { directory, genesis }: AnvilOptions,
  { binary, guard }: AnvilDependencies,
  port: number,
): Promise<Anvil> {
  const genesisPath = join(directory, 'genesis.json')
  writeFileSync(genesisPath, JSON.stringify(genesisFile(genesis)))
  const log = openSync(join(directory, 'anvil.log'), 'a')
  // Its own process group: Ctrl-C reaches the devnet alone, which then stops its chains in order.
  const child: ChildProcess = spawn(binary, anvilArguments(genesis, genesisPath, port), {
    stdio: ['ignore', log, log],
    detached: true,
    cwd: directory,
  })
  closeSync(log)
  const { pid } = child
  if (pid === undefined) {
    const cause = await new Promise((resolve) => child.once('error', resolve))
    throw new AnvilFailedError(directory, { cause })
  }
  guard.watch(pid)
  const upstream = createUpstream(port)
  const exited = new Promise<void>((resolve) =>
    child.once('exit', () => {
      guard.forget(pid)
      upstream.close()
      resolve()
    }),
  )
  return { pid, upstream, exited, signal: (name) => void child.kill(name) }
}

function anvilArguments(genesis: Genesis, genesisPath: string, port: number): string[] {
  const flags = {
    'chain-id': genesis.chainId,
    port,
    timestamp: genesis.time,
    init: genesisPath,
    accounts: 0,
    hardfork: 'prague',
    order: 'fifo',
    'prune-history': ANVIL_STATES_KEPT,
    'slots-in-an-epoch': genesis.slotsInAnEpoch,
    threads: 1,
  }
  return [
    '--no-mining',
    '--enable-tx-gas-limit',
    '--quiet',
    ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, String(value)]),
  ]
}

function genesisFile(genesis: Genesis): unknown {
  const zero = `0x${'00'.repeat(32)}`
  const balance = numberToHex(BigInt(genesis.balance))
  return {
    config: { chainId: genesis.chainId },
    nonce: '0x0',
    timestamp: numberToHex(genesis.time),
    extraData: '0x',
    gasLimit: numberToHex(genesis.gasLimit),
    difficulty: '0x0',
    mixHash: zero,
    coinbase: zero.slice(0, 42),
    alloc: Object.fromEntries(genesis.accounts.map((account) => [account, { balance }])),
  }
}

async function isReady(anvil: Anvil): Promise<boolean> {
  let isGone = false
  void anvil.exited.then(() => {
    isGone = true
  })
  const deadline = performance.now() + START_TIMEOUT_MS
  while (!isGone && performance.now() < deadline) {
    const chainId = await anvil.upstream.call<string>('eth_chainId').catch(() => undefined)
    if (chainId) return true
    await new Promise((resolve) => setTimeout(resolve, PROBE_INTERVAL_MS))
  }
  return false
}

/** Thrown when a chain's process does not start. */
export class AnvilFailedError extends Error {
  readonly code = 'chain-not-started'
  constructor(directory: string, options?: { cause: unknown }) {
    super(`A chain did not start. What anvil said is in ${join(directory, 'anvil.log')}.`, options)
    this.name = 'AnvilFailedError'
  }
}
