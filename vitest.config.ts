import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Real chains and nodes, for minutes: what is killed with -9, chains that join or die for good, validators that change, clients that are installed first. */
const slow = [
  ...[
    'add-chain',
    'configuration',
    'data',
    'drain',
    'failover',
    'return',
    'faults',
    'join',
    'messages',
    'outages',
    'restart',
    'settings',
  ].map((name) => `packages/devnet/test/${name}.e2e.ts`),
  'packages/cli/src/actions/hurt-devnet.e2e.ts',
  'packages/cli/src/replay/under-fire.e2e.ts',
  'packages/gateway/test/clients/more-clients.e2e.ts',
]

/** As long, and of what the others cover in part. */
const slowest = [
  ...['bad-agents', 'exchange-storm', 'gone-chain', 'hosts', 'lent', 'two-votes'].map(
    (name) => `packages/devnet/test/${name}.e2e.ts`,
  ),
  'packages/cli/src/actions/gateways.e2e.ts',
]

/** Files that take the longest, by measurement. */
const long = [
  'packages/devnet/test/apps.e2e.ts',
  'docs/readme.e2e.ts',
  'packages/gateway/test/clients/clients.e2e.ts',
  'packages/devnet/test/bridge.e2e.ts',
  'packages/devnet/test/balance.e2e.ts',
  'packages/cli/src/actions/deploy-app.e2e.ts',
  'packages/cli/src/actions/run-hosted-node.e2e.ts',
  'packages/simulator/src/coarse/run.test.ts',
  'packages/chain/src/deploy/deploy.test.ts',
  'packages/cli/src/actions/simulate.test.ts',
]

/** Long files come first, else one core would be left with one at the end. Where nothing is known of earlier runs, as in CI, vitest goes by the sizes of files. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = long.findIndex((name) => moduleId.endsWith(name))
      return place < 0 ? long.length : place
    }
    const rest = await super.sort(files)
    return rest.toSorted((left, right) => placeOf(left) - placeOf(right))
  }
}

/**
 * Four tiers: `unit` needs no network of chains; `e2e` runs real chains and nodes, two files at a time, for much of it is waiting for
 * their blocks; `slow` is more of that, one file at a time, so that they do not starve each other, and runs in CI and where it is asked for; `slowest`, for which CI has
 * no time left, where it is asked for alone.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/*/{src,test}/**/*.test.ts',
            'contracts/tools/*.test.ts',
            'tools/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A third of the time was loading viem and the like again for each file. Whoever changes what belongs to the process puts it back.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['packages/*/{src,test}/**/*.e2e.ts', 'docs/**/*.e2e.ts', 'tools/**/*.e2e.ts'],
          exclude: [...slow, ...slowest],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'slow',
          include: slow,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'slowest',
          include: slowest,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
