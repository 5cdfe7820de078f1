import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startChain } from './test-chain.ts'

const chainModule = fileURLToPath(new URL('test-chain.ts', import.meta.url))

const answers = (url: string) =>
  fetch(url, { method: 'POST', signal: AbortSignal.timeout(5_000) }).then(
    () => true,
    () => false,
  )

test('a chain ends with the process that started it, even one killed with SIGKILL', async () => {
  const program = `
    const { startChain } = await import(${JSON.stringify(chainModule)})
    console.log((await startChain()).url)
    setInterval(() => {}, 1000)`
  const owner = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = await once(owner.stdout, 'data')
  const url = String(said).trim()
  expect(await answers(url)).toBe(true)
  owner.kill('SIGKILL')
  await expect.poll(() => answers(url), { timeout: 20_000 }).toBe(false)
})

test('a chain ends when it is stopped', async () => {
  const chain = await startChain({ chainId: 41_000 })
  expect(await chain.request('eth_chainId')).toBe('0xa028')
  await chain.stop()
  expect(await answers(chain.url)).toBe(false)
})
