import { bridgeAbi, eraAbi, kernelAbi, registryAbi, stakingAbi } from '@metalayer/contracts'
import { type Configuration, create2Deployer, encodeConfiguration } from '@metalayer/protocol'
import {
  type Address,
  concatHex,
  encodeFunctionData,
  getAbiItem,
  type Hex,
  toFunctionSelector,
} from 'viem'
import type { Condition } from './condition.ts'
import type { Deployable, DeploymentAddresses } from './deployables.ts'
import { type DeploymentStep, identified, type StepDraft } from './step.ts'

/** ERA for an account of the network, in wei. */
export type Deposit = { to: Address; amount: bigint }

export type StepContext = {
  /** In the order in which they are made. */
  deployables: readonly Deployable[]
  addresses: DeploymentAddresses
  configuration: Configuration
  configurationHash: Hex
  deployer: Address
  salt: Hex
}

/** Deposits in one transaction. */
const depositsPerTransaction = 48

// Gas of what is not creation, from measurement with room to spare (plan-deployment.test.ts keeps them honest). A limit that is too
// high costs nothing but its place in a block.
const gasOf = {
  construct: 60_000n,
  constructEra: 200_000n,
  constructRegistry: 400_000n,
  call: 120_000n,
  start: 400_000n,
  startChain: 60_000n,
  publish: 500_000n,
  publishItem: 20_000n,
  registryChain: 82_000n,
  stake: 130_000n,
  stakeItem: 110_000n,
  deposit: 250_000n,
  depositItem: 110_000n,
} as const

const onMembers = new Set<keyof DeploymentAddresses>([
  'lanes',
  'checkpoints',
  'lens',
  'objects',
  'apps',
  'moves',
  'messages',
  'settings',
  'adoption',
  'data',
  'kernel',
  'gateway',
])

/** Steps on a chain that is not the hub: the kernel's modules, the kernel, its start. */
export function memberSteps(
  context: Pick<StepContext, 'deployables' | 'configuration' | 'salt'> & {
    addresses: Pick<DeploymentAddresses, 'kernel'>
  },
): DeploymentStep[] {
  const creations = context.deployables
    .filter(({ name }) => onMembers.has(name))
    .map((deployable) => creationStep(deployable, context))
  return [...creations, startStep(context)].map(identified)
}

/** Steps on the hub. The last one publishes configuration 0, so its number on record says that all the others are done for good. */
export function hubSteps(context: StepContext, deposits: readonly Deposit[]): DeploymentStep[] {
  return [
    ...context.deployables.map((deployable) => creationStep(deployable, context)),
    ...bindSteps(context),
    ...stakeSteps(context),
    startStep(context),
    ...depositSteps(context, deposits),
    publishStep(context),
  ].map(identified)
}

/** EIP-2028 and EIP-7623, EIP-3860, EIP-170: what it costs to bring code, hash it, and keep at most as much. */
function creationStep(
  { name, initCode, codeBytesMax, address }: Deployable,
  { configuration, salt }: Pick<StepContext, 'configuration' | 'salt'>,
): StepDraft {
  const bytes = BigInt((initCode.length - 2) / 2)
  const data = concatHex([salt, initCode])
  const keep = BigInt(codeBytesMax) * 200n + (bytes / 32n + 1n) * 8n
  const perChain = gasOf.registryChain * BigInt(configuration.chains.length)
  const constructors: { [contract: string]: bigint } = {
    era: gasOf.constructEra,
    registry: gasOf.constructRegistry + perChain,
  }
  const construct = constructors[name] ?? gasOf.construct
  const gas = 21_000n + 32_000n + calldataGas(data) + keep + construct
  return { name, to: create2Deployer, data, gas, done: { kind: 'code', address } }
}

function calldataGas(data: Hex): bigint {
  const bytes = Buffer.from(data.slice(2), 'hex')
  let zeros = 0
  for (const byte of bytes) if (byte === 0) zeros++
  return BigInt((bytes.length - zeros) * 16 + zeros * 4)
}

function bindSteps({ addresses }: StepContext): StepDraft[] {
  const data = encodeFunctionData({
    abi: bridgeAbi,
    functionName: 'bind',
    args: [addresses.kernel],
  })
  const question = encodeFunctionData({ abi: bridgeAbi, functionName: 'kernel' })
  return (['bridge', 'registry'] as const).map((name) => ({
    name: `bind ${name}`,
    to: addresses[name],
    data,
    gas: gasOf.call,
    done: { kind: 'call', to: addresses[name], data: question, equals: BigInt(addresses.kernel) },
  }))
}

