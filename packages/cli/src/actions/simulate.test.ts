import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runEra } from '../run-era.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const document = readFileSync(join(root, 'docs/SIMULATOR.md'), 'utf8')

/** Commands that the document shows, with what they print. */
const shown = [...document.matchAll(/^```console\n\$ npx era ([^\n]+)\n([\s\S]*?)^```$/gm)].map(
  ([, line = '', output = '']) => ({ line, output }),
)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulate-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function era(line: readonly string[], signal = new AbortController().signal) {
  let [stdout, stderr] = ['', '']
  const code = await runEra(line, {
    environment: { XDG_STATE_HOME: folder },
    signal,
    stdout(text) {
      stdout += text
    },
    stderr(text) {
      stderr += text
    },
    isTerminal: false,
  })
  return { code, stdout, stderr }
}

describe('docs/SIMULATOR.md', () => {
  test('shows commands', () => {
    expect(shown.length).toBeGreaterThanOrEqual(3)
  })

  test.each(shown)('era $line prints what it shows, to the digit', async ({ line, output }) => {
    const words = line
      .split(' ')
      .map((word) => (word.startsWith('bench/') ? join(root, word) : word))
    expect(await era(words)).toEqual({ code: 0, stdout: output, stderr: '' })
  })
})

describe('era sim', () => {
  // A trace ends soon; synthetic loads warm up for as long as 20,000 accounts take.
  let small: readonly string[]
  beforeAll(() => {
    const trace = join(folder, 'trace.csv')
    const rows = Array.from({ length: 60 }, (_, row) => `${row},pay,${row % 7},${row % 11},-1\n`)
    writeFileSync(trace, `block,kind,from,to,contract\n${rows.join('')}`)
    small = ['sim', '--trace', trace, '--chains', '1,2', '--capacity', '3000000']
  })

  test('draws, and prints data', async () => {
    const plot = join(folder, 'plot.svg')
    const { code, stdout } = await era([...small, '--json', '--plot', plot])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      seed: 1,
      capacity: 3_000_000,
      rows: [
        { chains: 1, speedUp: 1 },
        { chains: 2, placement: 'MetaLayer' },
      ],
    })
    expect(readFileSync(plot, 'utf8')).toMatch(/^<svg [\s\S]*<polyline/)
  })

  test('ends with Ctrl-C, and says where it cannot draw', async () => {
    const stop = new AbortController()
    stop.abort()
    expect((await era(small, stop.signal)).code).toBe(130)
    const nowhere = await era([...small, '--plot', join(folder, 'no', 'plot.svg')])
    expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining('plot-unwritable') })
  })
})
