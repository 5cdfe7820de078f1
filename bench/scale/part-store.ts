import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What parts came to, each in a file of its own: a bench that was ended goes on where it was. */
export type PartStore = {
  /** What the part came to before, with these options; else what `run` brings, which is kept. */
  take<Result>(name: string, options: unknown, run: () => Promise<Result>): Promise<Result>
}

/** Keeps parts in `directory`; `isFresh`: forgets what is there. */
export function openPartStore(directory: string, isFresh: boolean): PartStore {
  if (isFresh) rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  return {
    async take<Result>(name: string, options: unknown, run: () => Promise<Result>) {
      const path = join(directory, `${name}.json`)
      const wanted = JSON.stringify(options)
      const kept = read(path)
      if (kept?.options === wanted) return kept.result as Result
      const result = await run()
      // Whole or not at all, whenever it ends.
      writeFileSync(`${path}.new`, JSON.stringify({ options: wanted, result }))
      renameSync(`${path}.new`, path)
      return result
    },
  }
}

function read(path: string): { options: string; result: unknown } | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // There is none, or it cannot be read: then it is run again.
    return undefined
  }
}
