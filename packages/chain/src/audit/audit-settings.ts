import { keccak256, type Setting } from '@metalayer/protocol'
import { type Address, encodeFunctionData, type Hex, numberToHex, parseAbi } from 'viem'
import type { RpcCall } from '../json-rpc.ts'
import type { Violation } from './audit-report.ts'
import type { ChainHistory } from './chain-history.ts'
import { settingsByConfiguration } from './check-configurations.ts'
import { collectHeritage } from './heritage.ts'
import type { AuditedChain } from './read-network.ts'

const abi = parseAbi([
  'function settingOf(address app, bytes32 name, bytes32 otherwise) view returns (bytes32)',
])
/** What a kernel is to answer for a setting that was never changed: no app sets this word. */
const none = keccak256(new TextEncoder().encode('metalayer audit: no such setting'))
/** Seconds behind the newest block of all: everything that a chain has been told counts by then. */
const AHEAD_SECONDS = 10 * 365 * 86_400

/** A chain that goes on, and what was asked of it. */
type Asked = { history: ChainHistory; configuration: number; chain: AuditedChain; time: number }
type Name = Pick<Setting, 'app' | 'name'>

/**
 * Asks the kernel of every chain that goes on for every setting that configurations have ever changed, as of the block up to which the chain was read (P23):
 * in the end each must say the last word that it was told, and at the seconds of the oldest and the newest of these blocks all that took the same configurations say the same.
 *
 * @throws RpcTransportError, RpcResponseError
 */
export async function auditSettings(
  chains: readonly AuditedChain[],
  histories: readonly ChainHistory[],
  { kernel }: { kernel: Address },
  signal: AbortSignal,
): Promise<Violation[]> {
  const told = settingsByConfiguration(histories)
  const names = namesIn(told.values())
  if (names.length === 0) return []
  const asked = await openChains(chains, histories, signal)
  const times = asked.map(({ time }) => time)
  const [oldest, newest] = [Math.min(...times), Math.max(...times)]
  const end = newest + AHEAD_SECONDS
  const moments = [...new Set([oldest, newest, end])]
  const answers = await Promise.all(
    asked.map((one) => wordsOf(one, { kernel, names, moments }, signal)),
  )
  return names.flatMap((name, place) => [
    ...checkEnd(name, asked, told, (chain) => answers[chain]?.get(end)?.[place]),
    ...moments.flatMap((moment) =>
      checkSame(name, asked, moment, (chain) => answers[chain]?.get(moment)?.[place]),
    ),
  ])
}

function namesIn(settings: Iterable<readonly Setting[]>): Name[] {
  const names = new Map<string, Name>()
  for (const { app, name } of [...settings].flat()) names.set(`${app} ${name}`, { app, name })
  return [...names.values()]
}

/** Chains that were not fenced, or are there again; the hub has no apps, but keeps settings as all do. */
async function openChains(
  chains: readonly AuditedChain[],
  histories: readonly ChainHistory[],
  signal: AbortSignal,
): Promise<Asked[]> {
  const { fenceOf } = collectHeritage(histories)
  const open = histories.filter((history) => fenceOf(history) === undefined)
  const found = await Promise.all(
    open.map(async (history): Promise<Asked | undefined> => {
      const chain = chains.find(({ chainId }) => chainId === history.chainId)
      if (chain === undefined) return undefined
      const taken = histories
        .filter(({ chainId }) => chainId === history.chainId)
        .flatMap(({ configured }) => configured.map(({ number }) => number))
      const params = [numberToHex(history.block), false]
      const block = await chain.client.request<{ timestamp: Hex }>(
        'eth_getBlockByNumber',
        params,
        signal,
      )
      return { history, chain, configuration: Math.max(0, ...taken), time: Number(block.timestamp) }
    }),
  )
  return found.filter((one) => one !== undefined)
}

/** Words of all names at each moment. */
async function wordsOf(
  { chain, history }: Asked,
  { kernel, names, moments }: { kernel: Address; names: readonly Name[]; moments: number[] },
  signal: AbortSignal,
): Promise<ReadonlyMap<number, readonly Hex[]>> {
  const calls = moments.flatMap((moment) =>
    names.map(({ app, name }): RpcCall => {
      const data = encodeFunctionData({ abi, functionName: 'settingOf', args: [app, name, none] })
      const block = numberToHex(history.block)
      return {
        method: 'eth_call',
        params: [{ to: kernel, data }, block, {}, { time: numberToHex(moment) }],
      }
    }),
  )
  const answers = await chain.client.batch(calls, signal)
  const words = answers.map((answer) => {
    if ('error' in answer) throw answer.error
    return answer.result as Hex
  })
  return new Map(
    moments.map((moment, place) => [
      moment,
      words.slice(place * names.length, (place + 1) * names.length),
    ]),
  )
}

/** In the end each chain says what it was told last. */
function checkEnd(
  { app, name }: Name,
  asked: readonly Asked[],
  told: ReadonlyMap<number, readonly Setting[]>,
  wordOf: (chain: number) => Hex | undefined,
): Violation[] {
  return asked.flatMap(({ history, configuration }, chain) => {
    const changes = [...told]
      .filter(([number]) => number <= configuration)
      .flatMap(([, settings]) => settings)
    const expected = changes.findLast((one) => one.app === app && one.name === name)?.word ?? none
    const word = wordOf(chain)
    if (word === expected) return []
    return violation(
      { app, name },
      `${history.name} says ${wordText(word)} in the end; it was told ${wordText(expected)}.`,
    )
  })
}

/** At one second the same configurations mean the same word everywhere. */
function checkSame(
  name: Name,
  asked: readonly Asked[],
  moment: number,
  wordOf: (chain: number) => Hex | undefined,
): Violation[] {
  const first = new Map<number, { word: Hex | undefined; by: string }>()
  return asked.flatMap(({ history, configuration }, chain) => {
    const word = wordOf(chain)
    const known = first.get(configuration)
    if (known === undefined) first.set(configuration, { word, by: history.name })
    if (known === undefined || known.word === word) return []
    return violation(
      name,
      `At second ${moment} ${history.name} says ${wordText(word)}, and ${known.by} ${wordText(known.word)}.`,
    )
  })
}

const wordText = (word: Hex | undefined): string =>
  word === undefined || word === none ? 'nothing' : word

function violation({ app, name }: Name, message: string): Violation[] {
  return [{ invariant: 'P23', subject: `setting ${name} of ${app}`, message }]
}
