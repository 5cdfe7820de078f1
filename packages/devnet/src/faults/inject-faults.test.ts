import { expect, test } from 'vitest'
import { ControlError, type ControlErrorCode } from '../controls/control-error.ts'
import type { ControlRequest } from '../controls/control-request.ts'
import type { Condition } from '../controls/controls.ts'
import { injectFaults } from './inject-faults.ts'

/** What is asked of a devnet when the answer to a pause of its chain is this error. */
async function askedAfter(code: ControlErrorCode): Promise<string[]> {
  const asked: string[] = []
  const controls = {
    async act({ action, name }: ControlRequest): Promise<Condition> {
      asked.push(`${action} ${name}`)
      if (action !== 'resume') throw new ControlError(code, 'Said the devnet.')
      return { kind: 'chain', name, state: 'running' }
    },
  }
  const fault = { target: 'chain-1', kind: 'pause' as const, atMs: 0, forMs: 50 }
  const done = injectFaults({ controls, nodes: new Map() }, [[fault]], { note: () => undefined })
  await expect(done).rejects.toMatchObject({ code })
  return asked
}

test('a fault that may have been done, though the devnet did not say so, is mended', async () => {
  for (const code of ['control-unreachable', 'control-failed'] as const) {
    expect(await askedAfter(code)).toEqual(['pause chain-1', 'resume chain-1'])
  }
})

test('what the devnet refused to do is not mended: somebody else may have hurt it so', async () => {
  expect(await askedAfter('wrong-state')).toEqual(['pause chain-1'])
})

test('what two tracks hurt is mended by one before the other hurts it', async () => {
  const asked: string[] = []
  const controls = {
    async act({ action, name }: ControlRequest): Promise<Condition> {
      asked.push(action)
      return { kind: 'chain', name, state: 'running' }
    },
  }
  const fault = { target: 'chain-1', atMs: 0, forMs: 30 }
  await injectFaults(
    { controls, nodes: new Map() },
    [[{ ...fault, kind: 'pause' }], [{ ...fault, kind: 'kill', forMs: 300 }]],
    { note: () => undefined },
  )
  expect(asked).toEqual(['pause', 'resume', 'kill', 'resume'])
})
