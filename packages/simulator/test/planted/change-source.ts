import { readFileSync } from 'node:fs'

/** A change of a source: what stands there exactly once, and what comes in its place. */
export type SourceChange = { file: string; find: string; replace: string }

const packages = new URL('../../../', import.meta.url)

/** Where the source of a change under packages is. */
export function sourceOf({ file }: SourceChange): URL {
  return new URL(file, packages)
}

/** The source with the changes that concern it. Throws where what is to be changed does not stand there once. */
export function changedText(text: string, changes: readonly SourceChange[]): string {
  return changes.reduce((changed, { file, find, replace }) => {
    const parts = changed.split(find)
    if (parts.length === 2) return parts.join(replace)
    throw new Error(`What is to be planted finds ${parts.length - 1} times in ${file}: ${find}`)
  }, text)
}

/** The sources as they are, changed: for the question whether all of it still fits. */
export function changedSources(changes: readonly SourceChange[]): string[] {
  const files = new Set(changes.map(({ file }) => file))
  return [...files].map((file) => {
    const own = changes.filter((change) => change.file === file)
    return changedText(readFileSync(new URL(file, packages), 'utf8'), own)
  })
}
