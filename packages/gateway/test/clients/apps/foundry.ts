import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'

const run = promisify(execFile)
const packages = { cast: '@foundry-rs/cast', forge: '@foundry-rs/forge' }

/** Runs one of Foundry's programs as a shell user does; resolves with what it prints. Rejects with what it says where it fails. */
export async function foundry(
  program: keyof typeof packages,
  words: readonly string[],
  cwd?: string,
): Promise<string> {
  const options = { maxBuffer: 64 * 1024 * 1024, ...(cwd !== undefined && { cwd }) }
  const { stdout } = await run(binaryOf(program), [...words], options)
  return stdout.trim()
}

/** A program's own executable: its npm launcher forgets the exit code. */
function binaryOf(program: keyof typeof packages): string {
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch
  const file = process.platform === 'win32' ? `${program}.exe` : program
  const launcher = createRequire(import.meta.url).resolve(`${packages[program]}/package.json`)
  const build = `${packages[program]}-${process.platform}-${architecture}`
  return createRequire(launcher).resolve(`${build}/bin/${file}`)
}
