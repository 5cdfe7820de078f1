import { devnetBounds as bounds, defaultDevnetOptions as defaults } from '@metalayer/devnet/options'
import { chaosBounds, chaosLoads, defaultChaosOptions } from '../chaos/chaos-options.ts'
import { defineCommand } from '../command/command.ts'
import { defaulted, optional } from '../command/parameter.ts'
import { parseDurationWithin, parseInteger, parseOneOf } from '../command/parse-value.ts'

export const chaos = defineCommand({
  name: 'chaos',
  summary: 'Hurt a devnet at random under load, and see whether it loses anything',
  details: [
    'Chains are killed, stopped and made slow, each for itself; nodes are killed, stopped and cut off from their peers, one at a time, which is what a network of four',
    'promises to bear. What is hurt is mended after some seconds. Where the time is long enough, as it is by default, a chain now and then is away, one at a time, for so long that the',
    'network fences it: its heirs adopt what lived there, and it comes back empty once it is mended, at the end at the latest. Meanwhile payments and swaps run. At the end, once',
    'everything is up and all is final, the chains are audited.',
    'The devnet that runs on this machine is hurt; without one, one is started for it. The same seed plans the same faults. Ctrl-C mends what is hurt, and ends.',
    'It ends with 1 where something was lost, went wrong, or the audit finds a violation.',
  ].join('\n'),
  arguments: {},
  options: {
    for: defaulted(
      { placeholder: 'TIME', summary: 'How long faults are made: seconds, or 90s, 5m, 2h' },
      defaultChaosOptions.durationMs,
      parseDurationWithin(...chaosBounds.durationMs),
      (ms) => `${ms / 1_000}s`,
    ),
    seed: optional(
      { placeholder: 'N', summary: 'Of the plan (default: another one each time)' },
      parseInteger(...chaosBounds.seed),
    ),
    load: defaulted(
      { placeholder: 'LOAD', summary: chaosLoads.join(', ') },
      defaultChaosOptions.load,
      parseOneOf(chaosLoads),
    ),
    rate: defaulted(
      { placeholder: 'N', summary: 'Payments a second, and a fourth as many swaps' },
      defaultChaosOptions.rate,
      parseInteger(...chaosBounds.rate),
    ),
    chains: defaulted(
      { placeholder: 'N', summary: 'Of the devnet that is started where none runs' },
      defaults.chains,
      parseInteger(...bounds.chains),
    ),
  },
  examples: [
    { line: 'era chaos', does: 'A minute of faults under payments and swaps' },
    {
      line: 'era chaos --for 10m --seed 7 --load payments --json',
      does: 'Ten minutes of the faults that seed 7 plans; the report as data',
    },
  ],
  load: async () => (await import('../actions/run-chaos.ts')).runChaos,
})
