export {
  chainsOf,
  type NetworkDescription,
  readDescription,
  writeDescription,
} from './network-description.ts'
export type {
  ChainAccess,
  ListenPlace,
  NetworkAddresses,
  NetworkGenesis,
  NodeSpec,
} from './node-spec.ts'
export { type Report, type RunningNode, runNode } from './run-node.ts'
