import { defineCommand } from '../command/command.ts'
import { required } from '../command/parameter.ts'
import { parseAddress, parseText } from '../command/parse-value.ts'
import { signerOption } from '../command/signer-option.ts'

const example = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'

export const move = defineCommand({
  name: 'move',
  summary: "Move an account to another chain, on its owner's signature",
  arguments: {
    address: required({ placeholder: 'ADDRESS', summary: 'Of the account' }, parseAddress),
  },
  options: {
    to: required({ placeholder: 'CHAIN', summary: "The chain's name or id" }, parseText),
    from: signerOption,
  },
  examples: [
    { line: `era move ${example} --to chain-3`, does: "A devnet's own account, by name of chain" },
    { line: `era move ${example} --to 37203 --from 0x…`, does: 'With its key, by id of chain' },
  ],
  load: async () => (await import('../actions/move-account.ts')).moveAccount,
})
