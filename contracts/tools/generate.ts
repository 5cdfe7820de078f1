type AbiItem = { type: string; name?: string; inputs?: unknown[] }

/** What the compiler made of one contract, interface or library. */
export type Artifact = {
  name: string
  kind: 'contract' | 'interface' | 'library'
  /** Of the source, relative to the contracts folder. */
  path: string
  abi: AbiItem[]
  bytecode: string
  /** Its code as it stands on a chain, of a contract that nodes put in place themselves. */
  runtime?: string
}

const header = '// Written by contracts/tools/build.ts (npm run contracts). Do not edit.\n'

/** Drops repeated items: the same event may stand in a library and in the interface. */
function unique(items: AbiItem[]): AbiItem[] {
  const seen = new Map<string, AbiItem>()
  for (const item of items) {
    const key = `${item.type} ${item.name ?? ''} ${JSON.stringify(item.inputs ?? [])}`
    if (!seen.has(key)) seen.set(key, item)
  }
  return [...seen.values()]
}

/**
 * All that one may meet at the kernel's address: the interface, the constructor, and every event and error of its libraries and modules, which
 * run in its name.
 */
export function kernelAbi(artifacts: Artifact[]): AbiItem[] {
  const kernel = artifacts.find((artifact) => artifact.name === 'Kernel')
  const face = artifacts.find((artifact) => artifact.name === 'IKernel')
  const constructors = (kernel?.abi ?? []).filter((item) => item.type === 'constructor')
  const logged = artifacts
    .filter((artifact) => artifact.path.startsWith('src/kernel/'))
    .flatMap((artifact) => artifact.abi.filter(({ type }) => type === 'event' || type === 'error'))
  return unique([...constructors, ...(face?.abi ?? []), ...logged])
}

const camel = (name: string): string => (name[0] ?? '').toLowerCase() + name.slice(1)

/** The module of one deployable contract: its ABI, typed, and its creation code; and its runtime code, if that is given. */
export function contractModule(
  name: string,
  abi: AbiItem[],
  bytecode: string,
  runtime?: string,
): string {
  const runtimeLines =
    runtime === undefined
      ? []
      : [
          `/** Code of \`${name}\` as it stands where it is. */`,
          `export const ${camel(name)}Runtime: \`0x\${string}\` = '${runtime}'\n`,
        ]
  return [
    header,
    `/** ABI of \`${name}\`. */`,
    `export const ${camel(name)}Abi = ${JSON.stringify(abi, null, 2)} as const\n`,
    `/** Creation code of \`${name}\`, without constructor arguments. */`,
    `export const ${camel(name)}Bytecode: \`0x\${string}\` = '${bytecode}'\n`,
    ...runtimeLines,
  ].join('\n')
}

/** The barrel of `generated/`. */
export function barrelModule(fileNames: string[]): string {
  const lines = fileNames.sort().map((name) => `export * from './${name}'\n`)
  return `${header}\n${lines.join('')}`
}

/** What `build.test.ts` compares with the sources. */
export function digestModule(digest: string): string {
  return `${header}\n/** Digest of the sources that this folder was made from. */\nexport const generatedFrom = '${digest}'\n`
}
