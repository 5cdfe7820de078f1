import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Hex, parseAbi } from 'viem'

const modules = fileURLToPath(new URL('../../../../node_modules/', import.meta.url))
const contracts = fileURLToPath(new URL('../../../../contracts/', import.meta.url))
const source = new URL('Postbox.sol', import.meta.url)
const ownPrefix = '@metalayer/contracts/'

/** How to talk to `Postbox`, whose boxes take letters from all chains. */
export const postboxAbi = parseAbi([
  'function print(uint256 amount)',
  'function amountOf(address owner) view returns (uint256)',
  'function open(uint256 key)',
  'function countOf(uint256 key) view returns (uint256)',
  'function boxOf(uint256 key) view returns (address)',
  'function post(uint256 key, uint256 gas, uint256 amount, bytes letter)',
  'function multicall(bytes[] calls) returns (bytes[] results)',
  'event Opened(uint256 indexed key)',
  'event Received(uint256 indexed key, uint256 count, uint256 value, bytes letter)',
])

type SolcOutput = {
  errors?: { severity: string; formattedMessage: string }[]
  contracts?: Record<string, Record<string, { evm: { bytecode: { object: string } } }>>
}

/** Code that makes the app. Compiled anew each time, over what the kernel's interfaces are now. */
export function compilePostbox(): Hex {
  const solc = createRequire(import.meta.url)('solc')
  const input = {
    language: 'Solidity',
    sources: { 'Postbox.sol': { content: readFileSync(source, 'utf8') } },
    settings: {
      evmVersion: 'cancun',
      optimizer: { enabled: true, runs: 10_000 },
      metadata: { appendCBOR: false },
      outputSelection: { '*': { '*': ['evm.bytecode.object'] } },
    },
  }
  const output: SolcOutput = JSON.parse(solc.compile(JSON.stringify(input), { import: find }))
  const faults = (output.errors ?? []).filter(({ severity }) => severity === 'error')
  const made = output.contracts?.['Postbox.sol']?.Postbox
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
