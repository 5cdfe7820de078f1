import { compareKeys, type HeadKey, isHexBytes, messageAmount, placeKey } from '@metalayer/protocol'
import { formatEther } from 'viem'
import type { AuditReport, Violation } from './audit-report.ts'
import type { ChainHistory } from './chain-history.ts'
import { type ChainState, rebuildState } from './chain-state.ts'
import { checkAssets, sumAssets } from './check-assets.ts'
import { checkCalls, countCalls } from './check-calls.ts'
import { checkConfigurations, settingsByConfiguration } from './check-configurations.ts'
import { checkData } from './check-data.ts'
import { checkFences } from './check-fences.ts'
import { checkHomes, findResidences } from './check-homes.ts'
import { checkLane } from './check-lanes.ts'
import { checkNames } from './check-names.ts'
import { checkTransactions, listTransactions } from './check-transactions.ts'
import { collectHeritage, type Heritage } from './heritage.ts'
import { collectLanes, type Lane } from './lanes.ts'

/**
 * Checks I1 to I5 and P16 over what the chains of a network logged: one history for each generation of a chain, which of one that was fenced ends with its last head. The
 * histories must be a consistent cut: no chain has taken a message that its sender's history does not reach yet (`readNetwork` sees to it). What stood under the head
 * of a chain that was fenced counts there until an heir takes it over, and with the heir from then on.
 */
export function auditHistories(
  histories: readonly ChainHistory[],
  { networkId }: { networkId: number },
): AuditReport {
  const heritage = collectHeritage(histories)
  const states = new Map(
    histories.map((history) => [placeKey(history), rebuildState(history, heritage.taken(history))]),
  )
  const lanes = collectLanes(histories, states, heritage)
  const residences = findResidences(histories, states, lanes)
  const { ran, violations: unreadable } = listTransactions(histories, networkId)
  const assets = sumAssets(states.values(), lanes)
  // Accounts go by their addresses, other objects by ids of 32 bytes.
  const hub = histories.find((history) => history.isHub)
  const isHub = (place: HeadKey): boolean => place.chainId === hub?.chainId
  const accounts = [...residences.keys()].filter((id) => isHexBytes(id, 20)).length
  const data = checkData(histories, states, lanes)
  const totals = {
    accounts,
    objects: residences.size - accounts,
    transactions: ran.length,
    messages: lanes.reduce((sum, { sentIndices }) => sum + sentIndices.length, 0),
    held: [...states.values()].reduce((sum, state) => sum + heldBy(state), 0n),
    inFlight: lanes.reduce((sum, lane) => sum + inFlight(lane), 0n),
    calls: countCalls(lanes),
    pieces: data.counts,
    settings: [...settingsByConfiguration(histories).values()].flat().length,
    locked: histories.reduce((sum, { deposited, released }) => sum + deposited - released, 0n),
  }
  return {
    chains: histories.map((history) => summarize(history, states, lanes, heritage)),
    totals,
    assets,
    data: data.hashes,
    violations: [
      ...checkNames(histories),
      ...checkHomes(residences, histories, states),
      ...unreadable,
      ...checkTransactions(ran, residences),
      ...checkConservation(totals),
      ...checkAssets(assets),
      ...lanes.flatMap((lane) => checkLane(lane, states, heritage)),
      ...checkCalls(lanes, isHub),
      ...checkFences(histories, states, heritage),
      ...data.violations,
      ...checkConfigurations(histories),
    ],
  }
}

/** I3: ERA on the network is ERA that the hub holds locked, to the last wei. */
function checkConservation({ held, inFlight: moving, locked }: AuditReport['totals']): Violation[] {
  const difference = held + moving - locked
  if (difference === 0n) return []
  const message = `${formatEther(held)} ERA are held and ${formatEther(moving)} under way; the hub holds ${formatEther(locked)} locked: ${difference > 0n ? `${difference} wei came from nowhere` : `${-difference} wei are lost`}.`
  return [{ invariant: 'I3', subject: 'ERA', message }]
}

function heldBy({ accounts, treasury }: ChainState): bigint {
  let sum = treasury
  for (const { balance } of accounts.values()) sum += balance
  return sum
}

function inFlight({ messages }: Lane): bigint {
  return messages
    .filter(({ isDelivered, isParked }) => !isDelivered || isParked)
    .reduce((sum, { message }) => sum + messageAmount(message), 0n)
}

function summarize(
  history: ChainHistory,
  states: ReadonlyMap<string, ChainState>,
  lanes: readonly Lane[],
  heritage: Heritage,
): AuditReport['chains'][number] {
  const { name, chainId, generation, block, sent, executed, delivered } = history
  const state = states.get(placeKey(history))
  const words = [...(state?.accounts.values() ?? [])]
  const here = lanes.flatMap(({ messages }) =>
    messages.filter(({ at }) => compareKeys(at, history) === 0),
  )
  const bytesOf = (outcomes: string): number => outcomes.length / 2 - 1
  return {
    ...{ name, chainId, generation, block },
    isFenced: heritage.fenceOf(history) !== undefined,
    blocksAlone: history.blocksAlone,
    adopted: history.adopted.length,
    takenBack: history.takenBack.reduce((sum, { outcomes }) => sum + bytesOf(outcomes), 0),
    accounts: words.filter(({ status }) => status === 'here').length,
    pockets: words.filter(({ status, balance }) => status !== 'here' && balance > 0n).length,
    held: state ? heldBy(state) : 0n,
    transactions: executed.reduce((sum, { outcomes }) => sum + bytesOf(outcomes), 0),
    sent: sent.length,
    delivered: delivered.reduce((sum, { outcomes }) => sum + bytesOf(outcomes), 0),
    parked: here.filter(({ isParked }) => isParked).length,
  }
}
