import { defineCommand } from '../command/command.ts'
import { flag, optional, required } from '../command/parameter.ts'
import { parseText } from '../command/parse-value.ts'

const example = '0x9c22ff5f21f0b81b113e63f7db6da94fedef11b2119b4088b89664fb9a3cb658'

export const data = defineCommand({
  name: 'data',
  summary: 'Read data that apps keep in the network, by its hash',
  details:
    'Any node has it, wherever it was stored, and what it answers is held against the hash. Apps store data: docs/APPS.md.',
  arguments: {
    hash: required({ placeholder: 'HASH', summary: 'Of a piece of data' }, parseText),
  },
  options: {
    out: optional({ placeholder: 'FILE', summary: 'Write the bytes there' }, parseText),
    file: flag('The piece is a list of pieces: read the file that they make'),
  },
  examples: [
    { line: `era data ${example}`, does: 'Where it is, and how long' },
    { line: `era data ${example} --file --out cat.png`, does: 'A file of several pieces' },
  ],
  load: async () => (await import('../actions/read-data.ts')).readData,
})
