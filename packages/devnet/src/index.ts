export { type DevnetAccount, devnetAccounts } from './accounts.ts'
export type { ChainHead, ChainState, DevnetChain } from './chain/devnet-chain.ts'
export { createControlClient } from './controls/control-client.ts'
export { ControlError } from './controls/control-error.ts'
export type { ControlRequest } from './controls/control-request.ts'
export { type ControlPlace, startControlServer } from './controls/control-server.ts'
export { type Condition, type Controls, createControls } from './controls/controls.ts'
export { paceOf } from './deploy/deploy-network.ts'
export { type Devnet, type DevnetDependencies, type DevnetHooks, startDevnet } from './devnet.ts'
export type { DevnetInfo } from './devnet-info.ts'
export {
  describePlan,
  type FaultPlanOptions,
  type FaultTrack,
  fenceTime,
  planFaults,
} from './faults/fault-plan.ts'
export { type DoneFault, type FaultTarget, injectFaults } from './faults/inject-faults.ts'
export { LoadError } from './loads/load-error.ts'
export { createLoad, type Load, type LoadTarget, type Sent } from './loads/payment-load.ts'
export { createTradeLoad, type Trade, type TradeLoad } from './loads/trade-load.ts'
export { openFloor } from './loads/trading-floor.ts'
export { createTransactor, type Signer, type Transactor } from './loads/transactor.ts'
export { startLocalDevnet } from './local-devnet.ts'
export type { DevnetNode } from './nodes/devnet-node.ts'
export {
  DEVNET_ACCOUNTS,
  DEVNET_NETWORK_ID,
  type DevnetOptions,
  type DevnetProfile,
  defaultDevnetOptions,
  devnetBounds,
} from './options.ts'
export { createDice, type Dice } from './random.ts'
export { announceDevnet, type RunningDevnet, readRunningDevnet } from './state-file.ts'
