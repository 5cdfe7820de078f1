import { expect, test } from 'vitest'
import { read } from './source-tree.ts'

type Entry = { optionalDependencies?: Record<string, string> }

/**
 * A registry need not have the binaries of all platforms. Where it lacks one, `npm install` leaves it out of the lock file, and `npm ci` then
 * refuses the whole file, everywhere. So each is named in it, be it without the hash that the registry would have told.
 */
test('the lock file names the optional packages of every platform', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Entry> }
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) => !folders(path).some((folder) => `${folder}node_modules/${name}` in packages),
      )
      .map((name) => `${path} → ${name}@${optionalDependencies[name]}`),
  )
  expect(missing).toEqual([])
})

/** Where Node looks for what a package at `path` imports, innermost first. */
function folders(path: string): string[] {
  const parts = path.split('/node_modules/')
  const inner = parts.map((_, index) => parts.slice(0, index + 1).join('/node_modules/'))
  return [...inner.reverse().map((folder) => (folder === '' ? '' : `${folder}/`)), '']
}
