import { defineCommand } from '../command/command.ts'
import { defaulted, optional, required } from '../command/parameter.ts'
import { parseInteger, parseRate, parseReplayKinds, parseText } from '../command/parse-value.ts'
import { signerOption } from '../command/signer-option.ts'
import { replayKinds } from '../replay/kinds.ts'

export const replay = defineCommand({
  name: 'replay',
  summary: 'Send what a trace of Ethereum holds, and measure',
  details:
    "The trace is CSV, gzipped or not: block,kind,from,to,contract. Accounts are made from the rows' numbers. Rows of kind pay are payments of ERA; of kind token, transfers of a Token that is deployed for the contract, for the eight contracts that most rows name, while others share those by their hash; of kind call, they add to a counter, a shared object for each contract that is called, in one Counter that is deployed. Rows of other kinds are counted.",
  arguments: {
    file: required({ placeholder: 'FILE', summary: 'The trace' }, parseText),
  },
  options: {
    kinds: defaulted(
      { placeholder: 'KINDS', summary: 'Which rows, with commas between' },
      replayKinds,
      parseReplayKinds,
    ),
    rate: optional(
      { placeholder: 'N', summary: 'Transactions a second (default: as fast as possible)' },
      parseRate,
    ),
    limit: optional(
      { placeholder: 'N', summary: 'Only the first N rows that are sent' },
      parseInteger(1, 10_000_000),
    ),
    inFlight: defaulted(
      { placeholder: 'N', summary: 'Transactions that may wait to be final at a time' },
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
