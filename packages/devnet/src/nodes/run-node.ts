import { join } from 'node:path'
import { runNode as runHostNode } from '@metalayer/host'
import { addedNames } from '../layout.ts'
import type { NodeSpec, RunningNode } from './node-spec.ts'

/** Runs a node of the devnet in this process: an operator's node, at the places and with the keys of the devnet. */
export function runNode(spec: NodeSpec): Promise<RunningNode> {
  const { deployment, privateKey, chains, host, rules } = spec
  return runHostNode(
    {
      genesis: deployment,
      privateKey,
      // Of one that is added while it runs, the registry tells where it is.
      chains: [...addedNames(), ...chains],
      database: placeOfDatabase(spec),
      // Its chains are on this machine, and those that join may be.
      allowPrivate: true,
      peers: { listen: [`/ip4/${host}/tcp/${spec.peerPort}`], bootstrap: spec.peers },
      rpc: { host, port: spec.rpcPort },
      ...(rules !== undefined && { rules }),
    },
    (where, error) => console.error(new Date().toISOString(), where, error),
  )
}

/** A file in the node's directory, or the PostgreSQL database that `DATABASE_URL` names, with the node's name in place of `{node}`. */
function placeOfDatabase({ directory, name }: NodeSpec) {
  const { DATABASE_URL: url } = process.env
  return url ? { url: url.replaceAll('{node}', name) } : { path: join(directory, 'node.sqlite') }
}
