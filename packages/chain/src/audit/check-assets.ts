import { type AssetAmount, messageAsset } from '@metalayer/protocol'
import type { AssetReport, Violation } from './audit-report.ts'
import type { ChainState } from './chain-state.ts'
import type { Lane } from './lanes.ts'

/** What each asset of an app comes to over all chains: held, under way, and minted less burnt. */
export function sumAssets(states: Iterable<ChainState>, lanes: readonly Lane[]): AssetReport[] {
  const assets = new Map<string, AssetReport>()
  const add = ({ app, key, amount }: AssetAmount, field: 'held' | 'inFlight' | 'supply'): void => {
    const name = `${app}/${key}`
    const known = assets.get(name) ?? { app, key, held: 0n, inFlight: 0n, supply: 0n }
    known[field] += amount
    assets.set(name, known)
  }
  for (const { objects, supplies } of states) {
    for (const { name, amount } of objects.values()) add({ ...name, amount }, 'held')
    for (const minted of supplies) add(minted, 'supply')
  }
  for (const { messages } of lanes) {
    for (const { message, isDelivered, isParked } of messages) {
      const asset = messageAsset(message)
      if (asset !== undefined && (!isDelivered || isParked)) add(asset, 'inFlight')
    }
  }
  return [...assets.values()].filter(
    ({ held, inFlight, supply }) => held !== 0n || inFlight !== 0n || supply !== 0n,
  )
}

/** I3: of each asset there is what was minted, and not one unit more or less. */
export function checkAssets(assets: readonly AssetReport[]): Violation[] {
  return assets.flatMap(({ app, key, held, inFlight, supply }) => {
    const difference = held + inFlight - supply
    if (difference === 0n) return []
    const message = `${held} are held and ${inFlight} under way, and ${supply} were minted less burnt: ${difference > 0n ? `${difference} came from nowhere` : `${-difference} are lost`}.`
    return [{ invariant: 'I3' as const, subject: `asset ${key} of app ${app}`, message }]
  })
}
