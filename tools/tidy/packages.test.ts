import { describe, expect, test } from 'vitest'
import { files, isTest, modules, read } from '../source-tree.ts'

type Manifest = {
  name: string
  version: string
  private?: boolean
  type?: string
  license?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

const packages = files('package.json').map((path) => ({
  folder: path.replace(/package\.json$/, ''),
  manifest: JSON.parse(read(path)) as Manifest,
}))
const root = packages.find(({ folder }) => folder === '')?.manifest
/** Projects further down are tests' own, and install for themselves. */
const members = packages.filter(({ folder }) => /^packages\/[^/]+\/$/.test(folder))

/** What a member's files import by name, those that its users run apart from the rest. */
function importsOf(folder: string): { running: Set<string>; testing: Set<string> } {
  const [running, testing] = [new Set<string>(), new Set<string>()]
  for (const { path, imports, typeImports } of modules()) {
    if (!path.startsWith(folder)) continue
    const isShipped = folder === 'packages/testing/' ? !path.endsWith('.test.ts') : !isTest(path)
    for (const target of [...imports, ...typeImports]) {
      const name = target.match(/^(@[^/]+\/[^/]+|[^@./][^/]*)/)?.[0]
      if (
        name === undefined ||
        target.startsWith('node:') ||
        /^(packages|contracts)\//.test(target)
      )
        continue
      if (isShipped) running.add(name)
      else testing.add(name)
    }
  }
  return { running, testing }
}

describe('package.json', () => {
  test('versions are exact, and the same everywhere', () => {
    const versions = new Map<string, Set<string>>()
    for (const { manifest } of packages) {
      const all = { ...manifest.dependencies, ...manifest.devDependencies }
      for (const [name, version] of Object.entries(all)) {
        versions.set(name, (versions.get(name) ?? new Set()).add(version))
      }
    }
    const wrong = [...versions]
      .filter(
        ([, found]) => found.size > 1 || ![...found].every((one) => /^\d+\.\d+\.\d+$/.test(one)),
      )
      .map(([name, found]) => `${name}: ${[...found].join(', ')}`)
    expect(wrong).toEqual([])
  })

  test('members are alike', () => {
    for (const { manifest } of packages.filter(({ folder }) => folder !== '')) {
      const { name, version, private: isPrivate, type, license } = manifest
      expect({ version, isPrivate, type, license }, name).toEqual({
        version: root?.version,
        isPrivate: true,
        type: 'module',
        license: root?.license,
      })
    }
  })

  test.each(members)(
    '$manifest.name names what it imports, and no more',
    ({ folder, manifest }) => {
      const { running, testing } = importsOf(folder)
      const { dependencies = {}, devDependencies = {} } = manifest
      const text = files('.ts')
        .filter((path) => path.startsWith(folder))
        .map(read)
        .join('\n')
      const ofRoot = Object.keys(root?.devDependencies ?? {})
      const own = (name: string) => name !== manifest.name
      expect([...running].filter((name) => own(name) && !(name in dependencies))).toEqual([])
      expect(
        [...testing].filter(
          (name) =>
            own(name) &&
            !(name in { ...dependencies, ...devDependencies }) &&
            !ofRoot.includes(name),
        ),
      ).toEqual([])
      // A path to a package's file, and a program by its name, are uses too.
      const isUsed = (name: string) => text.includes(name.replace('@types/', ''))
      expect(
        Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !isUsed(name)),
      ).toEqual([])
    },
  )
})
