import { chainActions, controlBounds } from '@metalayer/devnet/control-request'
import { defineCommand } from '../command/command.ts'
import { optional, required } from '../command/parameter.ts'
import {
  parseChainKind,
  parseOneOf,
  parseSecondsWithin,
  parseText,
  parseUrl,
} from '../command/parse-value.ts'

const actions = ['drain', ...chainActions] as const

export const chain = defineCommand({
  name: 'chain',
  summary:
    "Bring a rollup into a network that runs, or take one out; or hurt a chain of this machine's devnet, and mend it",
  details: [
    "add NAME has this machine's devnet start one more chain, chain-9 behind the first eight, and adds it as follows; it is hurt and mended like the others.",
    'add looks whether the chain at --rpc can host the kernel, and says what is missing; deploys the kernel at the address that it has everywhere; registers',
    'the chain on the hub; and waits until validators follow it and it is live. What is done already is left alone: run it again after a failure.',
    "Signs with $ERA_DEPLOYER_KEY on the chain, which needs gas there, and with $ERA_OWNER_KEY in the hub's registry. On a devnet both are the devnet's own.",
    '',
    'drain takes a chain out of the registry ($ERA_OWNER_KEY) and waits until the network has fenced it, a lease later or as soon as it is empty then: its agent sends away what lives',
    'there, and what is left goes on with its heirs. Nothing is lost, and nobody has to do anything; what lives there cannot be used for some seconds, while it moves.',
    '',
    "The others take the name of a devnet's chain: kill ends its process with SIGKILL; pause stops it with SIGSTOP; slow makes its blocks rare (--block-time) or each of its answers late (--latency).",
    'resume mends whatever was done: a chain that was killed comes back block by block as it was.',
  ].join('\n'),
  arguments: {
    action: required({ placeholder: 'ACTION', summary: actions.join(', ') }, parseOneOf(actions)),
    name: optional(
      {
        placeholder: 'NAME',
        summary:
          'Of the chain that leaves, is hurt or mended, such as chain-3; or that a devnet starts and adds',
      },
      parseText,
    ),
  },
  options: {
    kind: optional(
      {
        placeholder: 'KIND',
        summary: 'Of the chain that is added: general, defi, nft, gaming or storage',
      },
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
    blockTime: optional(
      {
        placeholder: 'SECONDS',
        summary: 'Between two blocks of a slow chain, at least (default: 5 where neither is given)',
      },
      parseSecondsWithin(...controlBounds.blockTimeMs),
    ),
    latency: optional(
      { placeholder: 'SECONDS', summary: 'By which each answer of a slow chain is late' },
      parseSecondsWithin(...controlBounds.latencyMs),
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
    { line: 'era chain add chain-9', does: "One more chain of this machine's devnet" },
    { line: 'era chain drain chain-3', does: 'It leaves the network, and may be stopped for good' },
    { line: 'era chain kill chain-3', does: "A chain of this machine's devnet dies" },
    { line: 'era chain slow chain-3 --latency 0.5', does: 'Half a second before each answer' },
    { line: 'era chain resume chain-3', does: 'It is well again' },
  ],
  load: async () => (await import('../actions/control-devnet.ts')).manageChain,
})
