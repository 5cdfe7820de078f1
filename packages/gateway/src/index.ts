export {
  createGateway,
  defaultGatewayLimits,
  type Gateway,
  type GatewayDeps,
  type GatewayLimits,
  type GatewayOptions,
} from './gateway.ts'
