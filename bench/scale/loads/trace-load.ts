import { chooseTokens } from '@metalayer/cli/choose-tokens'
import { counterAbi, tokenAbi } from '@metalayer/contracts'
import { objectId } from '@metalayer/protocol'
import { createTrace, type Intent, type TraceRow } from '@metalayer/simulator'
import { faucetAbi } from '@metalayer/testing/faucet'
import { type Address, encodeFunctionData, type Hex, zeroAddress } from 'viem'
import { type Account, createAccounts } from '../signed-load.ts'
import { type Apps, appOf, type Call, type Credit, type Deed, type DevnetLoad } from './load.ts'
import { atOnceIn, giveMoneyTo, mostOf, pay, sendFirst } from './pay.ts'

/** Of the smallest units, in each transfer; and what a sender has of each token that it sends. */
const amount = 1_000n
const stock = 10n ** 21n
const maxFeePerGas = 20_000n * 10n ** 9n
/** A little above what they use where nothing was there before, as wallets offer. */
const [transferGas, callGas, openGas] = [90_000n, 130_000n, 150_000n]
const openFee = 200n * 10n ** 9n

/**
 * Rows of a trace as `era replay` has them: payments, transfers of the tokens that most rows name, and calls that change a shared object for each contract. Where fewer rows are needed than there are,
 * they are taken evenly from all of it, so that the load is the same on any number of chains; where more are, the trace begins anew.
 */
export function createTraceLoad(
  { rows, seed }: { rows: readonly TraceRow[]; seed: number },
  neededOf: (meanGas: number) => number,
): DevnetLoad {
  const trace = createTrace('trace', rows, 1)
  const choice = chooseTokens(rows)
  // Everyone who sends anything has money, and a word on the chain, whichever rows are taken.
  const accounts = createAccounts(seed, trace.accounts)
  const places = takeEvenly(rows.length, neededOf(trace.meanGas))
  const intents = places.flatMap((place) => trace.intents[place] ?? [])
  const at = (place: number) => ({ row: rows[places[place] ?? -1], intent: intents[place] })
  const parts = { accounts, contracts: contractsOf(rows), placeOf: choice.placeOf }
  const deedOf = (place: number, apps: Apps): Deed => {
    const { row, intent } = at(place)
    if (row === undefined || intent === undefined) throw new RangeError('There is no such row.')
    return { sender: intent.sender, ...callOf(row, intent, { ...parts, apps }) }
  }
  const creditOf = (place: number, apps: Apps): Credit | undefined => {
    const { row, intent } = at(place)
    const to = accounts[intent?.receiver ?? -1]?.address
    if (row === undefined || to === undefined) return undefined
    const token = row.kind === 'token' ? apps.tokens[choice.placeOf(row.contract)] : undefined
    return { to, asset: token ?? zeroAddress }
  }
  return {
    ...{ accounts, intents, meanGas: trace.meanGas, deedOf, creditOf },
    needs: { tokens: choice.chosen.length, exchange: false, counter: parts.contracts.length > 0 },
    historyOf(configuration, apps, window) {
      const senders = new Set(trace.intents.map(({ sender }) => sender))
      const known = firstGifts(intents, (place) => at(place).row)
      const spendingOf = (place: number) => {
        const { row, intent } = at(place)
        return { sender: intent?.sender ?? -1, cost: costOf(row) }
      }
      const given = giveMoneyTo(configuration, accounts, {
        deeds: [...intents.keys(), ...known].map(spendingOf),
        atOnce: atOnceIn(intents, window),
      })
      const sent = tokensSent(rows, trace.intents, choice.placeOf)
      return {
        gifts: given.filter((_, account) => senders.has(account)),
        deeds: [
          ...sendFirst(accounts, senders),
          ...sent.map(({ sender, token }) => ({ sender, ...openToken(token, apps) })),
          ...known.map((place) => ({ ...deedOf(place, apps), credit: creditOf(place, apps) })),
        ],
      }
    },
    objectIds: (apps): Hex[] =>
      parts.contracts.map((contract) =>
        objectId({ app: appOf(apps.counter), owner: zeroAddress, key: BigInt(contract) }),
      ),
  }
}

/** So many places of `count`, evenly; from the beginning again, where there are not so many. */
export function takeEvenly(count: number, needed: number): number[] {
  return Array.from({ length: needed }, (_, index) =>
    needed < count ? Math.floor((index * count) / needed) : index % count,
  )
}

/**
 * Places at which somebody gives something to somebody else for the first time: as after a while of operation, that has come before. On one chain a short run of the trace would be full of new words, which take twice
 * the gas; on many the trace begins anew, and they are there.
 */
function firstGifts(
  intents: readonly Intent[],
  rowOf: (place: number) => TraceRow | undefined,
): number[] {
  const known = new Set<string>()
  return intents.flatMap(({ sender, receiver }, place) => {
    const row = rowOf(place)
    if (receiver === undefined || row === undefined) return []
    const name = `${sender} ${receiver} ${row.kind === 'token' ? row.contract : ''}`
    if (known.has(name)) return []
    known.add(name)
    return [place]
  })
}

/** Contracts that are called, in the order in which the trace names them: the simulator numbers their objects so. */
function contractsOf(rows: readonly TraceRow[]): number[] {
  return [...new Set(rows.flatMap((row) => (row.kind === 'call' ? [row.contract] : [])))]
}

/** What a row's transaction may cost. */
function costOf(row: TraceRow | undefined): bigint {
  const gas = row?.kind === 'call' ? callGas : transferGas
  return row?.kind === 'pay' ? mostOf(pay(zeroAddress, { maxFeePerGas })) : gas * maxFeePerGas
}

type Parts = { accounts: readonly Account[]; placeOf(contract: number): number; apps: Apps }

function callOf(row: TraceRow, { receiver = -1 }: Intent, parts: Parts): Call {
  const { apps, placeOf, accounts } = parts
  const to: Address = accounts[receiver]?.address ?? zeroAddress
  const terms = { value: 0n, maxFeePerGas }
  switch (row.kind) {
    case 'pay':
      return pay(to, { maxFeePerGas })
    case 'token': {
      const args = [to, amount] as const
      const data = encodeFunctionData({ abi: tokenAbi, functionName: 'transfer', args })
      return { ...terms, to: appOf(apps.tokens[placeOf(row.contract)]), data, gas: transferGas }
    }
    case 'call': {
      const args = [BigInt(row.contract)] as const
      const data = encodeFunctionData({ abi: counterAbi, functionName: 'add', args })
      return { ...terms, to: appOf(apps.counter), data, gas: callGas }
    }
  }
}

/** Who sends which of the tokens, each once. */
function tokensSent(
  rows: readonly TraceRow[],
  intents: readonly Intent[],
  placeOf: (contract: number) => number,
): { sender: number; token: number }[] {
  const known = new Set<string>()
  return rows.flatMap((row, place) => {
    const sender = intents[place]?.sender
    if (row.kind !== 'token' || sender === undefined) return []
    const token = placeOf(row.contract)
    if (known.has(`${sender} ${token}`)) return []
    known.add(`${sender} ${token}`)
    return [{ sender, token }]
  })
}

function openToken(token: number, apps: Apps): Call {
  const args = [stock, zeroAddress] as const
  const data = encodeFunctionData({ abi: faucetAbi, functionName: 'open', args })
  const to = appOf(apps.tokens[token])
  return { to, value: 0n, data, gas: openGas, maxFeePerGas: openFee }
}
