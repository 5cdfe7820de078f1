import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tokenBytecode } from '@metalayer/contracts'
import { lintCode } from '@metalayer/protocol'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compileContract } from './compile-contract.ts'
import { sourcePlace } from './source-place.ts'

const compileMs = 60_000
const token = fileURLToPath(new URL('../../../../contracts/src/apps/Token.sol', import.meta.url))

const preamble = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;
import {App} from "@metalayer/contracts/src/apps/App.sol";
`

describe('a contract of a file', { timeout: compileMs }, () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'compile-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function write(text: string, name = 'Made.sol'): string {
    const path = join(folder, name)
    writeFileSync(path, `${preamble}${text}`)
    return path
  }

  test('may lie anywhere, and import from packages that its folder does not have', async () => {
    write(
      'contract Base is App { function one() public pure returns (uint256) { return 1; } }',
      'B.sol',
    )
    const path = write('import {Base} from "./B.sol"; contract Made is Base {}')
    const made = await compileContract(path, undefined)
    expect(made).toMatchObject({ name: 'Made', stored: [] })
    expect(made.abi).toContainEqual(expect.objectContaining({ type: 'function', name: 'one' }))
    expect(lintCode(made.runtime.code)).toBeUndefined()
  })

  test('has code that depends on no folder', async () => {
    const here = await compileContract(write('contract Made is App {}'), undefined)
    const other = mkdtempSync(join(tmpdir(), 'compile-elsewhere-'))
    writeFileSync(join(other, 'Made.sol'), `${preamble}contract Made is App {}`)
    const there = await compileContract(join(other, 'Made.sol'), undefined)
    rmSync(other, { recursive: true })
    expect(there.bytecode).toBe(here.bytecode)
  })

  test('of ours compiles to its constructor, its functions and no storage', async () => {
    const { name, stored, bytecode } = await compileContract(token, undefined)
    expect({ name, stored }).toEqual({ name: 'Token', stored: [] })
    // Ours is optimised for more runs; it is the same contract.
    expect(Math.abs(bytecode.length - tokenBytecode.length)).toBeLessThan(tokenBytecode.length / 4)
  })

  test('is the one that is named, or called like the file, or the only one', async () => {
    const path = write('contract First is App {} contract Made is App {}')
    expect((await compileContract(path, undefined)).name).toBe('Made')
    expect((await compileContract(path, 'First')).name).toBe('First')
    await expect(compileContract(path, 'Other')).rejects.toMatchObject({
      code: 'contract-unknown',
      hint: 'Name one of them: First, Made.',
    })
    const several = write('contract A is App {} contract B is App {}', 'Several.sol')
    await expect(compileContract(several, undefined)).rejects.toMatchObject({
      code: 'contract-unknown',
    })
  })

  test('that does not compile is refused in the words of the compiler', async () => {
    const path = write('contract Made { uint256 private constant X = y; }')
    const failure = { code: 'compile-failed', message: expect.stringMatching(/identifier.*4:/s) }
    await expect(compileContract(path, undefined)).rejects.toMatchObject(failure)
    const lost = write('import {X} from "@nowhere/X.sol"; contract Made is X {}')
    const missing = { code: 'compile-failed', message: expect.stringMatching(/package of npm/) }
    await expect(compileContract(lost, undefined)).rejects.toMatchObject(missing)
    await expect(compileContract(join(folder, 'None.sol'), undefined)).rejects.toMatchObject({
      code: 'source-unreadable',
    })
  })

  test('tells of its storage, and of the line that an instruction comes from (P23)', async () => {
    const path = write(`contract Child {}
contract Made is App {
    uint256 private counter;
    // Places are counted in bytes, and this line has more of them than signs: äöü€.
    function make() external returns (address) {
        ++counter;
        return address(new Child());
    }
}
`)
    const { stored, runtime } = await compileContract(path, 'Made')
    expect(stored).toEqual(['counter'])
    const found = lintCode(runtime.code)
    expect(found).toMatchObject({ name: 'CREATE' })
    expect(sourcePlace(runtime, found?.offset ?? 0)).toBe(`${path}:10`)
  })
})
