import type { DeploymentAddresses } from '@metalayer/chain'
import type { Configuration } from '@metalayer/protocol'

/** A network that is deployed: where its contracts stand, and the configuration that it began with. */
export type Deployment = { addresses: DeploymentAddresses; configuration: Configuration }
