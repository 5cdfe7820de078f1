import { readFileSync } from 'node:fs'

const text = readFileSync(new URL('../../../../docs/HOSTS.md', import.meta.url), 'utf8')
const section = text.slice(text.indexOf('## Several hosts'))

/** The one command of the guide's section on several hosts that begins so, as its words behind `era`, with the addresses of this test. */
export function guideLine(
  start: string,
  { chains, first, own }: Record<'chains' | 'first' | 'own', string>,
): string[] {
  const lines = [...section.matchAll(/^ {4,}era (.*)$/gm)].map(([, line = '']) => line)
  const found = lines.filter((line) => line.startsWith(start))
  if (found.length !== 1) throw new Error(`docs/HOSTS.md has ${found.length} lines of ${start}.`)
  const addresses: Record<string, string> = {
    '10.0.0.1': chains,
    '10.0.0.11': first,
    '10.0.0.12': own,
  }
  return found.flatMap((line) =>
    line.split(' ').map((word) => word.replace(/\b10\.0\.0\.\d+\b/, (at) => addresses[at] ?? at)),
  )
}
