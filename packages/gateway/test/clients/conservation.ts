import { auditHistories, createJsonRpcClient, readNetwork, rebuildState } from '@metalayer/chain'
import { treasurySlot, treasuryTotal } from '@metalayer/protocol'
import { type Address, type Hex, hexToBigInt, hexToNumber, numberToHex } from 'viem'
import { expect } from 'vitest'
import type { NetworkUnderTest } from './network-under-test.ts'

type Status = {
  checkpoint: number
  chains: { chainId: number; generation: number; head: number }[]
}

/** I3, twice: by what the chains' own logs say, and by what users are told: balances of everyone at one block of the network, with the treasuries, are what the hub holds. */
export async function expectConserved(
  { devnet, chain }: NetworkUnderTest,
  transactionsMin = 100,
): Promise<void> {
  const { hub, chains } = devnet.info
  const { kernel, bridge } = devnet.deployment.addresses
  const sources = [hub, ...chains].map(({ chainId, name, rpc }) => {
    const client = createJsonRpcClient({ url: rpc })
    return { chainId, name, isHub: chainId === hub.chainId, client }
  })
  const node = createJsonRpcClient({ url: devnet.info.rpc })
  try {
    const status = await node.request<Status>('era_status', [])
    const histories = await readNetwork(sources, { kernel, bridge }, new AbortController().signal)
    const report = auditHistories(histories, { networkId: chain.id })
    expect(report.violations).toEqual([])

    const owners = new Set<Address>()
    for (const history of histories) {
      for (const [owner, { status }] of rebuildState(history).accounts) {
        // An app's balance is what its objects have, and they are here themselves.
        if (status !== 'app') owners.add(owner)
      }
    }
    const block = numberToHex(status.checkpoint)
    let sum = 0n
    for (const owner of owners) {
      const balance = hexToBigInt(await node.request<Hex>('eth_getBalance', [owner, block]))
      expect(
        hexToNumber(await node.request<Hex>('eth_getTransactionCount', [owner, block])),
      ).toBeGreaterThanOrEqual(0)
      sum += balance
    }
    for (const { chainId, generation, head } of status.chains) {
      const client = sources.find((source) => source.chainId === chainId)?.client
      const place = [kernel, treasurySlot(generation), numberToHex(head)]
      const word = (await client?.request<Hex>('eth_getStorageAt', place)) ?? '0x0'
      sum += treasuryTotal(hexToBigInt(word))
    }
    expect(sum).toBe(report.totals.locked)
    expect(report.totals.transactions).toBeGreaterThan(transactionsMin)
  } finally {
    node.close()
    for (const { client } of sources) client.close()
  }
}
