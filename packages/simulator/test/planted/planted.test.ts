import { expect, test } from 'vitest'
import { changedSource } from './compile-fault.ts'
import { kernelFaults } from './kernel-faults.ts'
import { nodeFaults } from './node-faults.ts'

test('there are a dozen planted faults or more, and each still fits its source', () => {
  expect(kernelFaults.length + nodeFaults.length).toBeGreaterThanOrEqual(12)
  for (const fault of kernelFaults) expect(changedSource(fault)).not.toBe('')
})
