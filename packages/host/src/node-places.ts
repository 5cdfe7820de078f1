import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where a node's files are unless its operator says otherwise, by the XDG Base Directory Specification. */
export function defaultNodePlaces(environment: NodeJS.ProcessEnv): {
  config: string
  data: string
} {
  const config = environment.XDG_CONFIG_HOME || join(homedir(), '.config')
  const state = environment.XDG_STATE_HOME || join(homedir(), '.local', 'state')
  return { config: join(config, 'metalayer', 'node.json'), data: join(state, 'metalayer', 'node') }
}
