import { registerHooks } from 'node:module'
import { changedText, type SourceChange, sourceOf } from './change-source.ts'

/** Has this process load sources with these changes from now on. What it has loaded already stays as it is, so this comes before anything of the node does. */
export function plantSources(changes: readonly SourceChange[]): void {
  const byUrl = new Map<string, SourceChange[]>()
  for (const change of changes) {
    const url = sourceOf(change).href
    byUrl.set(url, [...(byUrl.get(url) ?? []), change])
  }
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context)
      const own = byUrl.get(url)
      if (own === undefined) return loaded
      return { ...loaded, source: changedText(String(loaded.source), own) }
    },
  })
}
