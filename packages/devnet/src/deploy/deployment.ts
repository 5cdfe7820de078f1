import type { Configuration } from '@metalayer/protocol'
import type { Address } from 'viem'

/** A network that is deployed. */
export type Deployment = {
  /** The same on every chain. */
  kernel: Address
  /** On the hub. */
  era: Address
  bridge: Address
  configuration: Configuration
}
