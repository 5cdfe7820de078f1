import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { installPackages } from '@metalayer/testing/install-packages'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCast } from './apps/cast-apps.ts'
import { describeSwap } from './apps/swap-suite.ts'
import { openWeb3 } from './apps/web3-apps.ts'
import { expectConserved } from './conservation.ts'
import { type NetworkUnderTest, startNetwork } from './network-under-test.ts'

const run = promisify(execFile)
const minutes = 60_000
let project: string
let network: NetworkUnderTest | undefined

beforeAll(async () => {
  // While npm runs, nothing else does in this process, so no network either.
  project = installPackages(new URL('hardhat/', import.meta.url))
  network = await startNetwork(8)
}, 10 * minutes)
afterAll(() => network?.stop())

function current(): NetworkUnderTest {
  if (network === undefined) throw new Error('The network did not start.')
  return network
}

describe('apps', () => {
  describeSwap('web3.js', current, openWeb3)
  describeSwap('cast', current, openCast)

  test(
    'Hardhat with viem runs the tests of a developer’s project against the network',
    async () => {
      const { homes, recorder, account } = current()
      const program = join(project, 'node_modules/hardhat/dist/src/cli.js')
      const keys = homes.map((home) => account(home).key)
      const { stdout } = await run(process.execPath, [program, 'test', 'nodejs'], {
        cwd: project,
        env: {
          ...process.env,
          ...{ METALAYER_RPC: recorder.rpc, METALAYER_KEYS: keys.join(',') },
          ...{ HARDHAT_DISABLE_TELEMETRY_PROMPT: 'true', FORCE_COLOR: '0' },
        },
      }).catch((error: { stdout: string; stderr: string }) => {
        throw new Error(`${error.stdout}\n${error.stderr}`)
      })
      expect(stdout).toMatch(/\b6 passing/)
    },
    10 * minutes,
  )
})

test('no wei is lost or made, fees included (I3)', () => expectConserved(current(), 30))

test('every answer was as the Ethereum execution APIs have it', () => {
  expect(current().recorder.faults).toEqual([])
})
