import assert from 'node:assert/strict'
import { counterAbi, tokenAbi } from '@metalayer/contracts'
import type { TraceRow } from '@metalayer/simulator'
import { type Address, encodeFunctionData } from 'viem'
import type { TokenChoice } from './choose-tokens.ts'
import type { DeployedApps, ReplayToken } from './deploy-apps.ts'
import { type Order, PAYMENT_GAS } from './fund-senders.ts'
import type { TraceAccount } from './trace-account.ts'

/** Wei of ERA that each payment of a replay moves. */
const PAYMENT_VALUE = 1_000_000_000_000n
/** Of the smallest units of a token, in each transfer. */
const TRANSFER_AMOUNT = 1_000n
/** Gas that transactions of apps sign for: more than they use where nothing was there before, as wallets would offer. */
const TRANSFER_GAS = 150_000n
const CALL_GAS = 250_000n

/** Whom and what a trace's numbers stand for. */
export type Cast = {
  accountOf(number: number): TraceAccount
  choice: TokenChoice
  apps: DeployedApps
}

/** What a row of a trace says on the network. */
export function orderOf(row: TraceRow, nonce: number, cast: Cast): Order {
  const { kind } = row
  switch (kind) {
    case 'pay': {
      const to = cast.accountOf(row.to).address
      return { kind, nonce, to, value: PAYMENT_VALUE, gas: PAYMENT_GAS, data: '0x' }
    }
    case 'token':
      return transferOf(tokenOf(row.contract, cast), cast.accountOf(row.to).address, {
        nonce,
        amount: TRANSFER_AMOUNT,
      })
    case 'call': {
      const args = [BigInt(row.contract)] as const
      const data = encodeFunctionData({ abi: counterAbi, functionName: 'add', args })
      return { kind, nonce, to: counterOf(cast), value: 0n, gas: CALL_GAS, data }
    }
  }
}

/** A transfer of a token. */
export function transferOf(
  token: ReplayToken,
  to: Address,
  { nonce, amount }: { nonce: number; amount: bigint },
): Order {
  const args = [to, amount] as const
  const data = encodeFunctionData({ abi: tokenAbi, functionName: 'transfer', args })
  return { kind: 'token', nonce, to: token.address, value: 0n, gas: TRANSFER_GAS, data }
}

/** Wei that a row's transaction may cost its sender at a price of gas. */
export function costOf(row: TraceRow, maxFeePerGas: bigint): bigint {
  switch (row.kind) {
    case 'pay':
      return PAYMENT_VALUE + PAYMENT_GAS * maxFeePerGas
    case 'token':
      return TRANSFER_GAS * maxFeePerGas
    case 'call':
      return CALL_GAS * maxFeePerGas
  }
}

/** What each sender needs of each token, by the token's place. */
export function tokenNeeds(
  rows: readonly TraceRow[],
  { accountOf, choice }: Pick<Cast, 'accountOf' | 'choice'>,
): Map<number, Map<Address, bigint>> {
  const needs = new Map<number, Map<Address, bigint>>()
  for (const row of rows) {
    if (row.kind !== 'token') continue
    const place = choice.placeOf(row.contract)
    const ofToken = needs.get(place) ?? new Map<Address, bigint>()
    needs.set(place, ofToken)
    const { address } = accountOf(row.from)
    ofToken.set(address, (ofToken.get(address) ?? 0n) + TRANSFER_AMOUNT)
  }
  return needs
}

function tokenOf(contract: number, { choice, apps }: Cast): ReplayToken {
  const token = apps.tokens[choice.placeOf(contract)]
  assert(token, 'Each token of the trace has one that stands for it.')
  return token
}

function counterOf({ apps }: Cast): Address {
  assert(apps.counter, 'Where there are calls, there is a counter.')
  return apps.counter
}
