import { describe, expect, test } from 'vitest'
import { seedsMax } from './find-fault.ts'
import { findInProcess } from './find-in-process.ts'

// Some that are found soon, one of each sort; all.ts plants every one.
const soon = [
  'an account that leaves stays as well',
  'checkpoints are not kept',
  'reads miss what travels',
]

describe('the simulator finds what is planted', () => {
  for (const name of soon) {
    test(name, async () => {
      expect((await findInProcess(name))?.seed).toBeLessThanOrEqual(seedsMax)
    }, 300_000)
  }
})
