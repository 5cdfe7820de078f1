import { DEVNET_ACCOUNTS, devnetAccounts } from '@metalayer/devnet'
import type { Address, Hex } from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { CliError, UsageError } from '../errors.ts'

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

/**
 * The account that signs: what was chosen, else `$ERA_PRIVATE_KEY`, else the devnet's account with address `owner`, or its first one.
 *
 * @throws CliError `not-the-owner` where the signer is not `owner`, or nobody knows the key of `owner`.
 */
export function chooseSigner(
  choice: SignerChoice | undefined,
  { environment, owner }: { environment: NodeJS.ProcessEnv; owner?: Address },
): PrivateKeyAccount {
  const { ERA_PRIVATE_KEY: fromEnvironment } = environment
  const chosen =
    choice ?? (fromEnvironment ? parseSignerChoice(fromEnvironment, '$ERA_PRIVATE_KEY') : undefined)
  const signer = privateKeyToAccount(chosen ? keyOf(chosen) : knownKey(owner))
  if (owner && signer.address.toLowerCase() !== owner.toLowerCase()) {
    throw new CliError(
      'not-the-owner',
      `${owner} moves on its owner's signature alone, and the key is that of ${signer.address}.`,
      {
        hint: 'Give its key with --from, or in $ERA_PRIVATE_KEY.',
      },
    )
  }
  return signer
}

function keyOf(choice: SignerChoice): Hex {
  return 'privateKey' in choice ? choice.privateKey : userAt(choice.index).privateKey
}

function knownKey(owner: Address | undefined): Hex {
  if (!owner) return userAt(0).privateKey
  const user = devnetAccounts('users', DEVNET_ACCOUNTS).find(
    ({ address }) => address.toLowerCase() === owner.toLowerCase(),
  )
  if (user) return user.privateKey
  throw new CliError(
    'not-the-owner',
    `${owner} is none of the devnet's accounts, so its key is not known.`,
    {
      hint: 'Give its key with --from, or in $ERA_PRIVATE_KEY.',
    },
  )
}

function userAt(index: number) {
  const user = devnetAccounts('users', DEVNET_ACCOUNTS)[index]
  if (!user) throw new UsageError(`The devnet has no account ${index}.`)
  return user
}
