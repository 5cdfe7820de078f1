import { parseArgs } from 'node:util'
import { findInProcess } from './find-in-process.ts'
import { kernelFaults } from './kernel-faults.ts'
import { nodeFaults } from './node-faults.ts'
import { sourceFaults } from './source-faults.ts'

// Plants every fault, and says which seed found it: `node packages/simulator/test/planted/all.ts [WORD] [--jobs N]` takes those with the word in their names.

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { jobs: { type: 'string', default: '1' } },
})
const [word = ''] = positionals
const waiting = [...kernelFaults, ...nodeFaults, ...sourceFaults].filter(({ name }) =>
  name.includes(word),
)
const all = waiting.length
let missed = 0

async function work(): Promise<void> {
  for (let fault = waiting.shift(); fault !== undefined; fault = waiting.shift()) {
    const found = await findInProcess(fault.name)
    if (found === undefined) missed += 1
    const [first] = found?.failures ?? []
    const how =
      found === undefined ? 'not found' : `seed ${found.seed}: ${first?.rule}, ${first?.message}`
    console.log(`${fault.name}: ${how.slice(0, 200)}`)
  }
}

await Promise.all(Array.from({ length: Math.max(1, Number(values.jobs)) }, work))
console.log(`${all - missed} of ${all} found.`)
process.exit(missed)
