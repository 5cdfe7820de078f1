import { DEVNET_ACCOUNTS, devnetAccounts } from '@metalayer/devnet'
import type { Address, Hex } from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { parseSignerChoice, type SignerChoice } from '../command/signer-option.ts'
import { CliError, UsageError } from '../errors.ts'

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
