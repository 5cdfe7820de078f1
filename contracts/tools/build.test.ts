import { describe, expect, test } from 'vitest'
import * as generated from '../generated/index.ts'
import { listSources, sourcesDigest } from './sources.ts'

describe('contracts/generated', () => {
  test('is made from the sources as they are (else: npm run contracts)', () => {
    expect(generated.generatedFrom).toBe(sourcesDigest())
  })

  test('holds code for every deployable contract', () => {
    const deployables = listSources().flatMap(({ contracts }) =>
      contracts.filter(({ kind }) => kind === 'contract'),
    )
    expect(deployables.length).toBeGreaterThan(0)
    for (const { name } of deployables) {
      const bytecode = `${(name[0] ?? '').toLowerCase()}${name.slice(1)}Bytecode`
      expect(generated).toHaveProperty(bytecode, expect.stringMatching(/^0x[0-9a-f]{100,}$/))
    }
  })

  test('knows the events that kernels log through their libraries', () => {
    const events = generated.kernelAbi
      .filter((item) => item.type === 'event')
      .map(({ name }) => name)
    expect(events).toEqual(expect.arrayContaining(['Sent', 'Started']))
  })
})
