import { expect, test } from 'vitest'
import { changedSources } from './change-source.ts'
import { changedSource } from './compile-fault.ts'
import { kernelFaults } from './kernel-faults.ts'
import { nodeFaults } from './node-faults.ts'
import { sourceFaults } from './source-faults.ts'

test('there are a dozen planted faults or more, and each still fits its source', () => {
  const names = [...kernelFaults, ...nodeFaults, ...sourceFaults].map(({ name }) => name)
  expect(new Set(names).size).toBeGreaterThanOrEqual(12)
  expect(new Set(names).size).toBe(names.length)
  for (const fault of kernelFaults) expect(changedSource(fault)).not.toBe('')
  for (const { sources } of sourceFaults) expect(changedSources(sources)).not.toContain('')
})
