import { setImmediate } from 'node:timers/promises'
import type { CommandContext } from '../command/context.ts'
import { createProgressBar } from '../replay/progress-bar.ts'

/** A bar for each run of several, counted in `unit`; and between its steps, a moment for Ctrl-C. */
export function createRunProgress({ note, isTerminal, signal }: CommandContext, unit: string) {
  const titles = new Map<string, ReturnType<typeof createProgressBar>>()
  const barOf = (title: string) => {
    const known = titles.get(title)
    if (known !== undefined) return known
    for (const bar of titles.values()) bar.end()
    titles.clear()
    const fresh = createProgressBar(title, { write: note, isTerminal, now: Date.now })
    titles.set(title, fresh)
    return fresh
  }
  return {
    async show(title: string, done: number, total: number | undefined): Promise<void> {
      barOf(title).show(done, total ?? done, unit)
      await setImmediate()
      signal.throwIfAborted()
    },
    end() {
      for (const bar of titles.values()) bar.end()
    },
  }
}
