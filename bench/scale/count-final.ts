import { birthPlace } from '@metalayer/protocol'
import type { Intent } from '@metalayer/simulator'
import { type Address, type Hex, zeroAddress } from 'viem'
import type { ChainUse } from './chain-use.ts'
import type { Apps, DevnetLoad, History } from './loads/load.ts'
import type { PartResult } from './part.ts'
import type { SignedDeed } from './signed-load.ts'

/** A chain's blocks before anything was counted, and those that were. */
export type CountedUse = { before: Pick<ChainUse, 'ran'>; counted: ChainUse }

export type CountInput = {
  load: DevnetLoad
  apps: Apps
  /** Of the load, in its order. */
  signed: readonly SignedDeed[]
  /** By places of chains, as births are. */
  uses: readonly CountedUse[]
  isFinal(hash: Hex): boolean
  words: KnownWords
}

/** Counts what chains ran and what became final of it, by the chains' own clocks. */
export function countFinal({
  load,
  apps,
  signed,
  uses,
  isFinal,
  words,
}: CountInput): Pick<PartResult, 'final' | 'lost' | 'perSecond' | 'keepsUp' | 'cross' | 'fresh'> {
  const places = new Map(signed.map(({ hash }, place) => [hash, place]))
  const birth = (account = -1) => birthPlace(load.accounts[account]?.address ?? '0x', uses.length)
  const gathered = new Set(uses.flatMap(({ counted }) => counted.gathered))
  const isAway = (hash: Hex, place: number) => {
    const { sender, receiver } = load.intents[place] ?? { sender: -1 }
    if (gathered.has(hash)) return true
    return receiver !== undefined && birth(sender) !== birth(receiver)
  }
  const counts = { final: 0, lost: 0, perSecond: 0, cross: 0 }
  let [given, fresh] = [0, 0]
  const ran: number[] = []
  for (const [chain, { before, counted }] of uses.entries()) {
    const note = (hash: Hex): boolean | undefined => {
      const place = places.get(hash)
      const credit = place === undefined ? undefined : load.creditOf(place, apps)
      return credit && words.note({ chain, ...credit })
    }
    for (const hash of before.ran) note(hash)
    const own = counted.ran.filter((hash) => places.has(hash))
    for (const isNew of own.map(note)) {
      if (isNew !== undefined) given += 1
      if (isNew === true) fresh += 1
    }
    const kept = own.filter(isFinal)
    ran.push(...kept.map((hash) => places.get(hash) ?? -1))
    counts.final += kept.length
    counts.lost += own.length - kept.length
    counts.perSecond += kept.length / Math.max(1, counted.seconds)
    counts.cross += kept.filter((hash) => isAway(hash, places.get(hash) ?? -1)).length
  }
  return {
    ...counts,
    keepsUp: keepsUp(load.intents, ran),
    cross: counts.cross / Math.max(1, counts.final),
    fresh: fresh / Math.max(1, given),
  }
}

/** Of a load, above which an account or object has a share of it that is looked at by itself. */
const heavyShare = 1 / 60

/**
 * How fast the slowest of those goes on that are in much of a load, to all of it: a closed loop goes on with what the others have to do, and what one of them leaves behind becomes more and more. 1 where each
 * does its share.
 */
export function keepsUp(intents: readonly Intent[], ran: readonly number[]): number {
  const wanted = sharesOf(intents)
  const done = sharesOf(ran.flatMap((place) => intents[place] ?? []))
  const heavy = [...wanted].filter(([, share]) => share > heavyShare)
  return heavy.reduce((least, [id, share]) => Math.min(least, (done.get(id) ?? 0) / share), 1)
}

/** Of each account and object, the share of transactions in which it is. */
function sharesOf(intents: readonly Intent[]): Map<number, number> {
  const shares = new Map<number, number>()
  for (const { sender, objects } of intents) {
    for (const id of [sender, ...objects])
      shares.set(id, (shares.get(id) ?? 0) + 1 / intents.length)
  }
  return shares
}

/** A word of somebody's on a chain, by its place. */
type Word = { chain: number; asset: Address; to: Address }

/** Which words are there. */
export type KnownWords = {
  /** Notes one more; whether it was new. */
  note(word: Word): boolean
}

/** The words that a history leaves behind, of those that the load gives to: where money arrives, and where accounts have opened tokens. */
export function wordsAfter(
  { gifts, deeds }: History,
  { accounts }: Pick<DevnetLoad, 'accounts'>,
  { chainIds, tokens }: { chainIds: readonly number[]; tokens: readonly Address[] },
): KnownWords {
  const known = new Set<string>()
  const note = ({ chain, asset, to }: Word): boolean => {
    const name = `${chain} ${asset} ${to}`.toLowerCase()
    const isNew = !known.has(name)
    known.add(name)
    return isNew
  }
  for (const { chainId, to, data } of gifts) {
    if (data === undefined) note({ chain: chainIds.indexOf(chainId), asset: zeroAddress, to })
  }
  for (const { sender, to: asset, credit } of deeds) {
    const to = accounts[sender]?.address
    if (to === undefined) continue
    const chain = birthPlace(to, chainIds.length)
    if (tokens.includes(asset)) note({ chain, asset, to })
    if (credit !== undefined) note({ chain, ...credit })
  }
  return { note }
}
