import { nodeActions } from '@metalayer/devnet/control-request'
import { defineCommand } from '../command/command.ts'
import { required } from '../command/parameter.ts'
import { parseOneOf, parseText } from '../command/parse-value.ts'

export const node = defineCommand({
  name: 'node',
  summary: "Hurt a node of this machine's devnet, and mend it",
  details: [
    'kill ends its process with SIGKILL; pause stops it with SIGSTOP; cut takes its peers away, while its users and the chains still reach it.',
    'resume mends what was done: it starts what was killed, and lets on what was stopped or cut off.',
  ].join('\n'),
  arguments: {
    action: required(
      { placeholder: 'ACTION', summary: nodeActions.join(', ') },
      parseOneOf(nodeActions),
    ),
    name: required({ placeholder: 'NAME', summary: 'Of the node, such as node-2' }, parseText),
  },
  options: {},
  examples: [
    { line: 'era node kill node-2', does: 'Its chains get other agents' },
    { line: 'era node cut node-3', does: 'It goes on alone' },
    { line: 'era node resume node-2', does: 'It starts again, and catches up' },
  ],
  load: async () => (await import('../actions/control-devnet.ts')).controlNode,
})
