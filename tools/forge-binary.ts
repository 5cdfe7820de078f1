import { createRequire } from 'node:module'

/** Path of forge's own executable: its npm launcher exits with 0 whatever forge does. */
export function forgeBinary(): string {
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch
  const file = process.platform === 'win32' ? 'forge.exe' : 'forge'
  // The builds are optional dependencies of the launcher, so they are looked up from there.
  const launcher = createRequire(import.meta.url).resolve('@foundry-rs/forge/package.json')
  return createRequire(launcher).resolve(
    `@foundry-rs/forge-${process.platform}-${architecture}/bin/${file}`,
  )
}
