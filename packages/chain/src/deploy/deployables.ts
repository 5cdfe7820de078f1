import {
  adoptionBytecode,
  appsBytecode,
  bridgeAbi,
  bridgeBytecode,
  checkpointsAbi,
  checkpointsBytecode,
  dataBytecode,
  eraAbi,
  eraBytecode,
  gatewayAbi,
  gatewayBytecode,
  kernelAbi,
  kernelBytecode,
  lanesAbi,
  lanesBytecode,
  lensBytecode,
  messagesBytecode,
  movesAbi,
  movesBytecode,
  objectsAbi,
  objectsBytecode,
  registryAbi,
  registryBytecode,
  settingsBytecode,
  stakingAbi,
  stakingBytecode,
} from '@metalayer/contracts'
import { type Configuration, create2Address } from '@metalayer/protocol'
import { type Address, encodeDeployData, type Hex } from 'viem'

/** Where a network's contracts stand: the kernel, its modules and the gateway on every chain, the others on the hub alone. */
export type DeploymentAddresses = {
  era: Address
  staking: Address
  registry: Address
  bridge: Address
  lanes: Address
  checkpoints: Address
  lens: Address
  objects: Address
  apps: Address
  moves: Address
  messages: Address
  settings: Address
  adoption: Address
  data: Address
  kernel: Address
  gateway: Address
}

/** One contract to create: its creation code with arguments, how many bytes of it may stay as code, and where it will stand. */
export type Deployable = {
  name: keyof DeploymentAddresses
  initCode: Hex
  codeBytesMax: number
  address: Address
}

export type DeployableInputs = {
  salt: Hex
  configuration: Configuration
  configurationHash: Hex
  /** Receives the supply of ERA, and names the kernel to bridge and registry. */
  deployer: Address
  /** Owns the registry. */
  owner: Address
  /** Wei of ERA. */
  minimumStake: bigint
  /** Seconds for which stake stays slashable. */
  stakeUnbonding: number
}

/** All contracts, each after those whose addresses it is made with: ERA, staking, registry, bridge; then those of `kernelDeployables`. */
export function deployablesOf(inputs: DeployableInputs): Deployable[] {
  const { configuration, deployer } = inputs
  const { parameters } = configuration
  const networkId = BigInt(parameters.networkId)
  const made: Deployable[] = []
  const make = (name: keyof DeploymentAddresses, bytecode: Hex, initCode: Hex): Address => {
    const address = create2Address(inputs.salt, initCode)
    made.push({ name, initCode, codeBytesMax: (bytecode.length - 2) / 2, address })
    return address
  }

  const era = make(
    'era',
    eraBytecode,
    encodeDeployData({ abi: eraAbi, bytecode: eraBytecode, args: [deployer] }),
  )
  const stakingArguments = [era, networkId, inputs.minimumStake, inputs.stakeUnbonding] as const
  const staking = make(
    'staking',
    stakingBytecode,
    encodeDeployData({ abi: stakingAbi, bytecode: stakingBytecode, args: stakingArguments }),
  )
  const chains = configuration.chains.map((chain) => ({
    ...chain,
    chainId: BigInt(chain.chainId),
    startBlock: BigInt(chain.startBlock),
  }))
  const abiParameters = { ...parameters, networkId, hubChainId: BigInt(parameters.hubChainId) }
  const registryArguments = [inputs.owner, deployer, staking, chains, abiParameters] as const
  const registry = make(
    'registry',
    registryBytecode,
    encodeDeployData({ abi: registryAbi, bytecode: registryBytecode, args: registryArguments }),
  )
  const bridge = make(
    'bridge',
    bridgeBytecode,
    encodeDeployData({ abi: bridgeAbi, bytecode: bridgeBytecode, args: [era, deployer] }),
  )
  made.push(...kernelDeployables({ ...inputs, networkId: parameters.networkId, bridge, registry }))
  return made
}

/** What the kernel's code is made with, besides the network's id. */
export type KernelInputs = {
  salt: Hex
  networkId: number
  /** Hash of configuration 0. */
  configurationHash: Hex
  bridge: Address
  registry: Address
}

/** The contracts of every chain: the kernel's modules, the kernel, and the gateway. Their addresses follow from the inputs, so a chain that joins gets the same. */
export function kernelDeployables(inputs: KernelInputs): Deployable[] {
  const networkId = BigInt(inputs.networkId)
  const made: Deployable[] = []
  const make = (name: keyof DeploymentAddresses, bytecode: Hex, initCode: Hex): Address => {
    const address = create2Address(inputs.salt, initCode)
    made.push({ name, initCode, codeBytesMax: (bytecode.length - 2) / 2, address })
    return address
  }
  const lanes = make(
    'lanes',
    lanesBytecode,
    encodeDeployData({
      abi: lanesAbi,
      bytecode: lanesBytecode,
      args: [inputs.bridge, inputs.registry],
    }),
  )
  const checkpointsArguments = [networkId, inputs.configurationHash, inputs.registry] as const
  const checkpoints = make(
    'checkpoints',
    checkpointsBytecode,
    encodeDeployData({
      abi: checkpointsAbi,
      bytecode: checkpointsBytecode,
      args: checkpointsArguments,
    }),
  )
  const lens = make('lens', lensBytecode, lensBytecode)
  const objects = make(
    'objects',
    objectsBytecode,
    encodeDeployData({ abi: objectsAbi, bytecode: objectsBytecode, args: [networkId] }),
  )
  const apps = make('apps', appsBytecode, appsBytecode)
  const moves = make(
    'moves',
    movesBytecode,
    encodeDeployData({ abi: movesAbi, bytecode: movesBytecode, args: [networkId] }),
  )
  const messages = make('messages', messagesBytecode, messagesBytecode)
  const settings = make('settings', settingsBytecode, settingsBytecode)
  const adoption = make('adoption', adoptionBytecode, adoptionBytecode)
  const data = make('data', dataBytecode, dataBytecode)
  const own = { lanes, checkpoints, lens, objects, apps }
  const modules = { ...own, moves, messages, settings, adoption, data }
  const kernelArguments = [networkId, modules] as const
  const kernel = make(
    'kernel',
    kernelBytecode,
    encodeDeployData({ abi: kernelAbi, bytecode: kernelBytecode, args: kernelArguments }),
  )
  make(
    'gateway',
    gatewayBytecode,
    encodeDeployData({ abi: gatewayAbi, bytecode: gatewayBytecode, args: [kernel] }),
  )
  return made
}
