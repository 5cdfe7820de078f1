import {
  type AssetAmount,
  accountIn,
  birthAddress,
  genesisGeneration,
  leafKinds,
  type Message,
  objectIn,
  slotAccount,
  treasuryTotal,
} from '@metalayer/protocol'
import type { CheckContext } from './check-block.ts'
import type { BlockFacts } from './extract.ts'
import type { ChainGeneration, Inherited } from './interface.ts'

/** What a block took over of chains that were fenced: what comes to a chain so is as if a lane had brought it. */
export type Inheritance = {
  messages: Message[]
  /** Wei. */
  treasury: bigint
  /** Parts of supplies. */
  supplies: AssetAmount[]
}

/** Reads what the block's adoptions bring. */
export function readInheritance(
  context: Pick<CheckContext, 'wordBefore' | 'birthChain'>,
  { carriers, kernel }: BlockFacts,
): Inheritance {
  const inheritance: Inheritance = { messages: [], treasury: 0n, supplies: [] }
  for (const carrier of carriers) {
    if (carrier.kind !== 'adopt') continue
    for (const inherited of carrier.inherited) {
      const { kind, app, key, word } = inherited
      if (kind === leafKinds.treasury) inheritance.treasury += treasuryTotal(BigInt(word))
      if (kind === leafKinds.supply) {
        const amount = BigInt.asIntN(256, BigInt(word))
        inheritance.supplies.push({ app, key: BigInt(key), amount })
      }
      if (kind === 0) {
        inheritance.messages.push(
          ...asMessages(context, carrier.source, inherited, kernel.generation),
        )
      }
    }
  }
  return inheritance
}

/** What would have brought it, had it been sent: an account or an object with its next version, or an amount that waits. */
function asMessages(
  context: Pick<CheckContext, 'wordBefore' | 'birthChain'>,
  source: ChainGeneration,
  inherited: Inherited,
  generation: number,
): Message[] {
  const owner = slotAccount(inherited.slot)
  const before = accountIn(context.wordBefore(inherited.slot), generation)
  return owner === undefined
    ? objectMessages(context, source, inherited, before.status)
    : accountMessages(context, source, owner, inherited, before.status)
}

type Births = Pick<CheckContext, 'birthChain'>
type Address = Inherited['owner']

/** P4: what neither lived nor left a note where it was to be born is born at the heir. */
function passesBirth(
  { birthChain }: Births,
  source: ChainGeneration,
  born: Address,
  statuses: { there: string; before: string },
): boolean {
  if (statuses.there !== 'pocket' || statuses.before !== 'pocket') return false
  return source.generation === genesisGeneration && birthChain(born) === source.chainId
}

function accountMessages(
  births: Births,
  source: ChainGeneration,
  owner: Address,
  { word }: Inherited,
  before: string,
): Message[] {
  const there = accountIn(BigInt(word), source.generation)
  const { balance, nonce } = there
  const common = { kind: 'account', owner, departedAt: 0 } as const
  if (there.status === 'here') {
    return [{ ...common, version: there.version + 1, nonce, balance }]
  }
  if (passesBirth(births, source, owner, { there: there.status, before })) {
    return [{ ...common, version: 1, nonce: 0, balance }]
  }
  return balance === 0n ? [] : [{ kind: 'credit', credits: [{ owner, amount: balance }] }]
}

function objectMessages(
  births: Births,
  source: ChainGeneration,
  { app, owner, key: hexKey, word, data }: Inherited,
  before: string,
): Message[] {
  const there = objectIn(BigInt(word), source.generation)
  const { amount, size, pinned } = there
  const key = BigInt(hexKey)
  const common = { kind: 'object', app, owner, key, departedAt: 0 } as const
  if (there.status === 'here') {
    const version = there.version + 1
    return [{ ...common, version, size, pinned, amount, words: [...data] }]
  }
  const born = birthAddress({ app, owner, key })
  if (passesBirth(births, source, born, { there: there.status, before })) {
    return [{ ...common, version: 1, size: 0, pinned: false, amount, words: [] }]
  }
  return amount === 0n ? [] : [{ kind: 'assets', app, key, credits: [{ owner, amount }] }]
}
