import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Address, Hex } from 'viem'

const solc = fileURLToPath(new URL('../../../../contracts/tools/solc', import.meta.url))
const source = new URL('Predeploys.sol', import.meta.url)

type Compiled = {
  contracts: { 'Predeploys.sol': Record<string, { evm: { deployedBytecode: { object: string } } }> }
}

/** Code of OP Stack's predeploys that price a transaction, by address, for a chain's genesis. */
export function opStackPredeploys(): Record<Address, Hex> {
  const input = {
    language: 'Solidity',
    sources: { 'Predeploys.sol': { content: readFileSync(source, 'utf8') } },
    settings: {
      evmVersion: 'cancun',
      outputSelection: { '*': { '*': ['evm.deployedBytecode.object'] } },
    },
  }
  const { stdout } = spawnSync(process.execPath, [solc], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  const contracts = (JSON.parse(stdout) as Compiled).contracts['Predeploys.sol']
  const codeOf = (name: string): Hex => `0x${contracts[name]?.evm.deployedBytecode.object}`
  return {
    '0x420000000000000000000000000000000000000F': codeOf('GasPriceOracle'),
    '0x4200000000000000000000000000000000000015': codeOf('L1Block'),
  }
}
