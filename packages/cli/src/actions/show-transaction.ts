import {
  decodeAdoption,
  decodeSignedTransaction,
  deliveryOutcomes,
  isAdoption,
  isCallMessage,
  systemMessage,
} from '@metalayer/protocol'
import type { Hex } from 'viem'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import { CliError } from '../errors.ts'
import { formatEra, formatGwei } from '../format/amount.ts'
import type { FinalTransaction } from '../network/await-final.ts'
import { createChainNames } from '../network/chain-names.ts'
import { createNetworkClient } from '../network/network-client.ts'
import type { StatusJson, TransactionJson } from '../network/wire.ts'

/** `era tx HASH`. */
export async function showTransaction(
  { hash }: { hash: Hex },
  { rpc, signal }: CommandContext,
): Promise<Outcome> {
  const client = createNetworkClient(rpc, signal)
  try {
    const [found, status] = await Promise.all([client.transaction(hash), client.status()])
    if (!found) {
      throw new CliError('unknown-transaction', `The network knows nothing of ${hash}.`, {
        hint: 'Was it sent to this network, and accepted? Send it again: a transaction runs at most once.',
      })
    }
    const text = [`Transaction ${hash}`, ...describe(found, status).map((line) => `  ${line}`)]
    return { value: { hash, ...found }, text: text.join('\n') }
  } finally {
    client.close()
  }
}

function describe(found: TransactionJson, status: StatusJson): string[] {
  const nameOf = createChainNames(status)
  switch (found.state) {
    case 'pending':
      return [
        ...describeIntent(found.raw, status.networkId),
        `Waits since ${new Date(found.receivedAt).toISOString()}${found.waitsFor ? `, for ${found.waitsFor}` : ', for a chain to run it'}.`,
        'It is stored by enough validators to outlive any one of them.',
      ]
    case 'included':
      return [
        ...describeIntent(found.raw, status.networkId),
        ...describePlacement(found, nameOf),
        'Not final yet: the next checkpoint that covers that block makes it so.',
      ]
    case 'final':
      return describeFinal(found, status.networkId, nameOf)
    case 'dropped':
      return [
        ...describeIntent(found.raw, status.networkId),
        `Dropped: ${reasons[found.outcome] ?? found.outcome}. It left no trace, neither nonce nor fee.`,
      ]
  }
}

/** Why what has waited for 24 hours was dropped, in words. */
const reasons: Record<string, string> = {
  Apart: 'what it needs is on several chains and could not be brought together (Apart)',
  ForeignAccount:
    "it needs another user's account, which may not be moved, together with what is on another chain (ForeignAccount)",
  Elsewhere: 'it needs an object that no chain has, or that was never there (Elsewhere)',
}

type Journey = NonNullable<FinalTransaction['journey']>
type Calls = NonNullable<FinalTransaction['calls']>

function describeFinal(
  { block, index, transaction, journey = [], calls = [] }: FinalTransaction,
  networkId: number,
  nameOf: (chainId: number) => string,
): string[] {
  const gasUsed = BigInt(transaction.gasUsed)
  const price = BigInt(transaction.effectiveGasPrice)
  const what =
    transaction.kind === 'system'
      ? [describeMessage(transaction, nameOf)]
      : describeIntent(transaction.raw, networkId)
  return [
    ...what,
    describeEnd(transaction),
    `In block ${block.number} of the network, at place ${index}, ${new Date(block.timestamp * 1_000).toISOString()}.`,
    ...describePlacement(transaction, nameOf),
    ...journey.map((stop) => describeStop(stop, nameOf)),
    ...calls.flatMap((call) => describeCall(call, nameOf)),
    ...(transaction.kind === 'user'
      ? [`Fee ${formatEra(gasUsed * price)}: ${gasUsed} gas at ${formatGwei(price)}.`]
      : []),
  ]
}

function describeMessage(
  { to, raw }: FinalTransaction['transaction'],
  nameOf: (chainId: number) => string,
): string {
  const input = systemMessage(raw)
  if (isAdoption(input)) {
    const { source } = decodeAdoption(input)
    return `What was left for ${to} on ${nameOf(source.chainId)}, which was fenced, taken over`
  }
  return isCallMessage(input)
    ? `A call of ${to} that an app sent to an object of it`
    : `A message that the network delivered for ${to}`
}

function describeEnd({ kind, status, delivery }: FinalTransaction['transaction']): string {
  if (kind === 'user') {
    return status === 'success'
      ? 'Ran, and is final: nothing can undo it.'
      : 'Ran and failed: its effect was undone, its fee was paid. That is final.'
  }
  switch (delivery) {
    case deliveryOutcomes.parked:
      return 'Could not be taken in, and was parked: nothing is lost, and it is tried again.'
    case deliveryOutcomes.bounced:
      return 'Ran and failed: its effect was undone, and what it carried was given back. That is final.'
    case deliveryOutcomes.forwarded:
      return 'Was sent on, to where its object had gone.'
    default:
      return 'Was taken in, and is final: nothing can undo it.'
  }
}

/** One line for each chain that the call has been on. */
function describeCall(
  { id, to, stops }: Calls[number],
  nameOf: (chainId: number) => string,
): string[] {
  if (stops.length === 0) return [`It sent the call ${id}, which is on its way.`]
  const texts: Record<Calls[number]['stops'][number]['outcome'], string> = {
    ran: 'ran on',
    bounced: 'failed, and gave back what it carried, on',
    parked: 'was parked on',
    forwarded: 'went on, after its object, from',
  }
  return stops.map(
    ({ outcome, chainId, block }) =>
      `Its call ${id} of ${to} ${texts[outcome]} ${nameOf(chainId)}, in block ${block}.`,
  )
}

function describePlacement(
  { placement }: Pick<Extract<TransactionJson, { state: 'included' }>, 'placement'>,
  nameOf: (chainId: number) => string,
): string[] {
  const { chainId, blockNumber, carrier } = placement
  return [`Ran on ${nameOf(chainId)}, in its block ${blockNumber}, carried by ${carrier}.`]
}

function describeStop(
  { chainId, block, belongings, heirOf }: Journey[number],
  nameOf: (chainId: number) => string,
): string {
  const others = belongings === 1 ? 'one belonging' : `${belongings} belongings`
  const along = belongings === 0 ? '' : ` with ${others}`
  const [name, place] = [nameOf(chainId), `in block ${block}`]
  if (heirOf === undefined)
    return `Before it ran, the network brought its sender${along} to ${name}, ${place}.`
  return `Its sender had lived on ${nameOf(heirOf)}, which was fenced: ${name} took it over${along}, ${place}.`
}

function describeIntent(raw: Hex, networkId: number): string[] {
  const decoded = decodeSignedTransaction(raw, networkId)
  if (!decoded.ok) return []
  const { from, to, value, nonce } = decoded.transaction
  const what = to === null ? 'deploys an app' : `to ${to}, ${formatEra(value)}`
  return [`From ${from} (nonce ${nonce}) ${what}`]
}
