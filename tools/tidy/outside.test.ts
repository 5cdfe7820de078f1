import { describe, expect, test } from 'vitest'
import { isTest, modules } from '../source-tree.ts'
import { isLoop, nameOf, parse, type Syntax, walk } from './syntax.ts'

const all = modules()
const sources = all.filter(({ path }) => path.startsWith('packages/') && !isTest(path))

/** Where the outside world may be touched (S3): composition roots and adapters. */
const worldly = [
  /^packages\/(cli|devnet|host|chain)\//,
  /^packages\/node\/src\/(clock|network\/libp2p|network\/bootstrap|store\/(sqlite|postgres))\.ts$/,
  /^packages\/node\/src\/main\.ts$/,
]

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

describe('tests wait for events (T1)', () => {
  const waits = ['setTimeout', 'delay', 'sleep', 'wait']

  /** Waits for a time written on the spot, outside of a loop that looks again. */
  function sleeps(text: string): string[] {
    const found: string[] = []
    walk(parse(text), (node, around) => {
      if (node.type !== 'CallExpression' || !waits.includes(nameOf(node) ?? '')) return
      const times = (node.arguments as Syntax[]).filter(({ value }) => typeof value === 'number')
      if (times.some(({ value }) => value !== 0) && !around.some(isLoop)) {
        found.push(text.slice(node.start, node.end))
      }
    })
    return found
  }

  test('and sleep for no number of milliseconds', () => {
    const wrong = all
      .filter(({ path }) => /\.(test|e2e)\.ts$/.test(path))
      .flatMap(({ path, text }) => sleeps(text).map((call) => `${path}: ${call}`))
    expect(wrong).toEqual([])
  })

  test('by a rule that finds a sleeper, and leaves who looks again', () => {
    expect(sleeps('await delay(500)')).toEqual(['delay(500)'])
    expect(sleeps('await new Promise((go) => setTimeout(go, 20))')).toHaveLength(1)
    expect(sleeps('while (!isDone()) await delay(20)')).toEqual([])
    expect(sleeps('await delay(outageMs)')).toEqual([])
  })
})
