import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Address, type Hex, hexToNumber, numberToHex } from 'viem'
import { expect } from 'vitest'
import type { Devnet } from '../../src/devnet.ts'
import { askAll, caughtUp } from '../../src/loads/network-client.ts'
import type { Load, LoadTarget } from '../../src/loads/payment-load.ts'
import type { DevnetNode } from '../../src/nodes/devnet-node.ts'

const era = fileURLToPath(new URL('../../../cli/src/main.ts', import.meta.url))

/** What of a devnet its checks need. */
export type CheckTarget = Omit<LoadTarget, 'nodes'> & {
  info: Devnet['info']
  deployment: { addresses: { bridge: Address; registry?: Address } }
  nodes: ReadonlyMap<string, Pick<DevnetNode, 'name' | 'rpc' | 'state'>>
}

/**
 * What must hold once all is quiet again (I1 to I4, P12, P20): everything accepted is final, on every node, in the same block; all nodes have
 * the same blocks and balances, and these are what the payments add up to; the chains alone say the same (`era audit`).
 */
export async function checkNetwork(devnet: CheckTarget, load: Load): Promise<void> {
  const nodes = [...devnet.nodes.values()].filter(({ state }) => state === 'running')
  const accepted = load.sent.filter(({ acceptedAt }) => acceptedAt !== undefined)
  expect(accepted.filter(({ final }) => !final)).toEqual([])
  for (const { name } of nodes) await caughtUp(devnet.nodes, name, 30_000)
  const height = load.blocks.height
  const places = await Promise.all(nodes.map(({ rpc }) => placesOf(rpc, accepted)))
  for (const place of places) expect(place).toEqual(accepted.map(({ final }) => final?.block))
  const hashes = await Promise.all(nodes.map(({ rpc }) => hashesOf(rpc, height)))
  for (const own of hashes) expect(own).toEqual(hashes[0])
  await Promise.all(nodes.map(({ rpc }) => checkAccounts(rpc, load, accepted)))
  await auditDevnet(devnet)
}

async function placesOf(rpc: string, sent: readonly { hash: Hex }[]): Promise<(number | null)[]> {
  const calls = sent.map(({ hash }) => ({ method: 'eth_getTransactionReceipt', params: [hash] }))
  const receipts = await askAll<{ blockNumber: Hex } | null>(rpc, calls)
  return receipts.map((receipt) => receipt && hexToNumber(receipt.blockNumber))
}

async function hashesOf(rpc: string, height: number): Promise<Hex[]> {
  const calls = Array.from({ length: height + 1 }, (_, number) => {
    return { method: 'eth_getBlockByNumber', params: [numberToHex(number), false] }
  })
  return (await askAll<{ hash: Hex }>(rpc, calls)).map(({ hash }) => hash)
}

/** Balances, and nonces without a gap. */
async function checkAccounts(rpc: string, load: Load, accepted: Load['sent']): Promise<void> {
  const expected = load.expectedBalances()
  const balanceCalls = [...expected.keys()].map((address) => {
    return { method: 'eth_getBalance', params: [address, 'latest'] }
  })
  const balances = (await askAll<Hex>(rpc, balanceCalls)).map(BigInt)
  const wrong = [...expected].filter(([, amount], index) => amount !== balances[index])
  expect(wrong.map(([address]) => address)).toEqual([])
  const nonceCalls = load.addresses.flatMap((address) =>
    ['latest', 'pending'].map((tag) => {
      return { method: 'eth_getTransactionCount', params: [address, tag] }
    }),
  )
  const counts = load.addresses.flatMap((address) => {
    const count = accepted.filter(({ from }) => from === address).length
    return [count, count]
  })
  expect((await askAll<Hex>(rpc, nonceCalls)).map(Number)).toEqual(counts)
}

/** What `era audit` adds up to, in wei; fails where it finds anything. */
export async function auditDevnet(
  devnet: AuditTarget,
): Promise<{ held: bigint; inFlight: bigint; locked: bigint; settings: number }> {
  const { violations, totals } = await runAudit(devnet)
  expect(violations).toEqual([])
  const { held, inFlight, locked, settings } = totals
  return { held: BigInt(held), inFlight: BigInt(inFlight), locked: BigInt(locked), settings }
}

type AuditTarget = Pick<CheckTarget, 'info' | 'deployment'>
type AuditJson = {
  violations: { invariant: string; subject: string; message: string }[]
  totals: { held: string; inFlight: string; locked: string; settings: number }
}

/** Runs `era audit` as a user would. */
export async function runAudit(devnet: AuditTarget): Promise<AuditJson> {
  const { info, deployment } = devnet
  const { kernel, bridge, registry } = deployment.addresses
  const directory = mkdtempSync(join(tmpdir(), 'audit-'))
  const file = join(directory, 'network.json')
  writeFileSync(file, JSON.stringify({ ...info, kernel, bridge, registry }))
  const audit = spawn(process.execPath, [era, 'audit', '--json', '--network', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  audit.stdout.on('data', (part) => {
    text += part
  })
  await once(audit, 'close')
  rmSync(directory, { recursive: true })
  return JSON.parse(text) as AuditJson
}
