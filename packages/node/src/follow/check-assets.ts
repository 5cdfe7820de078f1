import { type AssetAmount, messageAsset } from '@metalayer/protocol'
import { RefusedBlockError } from './errors.ts'
import type { WordsByName } from './name-words.ts'
import type { Traffic } from './traffic.ts'

/**
 * Of every asset, what the chain's objects hold goes up only by what lanes brought and by declared mints, and down only by what lanes took and by
 * declared burns (I3, P6): by induction over blocks, no amount of a (chain, generation, asset) turns up otherwise.
 */
export function checkAssets(traffic: Traffic, { objects, supplies }: WordsByName): void {
  const surplus = new Map<string, AssetAmount>()
  const add = ({ app, key, amount }: AssetAmount, sign: 1n | -1n): void => {
    const asset = `${app}/${key}`
    const sum = (surplus.get(asset)?.amount ?? 0n) + sign * amount
    surplus.set(asset, { app, key, amount: sum })
  }
  for (const { name, before, after } of objects.values()) {
    add({ app: name.app, key: name.key, amount: after.amount - before.amount }, 1n)
  }
  for (const minted of supplies) add(minted, -1n)
  for (const inherited of traffic.inherited.supplies) add(inherited, 1n)
  for (const message of traffic.taken) {
    const asset = messageAsset(message)
    if (asset !== undefined) add(asset, -1n)
  }
  for (const { message } of traffic.sent) {
    const asset = messageAsset(message)
    if (asset !== undefined) add(asset, 1n)
  }
  for (const { app, key, amount } of surplus.values()) {
    if (amount === 0n) continue
    throw new RefusedBlockError(
      `Asset ${key} of app ${app} does not add up: the chain has ${amount > 0n ? `${amount} more than` : `${-amount} less than`} lanes and declared mints explain (P6).`,
    )
  }
}
