import { signDigest } from '@metalayer/protocol'
import {
  type Abi,
  type Address,
  concatHex,
  decodeEventLog,
  decodeFunctionResult,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
  numberToHex,
  zeroHash,
} from 'viem'
import { getUserOperationHash, type PackedUserOperation } from 'viem/account-abstraction'
import { type BenchAccount, benchAccounts, paymentValue } from './accounts.ts'
import { type AnvilChain, richAddress } from './anvil-chain.ts'
import { readAccountAbstractionArtifact, readOwnArtifact } from './artifacts.ts'

/** Gas of each operation in a bundle of many, and of the only one in a bundle. */
export type UserOperationGas = { bundled: number; alone: number }

/** An account with code, and who signs for it. */
type Account = { address: Address; owner: BenchAccount }

const wei = 10n ** 18n
const gwei = 1_000_000_000n
/** Accounts that one bundle of the setup creates. */
const creationsMax = 10

/**
 * Transfers of a token by ERC-4337: EntryPoint 0.8 and SimpleAccount as their package ships them, no paymaster, deposits paid up front,
 * accounts that have sent before, receivers who have some of the token.
 */
export async function measureUserOperations(
  chain: AnvilChain,
  count: number,
): Promise<UserOperationGas> {
  const setup = await createSetup(chain)
  const accounts = await createAccounts(setup, benchAccounts('owner', count))
  const token = await createToken(chain, accounts)
  const receivers = benchAccounts('receiver', count).map(({ address }) => address)

  const run = async (nonce: bigint, some: readonly Account[]): Promise<number> => {
    const operations = some.map((account, index) => {
      const transfer = token.transferData(receivers[index] as Address, paymentValue(index))
      const callData = encodeFunctionData({
        abi: setup.accountAbi,
        functionName: 'execute',
        args: [token.address, 0n, transfer],
      })
      return setup.sign(account, { nonce, callData, initCode: '0x' })
    })
    return (await setup.handle(operations)) / some.length
  }
  // The creation took nonce 0; the first round gives the receivers their balances.
  await run(1n, accounts)
  const bundled = await run(2n, accounts)
  const alone = await run(3n, accounts.slice(0, 1))
  return { bundled, alone }
}

type Setup = {
  chain: AnvilChain
  entryPoint: Address
  entryPointAbi: Abi
  factory: Address
  factoryAbi: Abi
  accountAbi: Abi
  sign(
    account: Account,
    operation: { nonce: bigint; callData: Hex; initCode: Hex },
  ): PackedUserOperation
  /** Gas of the bundle. Throws unless every operation in it succeeds. */
  handle(operations: readonly PackedUserOperation[]): Promise<number>
}

async function createSetup(chain: AnvilChain): Promise<Setup> {
  const { abi: entryPointAbi, bytecode } = await readAccountAbstractionArtifact('EntryPoint')
  const { abi: accountAbi } = await readAccountAbstractionArtifact('SimpleAccount')
  const factoryArtifact = await readAccountAbstractionArtifact('SimpleAccountFactory')
  const entryPoint = await chain.create(bytecode)
  const factory = await chain.create(encodeDeployData({ ...factoryArtifact, args: [entryPoint] }))
  // Whoever gets the fees has got some before.
  await chain.client.request('anvil_setBalance', [beneficiary, numberToHex(wei)])

  return {
    chain,
    entryPoint,
    entryPointAbi,
    factory,
    factoryAbi: factoryArtifact.abi,
    accountAbi,
    sign({ address, owner }, { nonce, callData, initCode }) {
      const packed = {
        sender: address,
        nonce,
        initCode,
        callData,
        accountGasLimits: packGas(initCode === '0x' ? 100_000n : 600_000n, 100_000n),
        preVerificationGas: 50_000n,
        gasFees: packGas(gwei, 3n * gwei),
        paymasterAndData: '0x',
        signature: '0x',
      } as const
      const hash = getUserOperationHash({
        chainId: chain.chainId,
        entryPointAddress: entryPoint,
        entryPointVersion: '0.8',
        userOperation: unpack(packed, factory),
      })
      return { ...packed, signature: signDigest(hash, owner.key) }
    },
    async handle(operations) {
      const args = [operations, beneficiary]
      const data = encodeFunctionData({ abi: entryPointAbi, functionName: 'handleOps', args })
      const { gasUsed, logs } = await chain.send({ to: entryPoint, data })
      const successes = logs.filter((log) => {
        if (log.address !== entryPoint) return false
        const event = decodeEventLog({ abi: entryPointAbi, data: log.data, topics: log.topics })
        const fields = event.args as unknown as { success?: boolean }
        return event.eventName === 'UserOperationEvent' && fields.success
      })
      if (successes.length !== operations.length) {
        throw new Error(`${operations.length - successes.length} user operations failed.`)
      }
      return gasUsed
    },
  }
}

