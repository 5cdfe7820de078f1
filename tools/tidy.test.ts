import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { files, isTest, type Module, modules, read } from './source-tree.ts'

const all = modules()
const sources = all.filter(({ path }) => path.startsWith('packages/') && !isTest(path))

/** What each package may import of the house (docs/ENGINEERING.md, S1). Left out: nothing. */
const layers: Record<string, readonly string[]> = {
  protocol: [],
  consensus: ['protocol'],
  chain: ['contracts', 'protocol'],
  node: ['chain', 'consensus', 'contracts', 'protocol'],
  gateway: ['node', 'protocol'],
  devnet: ['chain', 'contracts', 'gateway', 'node', 'protocol'],
  cli: ['chain', 'contracts', 'devnet', 'gateway', 'node', 'protocol'],
}

/** Where the outside world may be touched (S3): composition roots and adapters. */
const worldly = [
  /^packages\/(cli|devnet|chain)\//,
  /^packages\/node\/src\/(clock|network\/libp2p|network\/bootstrap|store\/(sqlite|postgres))\.ts$/,
  /^packages\/node\/src\/main\.ts$/,
]

const codeLines = (text: string) => text.split('\n').length

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

describe('shape (S2, V2)', () => {
  test('no file is over 500 lines', () => {
    const long = [...all.map(({ path }) => path), ...files('.sol')]
      .filter((path) => !isTest(path) && codeLines(read(path)) > 500)
      .map((path) => `${path}: ${codeLines(read(path))}`)
    expect(long).toEqual([])
  })

  test('files are named in kebab case, JSON-RPC handlers as on the wire', () => {
    const odd = all
      .map(({ path }) => path)
      .filter((path) => !/^[a-z0-9]+([-.][a-z0-9]+)*\.ts$/.test(basename(path)))
      .filter((path) => !/gateway\/src\/methods\/(web3|net|eth|era)_[A-Za-z0-9]+\.ts$/.test(path))
    expect(odd).toEqual([])
  })

  test('no default exports, enums, or any', () => {
    const wrong = all
      .filter(({ path }) => !path.endsWith('.config.ts'))
      .filter(({ text }) =>
        /^export default|^(export )?(const )?enum |: any\b|as any\b/m.test(text),
      )
      .map(({ path }) => path)
    expect(wrong.filter((path) => path !== 'tools/tidy.test.ts')).toEqual([])
  })

  test('every module is used', () => {
    const reached = new Set(all.flatMap(({ imports, typeImports }) => [...imports, ...typeImports]))
    const entries =
      /\/(index|main)\.ts$|-process\.ts$|^tools\/|^bench\/|^contracts\/tools\/|^examples\/|\.config\.ts$/
    const named = [...files('package.json', '.md', '.ts')].map(read).join('\n')
    const dead = all
      .map(({ path }) => path)
      .filter((path) => !isTest(path) && !entries.test(path) && !reached.has(path))
      .filter((path) => !named.includes(`'./${basename(path)}'`) && !named.includes(basename(path)))
    expect(dead).toEqual([])
  })
})

describe('what is outside comes in (S3, E1)', () => {
  test('clock, randomness and environment stand in composition roots and adapters only', () => {
    const wrong = sources
      .filter(({ path }) => !worldly.some((pattern) => pattern.test(path)))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\b(Date\.now|Math\.random|process\.env|setTimeout|setInterval)\b/g)].map(
          ([call]) => `${path}: ${call}`,
        ),
      )
    expect(wrong).toEqual([])
  })

  test('errors have a class and a code', () => {
    const wrong = sources.filter(({ text }) => /\bnew Error\(/.test(text)).map(({ path }) => path)
    expect(wrong).toEqual([])
  })
})

describe('documents', () => {
  test('links lead somewhere', () => {
    const broken = files('.md').flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, target]) => normalize(join(dirname(path), target ?? '')))
        .filter(
          (target) =>
            files(basename(target)).every((known) => known !== target) && !isFolder(target),
        )
        .map((target) => `${path} → ${target}`),
    )
    expect(broken).toEqual([])
  })
})

function isFolder(path: string): boolean {
  const folder = path.replace(/\/$/, '')
  return files('').some((file) => file.startsWith(`${folder}/`))
}
