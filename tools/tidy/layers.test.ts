import { describe, expect, test } from 'vitest'
import { isTest, type Module, modules } from '../source-tree.ts'

const all = modules()
const sources = all.filter(({ path }) => path.startsWith('packages/') && !isTest(path))

/** What each package may import of the house (docs/ENGINEERING.md, S1). Left out: nothing. */
const layers: Record<string, readonly string[]> = {
  protocol: [],
  consensus: ['protocol'],
  policy: [],
  chain: ['contracts', 'protocol'],
  node: ['chain', 'consensus', 'contracts', 'policy', 'protocol'],
  gateway: ['node', 'protocol'],
  host: ['chain', 'contracts', 'gateway', 'node', 'protocol'],
  devnet: ['chain', 'contracts', 'host', 'node', 'protocol'],
  simulator: ['chain', 'consensus', 'contracts', 'node', 'policy', 'protocol'],
  cli: ['chain', 'contracts', 'devnet', 'gateway', 'host', 'node', 'protocol', 'simulator'],
}

describe('layers (S1)', () => {
  test('packages import downwards only', () => {
    const wrong = sources.flatMap(({ path, imports, typeImports }) => {
      const own = path.split('/')[1] ?? ''
      return [...imports, ...typeImports]
        .flatMap((target) => target.match(/^@metalayer\/([a-z]+)/)?.[1] ?? [])
        .filter((target) => target !== own && !layers[own]?.includes(target))
        .map((target) => `${path} imports @metalayer/${target}`)
    })
    expect(wrong).toEqual([])
  })

  test('no module reaches itself', () => {
    const byPath = new Map(all.map((module) => [module.path, module]))
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (module: Module, trail: readonly string[]) => {
      if (trail.includes(module.path)) {
        cycles.push([...trail.slice(trail.indexOf(module.path)), module.path].join(' → '))
        return
      }
      if (done.has(module.path)) return
      for (const target of module.imports) {
        const next = byPath.get(target)
        if (next !== undefined) visit(next, [...trail, module.path])
      }
      done.add(module.path)
    }
    for (const module of all) visit(module, [])
    expect(cycles).toEqual([])
  })

  test('packages import each other by name, and through their entry', () => {
    const wrong = sources.flatMap(({ path, imports, typeImports }) =>
      [...imports, ...typeImports]
        .filter((target) => {
          const other = target.match(/^packages\/([a-z]+)\//)?.[1]
          return other !== undefined && other !== path.split('/')[1]
        })
        .map((target) => `${path} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })
})
