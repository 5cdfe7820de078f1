import { defineCommand } from '../command/command.ts'
import { flag, required } from '../command/parameter.ts'
import { parseAddress, parseEra } from '../command/parse-value.ts'
import { signerOption } from '../command/signer-option.ts'

const example = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'

export const send = defineCommand({
  name: 'send',
  summary: 'Pay somebody, and wait until that is final',
  arguments: {},
  options: {
    to: required({ placeholder: 'ADDRESS', summary: 'Who is paid' }, parseAddress),
    value: required({ placeholder: 'ERA', summary: 'How much' }, parseEra),
    from: signerOption,
    noWait: flag('Do not wait: print the hash once the network has accepted it'),
  },
  examples: [
    {
      line: `era send --to ${example} --value 1.5 --from 0`,
      does: "From a devnet's first account",
    },
    {
      line: `ERA_PRIVATE_KEY=0x… era send --to ${example} --value 1`,
      does: 'With a key that does not show in the list of processes',
    },
  ],
  load: async () => (await import('../actions/send-payment.ts')).sendPayment,
})
