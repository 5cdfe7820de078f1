import {
  type ChainConfiguration,
  type Configuration,
  chainKinds,
  hashConfiguration,
  keccak256,
  lowerCase,
  type Parameters,
  type Validator,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { Condition } from './condition.ts'
import { type DeploymentAddresses, deployablesOf } from './deployables.ts'
import { type Deposit, hubAgrees, hubSteps, memberSteps } from './deployment-steps.ts'
import type { DeploymentStep } from './step.ts'

/** Seconds after which anyone may publish a configuration (`Registry.PUBLISH_INTERVAL`): so much longer than the network's unbonding does stake stay slashable. */
const publishInterval = 3600

/** What a network begins with. Chains and validators may come in any order. */
export type GenesisInputs = {
  parameters: Parameters
  validators: readonly Validator[]
  /** The hub among them. */
  chains: readonly ChainConfiguration[]
  /** Pays for everything, receives the supply of ERA, stakes for the validators. */
  deployer: Address
  /** Owns the registry; else the deployer. */
  owner?: Address
  /** Wei of ERA that a seat asks for. */
  minimumStake: bigint
  /** ERA that the deployer brings to accounts of the network. */
  deposits?: readonly Deposit[]
  /** 32 bytes that tell apart networks which are equal in all else. */
  salt?: Hex
}

/** What one chain needs, in this order. */
export type ChainPlan = {
  chainId: number
  isHub: boolean
  steps: readonly DeploymentStep[]
  /** What must hold when all steps are done. */
  result: Condition
}

/** Everything that deploying a network comes to; a function of the inputs, whatever order they were in. */
export type DeploymentPlan = {
  networkId: number
  deployer: Address
  addresses: DeploymentAddresses
  /** Number 0. */
  configuration: Configuration
  configurationHash: Hex
  /** The hub first. */
  chains: readonly ChainPlan[]
}

/** Of networks that nobody has to tell apart from an equal one. */
export const defaultSalt = keccak256(Buffer.from('MetaLayer'))

/**
 * Plans a network: addresses, configuration 0, and the steps on each chain. Touches nothing.
 *
 * @throws InvalidGenesisError when no network can begin like this.
 */
export function planDeployment(inputs: GenesisInputs): DeploymentPlan {
  const deployer = lowerCase(inputs.deployer)
  checkGenesis(inputs)
  const salt = inputs.salt ?? defaultSalt
  const configuration = genesisConfiguration(inputs)
  const configurationHash = hashConfiguration(configuration)
  const deployables = deployablesOf({
    salt,
    configuration,
    configurationHash,
    deployer,
    owner: lowerCase(inputs.owner ?? inputs.deployer),
    minimumStake: inputs.minimumStake,
    stakeUnbonding: inputs.parameters.unbonding + publishInterval,
  })
  const addresses = Object.fromEntries(
    deployables.map(({ name, address }) => [name, address]),
  ) as DeploymentAddresses
  const context = { deployables, addresses, configuration, configurationHash, deployer, salt }
  const onMembers = memberSteps(context)
  const chains = configuration.chains.map(({ chainId, kind }) => {
    const isHub = kind === chainKinds.hub
    if (!isHub)
      return { chainId, isHub, steps: onMembers, result: { kind: 'all', of: [] } as const }
    return {
      chainId,
      isHub,
      steps: hubSteps(context, inputs.deposits ?? []),
      result: hubAgrees(context),
    }
  })
  const { networkId } = inputs.parameters
  return { networkId, deployer, addresses, configuration, configurationHash, chains }
}

/** Configuration 0: the hub first, then chains by id; validators as the hub ranks them. */
function genesisConfiguration({ parameters, validators, chains }: GenesisInputs): Configuration {
  const isHub = (chain: ChainConfiguration): number => (chain.kind === chainKinds.hub ? 1 : 0)
  return {
    number: 0,
    validators: validators
      .map(({ signer, stake }) => ({ signer: lowerCase(signer), stake }))
      .sort((a, b) => compare(b.stake, a.stake) || compare(a.signer, b.signer)),
    chains: chains
      .map((chain) => ({ ...chain, registrant: lowerCase(chain.registrant) }))
      .sort((a, b) => isHub(b) - isHub(a) || a.chainId - b.chainId),
    parameters,
    settings: [],
  }
}

/** Bounds that the hub's contracts set too; here they are refused before anything is paid for. */
const validatorsMax = 20
const chainsMax = 128

function checkGenesis({
  parameters,
  validators,
  chains,
  minimumStake,
  deposits = [],
}: GenesisInputs): void {
  const hubs = chains.filter(({ kind }) => kind === chainKinds.hub)
  const homes = chains.filter(({ kind }) => kind !== chainKinds.hub && kind !== chainKinds.storage)
  const ids = new Set(chains.map(({ chainId }) => chainId))
  const signers = new Set(validators.map(({ signer }) => lowerCase(signer)))
  const supply =
    validators.reduce((sum, { stake }) => sum + stake, 0n) +
    deposits.reduce((sum, { amount }) => sum + amount, 0n)
  const problems: [boolean, string][] = [
    [
      hubs.length !== 1,
      `There must be exactly one chain of kind hub, and there are ${hubs.length}.`,
    ],
    [
      hubs[0]?.chainId !== parameters.hubChainId,
      `The hub's chain id is not ${parameters.hubChainId}, which the parameters name.`,
    ],
    [
      homes.length === 0,
      'Add a chain where accounts can live: one that is neither hub nor storage.',
    ],
    [
      chains.length > chainsMax,
      `There are ${chains.length} chains; a configuration holds at most ${chainsMax}.`,
    ],
    [ids.size !== chains.length, 'Two chains have the same chain id.'],
    [
      ids.has(parameters.networkId),
      `The network's id ${parameters.networkId} is a chain's id already. Choose another: wallets tell networks apart by it.`,
    ],
    [
      validators.length === 0 || validators.length > validatorsMax,
      `There are ${validators.length} validators; there must be 1 to ${validatorsMax}.`,
    ],
    [signers.size !== validators.length, 'Two validators have the same signer.'],
    [
      validators.some(({ stake }) => stake < minimumStake),
      `Each validator must stake at least ${minimumStake} wei of ERA.`,
    ],
    [
      supply > eraSupply,
      `Stakes and deposits come to ${supply} wei of ERA; there are only ${eraSupply}.`,
    ],
  ]
  for (const [isWrong, reason] of problems) if (isWrong) throw new InvalidGenesisError(reason)
}

/** Wei of ERA that there are (`Era`). */
const eraSupply = 1_000_000_000n * 10n ** 18n

const compare = <Value extends bigint | string>(a: Value, b: Value): number =>
  a < b ? -1 : a > b ? 1 : 0

/** No network can begin with these inputs. */
export class InvalidGenesisError extends Error {
  readonly code = 'invalid-genesis'
  constructor(reason: string) {
    super(reason)
    this.name = 'InvalidGenesisError'
  }
}
