import { readFileSync } from 'node:fs'
import {
  type ChainTraits,
  createJsonRpcClient,
  type Deployer,
  deployerFromKey,
  inspectChain,
  type Joined,
  type JsonRpcClient,
  joinChain,
  type NetworkToJoin,
  openDeploymentJournal,
  publishedConfiguration,
  systemDeploymentClock,
} from '@metalayer/chain'
import { devnetAccounts, type RunningDevnet } from '@metalayer/devnet'
import { type ChainKindName, chainKinds } from '@metalayer/protocol'
import { type Hex, parseEther } from 'viem'
import { awaitLive } from '../chain/await-live.ts'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import { CliError, UsageError } from '../errors.ts'
import { formatDuration } from '../format/amount.ts'
import { createNetworkClient } from '../network/network-client.ts'
import type { StatusJson } from '../network/wire.ts'

export type AddChainValues = {
  kind: ChainKindName
  node: string | undefined
  hub: string | undefined
  endpoint: string | undefined
  keyFile: string | undefined
  fund: string | undefined
  journal: string | undefined
}

/** Of the chain's currency, on a devnet. */
const DEVNET_FUND = '1'

/** `era chain add --rpc URL --kind KIND`. */
export async function addChain(values: AddChainValues, context: CommandContext): Promise<Outcome> {
  const { devnet, signal } = context
  const startedAt = performance.now()
  const node = values.node ?? devnet?.rpc
  const hubUrl = values.hub ?? devnet?.hub.rpc
  if (node === undefined || hubUrl === undefined) {
    throw new CliError(
      'no-network',
      'No devnet runs on this machine, so there is nothing to join.',
      {
        hint: "Start one with npm start, or name a network's node and hub with --node and --hub.",
      },
    )
  }
  if (context.rpc === node) {
    throw new UsageError('--rpc is the chain that joins; it is missing, or names the network.')
  }
  const keys = chooseKeys(values, context)
  const network = createNetworkClient(node, signal)
  const client = createJsonRpcClient({ url: context.rpc })
  const hub = createJsonRpcClient({ url: hubUrl })
  try {
    const status = await network.status()
    const isThere = status.chains.map(({ chainId }) => chainId)
    const chain = await inspect(client, status, context)
    const joined = await join(values, context, { status, chain, client, hub, keys })
    const live = await awaitLive({ network, client, status, joined, note: notes(context) }, signal)
    const durationMs = Math.round(performance.now() - startedAt)
    const { chainId, startBlock, configuration } = joined
    return {
      value: {
        ...{ chainId, kind: values.kind, family: chain.family, startBlock, configuration },
        ...{ checkpoint: live.checkpoint, agent: live.agent, leaseUntil: live.leaseUntil },
        ...{ kernel: status.kernel, isNew: !isThere.includes(chainId), durationMs },
      },
      text: [
        `Chain ${chainId} is live in network ${status.networkId}, after ${formatDuration(durationMs)}.`,
        `  Its kernel: ${status.kernel}, counted from block ${startBlock} on. Its agent: ${live.agent}.`,
        `  Try: era move ADDRESS --to ${chainId}`,
      ].join('\n'),
    }
  } finally {
    for (const { close } of [network, client, hub]) close()
  }
}

/** A chain that is in the network by an earlier run goes on; any other with its id cannot join. */
async function inspect(
  client: JsonRpcClient,
  status: StatusJson,
  context: CommandContext,
): Promise<ChainTraits> {
  const { signal } = context
  const taken = new Set([status.networkId])
  for (const { chainId, head, newest } of status.chains) {
    const isOurs = head > 0 || newest > 0
    if (isOurs && !(await isSameChain(client, chainId, status, signal))) taken.add(chainId)
  }
  return inspectChain(client, { takenIds: taken, nowMs: Date.now() }, signal)
}

/** Whether the kernel stands on the chain behind `client`: then it is the network's chain with this id, which may be looked at again. */
async function isSameChain(
  client: JsonRpcClient,
  chainId: number,
  { kernel }: StatusJson,
  signal: AbortSignal,
): Promise<boolean> {
  const [id, code] = await client
    .batch(
      [
        { method: 'eth_chainId', params: [] },
        { method: 'eth_getCode', params: [kernel, 'latest'] },
      ],
      signal,
    )
    // What is wrong with it, `inspectChain` says in words.
    .catch(() => [])
  const answers = [id, code].map((one) => (one !== undefined && 'result' in one ? one.result : ''))
  return Number(answers[0]) === chainId && answers[1] !== '0x' && answers[1] !== ''
}

