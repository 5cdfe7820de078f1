import type { Address } from 'viem'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import type { SignerChoice } from '../command/signer-option.ts'
import { readData } from './read-data.ts'
import { storeData } from './store-data.ts'

type Values = {
  hash: string
  path: string | undefined
  out: string | undefined
  file: boolean
  app: Address | undefined
  type: string | undefined
  from: SignerChoice | undefined
}

/** `era data HASH`, and `era data put FILE`. */
export function useData(values: Values, context: CommandContext): Promise<Outcome> {
  return values.hash === 'put' ? storeData(values, context) : readData(values, context)
}
