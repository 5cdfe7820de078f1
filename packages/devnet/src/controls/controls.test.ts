import { describe, expect, test } from 'vitest'
import type { ChainPace, DevnetChain } from '../chain/devnet-chain.ts'
import type { DevnetNode } from '../nodes/devnet-node.ts'
import { createControlClient } from './control-client.ts'
import { parseControlRequest } from './control-request.ts'
import { CONTROL_REQUEST_BYTES_MAX, startControlServer } from './control-server.ts'
import { type Controls, createControls } from './controls.ts'

describe('a request', () => {
  test.each([
    { kind: 'chain', name: 'chain-1', action: 'kill' },
    { kind: 'chain', name: 'chain-9', action: 'add' },
    { kind: 'chain', name: 'hub', action: 'slow', blockTimeMs: 5_000, latencyMs: 0 },
    { kind: 'node', name: 'node-1', action: 'cut' },
  ])('of $kind $action is read as it is', (request) => {
    expect(parseControlRequest(request)).toEqual(request)
  })

  test.each([
    [null],
    ['kill'],
    [{ kind: 'chain', name: '', action: 'kill' }],
    [{ kind: 'chain', name: 'x'.repeat(65), action: 'kill' }],
    [{ kind: 'chain', name: 'chain-1', action: 'cut' }],
    [{ kind: 'node', name: 'node-1', action: 'slow' }],
    [{ kind: 'validator', name: 'node-1', action: 'kill' }],
    [{ kind: 'chain', name: 'chain-1', action: 'slow' }],
    [{ kind: 'chain', name: 'chain-1', action: 'slow', blockTimeMs: 60_001 }],
    [{ kind: 'chain', name: 'chain-1', action: 'slow', latencyMs: 0.5 }],
    [{ kind: 'chain', name: 'chain-1', action: 'slow', latencyMs: '5' }],
  ])('such as %j is refused', (request) => {
    expect(() => parseControlRequest(request)).toThrow(
      expect.objectContaining({ code: 'control-malformed' }),
    )
  })
})

/** A chain and a node without processes: what is tested is who is asked for what. */
function parts() {
  const done: string[] = []
  let chainState: DevnetChain['state'] = 'running'
  let pace: ChainPace | undefined
  const chain = {
    name: 'chain-1',
    get state() {
      return chainState
    },
    get pace() {
      return pace
    },
    async kill() {
      done.push('kill')
      chainState = 'stopped'
    },
    async start() {
      done.push('start')
      if (chainState === 'stopped') chainState = 'running'
    },
    pause() {
      chainState = 'paused'
    },
    slow(given: ChainPace) {
      pace = given
    },
    resume() {
      pace = undefined
      if (chainState === 'paused') chainState = 'running'
    },
  } as DevnetChain
  const node = {
    name: 'node-1',
    state: 'running',
    async kill(): Promise<void> {
      throw new RangeError('It does not die.')
    },
  } as DevnetNode
  const chains = new Map([['chain-1', chain]])
  return {
    ...{ done, chains, nodes: new Map([['node-1', node]]) },
    async addChain(name: string) {
      done.push(`add ${name}`)
      const added = { ...chain, name, rpc: 'http://127.0.0.1:9', state: 'running' } as DevnetChain
      chains.set(name, added)
      return added
    },
  }
}

async function withServer(run: (controls: Controls, url: string) => Promise<void>): Promise<void> {
  const server = await startControlServer(createControls(parts()))
  try {
    await run(createControlClient(server), server.url)
  } finally {
    await server.close()
  }
}

describe('controls', () => {
  test('mend what they hurt, from another process too', () =>
    withServer(async (controls) => {
      const chain = { kind: 'chain', name: 'chain-1' } as const
      const slow = { ...chain, action: 'slow', blockTimeMs: 4_000, latencyMs: 10 } as const
      const pace = { blockTimeMs: 4_000, latencyMs: 10 }
      expect(await controls.act(slow)).toEqual({ ...chain, state: 'running', pace })
      expect(await controls.act({ ...chain, action: 'pause' })).toMatchObject({ state: 'paused' })
      expect(await controls.act({ ...chain, action: 'resume' })).toEqual({
        ...chain,
        state: 'running',
      })
      expect(await controls.act({ ...chain, action: 'kill' })).toEqual({
        ...chain,
        state: 'stopped',
      })
      expect(await controls.conditions()).toEqual([
        { ...chain, state: 'stopped' },
        { kind: 'node', name: 'node-1', state: 'running' },
      ])
      // What is down can be neither stopped nor slowed.
      for (const request of [slow, { ...chain, action: 'pause' } as const]) {
        await expect(controls.act(request)).rejects.toMatchObject({
          code: 'wrong-state',
          message: expect.stringContaining('era chain resume chain-1'),
        })
      }
      expect(await controls.act({ ...chain, action: 'resume' })).toMatchObject({ state: 'running' })
    }))

  test('add a chain, once, and hurt it like the others', () =>
    withServer(async (controls) => {
      const chain = { kind: 'chain', name: 'chain-2' } as const
      const added = { ...chain, state: 'running', rpc: 'http://127.0.0.1:9' }
      await expect(controls.act({ ...chain, action: 'kill' })).rejects.toMatchObject({
        code: 'no-such-part',
      })
      expect(await controls.act({ ...chain, action: 'add' })).toEqual(added)
      expect(await controls.act({ ...chain, action: 'add' })).toEqual(added)
      const slow = { ...chain, action: 'slow', blockTimeMs: 4_000, latencyMs: 0 } as const
      expect(await controls.act(slow)).toMatchObject({ ...chain, state: 'running' })
      expect((await controls.conditions()).map(({ name }) => name)).toContain('chain-2')
    }))

  test('say what there is where there is no such part, and what went wrong', () =>
    withServer(async (controls) => {
      await expect(
        controls.act({ kind: 'chain', name: 'chain-9', action: 'kill' }),
      ).rejects.toMatchObject({
        code: 'no-such-part',
        message: expect.stringContaining('chain-1'),
      })
      await expect(
        controls.act({ kind: 'node', name: 'node-1', action: 'kill' }),
      ).rejects.toMatchObject({ code: 'control-failed', message: 'It does not die.' })
    }))

  test('do nothing for who does not know the token', () =>
    withServer(async (_, url) => {
      const body = JSON.stringify({ kind: 'chain', name: 'chain-1', action: 'kill' })
      for (const authorization of ['', 'Bearer ', `Bearer ${'00'.repeat(32)}`]) {
        const answer = await fetch(url, { method: 'POST', body, headers: { authorization } })
        expect(answer.status).toBe(401)
      }
      const stranger = createControlClient({ url, token: 'guessed' })
      await expect(stranger.conditions()).rejects.toMatchObject({ code: 'control-refused' })
    }))

  test('read no more than a command can be', async () => {
    const controls = parts()
    const server = await startControlServer(createControls(controls))
    const headers = { authorization: `Bearer ${server.token}` }
    const command = JSON.stringify({ kind: 'chain', name: 'chain-1', action: 'kill' })
    const body = `${' '.repeat(CONTROL_REQUEST_BYTES_MAX)}${command}`
    const answer = await fetch(server.url, { method: 'POST', body, headers }).catch(() => undefined)
    expect(answer?.status ?? 400).toBe(400)
    expect(controls.done).toEqual([])
    await server.close()
  })

  test('of a devnet that is gone are told of', async () => {
    const server = await startControlServer(createControls(parts()))
    await server.close()
    await expect(createControlClient(server).conditions()).rejects.toMatchObject({
      code: 'control-unreachable',
    })
  })
})
