import { readFileSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Sources that one contract may import, and bytes of one of them. */
const SOURCES_MAX = 2_000
const SOURCE_BYTES_MAX = 1_048_576

/** What the compiler is told of an import. */
export type ImportAnswer = { contents: string } | { error: string }

/**
 * Reads what a contract imports: files beside it, and packages in `node_modules` of its folder and those above, then of this program, whose
 * `@metalayer/contracts` and `@openzeppelin/contracts` are there for who has none.
 */
export function createImports(folder: string): (path: string) => ImportAnswer {
  const roots = [
    ...ancestorsOf(folder),
    ...ancestorsOf(fileURLToPath(new URL('.', import.meta.url))),
  ]
  let count = 0
  return (path) => {
    if (++count > SOURCES_MAX) return { error: `more than ${SOURCES_MAX} sources are imported` }
    const places = isAbsolute(path) ? [path] : roots.map((root) => join(root, 'node_modules', path))
    const found = places.find(isFile)
    if (found === undefined) {
      return { error: `${path} is neither beside the contract nor in a package of npm` }
    }
    if (statSync(found).size > SOURCE_BYTES_MAX) {
      return { error: `${found} has more than ${SOURCE_BYTES_MAX} bytes` }
    }
    return { contents: readFileSync(found, 'utf8') }
  }
}

function ancestorsOf(folder: string): string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...ancestorsOf(above)]
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
