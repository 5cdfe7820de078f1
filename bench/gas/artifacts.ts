import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Abi, Hex } from 'viem'

/** A contract: how to talk to it, and the code that creates it. */
export type Artifact = { abi: Abi; bytecode: Hex }

const contracts = new URL('../contracts/', import.meta.url)
const packages = new URL('../node_modules/', import.meta.url)
const forge = fileURLToPath(new URL('../../node_modules/.bin/forge', import.meta.url))

/** Compiles the contracts of the bench, unless they are compiled already. */
export async function compileContracts(): Promise<void> {
  await promisify(execFile)(forge, ['build'], { cwd: fileURLToPath(contracts) })
}

/** A contract of the bench, compiled with the settings of our own. */
export async function readOwnArtifact(name: string): Promise<Artifact> {
  const { abi, bytecode } = JSON.parse(
    await readFile(new URL(`out/${name}.sol/${name}.json`, contracts), 'utf8'),
  )
  return { abi, bytecode: bytecode.object }
}

/** A contract of ERC-4337's own package, as its authors compiled it. */
export async function readAccountAbstractionArtifact(name: string): Promise<Artifact> {
  const path = `@account-abstraction/contracts/artifacts/${name}.json`
  const { abi, bytecode } = JSON.parse(await readFile(new URL(path, packages), 'utf8'))
  return { abi, bytecode }
}

/** The creation code of a contract of Hyperlane's own package, as its authors compiled it; `name` with its folder. */
export async function readHyperlaneBytecode(name: string): Promise<Hex> {
  // The package ships it inside of factories for a library that we do not use.
  const path = `@hyperlane-xyz/core/dist/typechain/factories/contracts/${name}__factory.js`
  const source = await readFile(new URL(path, packages), 'utf8')
  const bytecode = source.match(/const _bytecode = "(0x[0-9a-f]+)"/)?.[1]
  if (bytecode === undefined) throw new Error(`${path} holds no bytecode.`)
  return bytecode as Hex
}
