import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import {
  adoptionBytecode,
  kernelBytecode,
  lanesBytecode,
  movesBytecode,
} from '@metalayer/contracts'
import { bytesToHex, hexToBytes } from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { KernelFault } from './kernel-faults.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const known = {
  Adoption: adoptionBytecode,
  Kernel: kernelBytecode,
  Lanes: lanesBytecode,
  Moves: movesBytecode,
}
const places = {
  Adoption: 'kernel/modules/Adoption',
  Kernel: 'kernel/Kernel',
  Lanes: 'kernel/modules/Lanes',
  Moves: 'kernel/modules/Moves',
}
const pathOf = (source: string) => `contracts/src/${source}`

/** The source with the fault. Throws where what is to be changed does not stand there once. */
export function changedSource({ name, source, changes }: KernelFault): string {
  let text = readFileSync(`${root}${pathOf(source)}`, 'utf8')
  for (const [from, to] of changes) {
    const parts = text.split(from)
    if (parts.length !== 2) {
      throw new Error(`"${name}" finds ${parts.length - 1} times in ${source}: ${from}`)
    }
    text = parts.join(to)
  }
  return text
}

type Output = {
  errors?: { severity: string; formattedMessage: string }[]
  contracts?: Record<string, Record<string, { evm: { bytecode: { object: string } } }>>
}

/** Compiles the contracts with the fault: what runs in place of their own creation code. */
export function compileFault(fault: KernelFault): (initcode: Uint8Array) => Uint8Array {
  const solc = createRequire(import.meta.url)('solc')
  const changed = changedSource(fault)
  const read = (path: string): { contents: string } | { error: string } => {
    if (path === pathOf(fault.source)) return { contents: changed }
    for (const place of [`${root}${path}`, `${root}node_modules/${path}`]) {
      if (existsSync(place)) return { contents: readFileSync(place, 'utf8') }
    }
    return { error: `${path} was not found` }
  }
  const paths = fault.contracts.map((contract) => pathOf(`${places[contract]}.sol`))
  const sources = paths.map((path) => {
    const found = read(path)
    return [path, { content: 'contents' in found ? found.contents : '' }]
  })
  const input = {
    language: 'Solidity',
    sources: Object.fromEntries(sources),
    settings: {
      evmVersion: 'cancun',
      optimizer: { enabled: true, runs: 10_000 },
      metadata: { appendCBOR: false, bytecodeHash: 'none' },
      outputSelection: Object.fromEntries(
        paths.map((path) => [path, { '*': ['evm.bytecode.object'] }]),
      ),
    },
  }
  const output: Output = JSON.parse(solc.compile(JSON.stringify(input), { import: read }))
  const faults = (output.errors ?? []).filter(({ severity }) => severity === 'error')
  if (faults.length > 0) throw new Error(faults.map((one) => one.formattedMessage).join('\n'))
  const pairs = fault.contracts.map((contract): [Hex, Hex] => {
    const made = output.contracts?.[pathOf(`${places[contract]}.sol`)]?.[contract]
    const code: Hex = `0x${made?.evm.bytecode.object ?? ''}`
    if (code === known[contract]) throw new Error(`"${fault.name}" changes nothing in ${contract}`)
    return [known[contract], code]
  })
  return (initcode) => {
    const hex = bytesToHex(initcode)
    const pair = pairs.find(([own]) => hex.startsWith(own))
    return pair === undefined ? initcode : hexToBytes(`${pair[1]}${hex.slice(pair[0].length)}`)
  }
}
