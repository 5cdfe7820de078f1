import { parseAst } from 'vitest/node'

/** A node of a syntax tree (ESTree), and where it stands in the text. */
export type Syntax = { type: string; start: number; end: number } & Record<string, unknown>

/** The tree of a module. */
export function parse(text: string): Syntax {
  return parseAst(text, { lang: 'ts' }) as unknown as Syntax
}

/** Calls `visit` for every node, outer ones first, with the nodes around it, outermost first. */
export function walk(
  node: Syntax,
  visit: (node: Syntax, around: readonly Syntax[]) => void,
  around: readonly Syntax[] = [],
): void {
  visit(node, around)
  const inside = [...around, node]
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isSyntax(child)) walk(child, visit, inside)
    }
  }
}

export const isFunction = ({ type }: Syntax) =>
  ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(type)

export const isLoop = ({ type }: Syntax) => /^(For|While|DoWhile)/.test(type)

/** The name that a node bears, where it bears one. */
export function nameOf(node: Syntax | undefined): string | undefined {
  for (const field of ['id', 'key', 'callee']) {
    const found = node?.[field]
    if (isSyntax(found) && typeof found.name === 'string') return found.name
  }
  return undefined
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
