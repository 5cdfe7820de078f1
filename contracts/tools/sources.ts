import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The `contracts` folder. */
export const contractsRoot = fileURLToPath(new URL('..', import.meta.url))

/** One Solidity file of `src/`, and what it defines. `path` is relative to the contracts folder. */
export type Source = {
  path: string
  fileName: string
  contracts: { name: string; kind: 'contract' | 'interface' | 'library' }[]
}

/** What tests alone deploy. It lies in `src/` for forge, which compiles what is there as the network's own. */
const testingDir = join('src', 'testing/')

const definition = /^(contract|interface|library) (\w+)/gm

function solidityFiles(): string[] {
  return readdirSync(join(contractsRoot, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.sol'))
    .map((entry) => relative(contractsRoot, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith(testingDir))
    .sort()
}

/** All sources with what they define; abstract contracts and bare types are left out, for they are not deployed. */
export function listSources(): Source[] {
  return solidityFiles().flatMap((path) => {
    const text = readFileSync(join(contractsRoot, path), 'utf8')
    const contracts = [...text.matchAll(definition)].map(([, kind, name]) => ({
      kind: kind as Source['contracts'][number]['kind'],
      name: name as string,
    }))
    return contracts.length === 0 ? [] : [{ path, fileName: basename(path), contracts }]
  })
}

/** SHA-256 over all that decides what `generated/` holds: sources, compiler and its settings, OpenZeppelin's version, and these tools. */
export function sourcesDigest(): string {
  const hash = createHash('sha256')
  const tools = ['tools/build.ts', 'tools/generate.ts', 'tools/sources.ts', 'tools/solc']
  for (const path of [...solidityFiles(), 'foundry.toml', ...tools]) {
    const content = readFileSync(join(contractsRoot, path))
    hash.update(`${path}\n${content.length}\n`).update(content)
  }
  for (const dependency of ['solc', '@openzeppelin/contracts']) {
    const path = join(contractsRoot, '../node_modules', dependency, 'package.json')
    hash.update(`${dependency}@${JSON.parse(readFileSync(path, 'utf8')).version}\n`)
  }
  return hash.digest('hex')
}
