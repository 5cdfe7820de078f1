import { join } from 'node:path'
import { forgeBinary } from './forge-binary.ts'
import { runSteps } from './run.ts'
import { root } from './source-tree.ts'

/**
 * Every test: `npm test`. `npm test -- --long` takes the longer runs of fuzzers, model checks and faults as well, as CI does.
 */
const long = process.argv.includes('--long')
const env = long ? { LONG: '1', FOUNDRY_PROFILE: 'long' } : {}

await runSteps([
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
])
