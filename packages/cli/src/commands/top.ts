import { defineCommand } from '../command/command.ts'
import { defaulted, flag } from '../command/parameter.ts'
import { parseSecondsWithin } from '../command/parse-value.ts'
import { defaultTopOptions, topBounds } from '../top/top-options.ts'

export const top = defineCommand({
  name: 'top',
  summary: 'Watch the network live: chains, load, queues, agents, faults',
  details: [
    'Asks a node for what it serves to everybody, and nothing else: it works on any network. Rates are of the last seconds. Ctrl-C or q ends it.',
    'With --once, or --json, or where the output is no terminal, it looks twice, prints what it saw in between, and ends.',
  ].join('\n'),
  arguments: {},
  options: {
    once: flag('Print it once'),
    interval: defaulted(
      { placeholder: 'SECONDS', summary: 'Between two looks' },
      defaultTopOptions.intervalMs,
      parseSecondsWithin(...topBounds.intervalMs),
      (ms) => String(ms / 1_000),
    ),
  },
  examples: [
    { line: 'era top', does: 'Until q' },
    { line: 'era top --once --json', does: 'The same as data, for scripts' },
  ],
  load: async () => (await import('../actions/watch-network.ts')).watchNetwork,
})
