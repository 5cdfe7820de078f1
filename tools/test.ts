import { join } from 'node:path'
import { forgeBinary } from './forge-binary.ts'
import { runSteps } from './run.ts'
import { root } from './source-tree.ts'

/**
 * `npm test`: every test but the slow ones, which `npm test -- slow` and `npm test -- slowest` run, and `--long` too, with longer runs of fuzzers, model checks and faults (LONG=1
 * where a test is run by itself). Names of steps, as in `npm test -- contracts unit`, take these alone.
 */
const [, , ...words] = process.argv
const isLong = words.includes('--long') || process.env.LONG === '1'
const env = isLong ? { LONG: '1', FOUNDRY_PROFILE: 'long' } : {}
const wanted = words.filter((word) => word !== '--long')

const steps = [
  { name: 'lint', command: ['biome', 'ci', '--max-diagnostics=50', '.'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  // Within its folder: forge takes the compiler's path from where it runs, not from --root.
  {
    name: 'contracts',
    command: [forgeBinary(), 'test', '--offline'],
    cwd: join(root, 'contracts'),
    env,
  },
  { name: 'unit', command: ['vitest', 'run', '--project', 'unit'], env },
  { name: 'e2e', command: ['vitest', 'run', '--project', 'e2e'], env },
  { name: 'slow', command: ['vitest', 'run', '--project', 'slow'], env },
  { name: 'slowest', command: ['vitest', 'run', '--project', 'slowest'], env },
]
const unknown = wanted.filter((word) => !steps.some(({ name }) => name === word))
if (unknown.length > 0) throw new Error(`There is no step ${unknown.join(' or ')}.`)
const isWanted = (name: string): boolean =>
  wanted.length === 0 ? !name.startsWith('slow') || isLong : wanted.includes(name)
await runSteps(steps.filter(({ name }) => isWanted(name)))
