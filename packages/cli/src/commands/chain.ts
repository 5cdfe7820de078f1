import { defineCommand } from '../command/command.ts'
import { optional, required } from '../command/parameter.ts'
import { parseChainAction, parseChainKind, parseText, parseUrl } from '../command/parse-value.ts'

export const chain = defineCommand({
  name: 'chain',
  summary: 'Bring a rollup that exists into a network that runs',
  details: [
    'Looks whether the chain at --rpc can host the kernel, and says what is missing; deploys the kernel at the address that it has everywhere; registers',
    'the chain on the hub; and waits until validators follow it and it is live. What is done already is left alone: run it again after a failure.',
    "Signs with $ERA_DEPLOYER_KEY on the chain, which needs gas there, and with $ERA_OWNER_KEY in the hub's registry. On a devnet both are the devnet's own.",
  ].join('\n'),
  arguments: {
    action: required({ placeholder: 'ACTION', summary: 'add' }, parseChainAction),
  },
  options: {
    kind: required(
      { placeholder: 'KIND', summary: 'general, defi, nft, gaming or storage' },
      parseChainKind,
    ),
    node: optional(
      { placeholder: 'URL', summary: "A node of the network (default: the running devnet's)" },
      parseUrl,
    ),
    hub: optional(
      { placeholder: 'URL', summary: "The hub's RPC (default: the running devnet's)" },
      parseUrl,
    ),
    endpoint: optional(
      {
        placeholder: 'URL',
        summary: 'What the registry hints at for nodes without one of their own (default: --rpc)',
      },
      parseUrl,
    ),
    keyFile: optional(
      { placeholder: 'FILE', summary: 'Holds the private key that pays on the chain' },
      parseText,
    ),
    fund: optional(
      {
        placeholder: 'AMOUNT',
        summary:
          "Of the chain's own currency, that each validator is to have there at least (default: 1 on a devnet, else 0)",
      },
      parseText,
    ),
    journal: optional(
      {
        placeholder: 'FILE',
        summary: 'Where signed transactions are kept (default: era-chain-ID.jsonl here)',
      },
      parseText,
    ),
  },
  examples: [
    {
      line: 'era chain add --rpc http://127.0.0.1:8545 --kind general',
      does: 'A rollup on this machine, into the devnet',
    },
    {
      line: 'era chain add --rpc https://rpc.example --kind defi --node https://node.example --hub https://hub.example --key-file deployer.key',
      does: 'Into a network that runs elsewhere',
    },
  ],
  load: async () => (await import('../actions/add-chain.ts')).addChain,
})
