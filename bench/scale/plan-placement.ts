import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDice } from '@metalayer/devnet'
import { accountSlot, birthPlace, objectAddress } from '@metalayer/protocol'
import {
  INTERVAL_TICKS,
  type Intent,
  type Places,
  planClpa,
  planForesight,
  planLouvain,
} from '@metalayer/simulator'
import type { Hex } from 'viem'
import type { Apps, DevnetLoad } from './loads/load.ts'
import { tickMs } from './pace.ts'
import type { PlannedPlacement } from './part.ts'
import type { Plan } from './rules/follow-plan.ts'

/** A file for plans, and rules that have nodes follow it. */
export type PlanFile = { rules: string; write(plan: Plan): void; remove(): void }

/** What decides for the whole network at once where everything is to be: the simulator's, by what ran, or by what will. */
export type Planner = {
  /** These have become final. */
  note(places: readonly number[]): void
  /** Decides anew; `sent`: how much of the load was. What changed since the first decision. */
  decide(sent: number): Plan
}

export type PlannerOptions = {
  load: Pick<DevnetLoad, 'accounts' | 'intents' | 'objectIds'>
  apps: Apps
  /** In the order of birth. */
  chainIds: readonly number[]
  seed: number
  /** How much of the load an interval has, about. */
  ahead: number
}

/** Milliseconds between two decisions. */
export const intervalMs = INTERVAL_TICKS * tickMs

/** Keeps where its own decisions have had everything, which is born by hash, and starts from there. */
export function createPlanner(
  placement: PlannedPlacement,
  { load, apps, chainIds, seed, ahead }: PlannerOptions,
): Planner {
  const { accounts, intents } = load
  const ids = [...accounts.map(({ address }) => accountSlot(address)), ...load.objectIds(apps)]
  const births = [
    ...accounts.map(({ address }) => address),
    ...ids.slice(accounts.length).map(objectAddress),
  ].map((address) => birthPlace(address, chainIds.length))
  const planned = new Map<number, number>()
  const world: Places = {
    ...{ chains: chainIds.length, accounts: accounts.length },
    place: (id) => planned.get(id) ?? births[id] ?? 0,
  }
  const dice = createDice(seed)
  let recent: Intent[] = []
  const decideBy = {
    clpa: () => planClpa(recent, world),
    louvain: () => planLouvain(recent, world, dice.real),
    foresight: (sent: number) => planForesight(intents.slice(sent, sent + ahead), world),
  }
  return {
    note(places) {
      recent.push(...places.flatMap((place) => intents[place] ?? []))
    },
    decide(sent) {
      for (const [id, to] of decideBy[placement](sent)) planned.set(id, to)
      recent = []
      return Object.fromEntries(
        [...planned].map(([id, to]): [Hex, number] => [ids[id] ?? '0x', chainIds[to] ?? 0]),
      )
    },
  }
}

/** Decides at once and then at each interval, and has nodes follow. */
export function startPlanning(
  planner: Planner,
  { file, sent }: { file: PlanFile; sent(): number },
): { stop(): void } {
  const write = () => file.write(planner.decide(sent()))
  write()
  const deciding = setInterval(write, intervalMs)
  return { stop: () => clearInterval(deciding) }
}

/** A file in a directory of its own, with a plan that moves nothing. */
export function openPlanFile(): PlanFile {
  const directory = mkdtempSync(join(tmpdir(), 'scale-plan-'))
  const path = join(directory, 'plan.json')
  const rules = new URL('./rules/follow-plan.ts', import.meta.url)
  rules.searchParams.set('plan', path)
  const write = (plan: Plan) => {
    // Whole or not at all, whoever reads it.
    writeFileSync(`${path}.new`, JSON.stringify(plan))
    renameSync(`${path}.new`, path)
  }
  write({})
  return { rules: rules.href, write, remove: () => rmSync(directory, { recursive: true }) }
}
