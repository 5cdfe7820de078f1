import { atMost, figure, type Measurement } from '../measurement.ts'
import { startAnvilChain } from './anvil-chain.ts'
import { compileContracts } from './artifacts.ts'
import { type AppsGas, belongingsMany, measureApps } from './measure-apps.ts'
import { type Erc20Gas, measureErc20 } from './measure-erc20.ts'
import { type ForwarderGas, measureForwarder } from './measure-forwarder.ts'
import {
  type HyperlaneGas,
  measureHyperlane,
  measureHyperlaneMessages,
} from './measure-hyperlane.ts'
import {
  type MessageGas,
  type MessagesGas,
  measureMessages,
  messagesSize,
} from './measure-messages.ts'
import { bundleSize, measureNetwork, moveSize, type NetworkGas } from './measure-network.ts'
import { measureUserOperations, type UserOperationGas } from './measure-user-operations.ts'
import type { MoveGas } from './move-batch.ts'

type Others = {
  erc20: Erc20Gas
  forwarder: ForwarderGas
  userOperations: UserOperationGas
  hyperlane: HyperlaneGas
  hyperlaneMessages: HyperlaneGas
}

/** Gas of whole transactions, ours and others' side by side on chains of one kind. */
export async function runGas(note: (line: string) => void): Promise<Measurement[]> {
  note('gas: compiling the contracts to compare with')
  await compileContracts()
  note('gas: payments and moves')
  const ours = await measureNetwork()
  note('gas: tokens and belongings')
  const apps = await measureApps()
  note('gas: messages')
  const messages = await measureMessages()
  const others = await measureOthers(note)
  return [
    ...compare(ours, others),
    ...compareApps(apps, others),
    ...compareMessages(messages, others),
  ]
}

async function measureOthers(note: (line: string) => void): Promise<Others> {
  const chains = await Promise.all([startAnvilChain(31_337), startAnvilChain(31_338)])
  const [chain] = chains
  try {
    note('gas: ERC-20, ERC-2771')
    const erc20 = await measureErc20(chain)
    const forwarder = await measureForwarder(chain, bundleSize)
    note('gas: ERC-4337')
    const userOperations = await measureUserOperations(chain, bundleSize)
    note('gas: Hyperlane')
    return {
      erc20,
      forwarder,
      userOperations,
      hyperlane: await measureHyperlane(chains, moveSize),
      hyperlaneMessages: await measureHyperlaneMessages(chains, messagesSize),
    }
  } finally {
    for (const one of chains) await one.stop()
  }
}

const gas = (name: string, value: number, limit: number, detail: string): Measurement =>
  atMost(limit, { name, value, unit: 'gas', detail })
const ratio = (name: string, ours: number, theirs: number, limit: number): Measurement =>
  atMost(limit, {
    name,
    value: ours / theirs,
    unit: 'x',
    detail: `${round(ours)} to ${round(theirs)}`,
  })

function compare({ payment, move }: NetworkGas, others: Others): Measurement[] {
  const { erc20, forwarder, userOperations, hyperlane } = others
  return [
    gas('payment, existing account, of 50', payment.existing, 25_000, 'prototype 27,700'),
    gas('payment, new account, of 50', payment.fresh, 42_000, 'prototype 44,800'),
    gas(
      'payment, existing account, alone',
      payment.alone,
      58_000,
      'prototype 53,700, without lease, home and price',
    ),
    figure('payment, new account, alone', payment.aloneFresh, 'gas'),
    figure('ERC-20 transfer, existing', erc20.existing, 'gas', 'one transaction each'),
    figure('ERC-20 transfer, new', erc20.fresh, 'gas', 'one transaction each'),
    figure(
      'ERC-4337 transfer, of 50',
      userOperations.bundled,
      'gas',
      'EntryPoint 0.8, SimpleAccount',
    ),
    figure(
      'ERC-4337 transfer, alone',
      userOperations.alone,
      'gas',
      'EntryPoint 0.8, SimpleAccount',
    ),
    figure(
      'ERC2771Forwarder transfer, of 50',
      forwarder.existing,
      'gas',
      'OpenZeppelin 5.7, executeBatch',
    ),
    ratio('payment to ERC-4337, of 50', payment.existing, userOperations.bundled, 0.6),
    ratio('payment to ERC-4337, alone', payment.alone, userOperations.alone, 0.6),
    ratio('payment to ERC2771Forwarder, of 50', payment.existing, forwarder.existing, 1),
    figure('payment to ERC-20, existing, of 50', payment.existing / erc20.existing, 'x'),
    figure('payment to ERC-20, new, of 50', payment.fresh / erc20.fresh, 'x'),
    figure('move of an account, of 10', move.each, 'gas', partsOf(move)),
    figure(
      'move of an NFT by Hyperlane',
      hyperlane.each,
      'gas',
      `transferRemote ${round(hyperlane.dispatch)}, process ${round(hyperlane.process)}; 3 of 4`,
    ),
    ratio('move to HypERC721', move.each, hyperlane.each, 0.4),
  ]
}

function compareApps({ transfer, move }: AppsGas, { erc20, hyperlane }: Others): Measurement[] {
  return [
    gas('Token transfer, existing account, of 50', transfer.existing, 36_000, ''),
    figure('Token transfer, new account, of 50', transfer.fresh, 'gas'),
    figure('Token transfer, existing account, alone', transfer.alone, 'gas'),
    figure('Token transfer, new account, alone', transfer.aloneFresh, 'gas'),
    figure('Token to ERC-20 transfer, existing, of 50', transfer.existing / erc20.existing, 'x'),
    figure('Token to ERC-20 transfer, new, of 50', transfer.fresh / erc20.fresh, 'x'),
    figure('move with one belonging, of 10', move.one.each, 'gas', partsOf(move.one)),
    ratio('move with one belonging to HypERC721', move.one.each, hyperlane.each, 0.6),
    figure('move with no belongings, of 10', move.none.each, 'gas', partsOf(move.none)),
    ratio(
      `move with ${belongingsMany} belongings to with none, of 10`,
      move.many.each,
      move.none.each,
      1.01,
    ),
  ]
}

function compareMessages(
  { batch, alone }: MessagesGas,
  { hyperlaneMessages: theirs }: Others,
): Measurement[] {
  const parts = ({ send, deliver }: MessageGas): string =>
    `send ${round(send)}, deliver under its checkpoint ${round(deliver)}`
  return [
    figure('message, of 10', batch.each, 'gas', parts(batch)),
    figure('message, alone', alone.each, 'gas', parts(alone)),
    figure(
      'checkpoint that renews a lease',
      alone.renewal,
      'gas',
      'each half lease, not in the above',
    ),
    figure(
      'message by Hyperlane',
      theirs.each,
      'gas',
      `dispatch ${round(theirs.dispatch)}, process ${round(theirs.process)}; 3 of 4`,
    ),
    ratio('message to Hyperlane, of 10', batch.each, theirs.each, 0.3),
    ratio('message to Hyperlane, alone', alone.each, theirs.each, 0.8),
  ]
}

const partsOf = ({ depart, deliver, leaves }: MoveGas): string =>
  `depart ${round(depart)}, deliver under its checkpoint ${round(deliver)}; ${leaves} leaves`

const round = (gas: number): string => Math.round(gas).toLocaleString('en')
