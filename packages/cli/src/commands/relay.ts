import { defineCommand } from '../command/command.ts'
import { optional, required } from '../command/parameter.ts'
import { parseHash, parseUrl } from '../command/parse-value.ts'
import { signerOption } from '../command/signer-option.ts'

const example = `0x${'12ab'.repeat(16)}`

export const relay = defineCommand({
  name: 'relay',
  summary: "Bring messages that a chain's own contract sent to the contracts that they are for",
  details:
    'For contracts of the chains themselves, which send by the ERC-7786 gateway: whoever wants a message handled brings it, and pays for it with the currency of the chain that it goes to.',
  arguments: {
    hash: required(
      { placeholder: 'HASH', summary: 'Of the transaction on the chain, which sent them' },
      parseHash,
    ),
  },
  options: {
    source: optional(
      {
        placeholder: 'URL',
        summary: "RPC of the chain that sent them (default: the devnet's chain that has HASH)",
      },
      parseUrl,
    ),
    destination: optional(
      {
        placeholder: 'URL',
        summary: "RPC of the chain that they go to (default: the devnet's own, of that id)",
      },
      parseUrl,
    ),
    from: signerOption,
  },
  examples: [
    { line: `era relay ${example}`, does: 'On a devnet, paid by its first account' },
    {
      line: `era relay ${example} --source http://localhost:9545 --destination http://localhost:9546`,
      does: 'Between chains that are named, with $ERA_PRIVATE_KEY',
    },
  ],
  load: async () => (await import('../actions/relay-messages.ts')).relayMessages,
})
