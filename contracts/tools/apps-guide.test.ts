import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contractsRoot } from './sources.ts'

/** What the compiler says of one contract. */
type Compiled = { storageLayout: { storage: unknown[] } }
type Output = {
  errors?: { severity: string; formattedMessage: string }[]
  contracts: Record<string, Record<string, Compiled>>
}

const compileMs = 120_000
const settings = {
  evmVersion: 'cancun',
  remappings: ['@openzeppelin/=../node_modules/@openzeppelin/', '@metalayer/contracts/='],
  outputSelection: { '*': { '*': ['storageLayout'] } },
}

/** Snippets leave out what all of them begin with. */
const preamble = `pragma solidity ^0.8.28;
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {App} from "@metalayer/contracts/src/apps/App.sol";
import {AppEIP712} from "@metalayer/contracts/src/apps/AppEIP712.sol";
import {Shared} from "@metalayer/contracts/src/apps/Objects.sol";
import {Files} from "@metalayer/contracts/src/apps/libraries/Files.sol";
import {IData} from "@metalayer/contracts/src/kernel/interfaces/IData.sol";
import {IMessages} from "@metalayer/contracts/src/kernel/interfaces/IMessages.sol";
import {Token} from "@metalayer/contracts/src/apps/Token.sol";
`

function compile(sources: Record<string, string>): Output {
  const input = {
    language: 'Solidity',
    sources: Object.fromEntries(
      Object.entries(sources).map(([path, content]) => [path, { content }]),
    ),
    settings,
  }
  const run = spawnSync(process.execPath, ['tools/solc', '--standard-json'], {
    cwd: contractsRoot,
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  const output: Output = JSON.parse(run.stdout)
  const errors = (output.errors ?? []).filter(({ severity }) => severity === 'error')
  expect(errors.map(({ formattedMessage }) => formattedMessage)).toEqual([])
  return output
}

/** Contracts, of the files that a pattern fits, that have Solidity storage. */
function withStorage(output: Output, files: RegExp): string[] {
  return Object.entries(output.contracts)
    .filter(([path]) => files.test(path))
    .flatMap(([path, contracts]) =>
      Object.entries(contracts)
        .filter(([, { storageLayout }]) => storageLayout.storage.length > 0)
        .map(([name]) => `${path} ${name}`),
    )
}

const snippets = [
  ...readFileSync(join(contractsRoot, '../docs/APPS.md'), 'utf8').matchAll(
    /```solidity\n([\s\S]*?)```/g,
  ),
].map(([, text = '']) => text)

describe('docs/APPS.md', () => {
  test('every snippet compiles, and has no storage', { timeout: compileMs }, () => {
    expect(snippets.length).toBeGreaterThan(3)
    const sources = Object.fromEntries(
      snippets.map((text, index) => [
        `guide/${index}.sol`,
        `// SPDX-License-Identifier: MIT\n${text.startsWith('pragma') ? '' : preamble}${text}`,
      ]),
    )
    const output = compile(sources)
    expect(withStorage(output, /^guide\//)).toEqual([])
  })
})

describe('src/apps (P23)', () => {
  test('no app has storage of its own', { timeout: compileMs }, () => {
    const folder = join(contractsRoot, 'src/apps')
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.sol'))
      .map((path) => relative(contractsRoot, join(folder, path)))
    expect(paths.length).toBeGreaterThan(3)
    const sources = Object.fromEntries(
      paths.map((path) => [path, readFileSync(join(contractsRoot, path), 'utf8')]),
    )
    // That storage is seen at all.
    sources['probe.sol'] =
      '// SPDX-License-Identifier: MIT\npragma solidity ^0.8.28;\ncontract Probe { uint256 private kept; }\n'
    const output = compile(sources)
    expect(withStorage(output, /./)).toEqual(['probe.sol Probe'])
  })
})
