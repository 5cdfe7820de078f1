import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  hotSpotTable,
  type LoadName,
  type PlacementName,
  plotSpeedUps,
  runHotSpots,
  runScale,
  scaleTable,
} from '@metalayer/simulator'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import { CliError } from '../errors.ts'
import { formatTable } from '../format/table.ts'
import { replayKinds } from '../replay/kinds.ts'
import { readTrace } from '../replay/trace.ts'
import { createRunProgress } from './run-progress.ts'
import { type StoryValues, simulateStories } from './simulate-stories.ts'
import { simulateYears } from './simulate-years.ts'

type Values = {
  load: readonly LoadName[]
  trace: string | undefined
  chains: readonly number[]
  against: readonly PlacementName[] | undefined
  hotSpot: boolean
  year: boolean
  capacity: number
  ticks: number
  seed: number
  plot: string | undefined
  level: 'coarse' | 'bytecode'
} & StoryValues

/** `era sim`. */
export async function simulate(values: Values, context: CommandContext): Promise<Outcome> {
  if (values.level === 'bytecode') return simulateStories(values, context)
  if (values.year) return simulateYears(values, context)
  const most = Math.max(...values.chains)
  const { seed, capacity } = values
  const progress = createRunProgress(context, 'ticks')
  try {
    if (values.hotSpot) {
      const results = await runHotSpots({
        ...{ chains: most, capacity, seed },
        onTick: (name, done, total) => progress.show(`hot spot, ${name}`, done, total),
      })
      return {
        value: { seed, capacity, chains: most, results },
        text: textOf(hotSpotTable(results)),
      }
    }
    const rows = await runScale({
      ...{ seed, capacity, ticks: values.ticks, counts: values.chains },
      loads: values.trace === undefined ? values.load : [],
      trace: values.trace === undefined ? undefined : readRows(values.trace),
      against: values.against ?? [],
      againstAt: most,
      onTick: progress.show,
    })
    if (values.plot !== undefined) await writePlot(values.plot, plotSpeedUps(rows))
    return { value: { seed, capacity, rows }, text: textOf(scaleTable(rows)) }
  } finally {
    progress.end()
  }
}

function readRows(path: string) {
  const { rows } = readTrace(path, replayKinds)
  return { name: basename(path).replace(/\.csv(\.gz)?$/, ''), rows }
}

async function writePlot(path: string, svg: string): Promise<void> {
  try {
    await writeFile(path, svg)
  } catch (cause) {
    throw new CliError(
      'plot-unwritable',
      `${path} cannot be written: ${(cause as Error).message}.`,
      {
        hint: 'Name a file in a folder that exists and may be written to.',
        cause,
      },
    )
  }
}

/** Everything but the names of rows ends at the same place. */
function textOf([head = [], ...rows]: readonly string[][]): string {
  return formatTable(
    head,
    rows,
    head.slice(1).filter((title) => title !== 'placement'),
  )
}
