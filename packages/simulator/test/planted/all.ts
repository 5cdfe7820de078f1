import { findFault } from './find-fault.ts'
import { kernelFaults } from './kernel-faults.ts'
import { nodeFaults } from './node-faults.ts'

// Plants every fault and says after how many seeds it was found: `node packages/simulator/test/planted/all.ts [WORD]` takes those with the word in their names.

const [, , word = ''] = process.argv
let missed = 0
for (const fault of [...kernelFaults, ...nodeFaults]) {
  if (!fault.name.includes(word)) continue
  const found = await findFault(fault)
  if (found === undefined) missed += 1
  const [first] = found?.failures ?? []
  const how =
    found === undefined ? 'not found' : `${found.seeds} seeds: ${first?.rule}, ${first?.message}`
  console.log(`${fault.name}: ${how.slice(0, 200)}`)
}
process.exit(missed)
