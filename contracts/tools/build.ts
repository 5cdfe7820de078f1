import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Artifact, barrelModule, contractModule, digestModule, kernelAbi } from './generate.ts'
import { contractsRoot, listSources, type Source, sourcesDigest } from './sources.ts'

/**
 * `npm run contracts`: compiles `src/` and writes the typed modules of `generated/`. The output is a function of the sources alone:
 * everything is compiled in one go, afresh, in a directory of its own. Does nothing where `generated/` is fresh (`--force` compiles anyway).
 * Where some sources do not compile, the modules of the others are written, theirs stay as they are, and `generated/` counts as stale.
 */
const outDir = 'out/generated'
const cacheDir = 'cache/generated'
const generatedDir = join(contractsRoot, 'generated')
const placedDirs = ['src/multicall/', 'src/stage/']

type Compilation = { ok: boolean; output: string }

function compile(paths: string[]): Compilation {
  for (const dir of [outDir, cacheDir])
    rmSync(join(contractsRoot, dir), { recursive: true, force: true })
  const run = spawnSync(
    'forge',
    ['build', ...paths, '--offline', '--out', outDir, '--cache-path', cacheDir],
    { cwd: contractsRoot, encoding: 'utf8' },
  )
  if (run.error)
    throw new Error(`forge did not start; run this as "npm run contracts": ${run.error.message}`)
  const output = `${run.stdout}${run.stderr}`
  // The npm wrapper of forge exits with 0 whatever forge does, so the words decide.
  return { ok: run.status === 0 && /Compiler run successful/.test(output), output }
}

/** Artifacts of one source, by contract name. */
function readArtifacts(source: Source): Artifact[] {
  return source.contracts.flatMap((contract) => {
    const path = join(contractsRoot, outDir, source.fileName, `${contract.name}.json`)
    const parsed = JSON.parse(readFileSync(path, 'utf8'))
    // What nodes put in place in simulations, where no constructor runs.
    const isPlaced = placedDirs.some((dir) => source.path.startsWith(dir))
    const runtime = isPlaced && { runtime: parsed.deployedBytecode.object }
    const bytecode: string = parsed.bytecode.object
    return [{ ...contract, path: source.path, abi: parsed.abi, bytecode, ...runtime }]
  })
}

/** Tries, each without the sources that did not compile in the one before. */
const attemptsMax = 5

/** Compiles all; where that fails, all but the sources that the compiler finds fault with. */
function collect(sources: Source[]): { artifacts: Artifact[]; failures: string[] } {
  const failures: string[] = []
  let rest = sources
  for (let attempt = 0; attempt < attemptsMax && rest.length > 0; attempt++) {
    const { ok, output } = compile(failures.length === 0 ? ['src'] : rest.map(({ path }) => path))
    if (ok) return { artifacts: rest.flatMap(readArtifacts), failures }
    process.stderr.write(output)
    const faulty = new Set(
      [...output.matchAll(/Error[^\n]*\n\s*--> ([^:\n]+):/g)].map((match) => match[1]),
    )
    failures.push(...rest.filter(({ path }) => faulty.has(path)).map(({ path }) => path))
    rest = rest.filter(({ path }) => !faulty.has(path))
    if (faulty.size === 0) break
  }
  return { artifacts: [], failures: [...failures, ...rest.map(({ path }) => path)] }
}

/** File name of a contract's module: `EraToken` is `era-token.ts`. */
const moduleName = (contract: string): string =>
  contract.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()

function writeGenerated(artifacts: Artifact[], digest: string, complete: boolean): string[] {
  if (artifacts.length === 0) return []
  mkdirSync(generatedDir, { recursive: true })
  const files = new Map<string, string>()
  const kernel = artifacts.find((artifact) => artifact.name === 'Kernel')
  files.set('kernel.ts', contractModule('Kernel', kernelAbi(artifacts), kernel?.bytecode ?? '0x'))
  for (const artifact of artifacts) {
    if (artifact.kind !== 'contract' || artifact.name === 'Kernel') continue
    files.set(
      `${moduleName(artifact.name)}.ts`,
      contractModule(artifact.name, artifact.abi, artifact.bytecode, artifact.runtime),
    )
  }
  files.set('digest.ts', digestModule(digest))
  const present = readdirSync(generatedDir).filter((name) => name.endsWith('.ts'))
  const all = new Set([...files.keys(), ...(complete ? [] : present)])
  all.delete('index.ts')
  files.set('index.ts', barrelModule([...all]))
  if (complete) for (const name of present) if (!files.has(name)) rmSync(join(generatedDir, name))
  for (const [name, text] of files) writeFileSync(join(generatedDir, name), text)
  return [...files.keys()]
}

function main(): number {
  const sources = listSources()
  const digest = sourcesDigest()
  const stored = join(generatedDir, 'digest.ts')
  if (!process.argv.includes('--force') && readIfPresent(stored).includes(digest)) {
    console.log('contracts/generated is up to date')
    return 0
  }
  const { artifacts, failures } = collect(sources)
  const complete = failures.length === 0
  const files = writeGenerated(
    artifacts,
    complete ? digest : `incomplete: ${failures.join(', ')}`,
    complete,
  )
  console.log(`wrote ${files.length} modules to contracts/generated`)
  if (!complete) console.error(`did not compile, left as they were: ${failures.join(', ')}`)
  return complete ? 0 : 1
}

function readIfPresent(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // Not generated yet.
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main()
