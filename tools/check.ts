import { forgeBinary } from './forge-binary.ts'
import { runSteps } from './run.ts'

/** What a machine can see without running anything: `npm run check`. It never writes; `npm run fix` does. */
await runSteps([
  { name: 'lint', command: ['biome', 'ci', '--max-diagnostics=50', '.'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'solidity format', command: [forgeBinary(), 'fmt', '--check', '--root', 'contracts'] },
])
