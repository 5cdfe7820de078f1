import { setTimeout as delay } from 'node:timers/promises'
import { registryAbi, stakingAbi } from '@metalayer/contracts'
import {
  type Address,
  BaseError,
  createPublicClient,
  createWalletClient,
  type Hex,
  http,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'

export type PublisherOptions = {
  /** Of the hub. */
  rpc: string
  registry: Address
  /** Of the registry's owner. */
  key: Hex
}

export type Publisher = { stop(): Promise<void> }

/** Between two looks at what waits, in milliseconds. */
const LOOK_INTERVAL_MS = 1_000
const RECEIPT_TIMEOUT_MS = 30_000

/**
 * Does what a devnet's owner may: publishes the next configuration as soon as changes of apps' settings wait for one (P23), and when a validator was slashed. Where nobody
 * is in charge, they wait for whoever does it an hour after the last one.
 */
export function startPublisher({ rpc, registry, key }: PublisherOptions): Publisher {
  const stopping = new AbortController()
  const transport = http(rpc, { retryCount: 0 })
  const hub = createPublicClient({ transport, pollingInterval: LOOK_INTERVAL_MS })
  const owner = createWalletClient({ transport, account: privateKeyToAccount(key) })
  const contract = { abi: registryAbi, address: registry } as const
  const slashes = createSlashWatch(hub, registry)

  async function publishWaiting(): Promise<void> {
    const waiting = await hub.readContract({ ...contract, functionName: 'settingsWaiting' })
    const slashed = await slashes.newest()
    if (waiting === 0n && slashed === undefined) return
    const hash = await owner.writeContract({ ...contract, functionName: 'publish', chain: null })
    await hub.waitForTransactionReceipt({ hash, timeout: RECEIPT_TIMEOUT_MS })
    if (slashed !== undefined) slashes.done(slashed)
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await publishWaiting()
      } catch (error) {
        // The hub is down, or hurt: what waits goes on waiting, and is looked for again.
        if (!(error instanceof BaseError)) throw error
      }
      await delay(LOOK_INTERVAL_MS, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }

  const running = run()
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}

/** Looks for validators that were slashed after the last configuration. */
function createSlashWatch(hub: ReturnType<typeof createPublicClient>, registry: Address) {
  let staking: Address | undefined
  let doneUntil: bigint | undefined

  async function lastPublished(): Promise<bigint> {
    const event = { abi: registryAbi, address: registry, eventName: 'Published' } as const
    const logs = await hub.getContractEvents({ ...event, fromBlock: 0n })
    return logs.at(-1)?.blockNumber ?? 0n
  }

  return {
    /** The hub's block in which the last one was; undefined: none was. */
    async newest(): Promise<bigint | undefined> {
      staking ??= await hub.readContract({
        ...{ abi: registryAbi, address: registry, functionName: 'staking' },
      })
      doneUntil ??= await lastPublished()
      const event = { abi: stakingAbi, address: staking, eventName: 'Slashed' } as const
      const logs = await hub.getContractEvents({ ...event, fromBlock: doneUntil + 1n })
      return logs.at(-1)?.blockNumber
    },
    done(block: bigint): void {
      doneUntil = block
    },
  }
}
