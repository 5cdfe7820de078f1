import { multicallAbi } from '@metalayer/contracts'
import {
  Contract,
  ContractFactory,
  EventLog,
  FetchRequest,
  type Interface,
  type InterfaceAbi,
  isCallException,
  JsonRpcProvider,
  type Log,
  Wallet,
} from 'ethers'
import type { Address, Hex } from 'viem'
import type { NetworkUnderTest } from '../network-under-test.ts'
import {
  type AppClient,
  type Call,
  type Contract as Described,
  type Emitted,
  emittedOf,
  multicall3,
  patienceMs,
  plain,
} from './app-client.ts'

/** ethers 6. */
export function openEthers({ recorder }: NetworkUnderTest): AppClient {
  const request = new FetchRequest(recorder.rpc)
  request.timeout = patienceMs
  const provider = new JsonRpcProvider(request, undefined, {
    pollingInterval: 200,
    cacheTimeout: -1,
  })
  const walletOf = (key: Hex) => new Wallet(key, provider)
  const readerOf = ({ address, abi }: Described) =>
    new Contract(address, abi as InterfaceAbi, provider)
  const methodOf = (key: Hex, { contract, method }: Call) =>
    new Contract(contract.address, contract.abi as InterfaceAbi, walletOf(key)).getFunction(method)
  const overridesOf = ({ value, gas }: Call) => ({
    ...(value !== undefined && { value }),
    ...(gas !== undefined && { gasLimit: gas }),
  })

  return {
    async deploy(key, { abi, bytecode, args }) {
      const factory = new ContractFactory(abi as InterfaceAbi, bytecode, walletOf(key))
      // What `deploy` returns believes itself at CREATE(sender, nonce); the receipt knows (P30).
      const contract = await factory.deploy(...args)
      const receipt = await contract.deploymentTransaction()?.wait(1, patienceMs)
      if (!receipt?.contractAddress) throw new Error('Nothing was deployed.')
      return receipt.contractAddress as Address
    },
    async send(key, call) {
      const sent = await methodOf(key, call).send(...call.args, overridesOf(call))
      const receipt = await sent.wait(1, patienceMs).catch((error: unknown) => {
        if (isCallException(error) && error.receipt) return error.receipt
        throw error
      })
      if (receipt === null) throw new Error('There is no receipt.')
      const contract = readerOf(call.contract).interface
      return {
        ...{ hash: sent.hash as Hex, fee: receipt.fee },
        status: receipt.status === 1 ? 'success' : 'reverted',
        emitted: receipt.logs.flatMap((log) => decoded(contract, log)),
      }
    },
    read: (contract, method, args) => readerOf(contract).getFunction(method)(...args),
    async readAll(contract, method, args) {
      const { interface: target } = readerOf(contract)
      const calls = args.map((each) => ({
        target: contract.address,
        allowFailure: true,
        callData: target.encodeFunctionData(method, each),
      }))
      const aggregate = readerOf({ address: multicall3, abi: multicallAbi }).getFunction(
        'aggregate3',
      )
      const results: [boolean, string][] = await aggregate.staticCall(calls)
      return results.map(([success, data]) => {
        if (!success) throw new Error(`A read failed: ${data}`)
        return target.decodeFunctionResult(method, data)[0] as unknown
      })
    },
    async refusal(key, call) {
      const method = methodOf(key, call)
      const error: unknown = await method.staticCall(...call.args, overridesOf(call)).then(
        () => undefined,
        (reason: unknown) => reason,
      )
      if (!isCallException(error) || !error.revert) throw error ?? new Error('It does not revert.')
      return { error: error.revert.name, args: [...error.revert.args].map(plain) }
    },
    async emitted(contract, event) {
      const logs = await readerOf(contract).queryFilter(event, 0, 'latest')
      return logs.map((log) => {
        if (!(log instanceof EventLog)) throw new Error('ethers cannot read a log.')
        return emittedOf(log.eventName, log.args.toObject())
      })
    },
    close: () => provider.destroy(),
  }
}

/** What a log says, if it is of a contract that is known. */
function decoded(contract: Interface, log: Log): Emitted[] {
  const parsed = contract.parseLog(log)
  return parsed === null ? [] : [emittedOf(parsed.name, parsed.args.toObject())]
}
