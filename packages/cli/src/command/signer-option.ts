import type { SignerChoice } from '../network/choose-signer.ts'
import { parseSignerChoice } from '../network/choose-signer.ts'
import { optional, type Parameter } from './parameter.ts'

/** Who signs: an account of the devnet by its number, or a private key. */
export const signerOption: Parameter<SignerChoice | undefined> = optional(
  {
    placeholder: 'KEY',
    summary: "Signer: number of a devnet's account, or a private key (default: $ERA_PRIVATE_KEY)",
  },
  parseSignerChoice,
)
