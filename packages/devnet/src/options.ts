import { isIPv4 } from 'node:net'

/** What a devnet is made of. */
export type DevnetOptions = {
  /** Balanced chains, besides the hub. */
  chains: number
  validators: number
  /** Chains of kind storage, besides those; none where it is left out. */
  storage?: number
  /** Bytes of data that each chain keeps itself; what is more goes to a storage chain. */
  dataQuota?: number
  /** Milliseconds between two blocks of a chain. */
  blockTimeMs: number
  /** Gas of one block of a chain, once the network is deployed. */
  gasLimit: number
  /**
   * The first port: of the first node's RPC. Further nodes follow; nodes reach each other from `port + 50` on, the hub listens at
   * `port + 100` and the chains after it. 0 takes free ones.
   */
  port: number
  /** The IPv4 address at which chains and nodes serve. Default: the loopback, which reaches this machine only. */
  host?: string
  /** How many of the validators' nodes run here, the first ones; the others are run elsewhere. Default: all. */
  nodes?: number
  /** URL of a module whose `createRules` decides what moves between chains: to compare the network's own rules with others. */
  rules?: string
  /** Where everything is kept; without it, in a directory that is removed at the end. */
  directory?: string
  /** Runs the nodes in this process, for tests. */
  inProcess: boolean
  /** How long ticks and leases are, and how soon a chain that stands still is fenced. Default: `default`. */
  profile?: DevnetProfile
}

/**
 * `default`: long enough for fifty chains on two cores. `fast`: as short as one-second ticks bear; chains renew their leases twice as often. `slow`: for chains with
 * ten seconds between blocks. `tenth`: `default` in slow motion, ticks of ten seconds among it, but for what nodes count in milliseconds of their own: for more chains and work than a machine can do at full pace.
 */
export const devnetProfiles = ['default', 'fast', 'slow', 'tenth'] as const
export type DevnetProfile = (typeof devnetProfiles)[number]
type DefaultOptions = DevnetOptions & Required<Pick<DevnetOptions, 'storage' | 'dataQuota'>>

/** Defaults of `DevnetOptions`. */
export const defaultDevnetOptions: DefaultOptions = {
  chains: 8,
  validators: 4,
  storage: 0,
  dataQuota: 16_777_216,
  blockTimeMs: 1_000,
  gasLimit: 15_000_000,
  port: 8_500,
  inProcess: false,
}

/** Bounds of `DevnetOptions`: smallest and largest. */
export const devnetBounds = {
  // A configuration holds at most 128, the hub among them.
  chains: [1, 127],
  validators: [1, 20],
  storage: [0, 16],
  // Up to what the registry lets a configuration have.
  dataQuota: [0, 2 ** 40],
  blockTimeMs: [100, 60_000],
  // Below 12,500,000, what signs for more than a block has waits for ever (P26): small ones are for loads of payments.
  gasLimit: [2_000_000, 60_000_000],
  port: [0, 65_000],
} as const

/** The loopback. */
export const DEVNET_HOST = '127.0.0.1'

/** Id of the network that a devnet shows to its users. */
export const DEVNET_NETWORK_ID = 3_720
/** Id of the hub; chain *i* (from 1) has this plus *i*. */
export const DEVNET_HUB_CHAIN_ID = 37_200

/** Funded accounts of users. */
export const DEVNET_ACCOUNTS = 10

/** @throws DevnetOptionError when a value is no whole number within its bounds. */
export function checkDevnetOptions(options: DevnetOptions): void {
  for (const name of Object.keys(devnetBounds) as (keyof typeof devnetBounds)[]) {
    const [min, max] = devnetBounds[name]
    const value = options[name] ?? defaultDevnetOptions[name]
    if (!Number.isSafeInteger(value) || value < min || value > max) {
      throw new DevnetOptionError(name, `a whole number from ${min} to ${max}; ${value} is none`)
    }
  }
  const { nodes = options.validators, validators, host = DEVNET_HOST } = options
  if (!Number.isSafeInteger(nodes) || nodes < 0 || nodes > validators) {
    throw new DevnetOptionError('nodes', `a whole number from 0 to ${validators}; ${nodes} is none`)
  }
  // 0.0.0.0 is no address that anybody else could be told.
  if (!isIPv4(host) || host === '0.0.0.0') {
    throw new DevnetOptionError('host', `an IPv4 address of this machine; ${host} is none`)
  }
}

/** Thrown when a devnet cannot be as it was asked to be. */
export class DevnetOptionError extends Error {
  readonly code = 'devnet-option'
  constructor(name: string, what: string) {
    super(`A devnet's ${name} is ${what}.`)
    this.name = 'DevnetOptionError'
  }
}
