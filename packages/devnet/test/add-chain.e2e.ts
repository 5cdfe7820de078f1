import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { opStackPredeploys } from '@metalayer/testing/op-stack'
import { type Hex, parseEther } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { devnetAccounts } from '../src/accounts.ts'
import { type ControlServer, startControlServer } from '../src/controls/control-server.ts'
import { createControls } from '../src/controls/controls.ts'
import type { Devnet } from '../src/devnet.ts'
import { freePort } from '../src/free-port.ts'
import { startLocalDevnet } from '../src/local-devnet.ts'
import { DEVNET_HUB_CHAIN_ID, defaultDevnetOptions } from '../src/options.ts'
import { announceDevnet } from '../src/state-file.ts'
import { type AnvilRollup, type Rollup, startAnvil, startHardhat } from './join/rollup.ts'
import { createNetworkUser } from './network-user.ts'

type Account = { home: { state: string; chainId: number } }
type Added = { chainId: number; family: string; isNew: boolean; leaseUntil: number }

const program = fileURLToPath(new URL('../../cli/src/main.ts', import.meta.url))
const [deployer] = devnetAccounts('deployer', 1)
if (!deployer) throw new Error('There is no deployer.')
const patience = { timeout: 60_000, interval: 500 }

let devnet: Devnet
let state: string
let server: ControlServer
let retract = () => {}
const closing: (() => Promise<void>)[] = []
/** Of what the network depends on, once it has joined. */
const ending: (() => Promise<void>)[] = []

beforeAll(async () => {
  state = mkdtempSync(join(tmpdir(), 'add-chain-'))
  devnet = await startLocalDevnet({
    ...defaultDevnetOptions,
    ...{ chains: 2, validators: 3, port: 0 },
  })
  const { info, directory, deployment } = devnet
  const { kernel, bridge, registry } = deployment.addresses
  server = await startControlServer(createControls(devnet))
  const control = { url: server.url, token: server.token }
  const running = { ...info, pid: process.pid, kernel, bridge, registry, directory, control }
  retract = announceDevnet(running, { XDG_STATE_HOME: state })
})
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
afterAll(async () => {
  retract()
  await server?.close()
  await devnet?.stop()
  for (const stop of ending) await stop()
  rmSync(state, { recursive: true, force: true })
})

/** One line of `era`, beside the devnet. */
async function era<Answer>(...line: string[]): Promise<Answer> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...line, '--json'], {
    cwd: state,
    env: { ...process.env, XDG_STATE_HOME: state },
  })
  expect(stdout.trimEnd()).not.toContain('\n')
  return JSON.parse(stdout) as Answer
}

const add = (rpc: string, kind = 'general') =>
  era<Added>('chain', 'add', '--rpc', rpc, '--kind', kind)

/** The code by which a chain is refused. */
async function refusal(rpc: string): Promise<string> {
  const outcome = await add(rpc).catch((error: { stderr: string }) => error)
  if (!('stderr' in outcome)) throw new Error('The chain was taken in.')
  const { error } = JSON.parse(outcome.stderr) as { error: { code: string; message: string } }
  return error.code
}

async function anvil(options: Partial<AnvilRollup>): Promise<Rollup> {
  const rollup = await startAnvil({
    chainId: 6_001,
    funded: [deployer?.address ?? '0x'],
    ...options,
  })
  closing.push(rollup.stop)
  return rollup
}

