import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** A tracked TypeScript file with what it imports: paths from the root for files of the house, package names for the rest. */
export type Module = { path: string; text: string; imports: string[]; typeImports: string[] }

const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  // One may be deleted in the working tree and not in the index yet.
  .filter((path) => path !== '' && existsSync(join(root, path)))

/** Tracked files, and new ones that git would not ignore, by their ending. */
export function files(...endings: string[]): string[] {
  return listed.filter((path) => endings.some((ending) => path.endsWith(ending)))
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