const [{ address: beneficiary }] = benchAccounts('beneficiary', 1) as [BenchAccount]

async function createAccounts(
  setup: Setup,
  owners: readonly BenchAccount[],
): Promise<readonly Account[]> {
  const { chain, entryPoint, entryPointAbi, factory, factoryAbi } = setup
  const accounts: Account[] = []
  const creations: PackedUserOperation[] = []
  for (const owner of owners) {
    const args = [owner.address, 0n]
    const question = encodeFunctionData({ abi: factoryAbi, functionName: 'getAddress', args })
    const answer = await chain.read(factory, question)
    const address = decodeFunctionResult({
      abi: factoryAbi,
      functionName: 'getAddress',
      data: answer,
    }) as Address
    const deposit = encodeFunctionData({
      abi: entryPointAbi,
      functionName: 'depositTo',
      args: [address],
    })
    await chain.send({ to: entryPoint, data: deposit, value: numberToHex(wei) })
    const create = encodeFunctionData({ abi: factoryAbi, functionName: 'createAccount', args })
    const account = { address, owner }
    const initCode = concatHex([factory, create])
    // A call that does nothing: of the account itself by nobody, with nothing.
    const callData = encodeFunctionData({
      abi: setup.accountAbi,
      functionName: 'execute',
      args: [richAddress, 0n, '0x'],
    })
    creations.push(setup.sign(account, { nonce: 0n, callData, initCode }))
    accounts.push(account)
  }
  for (let at = 0; at < creations.length; at += creationsMax) {
    await setup.handle(creations.slice(at, at + creationsMax))
  }
  return accounts
}

async function createToken(chain: AnvilChain, holders: readonly Account[]) {
  const { abi, bytecode } = await readOwnArtifact('Token')
  const address = await chain.create(encodeDeployData({ abi, bytecode, args: [richAddress] }))
  const transferData = (to: Address, value: bigint): Hex =>
    encodeFunctionData({ abi, functionName: 'transfer', args: [to, value] })
  for (const holder of holders) {
    await chain.send({ to: address, data: transferData(holder.address, 100n * wei) })
  }
  return { address, transferData }
}

function packGas(high: bigint, low: bigint): Hex {
  return concatHex([numberToHex(high, { size: 16 }), numberToHex(low, { size: 16 })])
}

/** The operation in the form from which viem makes the hash that is signed. */
function unpack(packed: PackedUserOperation, factory: Address) {
  const half = (word: Hex, place: 0 | 1): bigint =>
    BigInt(`0x${word.slice(2 + 32 * place, 34 + 32 * place)}`)
  const creation =
    packed.initCode === '0x'
      ? {}
      : { factory, factoryData: `0x${packed.initCode.slice(42)}` as const }
  return {
    sender: packed.sender,
    nonce: packed.nonce,
    callData: packed.callData,
    verificationGasLimit: half(packed.accountGasLimits, 0),
    callGasLimit: half(packed.accountGasLimits, 1),
    preVerificationGas: packed.preVerificationGas,
    maxPriorityFeePerGas: half(packed.gasFees, 0),
    maxFeePerGas: half(packed.gasFees, 1),
    signature: zeroHash,
    ...creation,
  }
}
