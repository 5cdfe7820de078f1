import { nodeActions } from '@metalayer/devnet/control-request'
import { defineCommand } from '../command/command.ts'
import { flag, optional, required } from '../command/parameter.ts'
import { parseDatabaseUrl, parseOneOf, parseText, parseUrl } from '../command/parse-value.ts'

const actions = ['init', 'run', ...nodeActions] as const

export const node = defineCommand({
  name: 'node',
  summary:
    "Run a node on a machine of its own; or hurt a node of this machine's devnet, and mend it",
  details: [
    'init writes the configuration of a node of the network that FILE (--network) describes, and makes its key. Everything listens on the loopback unless an option says otherwise.',
    'run runs it, until Ctrl-C; a start goes on where the last one stopped. With a key that is no validator it follows the network and serves users: an observer.',
    'Both take the configuration in --config (default: $XDG_CONFIG_HOME/metalayer/node.json). docs/HOSTS.md is the guide.',
    '',
    "The others take the name of a devnet's node: kill ends its process with SIGKILL; pause stops it with SIGSTOP; cut takes its peers away, while its users and the chains still reach it.",
    'resume mends what was done: it starts what was killed, and lets on what was stopped or cut off.',
  ].join('\n'),
  arguments: {
    action: required({ placeholder: 'ACTION', summary: actions.join(', ') }, parseOneOf(actions)),
    name: optional(
      { placeholder: 'NAME', summary: "Of the devnet's node, such as node-2" },
      parseText,
    ),
  },
  options: {
    config: optional({ placeholder: 'FILE', summary: "The node's configuration" }, parseText),
    network: optional(
      { placeholder: 'FILE', summary: 'init: network.json, from those who run the network' },
      parseText,
    ),
    key: optional(
      { placeholder: 'FILE', summary: "init: the node's key; made if it is not there" },
      parseText,
    ),
    data: optional(
      { placeholder: 'DIR', summary: 'init: where the node keeps what it must not lose' },
      parseText,
    ),
    database: optional(
      { placeholder: 'URL', summary: 'PostgreSQL in place of a SQLite file: postgres://…' },
      parseDatabaseUrl,
    ),
    hub: optional(
      { placeholder: 'URL', summary: "init: the hub's RPC, where the description has none" },
      parseUrl,
    ),
    rpcListen: optional(
      { placeholder: 'HOST:PORT', summary: 'init: where users are served (127.0.0.1:8500)' },
      parseText,
    ),
    metricsListen: optional(
      { placeholder: 'HOST:PORT', summary: 'init: where metrics are served (127.0.0.1:9500)' },
      parseText,
    ),
    listen: optional(
      {
        placeholder: 'ADDRESSES',
        summary: 'init: multiaddrs for other nodes, commas between (/ip4/127.0.0.1/tcp/8550)',
      },
      parseText,
    ),
    announce: optional(
      { placeholder: 'ADDRESSES', summary: 'init: multiaddrs by which others reach it' },
      parseText,
    ),
    bootstrap: optional(
      { placeholder: 'ADDRESSES', summary: 'init: nodes to begin with, besides those of the file' },
      parseText,
    ),
    allowPrivate: flag('init: go to addresses of private networks, where others tell of them'),
  },
  examples: [
    {
      line: 'era node init --network network.json --listen /ip4/0.0.0.0/tcp/8550',
      does: 'A node that other hosts reach; its users are on this one',
    },
    { line: 'era node run', does: 'Runs it until Ctrl-C' },
    {
      line: 'era node run --config gateway.json --database postgres://era@localhost/gateway',
      does: 'Its store is a PostgreSQL database',
    },
    { line: 'era node kill node-2', does: "A node of this machine's devnet dies" },
    { line: 'era node resume node-2', does: 'It starts again, and catches up' },
  ],
  load: async () => (await import('../actions/manage-node.ts')).manageNode,
})
