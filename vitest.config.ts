import { defineConfig } from 'vitest/config'

/** Two tiers: `unit` needs no network of chains; `e2e` runs real chains and nodes, one file at a time, so that they do not starve each other. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/*/{src,test}/**/*.test.ts',
            'contracts/tools/*.test.ts',
            'tools/**/*.test.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['packages/*/{src,test}/**/*.e2e.ts', 'docs/**/*.e2e.ts', 'tools/**/*.e2e.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
