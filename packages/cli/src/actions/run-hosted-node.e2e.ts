import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createJsonRpcClient } from '@metalayer/chain'
import { type Devnet, devnetAccounts, startLocalDevnet } from '@metalayer/devnet'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createOperator } from '../../test/operator.ts'
import type { StatusJson } from '../network/wire.ts'
import { runEra } from '../run-era.ts'

const patience = { timeout: 60_000, interval: 100 }

let folder: string
let devnet: Devnet
let network: string
let operator: ReturnType<typeof createOperator>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'host-'))
  const shape = { chains: 2, validators: 4, nodes: 3, blockTimeMs: 1_000, gasLimit: 15_000_000 }
  devnet = await startLocalDevnet({ ...shape, port: 0, inProcess: false })
  network = devnet.info.network
  operator = createOperator({ folder, network })
  const [, , , fourth] = devnetAccounts('validators', 4)
  writeFileSync(join(folder, 'fourth.key'), fourth?.privateKey ?? '', { mode: 0o600 })
})
afterEach(() => operator.end())
afterAll(async () => {
  await devnet?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function ask<Result>(rpc: string, method: string, params: unknown[] = []): Promise<Result> {
  const client = createJsonRpcClient({ url: rpc })
  try {
    return await client.request<Result>(method, params)
  } finally {
    client.close()
  }
}
/** One ERA, once it is final. */
function pay(rpc: string, to: string) {
  const from = devnet.info.accounts[0]?.privateKey ?? ''
  return operator.era('send', '--to', to, '--value', '1', '--from', from, '--rpc', rpc)
}
const status = (rpc: string) => ask<StatusJson>(rpc, 'era_status')

test('the fourth validator, run by its operator: it votes, serves, ends in order and goes on', async () => {
  const { era, init, path, run } = operator
  const made = await init('validator', '--key', path('fourth.key'), '--allow-private')
  expect(made).toMatchObject({ code: 0 })
  const { address, peer } = JSON.parse(made.stdout) as { address: string; peer: string }
  expect((await init('validator')).stderr).toContain('"node-exists"')

  const node = await run('validator')
  expect(node).toMatchObject({ validator: true, address: address.toLowerCase() })
  expect(node.peers).toEqual([expect.stringMatching(`^/ip4/127.0.0.1/tcp/\\d+/p2p/${peer}$`)])
  const votes = async () => {
    const { validators, checkpoint } = await status(devnet.info.rpc)
    const own = validators.find((one) => one.address.toLowerCase() === address.toLowerCase())
    return own !== undefined && own.lastVoucher > 0 && checkpoint - own.lastVoucher < 3
  }
  await expect.poll(votes, patience).toBe(true)
  expect((await status(node.rpc)).peers).toBe(3)

  const to = '0x00000000000000000000000000000000000000e1'
  expect((await pay(node.rpc, to)).code).toBe(0)
  const balance = await ask<string>(devnet.info.rpc, 'eth_getBalance', [to, 'latest'])
  expect(BigInt(balance)).toBe(10n ** 18n)
  expect(await (await fetch(node.metrics)).text()).toContain('\nmetalayer_peers 3\n')
  expect((await fetch(`${node.rpc}/metrics`)).status).toBe(404)

  const busy = await era('node', 'run', '--config', path('validator.json'))
  expect(busy).toMatchObject({ code: 1, stderr: expect.stringContaining('directory-busy') })
  expect(await node.end()).toBe(130)
  expect(node.log()).toBe('')

  const height = (await status(devnet.info.rpc)).checkpoint
  const again = await run('validator')
  expect(again.peers[0]?.split('/').at(-1)).toBe(peer)
  await expect
    .poll(async () => (await status(again.rpc)).checkpoint, patience)
    .toBeGreaterThan(height)
  expect(await again.end()).toBe(130)
})

test('an observer whose hub is away goes on by what the hub said before, and tells no secret', async () => {
  const { era, init, path, run } = operator
  const { hub } = devnet.info
  const options = ['--hub', `${hub.rpc}/s3cret`, '--allow-private']
  const made = await init('observer', ...options)
  expect(JSON.parse(made.stdout)).toMatchObject({ key: path('node.key') })
  const first = await run('observer')
  expect(first.validator).toBe(false)
  expect(await first.end()).toBe(130)

  await devnet.chains.get('hub')?.kill()
  const node = await run('observer')
  expect(node.log()).toContain('"where":"hub","code":"rpc-transport"')
  expect(node.log()).not.toContain('s3cret')
  const to = '0x00000000000000000000000000000000000000e1'
  const balance = async () => BigInt(await ask(node.rpc, 'eth_getBalance', [to, 'latest']))
  await expect.poll(balance, patience).toBe(10n ** 18n)
  expect(await node.end()).toBe(130)

  const late = await init('late', '--key', path('late.key'))
  expect(late.code).toBe(0)
  const refused = await era('node', 'run', '--config', path('late.json'))
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('hub-unreachable') })
  await devnet.chains.get('hub')?.start()
})

test('what the chains contradict is refused by name', async () => {
  const { path } = operator
  const description = JSON.parse(readFileSync(network, 'utf8')) as Record<string, string>
  const config = { network: path('odd.json'), key: path('fourth.key'), data: path('odd') }
  const refusal = async (network: object, node: object = {}) => {
    writeFileSync(path('odd.json'), JSON.stringify({ ...description, ...network }))
    writeFileSync(path('config.json'), JSON.stringify({ ...config, ...node }))
    let stderr = ''
    // In this process: what is refused never runs.
    const code = await runEra(['node', 'run', '--json', '--config', path('config.json')], {
      environment: { XDG_STATE_HOME: folder },
      signal: new AbortController().signal,
      stdout: () => undefined,
      stderr(text) {
        stderr += text
      },
      isTerminal: false,
    })
    expect(code).toBe(1)
    return (JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as { error: { code: string } }).error
      .code
  }
  const { hub, chains } = devnet.info
  const other = { rpc: chains[0]?.rpc ?? '' }
  expect(await refusal({ registry: description.bridge })).toBe('hub-mismatch')
  expect(await refusal({ registry: `0x${'e1'.repeat(20)}` })).toBe('hub-mismatch')
  expect(await refusal({ bridge: description.gateway })).toBe('hub-mismatch')
  expect(await refusal({ kernel: description.bridge })).toBe('hub-mismatch')
  expect(await refusal({}, { chains: { [hub.chainId]: other.rpc } })).toBe('hub-mismatch')
  expect(await refusal({ hub: { name: 'hub', chainId: hub.chainId } })).toBe('node-config')
  const [one, two] = chains.map(({ chainId }) => chainId)
  expect(await refusal({}, { chains: { [two ?? 0]: other.rpc } })).toBe('endpoint-mismatch')
  expect(one).not.toBe(two)
  expect(await refusal({}, { rpc: '192.0.2.1:8500' })).toBe('cannot-listen')
  expect(await refusal({}, { listen: ['/ip4/192.0.2.1/tcp/8550'] })).toBe('cannot-listen')
  expect(await refusal({}, { rcp: 1 })).toBe('node-config')
  expect(await refusal({ chains: 1 })).toBe('network-file')
  chmodSync(path('fourth.key'), 0o644)
  expect(await refusal({})).toBe('key-file')
})
