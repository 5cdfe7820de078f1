import { setTimeout as delay } from 'node:timers/promises'
import { RpcResponseError } from '@metalayer/chain'
import { codeSlot } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { CliError } from '../errors.ts'
import { createChainNames } from './chain-names.ts'
import type { StatusJson } from './wire.ts'

/** Whether a chain has an app; and why it will not, where it says so. */
export type AppOnChain = { chainId: number; name: string; isThere: boolean; refusal?: string }

export type AppDependencies = {
  request<Result>(method: string, params?: readonly unknown[]): Promise<Result>
  signal: AbortSignal
}

/** How long chains may take to get an app; the network goes on without us. */
const APP_WAIT_MAX_MS = 120_000
const POLL_INTERVAL_MS = 300

/**
 * Waits until every live chain where accounts live has the app in a block of the network (P19), or has refused it, or takes too long. Where chains are asked is the
 * network's business: it is the leaf of the code that tells.
 */
export async function awaitApp(app: Address, deps: AppDependencies): Promise<AppOnChain[]> {
  const deadline = performance.now() + APP_WAIT_MAX_MS
  const there = new Set<number>()
  for (;;) {
    const status = await deps.request<StatusJson>('era_status')
    const nameOf = createChainNames(status)
    // Apps run where accounts live: on all chains but the hub and those for storage.
    const live = status.chains.filter(({ status, kind }) => status === 'live' && kind !== 'storage')
    const found = await Promise.all(
      live.map(async ({ chainId, generation, refusedApps }): Promise<AppOnChain> => {
        const slot = codeSlot(generation, app)
        const where = { kernel: status.kernel, chainId, slot }
        if (!there.has(chainId) && (await hasWord(where, deps))) there.add(chainId)
        const refused = refusedApps?.find((one) => one.app.toLowerCase() === app.toLowerCase())
        const seen = { chainId, name: nameOf(chainId), isThere: there.has(chainId) }
        return refused ? { ...seen, refusal: refused.reason } : seen
      }),
    )
    const isOpen = found.some(({ isThere, refusal }) => !isThere && refusal === undefined)
    if (!isOpen || performance.now() > deadline) return found
    await delay(POLL_INTERVAL_MS, undefined, { signal: deps.signal })
  }
}

async function hasWord(
  { kernel, chainId, slot }: { kernel: Address; chainId: number; slot: Hex },
  { request }: AppDependencies,
): Promise<boolean> {
  try {
    const params = [kernel, slot, 'latest', `0x${chainId.toString(16)}`]
    return BigInt(await request<Hex>('eth_getStorageAt', params)) !== 0n
  } catch (error) {
    // A chain that is away for a moment is waited for.
    if (error instanceof RpcResponseError) return false
    if (error instanceof CliError && error.code === 'refused') return false
    throw error
  }
}
