import { readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { Abi, Hex } from 'viem'
import { CliError } from '../errors.ts'
import { createImports, type ImportAnswer } from './read-import.ts'
import type { SourceMap } from './source-place.ts'

/** A contract, compiled. */
export type CompiledContract = {
  name: string
  abi: Abi
  /** Creation code, without arguments. */
  bytecode: Hex
  /** What stands on a chain, but for immutables; and where it comes from. */
  runtime: SourceMap
  /** Variables in Solidity storage. */
  stored: string[]
}

type Code = { object: string; sourceMap: string }
type Artifact = {
  abi: Abi
  evm: { bytecode: Code; deployedBytecode: Code }
  storageLayout: { storage: { label: string }[] }
}
type Output = {
  errors?: { severity: string; formattedMessage: string }[]
  contracts?: Record<string, Record<string, Artifact>>
  sources?: Record<string, { id: number }>
}
type Compile = (input: string, callbacks: { import(path: string): ImportAnswer }) => string

const settings = {
  // What every chain of the network understands.
  evmVersion: 'cancun',
  optimizer: { enabled: true, runs: 200 },
  // The same code wherever the sources lie.
  metadata: { bytecodeHash: 'none' },
  outputSelection: {
    '*': { '*': ['abi', 'evm.bytecode.object', 'evm.deployedBytecode', 'storageLayout'] },
  },
}

/**
 * Compiles a contract of a Solidity file: the one that is named; else the only one, or the one that is called like the file.
 *
 * @throws CliError `source-unreadable`, `no-compiler`, `compile-failed` with the compiler's words, `contract-unknown`.
 */
export async function compileContract(
  path: string,
  contract: string | undefined,
): Promise<CompiledContract> {
  const source = resolve(path)
  const content = readSource(source)
  const texts = new Map([[source, content]])
  const importFile = createImports(dirname(source))
  const compile = await loadCompiler()
  const input = { language: 'Solidity', sources: { [source]: { content } }, settings }
  const output: Output = JSON.parse(
    compile(JSON.stringify(input), {
      import(file) {
        const answer = importFile(file)
        if ('contents' in answer) texts.set(file, answer.contents)
        return answer
      },
    }),
  )
  const faults = (output.errors ?? []).filter(({ severity }) => severity === 'error')
  if (faults.length > 0) {
    const words = faults.map(({ formattedMessage }) => formattedMessage.trim()).join('\n')
    throw new CliError('compile-failed', `${path} does not compile.\n${words}`, {
      hint: 'Imports are looked for beside the file and in packages of npm (node_modules).',
    })
  }
  const [name, artifact] = choose(output.contracts?.[source] ?? {}, path, contract)
  return describe(name, artifact, { texts, output })
}

function describe(
  name: string,
  { abi, evm, storageLayout }: Artifact,
  { texts, output }: { texts: ReadonlyMap<string, string>; output: Output },
): CompiledContract {
  const numbered = Object.entries(output.sources ?? {}).map(
    ([path, { id }]) => [id, { path, text: texts.get(path) ?? '' }] as const,
  )
  return {
    name,
    abi,
    bytecode: `0x${evm.bytecode.object}`,
    runtime: {
      code: `0x${evm.deployedBytecode.object}`,
      map: evm.deployedBytecode.sourceMap,
      sources: new Map(numbered),
    },
    stored: storageLayout.storage.map(({ label }) => label),
  }
}

function readSource(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    const why = (cause as Error).message
    throw new CliError('source-unreadable', `${path} cannot be read: ${why}.`, { cause })
  }
}

/** Nine megabytes, so only for who needs it; and an install may leave it out. */
async function loadCompiler(): Promise<Compile> {
  try {
    return (await import('solc')).default.compile
  } catch (cause) {
    throw new CliError('no-compiler', 'The Solidity compiler is not installed.', {
      hint: 'npm install solc; or deploy with forge create, Hardhat or viem, which work unchanged.',
      cause,
    })
  }
}

function choose(
  contracts: Record<string, Artifact>,
  path: string,
  wanted: string | undefined,
): [string, Artifact] {
  // Interfaces and abstract contracts have no code.
  const all = Object.entries(contracts).filter(([, { evm }]) => evm.bytecode.object !== '')
  const called = wanted ?? (all.length === 1 ? all[0]?.[0] : basename(path, '.sol'))
  const found = all.find(([name]) => name === called)
  if (found) return found
  const names = all.map(([name]) => name).join(', ')
  throw new CliError(
    'contract-unknown',
    wanted === undefined
      ? `${path} holds ${names ? 'several contracts' : 'no contract that can be deployed'}.`
      : `${path} holds no contract ${wanted} that can be deployed.`,
    names ? { hint: `Name one of them: ${names}.` } : {},
  )
}
