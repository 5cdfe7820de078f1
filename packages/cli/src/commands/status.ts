import { defineCommand } from '../command/command.ts'

export const status = defineCommand({
  name: 'status',
  summary: 'Show the network: checkpoint, fee, validators, chains',
  arguments: {},
  options: {},
  examples: [
    { line: 'era status', does: 'Of the devnet on this machine' },
    { line: 'era status --rpc http://127.0.0.1:8501 --json', does: 'As its second node sees it' },
  ],
  load: async () => (await import('../actions/show-status.ts')).showStatus,
})
