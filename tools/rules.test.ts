import { expect, test } from 'vitest'
import { files, read } from './source-tree.ts'

/** Comments and tests cite rules by number (C1, T2); docs/PROTOCOL.md is where those numbers lead. */
const home = read('docs/PROTOCOL.md')
const told = new Set(
  [...home.matchAll(/^\*\*(P\d+(?:, P\d+)*(?: and P\d+)?)\b/gm)].flatMap(
    ([, list = '']) => list.match(/P\d+/g) ?? [],
  ),
)
const invariants = new Set([...home.matchAll(/^\| (I\d)\b/gm)].map(([, name = '']) => name))

test('every rule that code and documents cite is told of', () => {
  const cited = files('.ts', '.sol', '.md')
    .filter((path) => !path.includes('/generated/') && path !== 'tools/rules.test.ts')
    .flatMap((path) =>
      [...read(path).matchAll(/(?<=[([ ])(P\d{1,2}|I\d)(?=[)\], :.–])/g)].map(([rule]) => ({
        path,
        rule,
      })),
    )
  expect(cited.length).toBeGreaterThan(100)
  expect(cited.filter(({ rule }) => !told.has(rule) && !invariants.has(rule))).toEqual([])
})

test('every rule has its place, and says how far it is built', () => {
  expect([...told].map((rule) => Number(rule.slice(1))).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 32 }, (_, index) => index + 1),
  )
  const paragraphs = home.split('\n\n').filter((text) => text.startsWith('**P'))
  expect(paragraphs.filter((text) => !/\*(Built|Not built)\b/.test(text))).toEqual([])
})
