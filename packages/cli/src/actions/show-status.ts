import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import { formatEra, formatGwei } from '../format/amount.ts'
import { chainLabel } from '../format/chain-label.ts'
import { formatTable } from '../format/table.ts'
import { createNetworkClient } from '../network/network-client.ts'
import type { StatusJson } from '../network/wire.ts'

/** `era status`. */
export async function showStatus(_: object, { rpc, signal }: CommandContext): Promise<Outcome> {
  const client = createNetworkClient(rpc, signal)
  try {
    const status = await client.status()
    return { value: status, text: describe(status) }
  } finally {
    client.close()
  }
}

function describe(status: StatusJson): string {
  const chains = status.chains.map((chain) => [
    chainLabel(chain),
    chain.kind,
    String(chain.chainId),
    chain.status,
    String(chain.head),
    String(chain.newest - chain.head),
    chain.status === 'hub' ? '' : `${Math.round(chain.gasUsedRatio * 100)} %`,
    chain.status === 'hub' ? '' : formatGwei(BigInt(chain.price)),
    String(chain.accounts),
    String(chain.pockets),
    String(inLanes(chain.lanes)),
    chain.agent.slice(0, 10),
  ])
  const validators = status.validators.map((validator) => [
    validator.address,
    formatEra(BigInt(validator.stake)),
    String(validator.lastVoucher),
  ])
  const counts = ['chain id', 'head', 'ahead', 'used', 'price', 'accounts', 'pockets', 'in lanes']
  const notFollowed = status.chains.flatMap(({ name, following: { state, reason } }) =>
    reason === undefined ? [] : [`${name} is ${state} here: ${reason}`],
  )
  return [
    `Network ${status.networkId} at block ${status.checkpoint}, base fee ${formatGwei(BigInt(status.baseFee))}, ${status.pending} transactions waiting.`,
    `Seen from node ${status.node}${status.validator ? ', a validator' : ''}, with ${status.peers} peers.`,
    '',
    formatTable(
      ['chain', 'kind', 'chain id', 'status', ...counts.slice(1), 'agent'],
      chains,
      counts,
    ),
    '',
    formatTable(['validator', 'stake', 'last voucher'], validators, ['stake', 'last voucher']),
    ...(notFollowed.length > 0 ? ['', ...notFollowed] : []),
  ].join('\n')
}

function inLanes(lanes: StatusJson['chains'][number]['lanes']): number {
  return lanes.reduce((sum, { sent, delivered }) => sum + sent - delivered, 0)
}