type Parts = {
  status: StatusJson
  chain: ChainTraits
  client: JsonRpcClient
  hub: JsonRpcClient
  keys: { deployer: Deployer; owner: Deployer }
}

async function join(
  values: AddChainValues,
  context: CommandContext,
  { status, chain, client, hub, keys }: Parts,
): Promise<Joined> {
  const { signal } = context
  const note = notes(context)
  const network = await networkOf(status, hub, signal)
  const path = values.journal ?? `era-chain-${chain.chainId}.jsonl`
  const journal = await openDeploymentJournal(path)
  try {
    return await joinChain(
      {
        ...{ network, chain, kind: chainKinds[values.kind] },
        endpoint: values.endpoint ?? context.rpc,
        validators: status.validators.map(({ address }) => address),
        validatorBalance: parseFund(values.fund ?? (context.devnet ? DEVNET_FUND : '0')),
      },
      {
        ...{ client, hub, ...keys, journal, clock: systemDeploymentClock },
        onStep(step, progress) {
          const count = progress === undefined ? '' : ` ${progress.done}/${progress.total}`
          note(`${stepNames[step]}${count}`)
        },
      },
      signal,
    )
  } finally {
    await journal.close()
  }
}

const stepNames = {
  deploy: 'deploying the kernel',
  fund: 'looking whether validators can pay there',
  register: 'registering the chain on the hub',
}

async function networkOf(
  { kernel, bridge, registry }: StatusJson,
  hub: JsonRpcClient,
  signal: AbortSignal,
): Promise<NetworkToJoin> {
  const genesis = registry && (await publishedConfiguration({ hub, registry }, 0, signal))
  if (genesis && bridge && registry) return { genesis, kernel, bridge, registry }
  throw new CliError(
    'no-registry',
    'The node does not say where registry and bridge are, or the hub does not show configuration 0.',
    { hint: "Check --node and --hub: the hub's node must answer eth_getLogs over all blocks." },
  )
}

function chooseKeys(values: AddChainValues, { devnet, environment }: CommandContext) {
  const { ERA_DEPLOYER_KEY, ERA_OWNER_KEY } = environment
  const onDevnet = devnet && values.node === undefined ? devnetKey(devnet) : undefined
  const fromFile = values.keyFile === undefined ? undefined : readKey(values.keyFile)
  const deployer = fromFile ?? ERA_DEPLOYER_KEY ?? onDevnet
  const owner = ERA_OWNER_KEY ?? onDevnet ?? deployer
  return {
    deployer: deployerFromKey(checkKey(deployer, 'the chain', '$ERA_DEPLOYER_KEY or --key-file')),
    owner: deployerFromKey(checkKey(owner, "the hub's registry", '$ERA_OWNER_KEY')),
  }
}

/** Who owns the registry: by $ERA_OWNER_KEY, or, on a devnet, its deployer. */
export function ownerOf({ devnet, environment }: CommandContext): Deployer {
  const key = environment.ERA_OWNER_KEY ?? (devnet && devnetKey(devnet))
  return deployerFromKey(checkKey(key, "the hub's registry", '$ERA_OWNER_KEY'))
}

function devnetKey(_: RunningDevnet): Hex | undefined {
  return devnetAccounts('deployer', 1)[0]?.privateKey
}

function readKey(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (cause) {
    throw new CliError('no-key', `${path} cannot be read.`, { cause })
  }
}

/** Never repeats what was given, which may be a key. */
function checkKey(text: string | undefined, where: string, source: string): Hex {
  if (text !== undefined && /^0x[0-9a-fA-F]{64}$/.test(text)) return text as Hex
  throw new CliError('no-key', `There is no private key that signs on ${where}.`, {
    hint: `Give one in ${source}: 0x and 64 hexadecimal digits.`,
  })
}

function parseFund(text: string): bigint {
  if (/^\d+(\.\d{1,18})?$/.test(text)) return parseEther(text)
  throw new UsageError(`--fund is an amount such as 0.5; "${text.slice(0, 40)}" is not.`)
}

/** Progress, one line at a time; silent where one JSON value is wanted. */
function notes({ note, isJson }: CommandContext): (text: string) => void {
  let last = ''
  return (text) => {
    if (isJson || text === last) return
    last = text
    note(`${text}\n`)
  }
}