/** A server that speaks JSON-RPC, and knows no method of a chain. */
async function noChain(): Promise<string> {
  const server: Server = createServer((request, response) => {
    let text = ''
    request.on('data', (part) => {
      text += part
    })
    request.on('end', () => {
      const error = { code: -32601, message: 'no such method' }
      const answers = (JSON.parse(text) as { id: number }[]).map(({ id }) => ({
        ...{ jsonrpc: '2.0', id, error },
      }))
      response.end(JSON.stringify(answers))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(async () => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('what cannot join is refused with its reason, and nothing is sent', () => {
  test('an EVM without transient storage', async () => {
    const { rpc } = await anvil({ flags: ['--hardfork', 'shanghai'] })
    expect(await refusal(rpc)).toBe('chain-lacks-opcode')
  })

  test('a chain whose id is that of one in the network', async () => {
    const { rpc } = await anvil({ chainId: DEVNET_HUB_CHAIN_ID + 1 })
    expect(await refusal(rpc)).toBe('chain-id-taken')
  })

  test('blocks that hold no bundle', async () => {
    const { rpc } = await anvil({ flags: ['--gas-limit', '10000000'] })
    expect(await refusal(rpc)).toBe('chain-small-blocks')
  })

  test('a chain that has stood still, or is ahead of time', async () => {
    const { rpc } = await anvil({
      flags: ['--timestamp', String(Math.floor(Date.now() / 1000) + 900)],
    })
    expect(await refusal(rpc)).toBe('chain-clock')
  })

  test('nobody, and somebody who is no chain', async () => {
    expect(await refusal(`http://127.0.0.1:${await freePort()}`)).toBe('chain-silent')
    expect(await refusal(await noChain())).toBe('chain-not-evm')
  })

  test('and the network has what it had', async () => {
    const { configuration, chains } = await era<{ configuration: number; chains: unknown[] }>(
      'status',
    )
    expect({ configuration, chains: chains.length }).toEqual({ configuration: 0, chains: 3 })
  })
})

/** Moves the first account to the chain, pays from there to somebody new and is paid back, moves home, and has the network audited. */
async function useChain(chainId: number): Promise<void> {
  const [user] = devnet.info.accounts
  const { address = '0x', privateKey = '0x' } = user ?? {}
  const account = privateKeyToAccount(privateKey)
  const friend = privateKeyToAccount(generatePrivateKey())
  const network = createNetworkUser(devnet, devnet.info.rpc)
  const home = async () => (await era<Account>('account', address)).home
  const move = async (to: number) => {
    await expect
      .poll(() => era('move', address, '--to', String(to)).catch(({ stdout }) => stdout), patience)
      .toMatchObject({ status: 'success' })
    await expect.poll(home, patience).toMatchObject({ state: 'here', chainId: to })
  }
  await network.pay(account, address, 1n)
  const before = (await home()).chainId
  await move(chainId)
  await network.pay(account, friend.address, parseEther('3'))
  expect(await network.balance(friend.address)).toBe(parseEther('3'))
  await network.pay(friend, address, parseEther('1'))
  await move(before)
  await network.pay(account, friend.address, parseEther('1'))
  expect(await era('audit')).toMatchObject({ violations: [] })
}

describe('a rollup that exists joins by one command', () => {
  test("Hardhat's node: a second EVM, whose node has no receipts of whole blocks", async () => {
    const { rpc, stop } = await startHardhat(deployer?.privateKey as Hex)
    ending.push(stop)
    expect(await add(rpc, 'nft')).toMatchObject({
      ...{ chainId: 31_337, family: 'generic', isNew: true },
    })
    await useChain(31_337)
    expect(await add(rpc, 'nft')).toMatchObject({ chainId: 31_337, isNew: false })
  })

  test('an OP Stack chain, with its fee predeploys in place', async () => {
    const { rpc, stop } = await startAnvil({
      ...{ chainId: 6_002, funded: [deployer?.address ?? '0x'], code: opStackPredeploys() },
    })
    ending.push(stop)
    expect(await add(rpc, 'defi')).toMatchObject({ chainId: 6_002, family: 'op-stack' })
    await useChain(6_002)
  })
})

describe('one more chain of the devnet joins by its name', () => {
  const part = { kind: 'chain', name: 'chain-3' }
  const told = async () => {
    const { chains } = await era<{ chains: { name: string; status: string }[] }>('status')
    return chains.find(({ name }) => name === part.name)
  }

  test('and is like the others', async () => {
    const chainId = DEVNET_HUB_CHAIN_ID + 3
    expect(await era('chain', 'add', 'chain-3')).toMatchObject({ chainId, isNew: true })
    await useChain(chainId)
    expect(await told()).toMatchObject({ status: 'live' })
    // What there is already is left alone.
    expect(await era('chain', 'add', 'chain-3')).toMatchObject({ chainId, isNew: false })
  })

  test('which are hurt and mended', async () => {
    expect(await era('chain', 'kill', 'chain-3')).toEqual({ ...part, state: 'stopped' })
    expect(await era('chain', 'resume', 'chain-3')).toEqual({ ...part, state: 'running' })
    await expect.poll(told, patience).toMatchObject({ following: { state: 'following' } })
  })

  test('not by a name that none of them has', async () => {
    for (const name of ['chain-128', 'another']) {
      await expect(era('chain', 'add', name)).rejects.toMatchObject({
        stderr: expect.stringContaining('chain-3 to chain-127'),
      })
    }
  })
})
