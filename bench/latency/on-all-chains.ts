import { setTimeout as sleep } from 'node:timers/promises'
import { createJsonRpcClient } from '@metalayer/chain'
import type { DevnetInfo } from '@metalayer/devnet'
import type { Address, Hex } from 'viem'

const pollMs = 200
const patienceMs = 120_000

/** Waits until every chain has an app, of which the network tells as soon as one has it (P19). */
export async function onAllChains(info: DevnetInfo, app: Address): Promise<void> {
  const deadlineAt = performance.now() + patienceMs
  for (const { name, rpc } of info.chains) {
    const client = createJsonRpcClient({ url: rpc })
    try {
      while ((await client.request<Hex>('eth_getCode', [app, 'latest'])) === '0x') {
        if (performance.now() > deadlineAt) throw new Error(`${name} does not get ${app}.`)
        await sleep(pollMs)
      }
    } finally {
      client.close()
    }
  }
}
