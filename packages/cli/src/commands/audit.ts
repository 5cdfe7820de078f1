import { defineCommand } from '../command/command.ts'
import { optional } from '../command/parameter.ts'
import { parseText } from '../command/parse-value.ts'

export const audit = defineCommand({
  name: 'audit',
  summary: 'Recompute from the chains alone that nothing was lost, doubled or made up',
  details: [
    'Reads every log of the kernel on every chain and checks the invariants I1 to I4: each account lives in one place, each transaction ran',
    'once and in order, ERA on the network is what the hub holds locked, each message was handled once and in order. It asks no node anything.',
    'Ends with 1 if one is broken.',
  ].join('\n'),
  arguments: {},
  options: {
    network: optional(
      {
        placeholder: 'FILE',
        summary:
          "What era devnet --json printed, with the kernel's address (default: the running devnet)",
      },
      parseText,
    ),
  },
  examples: [
    { line: 'era audit', does: 'The devnet on this machine' },
    { line: 'era audit --json', does: 'Violations as data' },
  ],
  load: async () => (await import('../actions/audit-network.ts')).auditNetwork,
})
