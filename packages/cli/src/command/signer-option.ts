import { DEVNET_ACCOUNTS } from '@metalayer/devnet/options'
import type { Hex } from 'viem'
import { UsageError } from '../errors.ts'
import { optional, type Parameter } from './parameter.ts'

/** Who signs, as it was typed: the number of a devnet's account, or a private key. */
export type SignerChoice = { index: number } | { privateKey: Hex }

/** Reads a signer. Never repeats what was typed, which may be a key. */
export function parseSignerChoice(text: string, name: string): SignerChoice {
  if (/^0x[0-9a-fA-F]{64}$/.test(text)) return { privateKey: text as Hex }
  if (/^\d+$/.test(text) && Number(text) < DEVNET_ACCOUNTS) return { index: Number(text) }
  throw new UsageError(
    `${name} is a number from 0 to ${DEVNET_ACCOUNTS - 1} (an account of the devnet), or a private key of 0x and 64 hexadecimal digits.`,
  )
}

/** Who signs: an account of the devnet by its number, or a private key. */
export const signerOption: Parameter<SignerChoice | undefined> = optional(
  {
    placeholder: 'KEY',
    summary: "Signer: number of a devnet's account, or a private key (default: $ERA_PRIVATE_KEY)",
  },
  parseSignerChoice,
)
