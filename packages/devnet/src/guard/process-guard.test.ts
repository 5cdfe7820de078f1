import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { startProcessGuard } from './process-guard.ts'

function sleeper() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  return { pid: child.pid ?? 0, exited: once(child, 'exit') }
}

const guardModule = fileURLToPath(new URL('process-guard.ts', import.meta.url))

describe('the guard', () => {
  test('kills what a devnet killed with SIGKILL left behind', async () => {
    const child = sleeper()
    const program = `
      const { startProcessGuard } = await import(${JSON.stringify(guardModule)})
      startProcessGuard().watch(${child.pid})
      setInterval(() => {}, 1000)
      setTimeout(() => console.log('watching'), 0)`
    const devnet = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(devnet.stdout, 'data')
    devnet.kill('SIGKILL')
    expect((await child.exited)[1]).toBe('SIGKILL')
  })

  test('leaves alone what it was told to forget', async () => {
    const [kept, ended] = [sleeper(), sleeper()]
    const guard = startProcessGuard()
    guard.watch(kept.pid)
    guard.watch(ended.pid)
    guard.forget(kept.pid)
    await guard.close()
    expect((await ended.exited)[1]).toBe('SIGKILL')
    expect(process.kill(kept.pid, 'SIGTERM')).toBe(true)
    expect((await kept.exited)[1]).toBe('SIGTERM')
  })
})
