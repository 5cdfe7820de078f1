import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Devnet, defaultDevnetOptions, startLocalDevnet } from '@metalayer/devnet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askEra } from '../../test/ask-era.ts'

const options = { ...defaultDevnetOptions, chains: 2, validators: 1, port: 0, inProcess: true }

let devnet: Devnet
let state: string

beforeAll(async () => {
  state = mkdtempSync(join(tmpdir(), 'move-'))
  devnet = await startLocalDevnet(options)
})
afterAll(async () => {
  await devnet?.stop()
  rmSync(state, { recursive: true, force: true })
})

function era<Answer>(...line: string[]): Promise<Answer> {
  return askEra({ rpc: devnet.info.rpc, folder: state }, line)
}

test('moves an account of a network that runs elsewhere, whose node tells where the kernel is', async () => {
  const { kernel, bridge } = devnet.deployment.addresses
  expect(await era('status')).toMatchObject({ kernel, bridge, configuration: 0 })
  const [user] = devnet.info.accounts
  const { address = '', privateKey = '' } = user ?? {}
  const home = () => era<{ home: { state: string; chainId: number } }>('account', address)
  const born = (await home()).home.chainId
  const target = devnet.info.chains.find(({ chainId }) => chainId !== born)
  // A home is older than the minimum stay, and there at all, once something was spent.
  await era('send', '--to', address, '--value', '1', '--from', privateKey)
  const moved = await era('move', address, '--to', target?.name ?? '', '--from', privateKey)
  expect(moved).toMatchObject({ status: 'success', chainId: target?.chainId })
  await expect
    .poll(async () => (await home()).home, { timeout: 30_000, interval: 500 })
    .toMatchObject({ state: 'here', chainId: target?.chainId })
})
