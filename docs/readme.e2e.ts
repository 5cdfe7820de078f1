import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/**
 * The README as its reader uses it: its commands run, in order, against one devnet that its first command has started, and their output has the form that it
 * shows. Numbers, hashes, addresses and times may differ.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const START_TIMEOUT_MS = 120_000
const COMMAND_TIMEOUT_MS = 120_000
const LOOK_TIMEOUT_MS = 30_000

type Step = { command: string; output: string }

const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', text = '']) => ({ language, text }),
)
const steps = blocks
  .filter(({ language }) => language === 'console')
  .flatMap(({ text }) => text.split(/^\$ /m).slice(1))
  .map((part): Step => {
    const [command = '', ...lines] = part.trimEnd().split('\n')
    return { command, output: lines.join('\n') }
  })
const [start, ...rest] = steps as [Step, ...Step[]]
const program = blocks.find(({ language }) => language === 'ts')?.text ?? ''

/** A shell without what this repository has installed: the README must work in it. */
const state = mkdtempSync(join(tmpdir(), 'readme-'))
const environment = {
  ...process.env,
  PATH: (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter),
  XDG_STATE_HOME: state,
}
const folder = join(root, '.era', 'readme')

let devnet: ChildProcess
let started = ''
let rpc = ''
/** Hashes that the README shows, and those that stand for them here. */
const hashes = new Map<string, string>()

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  devnet = spawn('npm', ['start', '--silent', '--', '--port', '0'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  await new Promise<void>((resolve, reject) => {
    devnet.once('exit', (code) => reject(new Error(`npm start ended with ${code}.`)))
    devnet.stdout?.on('data', (part) => {
      started += part
      if (started.includes('Ctrl-C')) resolve()
    })
  })
  rpc = started.match(/^MetaLayer .*http:\/\/(\S+)$/m)?.[1] ?? ''
}, START_TIMEOUT_MS)

afterAll(async () => {
  if (devnet.exitCode === null && devnet.pid !== undefined) {
    process.kill(-devnet.pid, 'SIGINT')
    await once(devnet, 'exit')
  }
  rmSync(folder, { recursive: true, force: true })
  rmSync(state, { recursive: true, force: true })
})

describe('the README', () => {
  test('starts a network, and shows what that prints', () => {
    expect(start.command).toBe('npm ci && npm start')
    expectForm(started, start.output)
  })

  test.each(rest)('$command', { timeout: COMMAND_TIMEOUT_MS }, async ({ command, output }) => {
    const printed = await runUntil(command, (text) => hasForm(text, output))
    expectForm(printed, output)
    const shown = output.match(/0x[0-9a-f]{64}/g) ?? []
    const found = printed.match(/0x[0-9a-f]{64}/g) ?? []
    for (const [place, hash] of shown.entries()) hashes.set(hash, found[place] ?? hash)
  })

  test('names scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    const named = [...readme.matchAll(/`npm (?:run )?(\w+)`/g)].map(([, name = '']) => name)
    expect(named).toContain('test')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toMatch(/^npm ci [\s\S]*^npm test$/m)
  })

  test('names every document', () => {
    const documents = [...readme.matchAll(/\]\((docs\/[A-Z]+\.md)\)/g)].map(([, path = '']) => path)
    expect(documents.length).toBeGreaterThan(6)
  })
})

async function run(command: string): Promise<string> {
  let line = command.replaceAll('127.0.0.1:8500', rpc)
  for (const [shown, real] of hashes) line = line.replaceAll(shown, real)
  if (line.includes('pay.ts')) {
    writeFileSync(join(folder, 'pay.ts'), program.replaceAll('127.0.0.1:8500', rpc))
    line = line.replace('pay.ts', join(folder, 'pay.ts'))
  }
  const options = { cwd: root, env: environment, timeout: COMMAND_TIMEOUT_MS }
  const { stdout } = await promisify(execFile)('bash', ['-c', line], options)
  return stdout
}

/** What only looks may look again: an account may be on its way for a moment. */
async function runUntil(command: string, isDone: (printed: string) => boolean): Promise<string> {
  const deadline = performance.now() + LOOK_TIMEOUT_MS
  for (;;) {
    const printed = await run(command)
    const isLook = /^npx (era (account|status|tx|audit)|cast balance) ?/.test(command)
    if (!isLook || isDone(printed) || performance.now() > deadline) return printed
  }
}

function expectForm(printed: string, shown: string): void {
  // Tells the two apart for the reader of a failed test.
  if (!hasForm(printed, shown)) expect(formOf(printed)).toBe(formOf(shown))
}

/** Every line of `shown` and no other, in their order; `…` alone stands for any lines, at the end of a line for anything. */
function hasForm(printed: string, shown: string): boolean {
  const lines = shown.trimEnd().split('\n')
  const pattern = lines.map((line) => {
    if (line === '…') return '(?:.*\\n)*?'
    return `${literal(form(line.replace('…', '')))}${line.endsWith('…') ? '.*' : ''}\\n`
  })
  return new RegExp(`^${pattern.join('')}$`).test(`${formOf(printed)}\n`)
}

function formOf(text: string): string {
  return text.trimEnd().split('\n').map(form).join('\n')
}

/** A line without what differs from run to run. */
function form(line: string): string {
  return line
    .replace(/\S*metalayer-devnet-\w+/g, 'DIRECTORY')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'DATE')
    .replace(/0x[0-9a-fA-F]+/g, 'HEX')
    .replace(/\d[\d.]* (ms|s)\b/g, 'TIME')
    .replace(/\d+(\.\d+)?/g, 'N')
    .replace(/\s+/g, ' ')
    .trim()
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
