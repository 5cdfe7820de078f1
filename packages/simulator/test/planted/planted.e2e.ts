import { describe, expect, test } from 'vitest'
import { findFault, seedsMax } from './find-fault.ts'
import { kernelFaults } from './kernel-faults.ts'
import { nodeFaults } from './node-faults.ts'

// Some that are found soon; all.ts plants every one.
const soon = ['an account that leaves stays as well', 'checkpoints are not kept']

describe('the simulator finds what is planted', () => {
  for (const fault of [...kernelFaults, ...nodeFaults]) {
    if (!soon.includes(fault.name)) continue
    test(`${fault.name}`, async () => {
      expect((await findFault(fault))?.seeds).toBeLessThanOrEqual(seedsMax)
    }, 300_000)
  }
})
