import { files, isTest, read } from './source-tree.ts'

/**
 * Every stable code of an operating error of the packages (docs/ENGINEERING.md, E1): of classes with one code, of unions called …Code or …Reason, and of
 * the command line's errors.
 */
export function codesOfCode(): Set<string> {
  const found = new Set<string>()
  const add = (text: string, pattern: RegExp) => {
    for (const [, code = ''] of text.matchAll(pattern)) found.add(code)
  }
  for (const path of files('.ts')) {
    if (!/^packages\/(?!testing\/)[a-z]+\/src\//.test(path) || isTest(path)) continue
    const text = read(path)
    add(text, /readonly code = '([a-z0-9-]+)'/g)
    add(text, /new CliError\(\s*'([a-z0-9-]+)'/g)
    add(text, /super\('([a-z-]+)', message, hint/g)
    for (const [, union = ''] of text.matchAll(
      /^export type \w*(?:Code|Reason) =([\s\S]*?)(?=\n\n|\nexport)/gm,
    )) {
      add(union, /'([a-z0-9-]+)'/g)
    }
  }
  return found
}
