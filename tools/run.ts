import { spawn } from 'node:child_process'
import { root } from './source-tree.ts'

/** One command of a check: its words, and where it runs. */
export type Step = {
  name: string
  command: readonly string[]
  cwd?: string
  env?: Record<string, string>
}

/** Runs every step, the later ones too where one fails, with their output as it comes; prints how many passed and sets the exit code. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const failed: string[] = []
  for (const step of steps) {
    process.stdout.write(`\n── ${step.name}: ${step.command.join(' ')}\n`)
    const started = performance.now()
    const code = await run(step)
    const seconds = ((performance.now() - started) / 1_000).toFixed(1)
    process.stdout.write(
      `── ${step.name}: ${code === 0 ? 'passed' : `failed (exit ${code})`} in ${seconds} s\n`,
    )
    if (code !== 0) failed.push(step.name)
  }
  if (failed.length > 0) process.stdout.write(`\nFailed: ${failed.join(', ')}\n`)
  process.stdout.write(`\nsteps: ${steps.length - failed.length} passed, ${failed.length} failed\n`)
  process.exitCode = failed.length === 0 ? 0 : 1
}

function run({ command: [program, ...args], cwd, env }: Step): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program ?? '', args, {
      cwd: cwd ?? root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
