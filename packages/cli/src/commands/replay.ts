import { defineCommand } from '../command/command.ts'
import { defaulted, optional, required } from '../command/parameter.ts'
import { parseInteger, parseRate, parseText } from '../command/parse-value.ts'
import { signerOption } from '../command/signer-option.ts'

export const replay = defineCommand({
  name: 'replay',
  summary: 'Send the payments of a trace of Ethereum, and measure',
  details:
    "The trace is CSV, gzipped or not: block,kind,from,to,contract. Rows of kind pay are sent, by accounts made from the row's numbers; others are counted.",
  arguments: {
    file: required({ placeholder: 'FILE', summary: 'The trace' }, parseText),
  },
  options: {
    rate: optional(
      { placeholder: 'N', summary: 'Transactions a second (default: as fast as possible)' },
      parseRate,
    ),
    limit: optional(
      { placeholder: 'N', summary: 'Only the first N payments' },
      parseInteger(1, 10_000_000),
    ),
    inFlight: defaulted(
      { placeholder: 'N', summary: 'Payments that may wait to be final at a time' },
      2_000,
      parseInteger(1, 50_000),
    ),
    from: signerOption,
  },
  examples: [
    { line: 'era replay bench/traces/small.csv.gz', does: 'As fast as possible' },
    {
      line: 'era replay trace-2017.csv.gz --rate 100 --json',
      does: 'At a rate; the report as data',
    },
  ],
  load: async () => (await import('../actions/replay-trace.ts')).replayTrace,
})
