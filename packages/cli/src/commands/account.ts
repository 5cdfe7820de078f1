import { defineCommand } from '../command/command.ts'
import { required } from '../command/parameter.ts'
import { parseAddress } from '../command/parse-value.ts'

const example = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'

export const account = defineCommand({
  name: 'account',
  summary: 'Show an account: its balance, where it lives, what of its money is elsewhere',
  arguments: {
    address: required({ placeholder: 'ADDRESS', summary: 'Of the account' }, parseAddress),
  },
  options: {},
  examples: [
    { line: `era account ${example}`, does: 'The first account of a devnet' },
    { line: `era account ${example} --json`, does: 'As data' },
  ],
  load: async () => (await import('../actions/show-account.ts')).showAccount,
})
