import {
  devnetBounds as bounds,
  DEVNET_HOST,
  type DevnetProfile,
  defaultDevnetOptions as defaults,
  devnetProfiles,
} from '@metalayer/devnet/options'
import { defineCommand } from '../command/command.ts'
import { defaulted, flag, optional } from '../command/parameter.ts'
import { parseInteger, parseOneOf, parseSeconds, parseText } from '../command/parse-value.ts'

export const devnet = defineCommand({
  name: 'devnet',
  summary: 'Start a whole network on this machine: hub, chains, nodes, funded accounts',
  details: [
    'It runs until Ctrl-C. Nodes listen from --port on (the first one is the network), the hub at --port + 100, chains after it.',
    'The keys are known to everyone: never send real money to them.',
    'With --host it serves other machines too, whoever reaches that address: network.json in its directory is what era node init takes there.',
  ].join('\n'),
  arguments: {},
  options: {
    chains: defaulted(
      { placeholder: 'N', summary: 'Chains, besides the hub' },
      defaults.chains,
      parseInteger(...bounds.chains),
    ),
    validators: defaulted(
      { placeholder: 'N', summary: 'Nodes that agree on checkpoints' },
      defaults.validators,
      parseInteger(...bounds.validators),
    ),
    storage: defaulted(
      { placeholder: 'N', summary: 'Storage chains, besides those: for data over the quota' },
      defaults.storage,
      parseInteger(...bounds.storage),
    ),
    dataQuota: defaulted(
      { placeholder: 'BYTES', summary: 'Of data that each chain keeps itself' },
      defaults.dataQuota,
      parseInteger(...bounds.dataQuota),
    ),
    blockTime: optional(
      { placeholder: 'SECONDS', summary: 'Between two blocks of a chain (default: 1)' },
      parseSeconds,
    ),
    gasLimit: defaulted(
      { placeholder: 'GAS', summary: 'Of one block of a chain' },
      defaults.gasLimit,
      parseInteger(...bounds.gasLimit),
    ),
    profile: defaulted(
      {
        placeholder: 'PROFILE',
        summary: `How long ticks are, and how soon a dead chain is given up: ${devnetProfiles.join(', ')}`,
      },
      'default' as DevnetProfile,
      parseOneOf(devnetProfiles),
    ),
    port: defaulted(
      { placeholder: 'PORT', summary: 'First port; 0 takes free ones' },
      defaults.port,
      parseInteger(...bounds.port),
    ),
    host: defaulted(
      { placeholder: 'ADDRESS', summary: 'IPv4 address at which chains and nodes serve' },
      DEVNET_HOST,
      parseText,
    ),
    nodes: optional(
      {
        placeholder: 'N',
        summary: "Of the validators' nodes, how many run here (default: all); era node runs others",
      },
      parseInteger(0, bounds.validators[1]),
    ),
    data: optional(
      { placeholder: 'DIR', summary: 'Keep everything there, and go on from it the next time' },
      parseText,
    ),
    inProcess: flag('Run the nodes in this process'),
    verbose: flag('Tell on stderr how long each step takes'),
  },
  examples: [
    { line: 'era devnet', does: 'Eight chains and four nodes' },
    {
      line: 'era devnet --host 10.77.0.1 --nodes 3',
      does: 'The fourth validator is to be run on another machine, by era node',
    },
    {
      line: 'era devnet --chains 50 --json',
      does: 'Fifty chains; one line of JSON when ready, for scripts',
    },
  ],
  load: async () => (await import('../actions/run-devnet.ts')).runDevnet,
})
