import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createJsonRpcClient } from '@metalayer/chain'
import { installPackages } from '@metalayer/testing/install-packages'
import { type Address, type Hex, numberToHex } from 'viem'
import { vi } from 'vitest'
import { anvilBinary } from '../../src/chain/anvil-binary.ts'
import { freePort } from '../../src/free-port.ts'
import { startProcessGuard } from '../../src/guard/process-guard.ts'
import { kernelState } from '../hub-client.ts'

/** A rollup that runs beside the devnet, which knows nothing of it. */
export type Rollup = {
  rpc: string
  /** Seconds, as its kernel has it. */
  leaseUntil(kernel: Address): Promise<number>
  stop(): Promise<void>
}

/** Hardhat, in a folder of its own: a hundred megabytes that nothing else needs. */
const hardhat = new URL('../../../../rollups/hardhat/', import.meta.url)
const balance = numberToHex(10n ** 24n)
const patience = { timeout: 30_000, interval: 50 }

export type AnvilRollup = {
  chainId: number
  funded: readonly Address[]
  /** Code that is there from the beginning. */
  code?: Readonly<Record<Address, Hex>>
  /** More of anvil's own flags. */
  flags?: readonly string[]
}

/** Starts anvil as a rollup whose blocks come once a second. */
export async function startAnvil(options: AnvilRollup): Promise<Rollup> {
  const { chainId, funded, code = {}, flags = [] } = options
  const port = await freePort()
  const directory = mkdtempSync(join(tmpdir(), 'rollup-'))
  const genesis = join(directory, 'genesis.json')
  const zero = `0x${'00'.repeat(32)}`
  const alloc = {
    ...Object.fromEntries(funded.map((address) => [address, { balance }])),
    ...Object.fromEntries(
      Object.entries(code).map(([address, bytes]) => [address, { balance: '0x0', code: bytes }]),
    ),
  }
  const header = {
    ...{ config: { chainId }, nonce: '0x0', timestamp: numberToHex(Math.floor(Date.now() / 1000)) },
    ...{
      extraData: '0x',
      gasLimit: numberToHex(30_000_000),
      difficulty: '0x0',
      mixHash: zero,
    },
    ...{ coinbase: zero.slice(0, 42), alloc },
  }
  writeFileSync(genesis, JSON.stringify(header))
  const own = ['--chain-id', String(chainId), '--port', String(port), '--init', genesis]
  const usual = ['--accounts', '0', '--block-time', '1', '--quiet', '--threads', '1']
  const child = spawn(anvilBinary(), [...own, ...usual, ...flags], { stdio: 'ignore' })
  return rollupOf(child, `http://127.0.0.1:${port}`, directory)
}

/** Starts Hardhat's node as a rollup of chain 31337, whose blocks come once a second. */
export async function startHardhat(funded: Hex): Promise<Rollup> {
  const port = await freePort()
  const directory = installPackages(hardhat)
  const program = join(directory, 'node_modules/hardhat/dist/src/cli.js')
  const child = spawn(process.execPath, [program, 'node', '--port', String(port)], {
    stdio: 'ignore',
    cwd: directory,
    env: { ...process.env, ROLLUP_KEY: funded, HARDHAT_DISABLE_TELEMETRY_PROMPT: 'true' },
  })
  return rollupOf(child, `http://127.0.0.1:${port}`, mkdtempSync(join(tmpdir(), 'rollup-')))
}

/** The rollup of a process, once it answers at `rpc`. */
async function rollupOf(child: ChildProcess, rpc: string, directory: string): Promise<Rollup> {
  const guard = startProcessGuard()
  const { pid } = child
  if (pid !== undefined) guard.watch(pid)
  const client = createJsonRpcClient({ url: rpc })
  await vi.waitFor(() => client.request<Hex>('eth_chainId'), patience)
  client.close()
  return {
    rpc,
    leaseUntil: async (kernel) => Number((await kernelState(rpc, kernel)).leaseUntil),
    async stop() {
      const exited = once(child, 'exit')
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL')
        await exited
      }
      guard.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
