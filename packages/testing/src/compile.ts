import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Abi, Hex } from 'viem'

type SolcOutput = {
  errors?: { severity: string; formattedMessage: string }[]
  contracts?: Record<string, Record<string, { abi: Abi; evm: { bytecode: { object: string } } }>>
}

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Compiles a contract of tests, anew each time, over the contracts as they are now. `path`: from the repository's root, as imports may be, too. */
export function compile(path: string, name: string): { abi: Abi; bytecode: Hex } {
  const solc = createRequire(import.meta.url)('solc')
  const input = {
    language: 'Solidity',
    sources: { [path]: { content: readFileSync(`${root}${path}`, 'utf8') } },
    settings: {
      evmVersion: 'cancun',
      optimizer: { enabled: true, runs: 10_000 },
      metadata: { appendCBOR: false },
      outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } },
    },
  }
  const output: SolcOutput = JSON.parse(solc.compile(JSON.stringify(input), { import: find }))
  const contract = output.contracts?.[path]?.[name]
  const faults = (output.errors ?? []).filter(({ severity }) => severity === 'error')
  if (contract === undefined || faults.length > 0) {
    throw new Error(faults.map(({ formattedMessage }) => formattedMessage).join('\n'))
  }
  return { abi: contract.abi, bytecode: `0x${contract.evm.bytecode.object}` }
}

function find(path: string): { contents: string } | { error: string } {
  for (const place of [`${root}${path}`, `${root}node_modules/${path}`]) {
    if (existsSync(place)) return { contents: readFileSync(place, 'utf8') }
  }
  return { error: `${path} was not found` }
}
