import { createRequire } from 'node:module'

/**
 * Path of anvil's own executable inside `@foundry-rs/anvil`. Its npm launcher is passed over: a node process per chain that
 * stands between a signal and the chain.
 *
 * @throws AnvilMissingError when there is no build for this machine.
 */
export function anvilBinary(): string {
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch
  const build = `@foundry-rs/anvil-${process.platform}-${architecture}`
  const file = process.platform === 'win32' ? 'anvil.exe' : 'anvil'
  try {
    // The builds are optional dependencies of the launcher, so they are looked up from there.
    const launcher = createRequire(import.meta.url).resolve('@foundry-rs/anvil/package.json')
    return createRequire(launcher).resolve(`${build}/bin/${file}`)
  } catch (cause) {
    throw new AnvilMissingError(build, { cause })
  }
}

/** Thrown when the chain's executable is not installed. */
export class AnvilMissingError extends Error {
  readonly code = 'anvil-missing'
  constructor(build: string, options: { cause: unknown }) {
    super(
      `The devnet's chains need ${build}, which is not installed. Run npm ci without --omit=optional, on Linux, macOS or Windows.`,
      options,
    )
    this.name = 'AnvilMissingError'
  }
}