function startStep({
  addresses,
  configuration,
}: Pick<StepContext, 'configuration'> & {
  addresses: Pick<DeploymentAddresses, 'kernel'>
}): StepDraft {
  return {
    name: 'start',
    to: addresses.kernel,
    data: concatHex([startSelector, encodeConfiguration(configuration)]),
    gas:
      gasOf.start +
      gasOf.startChain * BigInt(configuration.chains.length + configuration.validators.length),
    // Of everyone, this fails before the start; the kernel of a chain that joins has no generation for a while after it.
    done: {
      kind: 'call',
      to: addresses.kernel,
      data: encodeFunctionData({
        abi: kernelAbi,
        functionName: 'birthChain',
        args: [0n],
      }),
      atLeast: 1n,
    },
  }
}

/** Stakes for all validators in one transaction: all of them sit, or none does. */
function stakeSteps(context: StepContext): StepDraft[] {
  const { staking } = context.addresses
  const signers = context.configuration.validators.map(({ signer }) => signer)
  const amounts = context.configuration.validators.map(({ stake }) => stake)
  const staked: Condition = {
    kind: 'all',
    of: signers.map((signer, place) => ({
      kind: 'call',
      to: staking,
      data: encodeFunctionData({ abi: stakingAbi, functionName: 'stakeOf', args: [signer] }),
      atLeast: amounts[place] ?? 0n,
    })),
  }
  const done: Condition = { kind: 'any', of: [isPublished(context), staked] }
  return [
    approveStep(context, 'approve stakes', staking, sum(amounts), done),
    {
      name: 'stake',
      to: staking,
      data: encodeFunctionData({
        abi: stakingAbi,
        functionName: 'stakeForMany',
        args: [signers, amounts],
      }),
      gas: gasOf.stake + gasOf.stakeItem * BigInt(signers.length),
      done,
    },
  ]
}

function depositSteps(context: StepContext, deposits: readonly Deposit[]): StepDraft[] {
  const { bridge } = context.addresses
  if (deposits.length === 0) return []
  const locked = encodeFunctionData({ abi: bridgeAbi, functionName: 'locked' })
  const total = sum(deposits.map(({ amount }) => amount))
  const isDone = (atLeast: bigint): Condition => ({
    kind: 'any',
    of: [isPublished(context), { kind: 'call', to: bridge, data: locked, atLeast }],
  })
  // Blocks may end between the deposits: once the first ones are there, the allowance was given, and is what the others still need.
  const first = sum(deposits.slice(0, depositsPerTransaction).map(({ amount }) => amount))
  const steps = [approveStep(context, 'approve deposits', bridge, total, isDone(first))]
  let soFar = 0n
  for (let at = 0; at < deposits.length; at += depositsPerTransaction) {
    const some = deposits.slice(at, at + depositsPerTransaction)
    const amounts = some.map(({ amount }) => amount)
    const receivers = some.map(({ to }) => to)
    soFar += sum(amounts)
    steps.push({
      name: `deposit ${at + 1} to ${at + some.length}`,
      to: bridge,
      data: encodeFunctionData({
        abi: bridgeAbi,
        functionName: 'depositMany',
        args: [receivers, amounts],
      }),
      gas: gasOf.deposit + gasOf.depositItem * BigInt(some.length),
      done: isDone(soFar),
    })
  }
  return steps
}

function approveStep(
  { addresses, deployer }: StepContext,
  name: string,
  spender: Address,
  amount: bigint,
  spent: Condition,
): StepDraft {
  const question = encodeFunctionData({
    abi: eraAbi,
    functionName: 'allowance',
    args: [deployer, spender],
  })
  return {
    name,
    to: addresses.era,
    data: encodeFunctionData({ abi: eraAbi, functionName: 'approve', args: [spender, amount] }),
    gas: gasOf.call,
    done: {
      kind: 'any',
      of: [spent, { kind: 'call', to: addresses.era, data: question, atLeast: amount }],
    },
  }
}

function publishStep(context: StepContext): StepDraft {
  const { chains, validators } = context.configuration
  return {
    name: 'publish',
    to: context.addresses.registry,
    data: encodeFunctionData({ abi: registryAbi, functionName: 'publish' }),
    gas: gasOf.publish + gasOf.publishItem * BigInt(chains.length + validators.length),
    done: isPublished(context),
    isSeal: true,
  }
}

/** That the hub has published a configuration 0. */
function isPublished({ addresses }: StepContext): Condition {
  return { kind: 'call', to: addresses.registry, data: hashOfGenesis, atLeast: 1n }
}

/** That it is the one which every kernel began with. Not so where somebody else staked before it was published. */
export function hubAgrees({ addresses, configurationHash }: StepContext): Condition {
  return {
    kind: 'call',
    to: addresses.registry,
    data: hashOfGenesis,
    equals: BigInt(configurationHash),
  }
}

const hashOfGenesis = encodeFunctionData({ abi: registryAbi, functionName: 'hashOf', args: [0n] })

const startSelector = toFunctionSelector(getAbiItem({ abi: kernelAbi, name: 'start' }))

const sum = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((total, amount) => total + amount, 0n)
