import { type Address, decodeAbiParameters, encodeAbiParameters, type Hex } from 'viem'
import { lowerCase } from './bytes.ts'
import { keccak256 } from './hash.ts'

/** What a chain is for. */
export const chainKinds = { hub: 0, general: 1, defi: 2, nft: 3, gaming: 4, storage: 5 } as const
export type ChainKindName = keyof typeof chainKinds

export type Validator = {
  signer: Address
  /** Wei of ERA. */
  stake: bigint
}

/** A chain as the configuration names it. */
export type ChainConfiguration = {
  chainId: number
  /** One of {@link chainKinds}. */
  kind: number
  /** The block after which everything counts. */
  startBlock: number
  registrant: Address
}

export type Parameters = {
  networkId: number
  hubChainId: number
  /** Seconds. */
  lease: number
  /** Seconds. */
  minimumStay: number
  /** Seconds. */
  unbonding: number
  /** Bytes of data that each chain keeps itself; what is more goes to a storage chain. */
  dataQuota: bigint
  /** Milliseconds. */
  tick: number
  /** Milliseconds. */
  agentTimeout: number
  /** Checkpoints in a row in which a head stands still before its chain is fenced, at least (P13). */
  fenceCheckpoints: number
  /** Seconds for which it does so after its lease has run out. */
  fenceMargin: number
  /** Wei per gas. */
  baseFeeMin: bigint
  /** Basis points. */
  executorShare: number
}

/** A change of a setting of an app (P23). */
export type Setting = {
  app: Address
  /** 32 bytes. */
  name: Hex
  /** 32 bytes: what it is from then on. */
  word: Hex
}

/** Settings that one configuration changes, at most: the registry puts no more into one. */
export const settingsMax = 64

/**
 * The validators, chains and parameters of the network, as numbered on the hub (P16), and what changes with them of apps' settings, in this order (P23).
 * `chains` begins with the hub.
 */
export type Configuration = {
  number: number
  validators: readonly Validator[]
  chains: readonly ChainConfiguration[]
  parameters: Parameters
  settings: readonly Setting[]
}

const validatorComponents = [
  { name: 'signer', type: 'address' },
  { name: 'stake', type: 'uint96' },
] as const

const chainComponents = [
  { name: 'chainId', type: 'uint64' },
  { name: 'kind', type: 'uint8' },
  { name: 'startBlock', type: 'uint64' },
  { name: 'registrant', type: 'address' },
] as const

const parameterComponents = [
  { name: 'networkId', type: 'uint64' },
  { name: 'hubChainId', type: 'uint64' },
  { name: 'lease', type: 'uint32' },
  { name: 'minimumStay', type: 'uint32' },
  { name: 'unbonding', type: 'uint32' },
  { name: 'dataQuota', type: 'uint64' },
  { name: 'tick', type: 'uint32' },
  { name: 'agentTimeout', type: 'uint32' },
  { name: 'fenceCheckpoints', type: 'uint16' },
  { name: 'fenceMargin', type: 'uint32' },
  { name: 'baseFeeMin', type: 'uint64' },
  { name: 'executorShare', type: 'uint16' },
] as const

const settingComponents = [
  { name: 'app', type: 'address' },
  { name: 'name', type: 'bytes32' },
  { name: 'word', type: 'bytes32' },
] as const

const validatorsParameters = [{ type: 'tuple[]', components: validatorComponents }] as const

const configurationParameters = [
  {
    type: 'tuple',
    components: [
      { name: 'number', type: 'uint64' },
      { name: 'validators', type: 'tuple[]', components: validatorComponents },
      { name: 'chains', type: 'tuple[]', components: chainComponents },
      { name: 'parameters', type: 'tuple', components: parameterComponents },
      { name: 'settings', type: 'tuple[]', components: settingComponents },
    ],
  },
] as const

/** `abi.encode(configuration)`, as the hub and the kernels take it. */
export function encodeConfiguration(configuration: Configuration): Hex {
  return encodeAbiParameters(configurationParameters, [configurationStruct(configuration)])
}

/** The configuration as an ABI's types have it. */
export function configurationStruct(configuration: Configuration) {
  const { number, validators, chains, parameters, settings } = configuration
  return {
    number: BigInt(number),
    validators,
    chains: chains.map((chain) => ({
      ...chain,
      chainId: BigInt(chain.chainId),
      startBlock: BigInt(chain.startBlock),
    })),
    parameters: {
      ...parameters,
      networkId: BigInt(parameters.networkId),
      hubChainId: BigInt(parameters.hubChainId),
    },
    settings,
  }
}

/**
 * The configuration that `bytes` encode; undefined where they are not exactly the `abi.encode` of one whose numbers are safe integers. Addresses are in
 * lower case.
 */
export function decodeConfiguration(bytes: Hex): Configuration | undefined {
  try {
    const [{ number, validators, chains, parameters, settings }] = decodeAbiParameters(
      configurationParameters,
      bytes,
    )
    const configuration: Configuration = {
      number: Number(number),
      validators: validators.map(({ signer, stake }) => ({ signer: lowerCase(signer), stake })),
      chains: chains.map((chain) => ({
        chainId: Number(chain.chainId),
        kind: chain.kind,
        startBlock: Number(chain.startBlock),
        registrant: lowerCase(chain.registrant),
      })),
      parameters: {
        ...parameters,
        networkId: Number(parameters.networkId),
        hubChainId: Number(parameters.hubChainId),
      },
      settings: settings.map(({ app, name, word }) => ({ app: lowerCase(app), name, word })),
    }
    // Numbers that are not safe come out as other bytes, and so does everything that is not canonical.
    return encodeConfiguration(configuration) === bytes.toLowerCase() ? configuration : undefined
  } catch {
    // viem's decoder throws errors of many classes; all of them say that these bytes are no configuration.
    return undefined
  }
}

/** `h(abi.encode(configuration))`, which checkpoints carry. */
export function hashConfiguration(configuration: Configuration): Hex {
  return keccak256(encodeConfiguration(configuration))
}

/** `h(abi.encode(Validator[]))`, by which a kernel remembers who may sign. */
export function hashValidators(validators: readonly Validator[]): Hex {
  return keccak256(encodeAbiParameters(validatorsParameters, [validators]))
}
