import { AVAILABILITY_MIN, runYears, yearsTable } from '@metalayer/simulator'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import { formatTable } from '../format/table.ts'
import { createRunProgress } from './run-progress.ts'

/** So many that a hundredth of them can be told. */
const YEARS = 100

type YearsValues = { chains: readonly number[]; seed: number; seeds: number | undefined }

/** `era sim --year`. It fails where the record as published breaks the promise. */
export async function simulateYears(
  { chains, seed, seeds }: YearsValues,
  context: CommandContext,
): Promise<Outcome> {
  const most = Math.max(...chains)
  const progress = createRunProgress(context, 'years')
  try {
    const rows = await runYears({
      ...{ chains: most, seed, years: seeds ?? YEARS },
      onYear: progress.show,
    })
    const [head = [], ...lines] = yearsTable(rows)
    const isKept = (rows[0]?.availability ?? 0) >= AVAILABILITY_MIN
    return {
      value: { seed, chains: most, rows },
      text: formatTable(head, lines, head.slice(1)),
      exitCode: isKept ? 0 : 1,
    }
  } finally {
    progress.end()
  }
}
