import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Address } from 'viem'
import type { NetworkUnderTest } from '../network-under-test.ts'
import type { AppClient } from './app-client.ts'
import { openCast } from './cast-apps.ts'
import { foundry } from './foundry.ts'

const project = fileURLToPath(new URL('../foundry/', import.meta.url))

/** `forge create` of a project of its own, whose contract derives from `Token`; and `cast` for the rest: what a user of Foundry has. */
export function openForge(network: NetworkUnderTest): AppClient {
  const made = mkdtempSync(join(tmpdir(), 'forge-'))
  return {
    ...openCast(network),
    async deploy(key, { args }) {
      const places = ['--out', join(made, 'out'), '--cache-path', join(made, 'cache')]
      const paid = ['--broadcast', '--private-key', key, '--rpc-url', network.recorder.rpc]
      const words = ['--constructor-args', ...args.map(String)]
      const command = ['create', 'src/Gold.sol:Gold', '--json', ...places, ...paid, ...words]
      const told = JSON.parse(await foundry('forge', command, project)) as { deployedTo: Address }
      return told.deployedTo
    },
    close: () => rmSync(made, { recursive: true, force: true }),
  }
}
