export { type HostedNode, hostNode } from './host-node.ts'
export { KeyFileError, OWNER_ALONE, takeKeyFile } from './key-file.ts'
export {
  chainsOf,
  type NetworkDescription,
  NetworkFileError,
  readDescription,
  writeDescription,
} from './network-description.ts'
export {
  defaultNodeConfig,
  type NodeConfig,
  NodeConfigError,
  readConfig,
  readListenPlace,
  writeConfig,
} from './node-config.ts'
export { defaultNodePlaces } from './node-places.ts'
export { type RunningNode, runNode } from './run-node.ts'
