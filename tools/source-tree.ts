import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** A tracked TypeScript file with what it imports: paths from the root for files of the house, package names for the rest. */
export type Module = { path: string; text: string; imports: string[]; typeImports: string[] }

/** Tracked files, and new ones that git would not ignore, by their ending. */
export function files(...endings: string[]): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  return listed
    .split('\n')
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && exists(path))
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** Every module of the packages and tools, generated ones left out. */
export function modules(): Module[] {
  return files('.ts')
    .filter((path) => !path.includes('/generated/'))
    .map((path) => {
      const text = read(path)
      const imports: string[] = []
      const typeImports: string[] = []
      const pattern =
        /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gm
      for (const [, isType, from, dynamic, bare] of text.matchAll(pattern)) {
        const target = resolve(path, from ?? dynamic ?? bare ?? '')
        if (isType) typeImports.push(target)
        else imports.push(target)
      }
      return { path, text, imports, typeImports }
    })
}

export const isTest = (path: string) =>
  /\.(test|e2e|bench|fuzz)\.ts$/.test(path) ||
  /\/test\/|compliance\.ts$|[-/]fixture\.ts$|^packages\/testing\//.test(path)

function resolve(from: string, target: string): string {
  return target.startsWith('.') ? normalize(join(dirname(from), target)) : target
}

function exists(path: string): boolean {
  try {
    readFileSync(join(root, path))
    return true
  } catch {
    return false // Deleted in the working tree, not in the index yet.
  }
}
