import { join } from 'node:path'
import {
  createJsonRpcClient,
  deploy,
  deployerFromKey,
  type GenesisInputs,
  openDeploymentJournal,
  planDeployment,
  systemDeploymentClock,
} from '@metalayer/chain'
import { chainKinds } from '@metalayer/protocol'
import type { DevnetAccount } from '../accounts.ts'
import type { ChainAccess } from '../nodes/node-spec.ts'
import type { DevnetProfile } from '../options.ts'
import type { Deployment } from './deployment.ts'

export type DeployRequest = {
  /** Where the deployment keeps its journal. */
  directory: string
  /** The hub first. */
  chains: ChainAccess[]
  deployer: DevnetAccount
  validators: DevnetAccount[]
  /** Who gets ERA on the network. */
  accounts: DevnetAccount[]
  networkId: number
  /** Bytes of data that each chain keeps itself. */
  dataQuota: number
  profile: DevnetProfile
  signal: AbortSignal
}

const ERA = 10n ** 18n
/** Wei of ERA of each funded account. */
const ACCOUNT_BALANCE = 10_000n * ERA
const STAKE = 10_000n * ERA

/** What a devnet runs by, but for what its profile says. */
const PARAMETERS = {
  minimumStay: 2,
  unbonding: 86_400,
  tick: 1_000,
  agentTimeout: 5_000,
  baseFeeMin: 1_000_000_000n,
  executorShare: 5_000,
} as const

/**
 * P13: seconds of a lease and of the margin behind it, and checkpoints in a row in which a chain stood still. Short enough to watch. And what else of `PARAMETERS` goes
 * with the pace.
 */
const PROFILES = {
  default: { lease: 12, fenceMargin: 6, fenceCheckpoints: 5 },
  fast: { lease: 4, fenceMargin: 1, fenceCheckpoints: 3 },
  slow: { lease: 60, fenceMargin: 20, fenceCheckpoints: 5 },
  tenth: {
    ...{ lease: 120, fenceMargin: 60, fenceCheckpoints: 5 },
    ...{ tick: 10_000, agentTimeout: 50_000, minimumStay: 20 },
  },
} satisfies Record<DevnetProfile, unknown>

/** What a devnet of a profile runs by: when it gives up on an agent or a chain, and milliseconds of a tick. */
export function paceOf(profile: DevnetProfile) {
  const { tick, agentTimeout, minimumStay } = PARAMETERS
  return { tick, agentTimeout, minimumStay, ...PROFILES[profile] }
}

/**
 * Deploys the network of a devnet and deposits the accounts' ERA through the hub's bridge. What is there already is left
 * alone, so the next start with the same directory does nothing here.
 *
 * @throws DeploymentError
 */
export async function deployNetwork(request: DeployRequest): Promise<Deployment> {
  const plan = planDeployment(genesisOf(request))
  const journal = await openDeploymentJournal(join(request.directory, 'deployment.jsonl'))
  const clients = new Map(
    request.chains.map(({ chainId, rpc }) => [chainId, createJsonRpcClient({ url: rpc })]),
  )
  try {
    const deployer = deployerFromKey(request.deployer.privateKey)
    const deps = { chains: clients, deployer, journal, clock: systemDeploymentClock }
    await deploy(plan, deps, request.signal)
  } finally {
    for (const client of clients.values()) client.close()
    await journal.close()
  }
  const { addresses, configuration } = plan
  return { addresses, configuration }
}

function genesisOf(request: DeployRequest): GenesisInputs {
  const { chains, deployer, validators, accounts, networkId, profile } = request
  const dataQuota = BigInt(request.dataQuota)
  const hubChainId = chains.find(({ kind }) => kind === 'hub')?.chainId ?? 0
  return {
    parameters: { networkId, hubChainId, dataQuota, ...PARAMETERS, ...paceOf(profile) },
    validators: validators.map(({ address }) => ({ signer: address, stake: STAKE })),
    chains: chains.map(({ chainId, kind }) => {
      return { chainId, kind: chainKinds[kind], startBlock: 0, registrant: deployer.address }
    }),
    deployer: deployer.address,
    minimumStake: STAKE,
    deposits: accounts.map(({ address }) => ({ to: address, amount: ACCOUNT_BALANCE })),
  }
}
