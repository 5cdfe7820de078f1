#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { exitCodes } from './errors.ts'

enableCompileCache()
const { runEra } = await import('./run-era.ts')
const { openTerminal } = await import('./command/screen.ts')

const interruption = new AbortController()
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    // Whoever asks twice does not want to wait: the guard ends what is left.
    if (interruption.signal.aborted) process.exit(exitCodes.interrupted)
    interruption.abort()
  })
}
// Whoever reads our output may have read enough, as `head` does.
process.stdout.on('error', () => interruption.abort())

process.exitCode = await runEra(process.argv.slice(2), {
  environment: process.env,
  signal: interruption.signal,
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  screen: openTerminal(process.stdin, process.stdout),
})
