import { defineCommand } from '../command/command.ts'
import { optional, required } from '../command/parameter.ts'
import { parseJsonList, parseText } from '../command/parse-value.ts'
import { signerOption } from '../command/signer-option.ts'

export const deploy = defineCommand({
  name: 'deploy',
  summary: 'Compile an app and deploy it, once for all chains',
  details:
    'Compiles a Solidity file with solc, sends one creation transaction, and waits until it is final and the app is on every chain. Imports are looked for beside the file and in packages of npm, @metalayer/contracts and @openzeppelin/contracts among them. Other tools (forge create, Hardhat, viem) deploy as well.',
  arguments: {
    file: required({ placeholder: 'FILE.sol', summary: 'The source' }, parseText),
    contract: optional(
      {
        placeholder: 'CONTRACT',
        summary: 'Which one in the file (default: the only one, or the one named like the file)',
      },
      parseText,
    ),
  },
  options: {
    args: optional(
      { placeholder: 'JSON', summary: "The constructor's arguments, a list" },
      parseJsonList,
    ),
    from: signerOption,
  },
  examples: [
    {
      line: 'era deploy contracts/src/apps/Counter.sol --from 0',
      does: 'An app without arguments',
    },
    {
      line: `era deploy contracts/src/apps/Token.sol --args '["Gold","GLD",18,"0x70997970C51812dc3A010C7d01b50e0d17dc79C8","1000"]'`,
      does: 'A token, all of which somebody has at first',
    },
  ],
  load: async () => (await import('../actions/deploy-app.ts')).deployApp,
})
