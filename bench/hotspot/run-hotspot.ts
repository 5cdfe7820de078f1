import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { atMost, figure, type Measurement } from '../measurement.ts'
import { type BurstResult, type HotSpotOptions, runBurst } from './run-burst.ts'

/** So many chains that what the hot one has too much of finds room on the others: together they have two thirds of what they can run to do. */
export const hotSpotOptions: HotSpotOptions = {
  ...{ chains: 12, validators: 4, blockTimeMs: 4_000, gasLimit: 2_000_000 },
  ...{ share: 0.25, times: 5, perChain: 60, quietMs: 40_000, hotMs: 70_000 },
}

const rulesUrl = (name: string): string => new URL(`rules/${name}.ts`, import.meta.url).href

/** One chain of a network gets five times its capacity at once: with the network's own rules, and with others in the same run. */
export async function runHotspot(
  note: (line: string) => void,
  options: HotSpotOptions = hotSpotOptions,
): Promise<Measurement[]> {
  const directory = mkdtempSync(join(tmpdir(), 'metalayer-hotspot-'))
  const plan = join(directory, 'plan.json')
  const foresight = `${rulesUrl('foresight')}?plan=${encodeURIComponent(plan)}`
  const placements: [string, string | undefined][] = [
    ['MetaLayer', undefined],
    ['static hashing', rulesUrl('stay')],
    ['random', rulesUrl('random')],
    ['perfect knowledge', foresight],
  ]
  try {
    const results: BurstResult[] = []
    for (const [placement, rules] of placements) {
      note(`hotspot: ${placement}, ${options.chains} chains`)
      const result = await runBurst({ placement, rules, plan }, options)
      note(`hotspot: ${JSON.stringify(result)}`)
      results.push(result)
    }
    return results.flatMap(report)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function report({
  placement,
  idle,
  worst,
  recovered,
  moves,
  wasted,
  refused,
  cpu,
  ownCpu,
}: BurstResult): Measurement[] {
  const isOurs = placement === 'MetaLayer'
  const load = `load ${loadavg()[0]?.toFixed(1)}, CPU ${Math.round(cpu * 100)} %, of this bench ${Math.round(ownCpu * 100)} %`
  const name = `${placement}: p95 back to twice idle`
  const value = recovered ?? Number.POSITIVE_INFINITY
  const detail = `${recovered === undefined ? 'not in this run; ' : ''}${refused} times refused at the door; ${load}`
  const wastedShare = moves === 0 ? 0 : (wasted / moves) * 100
  return [
    figure(`${placement}: time to inclusion, idle p95`, idle, 's'),
    figure(`${placement}: the same at worst`, worst, 's'),
    isOurs ? atMost(30, { name, value, unit: 's', detail }) : figure(name, value, 's', detail),
    isOurs
      ? atMost(5, {
          name: `${placement}: moves wasted`,
          value: wastedShare,
          unit: '%',
          detail: `${wasted} of ${moves}`,
        })
      : figure(`${placement}: moves wasted`, wastedShare, '%', `${wasted} of ${moves}`),
  ]
}
