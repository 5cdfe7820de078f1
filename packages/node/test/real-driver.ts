import { kernelAbi } from '@metalayer/contracts'
import { decodeFunctionResult, encodeFunctionData, type Hex } from 'viem'
import { expect } from 'vitest'
import { checkpointCall, deliverCall } from '../src/agent/kernel-calls.ts'
import { createDecider, type openReal, type RealNetwork } from './real-network.ts'

/** Moves a real network on, as its agents and validators would. */
export function createRealDriver(network: RealNetwork, node: Awaited<ReturnType<typeof openReal>>) {
  const decider = createDecider(network)

  /** Mines every chain, and waits until the node has verified it all: of the hub, what is finalized. */
  async function mine(): Promise<void> {
    for (const { chainId, mine: mineOne, client } of network.chains) {
      const isHub = chainId === network.hub.chainId
      for (let count = 0; count < (isHub ? 4 : 1); count++) await mineOne()
      const tag = isHub ? 'finalized' : 'latest'
      const block = await client.request<{ number: Hex; hash: Hex }>('eth_getBlockByNumber', [
        tag,
        false,
      ])
      const at = { chainId, blockNumber: Number(block.number), hash: block.hash }
      await node.follow.verified(at, AbortSignal.timeout(10_000)).catch((cause) => {
        throw new Error(`chain ${chainId}: ${JSON.stringify(node.follow.state(chainId))}`, {
          cause,
        })
      })
    }
  }

  /** Decides a checkpoint, has its block made, and gives it to every chain. */
  async function checkpoint() {
    const decision = decider.decide(node)
    const { number } = decision.checkpoint
    const made = new Promise<void>((resolve) => {
      node.blocks.subscribe((event) => {
        if (event.type === 'block' && event.block.header.number === number) resolve()
      }, AbortSignal.timeout(10_000))
    })
    await node.blocks.decided(decision)
    await made
    for (const { chainId } of network.chains) {
      await network.call(chainId, checkpointCall(decision, { chainId, generation: 1 }))
    }
    await mine()
    return decision
  }

  /** Delivers all that the newest checkpoint proves, everywhere. */
  async function deliverAll(): Promise<number> {
    const decision = await checkpoint()
    let count = 0
    for (const source of decision.heads) {
      for (const { chainId } of network.chains) {
        const destination = { chainId, generation: 1 }
        const delivery =
          chainId === source.chainId
            ? undefined
            : node.follow.delivery({ source, destination, messagesMax: 64 })
        if (delivery === undefined) continue
        count += delivery.messages.length
        await network.call(chainId, deliverCall(decision, delivery))
      }
    }
    await mine()
    return count
  }

  /** Every word that the node has of a chain is the kernel's own. */
  async function expectSameWords(): Promise<void> {
    for (const { chainId, client } of network.chains) {
      const slots = [...node.follow.slots(chainId)]
      const data = encodeFunctionData({
        abi: kernelAbi,
        functionName: 'words',
        args: [slots.map(BigInt)],
      })
      const tag = `0x${(node.follow.newest(chainId)?.number ?? 0).toString(16)}`
      const result = await client.request<Hex>('eth_call', [
        { to: network.plan.addresses.kernel, data },
        tag,
      ])
      const words = decodeFunctionResult({ abi: kernelAbi, functionName: 'words', data: result })
      expect(words).toEqual(slots.map((slot) => node.follow.wordAt(chainId, slot)))
    }
  }

  return { mine, checkpoint, deliverAll, expectSameWords }
}
