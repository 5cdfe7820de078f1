import { expect, test } from 'vitest'
import { runEra } from '../run-era.ts'

/** Runs a command where no devnet does. */
async function era(line: string): Promise<{ code: number; stderr: string }> {
  let stderr = ''
  const code = await runEra(line.split(' '), {
    environment: { XDG_STATE_HOME: '/nowhere' },
    signal: new AbortController().signal,
    stdout: () => undefined,
    stderr(text) {
      stderr += text
    },
    isTerminal: false,
  })
  return { code, stderr }
}

test.each([
  ['chain add --rpc http://127.0.0.1:1', '--kind is missing'],
  ['chain add chain-9 --kind defi', 'era chain add NAME does not take --kind'],
  ['chain add chain-9 --key-file x', 'era chain add NAME does not take --key-file'],
  ['chain add --kind defi --latency 1', 'era chain add does not take --latency'],
  ['chain kill', 'NAME is missing'],
  ['chain kill chain-3 --kind defi', 'era chain kill does not take --kind'],
  ['chain pause chain-3 --block-time 5', 'era chain pause does not take --block-time'],
  ['chain slow chain-3 --key-file x', 'era chain slow does not take --key-file'],
  ['node kill', 'NAME is missing'],
  ['node cut node-1 --config x', 'era node cut does not take --config'],
  ['node resume node-1 --allow-private', 'era node resume does not take --allow-private'],
  ['node run node-1', 'era node run does not take "node-1"'],
  ['node run --network x', 'era node run does not take --network'],
  ['node run --database mysql://a:word@b', '--database is an address such as postgres://'],
  ['node init --rpc-listen 127.0.0.1:0', '--network is missing'],
  ['node init node-1', 'era node init does not take "node-1"'],
])('era %s is refused before anything is done', async (line, message) => {
  const { code, stderr } = await era(line)
  expect(stderr).toContain(message)
  expect(code).toBe(2)
})

test.each(['chain add chain-9', 'chain kill chain-3', 'node cut node-2'])(
  'era %s needs a devnet',
  async (line) => {
    expect(await era(line)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no-network'),
    })
  },
)
