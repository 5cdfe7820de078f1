import type { Address } from 'viem'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import { formatEra } from '../format/amount.ts'
import { createChainNames } from '../network/chain-names.ts'
import { createNetworkClient } from '../network/network-client.ts'
import type { HomeJson } from '../network/wire.ts'

/** `era account ADDRESS`. */
export async function showAccount(
  { address }: { address: Address },
  { rpc, signal }: CommandContext,
): Promise<Outcome> {
  const client = createNetworkClient(rpc, signal)
  try {
    const [balance, home, status] = await Promise.all([
      client.balance(address),
      client.home(address),
      client.status(),
    ])
    const nameOf = createChainNames(status)
    return {
      value: { address, balance, home },
      text: describe(address, balance, home, nameOf),
    }
  } finally {
    client.close()
  }
}

function describe(
  address: Address,
  balance: bigint,
  home: HomeJson,
  nameOf: (chainId: number) => string,
): string {
  const inFlight = BigInt(home.inFlight)
  return [
    `Account ${address}`,
    `  Balance   ${formatEra(balance)}`,
    `  Home      ${describeHome(home, nameOf)}`,
    `  Nonce     ${home.nonce}`,
    ...home.pockets.map(
      (pocket) =>
        `  Pocket    ${formatEra(BigInt(pocket.balance))} on ${nameOf(pocket.chainId)}, swept home when needed`,
    ),
    ...(inFlight > 0n ? [`  Under way ${formatEra(inFlight)} between chains`] : []),
  ].join('\n')
}

function describeHome(home: HomeJson, nameOf: (chainId: number) => string): string {
  const place = nameOf(home.chainId)
  if (home.state === 'unborn') return `${place}, once it spends for the first time`
  if (home.state === 'travelling') return `on its way to ${place}`
  const moves = home.version - 1
  return moves === 0
    ? `${place}, where it was born`
    : `${place}, after ${moves} ${moves === 1 ? 'move' : 'moves'}`
}
