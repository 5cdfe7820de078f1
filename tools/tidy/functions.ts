import { isFunction, nameOf, parse, type Syntax, walk } from './syntax.ts'

/** A function of a file, and how long it is. */
export type Measured = { name: string; lines: number }

/**
 * Functions of a TypeScript module by their own lines: those of the functions inside it are theirs, but for the first of each. So a factory, or a `describe`,
 * is as long as what it does itself.
 */
export function functionsOf(text: string): Measured[] {
  const lines = (node: Syntax) => text.slice(node.start, node.end).split('\n').length
  const found = new Map<Syntax, Measured>()
  walk(parse(text), (node, around) => {
    if (!isFunction(node)) return
    found.set(node, { name: nameAt(node, around), lines: lines(node) })
    const outer = around.findLast(isFunction)
    const measured = outer && found.get(outer)
    if (measured) measured.lines -= lines(node) - 1
  })
  return [...found.values()]
}

/** Functions of a Solidity file as the formatter lays them out, and those of its assembly, by the same measure. */
export function functionsOfSolidity(text: string): Measured[] {
  const pattern = /^( *)(?:function (\w+)|(constructor|receive|fallback)\b|modifier (\w+))/gm
  const found: (Measured & { start: number; end: number })[] = []
  for (const { 0: all, 1: margin = '', index: start, ...names } of text.matchAll(pattern)) {
    const rest = text.slice(start)
    const signature = rest.match(/^[^{;]*(?:;|\{[^\n]*\}$|\{)/m)?.[0] ?? all
    const isWhole = !signature.endsWith('{')
    const body = isWhole
      ? signature
      : rest.slice(0, rest.search(new RegExp(`^${margin}\\}`, 'm')) + 1)
    const lines = body.split('\n').length
    const outer = found.findLast(({ end }) => end > start)
    if (outer) outer.lines -= lines - 1
    found.push({
      name: names[2] ?? names[3] ?? names[4] ?? '',
      lines,
      start,
      end: start + body.length,
    })
  }
  return found.map(({ name, lines }) => ({ name, lines }))
}

/** What a function is called by: its own name, the variable or field that holds it, or the words of the test that it is. */
function nameAt(node: Syntax, around: readonly Syntax[]): string {
  const holder = around.at(-1)
  const words = (holder?.arguments as { value?: unknown }[] | undefined)?.[0]?.value
  if (typeof words === 'string') return words
  return nameOf(node) ?? nameOf(holder) ?? nameOf(around.findLast((one) => nameOf(one))) ?? ''
}
