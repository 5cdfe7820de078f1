import { defineCommand } from '../command/command.ts'
import { flag, optional, required } from '../command/parameter.ts'
import { parseAddress, parseText } from '../command/parse-value.ts'
import { signerOption } from '../command/signer-option.ts'

const example = '0x9c22ff5f21f0b81b113e63f7db6da94fedef11b2119b4088b89664fb9a3cb658'

export const data = defineCommand({
  name: 'data',
  summary: 'Read data that apps keep in the network, by its hash; or put a file there',
  details: [
    'Any node has it, wherever it was stored, and what it answers is held against the hash. Apps store data: docs/APPS.md.',
    'put FILE stores a file in pieces, as the picture of a token that the signer owns, in a collection (--app) or in one that is made for it.',
  ].join('\n'),
  arguments: {
    hash: required({ placeholder: 'HASH', summary: 'Of a piece of data; or: put' }, parseText),
    path: optional({ placeholder: 'FILE', summary: 'put: what is stored' }, parseText),
  },
  options: {
    out: optional({ placeholder: 'FILE', summary: 'Write the bytes there' }, parseText),
    file: flag('The piece is a list of pieces: read the file that they make'),
    app: optional(
      {
        placeholder: 'ADDRESS',
        summary: 'put: a collection made from Pictures.sol (default: a new one)',
      },
      parseAddress,
    ),
    type: optional(
      {
        placeholder: 'TYPE',
        summary: "put: what it is, such as image/png (default: by its name's end)",
      },
      parseText,
    ),
    from: signerOption,
  },
  examples: [
    { line: `era data ${example}`, does: 'Where it is, and how long' },
    { line: `era data ${example} --file --out cat.png`, does: 'A file of several pieces' },
    { line: 'era data put cat.png --from 0', does: "Stores it, by a devnet's first account" },
  ],
  load: async () => (await import('../actions/use-data.ts')).useData,
})
