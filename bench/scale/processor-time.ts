import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import type { DevnetInfo } from '@metalayer/devnet'

/** Processor time so far: of chains' processes, nodes' processes, this one, and of the whole machine, in seconds. */
export type ProcessorTime = {
  chains: number
  nodes: number
  /** Of the process that mines, that passes requests to chains, and that sends the load. */
  bench: number
  busy: number
  all: number
}

/** `USER_HZ`, which Linux has had at 100 on every platform that Node runs on. */
const ticksPerSecond = 100
/** Where in `/proc/<pid>/stat`, behind the name of the program, times in user and in system mode stand. */
const [userField, systemField] = [11, 12]

/** Reads what has been used so far. Zero for processes where there is no `/proc`. */
export function readProcessorTime(info: DevnetInfo): ProcessorTime {
  const all = cpus().map(({ times: { user, nice, sys, idle, irq } }) => {
    return { busy: user + nice + sys + irq, all: user + nice + sys + irq + idle }
  })
  const pids = (of: readonly { pid: number | undefined }[]) =>
    of.reduce((sum, { pid }) => sum + (pid === undefined ? 0 : secondsOf(pid)), 0)
  return {
    chains: pids(info.chains),
    nodes: pids(info.nodes),
    bench: secondsOf(process.pid),
    busy: all.reduce((sum, one) => sum + one.busy, 0) / 1_000,
    all: all.reduce((sum, one) => sum + one.all, 0) / 1_000,
  }
}

/** What was used between two readings. */
export function usedBetween(before: ProcessorTime, after: ProcessorTime): ProcessorTime {
  return {
    chains: after.chains - before.chains,
    nodes: after.nodes - before.nodes,
    bench: after.bench - before.bench,
    busy: after.busy - before.busy,
    all: after.all - before.all,
  }
}

function secondsOf(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The program's name may hold spaces, and ends with the last bracket.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[userField]) + Number(fields[systemField])) / ticksPerSecond
  } catch {
    // It has ended, or this is no Linux: then the machine's share alone is told.
    return 0
  }
}
