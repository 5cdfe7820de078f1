import { defineCommand } from '../command/command.ts'
import { required } from '../command/parameter.ts'
import { parseHash } from '../command/parse-value.ts'

const example = `0x${'12ab'.repeat(16)}`

export const tx = defineCommand({
  name: 'tx',
  summary: 'Tell the life of a transaction: where it waits, ran, and whether that is final',
  arguments: {
    hash: required({ placeholder: 'HASH', summary: 'Of the transaction' }, parseHash),
  },
  options: {},
  examples: [
    { line: `era tx ${example}`, does: 'In words' },
    { line: `era tx ${example} --json`, does: 'As data' },
  ],
  load: async () => (await import('../actions/show-transaction.ts')).showTransaction,
})
