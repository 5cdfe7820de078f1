import { setTimeout as delay } from 'node:timers/promises'
import {
  createJsonRpcClient,
  deregisterChain,
  openDeploymentJournal,
  systemDeploymentClock,
} from '@metalayer/chain'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import { CliError } from '../errors.ts'
import { formatDuration } from '../format/amount.ts'
import { createNetworkClient, type NetworkClient } from '../network/network-client.ts'
import { ownerOf } from './add-chain.ts'

export type DrainChainValues = {
  name: string
  node: string | undefined
  hub: string | undefined
  journal: string | undefined
}

/** How long a network may take to fence a chain that leaves: a lease, and what goes before it within that. */
const FENCED_MAX_MS = 300_000
const POLL_MS = 500

/** `era chain drain NAME`: takes a chain out of the network, as its owner, and waits until it is fenced; what lived there goes on elsewhere. */
export async function drainChain(
  values: DrainChainValues,
  context: CommandContext,
): Promise<Outcome> {
  const { devnet, signal, isJson, note } = context
  const startedAt = performance.now()
  const node = values.node ?? devnet?.rpc
  const hubUrl = values.hub ?? devnet?.hub.rpc
  if (node === undefined || hubUrl === undefined) {
    throw new CliError(
      'no-network',
      'No devnet runs on this machine, so there is no chain in it.',
      {
        hint: "Start one with npm start, or name a network's node and hub with --node and --hub.",
      },
    )
  }
  const network = createNetworkClient(node, signal)
  const hub = createJsonRpcClient({ url: hubUrl })
  try {
    const { chains, registry } = await network.status()
    const chain = chains.find(({ name, chainId }) => [name, String(chainId)].includes(values.name))
    const hubChain = chains.find(({ status }) => status === 'hub')
    if (chain === undefined || hubChain === undefined || chain === hubChain) {
      throw new CliError('no-such-chain', `The network has no chain called ${values.name}.`)
    }
    if (registry === undefined) {
      throw new CliError('no-registry', 'The node does not say where the registry is.')
    }
    const path = values.journal ?? `era-chain-${chain.chainId}.jsonl`
    const journal = await openDeploymentJournal(path)
    try {
      const deps = { hub, hubChainId: hubChain.chainId, registry, owner: ownerOf(context) }
      const rest = { journal, clock: systemDeploymentClock }
      const configuration = await deregisterChain(chain.chainId, { ...deps, ...rest }, signal)
      if (!isJson) note(`configuration ${configuration} does not name ${chain.name} any more\n`)
      const block = await awaitFenced(network, chain.chainId, signal)
      const durationMs = Math.round(performance.now() - startedAt)
      return {
        value: { name: chain.name, chainId: chain.chainId, configuration, block, durationMs },
        text: `${chain.name} has left the network at its block ${block}, after ${formatDuration(durationMs)}. What lived there lives with its heirs; it may be stopped now.`,
      }
    } finally {
      await journal.close()
    }
  } finally {
    network.close()
    hub.close()
  }
}

async function awaitFenced(
  network: NetworkClient,
  chainId: number,
  signal: AbortSignal,
): Promise<number> {
  const deadline = performance.now() + FENCED_MAX_MS
  for (;;) {
    const { chains } = await network.status()
    const chain = chains.findLast((one) => one.chainId === chainId)
    if (chain?.status === 'fenced') return chain.head
    if (performance.now() > deadline) {
      throw new CliError(
        'not-fenced',
        `Chain ${chainId} has not left yet: it is ${chain?.status}.`,
        {
          hint: 'The network goes on with it; look at era status. Run the command again to wait on.',
        },
      )
    }
    await delay(POLL_MS, undefined, { signal })
  }
}
