import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Hex } from 'viem'

const modules = fileURLToPath(new URL('../../../../node_modules/', import.meta.url))
const contracts = fileURLToPath(new URL('../../../../contracts/', import.meta.url))
const ownPrefix = '@metalayer/contracts/'

type SolcOutput = {
  errors?: { severity: string; formattedMessage: string }[]
  contracts?: Record<string, Record<string, { evm: { bytecode: { object: string } } }>>
}

/** Code that makes the app of that name, which stands in a file of that name beside this one. Compiled anew each time, over what the kernel's interfaces are now. */
export function compileApp(name: string): Hex {
  const solc = createRequire(import.meta.url)('solc')
  const file = `${name}.sol`
  const content = readFileSync(new URL(file, import.meta.url), 'utf8')
  const input = {
    language: 'Solidity',
    sources: { [file]: { content } },
    settings: {
      evmVersion: 'cancun',
      optimizer: { enabled: true, runs: 10_000 },
      metadata: { appendCBOR: false },
      outputSelection: { '*': { '*': ['evm.bytecode.object'] } },
    },
  }
  const output: SolcOutput = JSON.parse(solc.compile(JSON.stringify(input), { import: find }))
  const faults = (output.errors ?? []).filter(({ severity }) => severity === 'error')
  const made = output.contracts?.[file]?.[name]
  if (made === undefined || faults.length > 0) {
    throw new Error(faults.map(({ formattedMessage }) => formattedMessage).join('\n'))
  }
  return `0x${made.evm.bytecode.object}`
}

function find(path: string): { contents: string } | { error: string } {
  const place = path.startsWith(ownPrefix)
    ? `${contracts}${path.slice(ownPrefix.length)}`
    : `${modules}${path}`
  if (existsSync(place)) return { contents: readFileSync(place, 'utf8') }
  return { error: `${path} was not found` }
}
