import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { files, modules, read } from '../source-tree.ts'

const text = files('.ts', '.sol', '.md', '.json', '.sh', 'run', '.yml', '.toml').filter(
  (path) => !/package-lock\.json$|\/generated\/|\/snapshots\//.test(path),
)

function linesWith(pattern: RegExp): string[] {
  return text.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
      ),
  )
}

describe('comments (C1)', () => {
  test('what is still to be done has the number of an issue', () => {
    const marks = ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')
    expect(linesWith(new RegExp(`\\b(${marks})\\b(?!\\(#\\d+\\))`))).toEqual([])
  })

  test('no code is commented out', () => {
    expect(linesWith(/^\s*\/\/ (const|let|await|return|import|if \(.*\) \{) ?.*[;({]$/)).toEqual([])
  })

  test('rules of the linter and the compiler are put aside with a reason only', () => {
    const reasonless = linesWith(
      /biome-ignore [^:]*:?\s*$|@ts-(ignore|nocheck)|@ts-expect-error\s*$/,
    )
    expect(reasonless.filter((line) => !line.startsWith('tools/tidy/'))).toEqual([])
  })
})

describe('places', () => {
  test('nothing names a folder of one machine, or beside the repository', () => {
    const machine = new RegExp(['/wo' + 'rk/', '/Us' + 'ers/', '\\.\\./sha' + 'red'].join('|'))
    expect(linesWith(machine)).toEqual([])
  })
})

describe('exports', () => {
  /** What users of a package may want although the house does not: errors to tell apart, defaults to change, bounds to know. */
  const forOthers = /Error$|^default\w+(Options|Limits)$|(_|[a-z])(MAX|Max)(_|$)/

  test('functions and values that no other module uses are not exported', () => {
    const all = modules()
    const words = new Map(all.map(({ path, text: code }) => [path, new Set(code.match(/\w+/g))]))
    const unused = all
      .filter(({ path }) => path.startsWith('packages/') && !path.endsWith('/index.ts'))
      .flatMap(({ path, text: code }) =>
        [...code.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)]
          .map(([, name = '']) => name)
          .filter((name) => !forOthers.test(name))
          .filter((name) => ![...words].some(([other, held]) => other !== path && held.has(name)))
          .map((name) => `${path}: ${name}`),
      )
    expect(unused).toEqual([])
  })
})

describe('documents', () => {
  test('links lead somewhere', () => {
    const tracked = files('')
    const isThere = (target: string) =>
      tracked.some((path) => path === target || path.startsWith(`${target.replace(/\/$/, '')}/`))
    const broken = files('.md').flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, target]) => normalize(join(dirname(path), target ?? '')))
        .filter((target) => target !== basename(path) && !isThere(target))
        .map((target) => `${path} → ${target}`),
    )
    expect(broken).toEqual([])
  })
})
