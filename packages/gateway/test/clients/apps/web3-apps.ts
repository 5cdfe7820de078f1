import { multicallAbi } from '@metalayer/contracts'
import { type Abi, type Address, getAbiItem, type Hex } from 'viem'
import { type ContractAbi, type TransactionReceipt, Web3 } from 'web3'
import type { NetworkUnderTest } from '../network-under-test.ts'
import {
  type AppClient,
  type Call,
  type Contract,
  emittedOf,
  multicall3,
  patienceMs,
  plain,
} from './app-client.ts'

type SendOptions = { from: string; value?: string; gas?: string }
type Method = {
  call(options?: SendOptions): Promise<unknown>
  send(options: SendOptions): PromiseLike<TransactionReceipt>
  encodeABI(): Hex
}
/** What web3.js throws when a call reverts. */
type CallFailure = {
  cause?: { errorName?: string; errorArgs?: Record<string, unknown> }
  receipt?: TransactionReceipt
}

/** web3.js 4. */
export function openWeb3({ recorder }: NetworkUnderTest): AppClient {
  const web3 = new Web3(recorder.rpc)
  web3.setConfig({ transactionPollingInterval: 200, transactionPollingTimeout: patienceMs })
  const senders = new Map<Hex, string>()
  const fromOf = (key: Hex): string => {
    const known = senders.get(key) ?? web3.eth.accounts.wallet.add(key).at(-1)?.address ?? ''
    senders.set(key, known)
    return known
  }
  const contractOf = ({ abi, address }: Contract) =>
    new web3.eth.Contract(abi as unknown as ContractAbi, address)
  const methodOf = (contract: Contract, method: string, args: readonly unknown[]): Method => {
    const methods = contractOf(contract).methods as unknown as Record<
      string,
      (...args: readonly unknown[]) => Method
    >
    const bound = methods[method]
    if (bound === undefined) throw new Error(`There is no method ${method}.`)
    return bound(...args)
  }
  const optionsOf = (key: Hex, { value, gas }: Partial<Call>): SendOptions => ({
    from: fromOf(key),
    ...(value !== undefined && { value: String(value) }),
    ...(gas !== undefined && { gas: String(gas) }),
  })

  const emittedIn = async (contract: Contract, event: string, fromBlock: bigint | number) => {
    const logs = await contractOf(contract).getPastEvents(event as 'allEvents', { fromBlock })
    return logs.map((log) => {
      if (typeof log === 'string') throw new Error('web3.js cannot read a log.')
      const named = Object.entries(log.returnValues).filter(([name]) => !/^(\d+|__.*)$/.test(name))
      const emitted = emittedOf(log.event ?? '', Object.fromEntries(named))
      return { hash: log.transactionHash, emitted }
    })
  }

  return {
    async deploy(key, { abi, bytecode: data, args }) {
      const made = new web3.eth.Contract(abi as unknown as ContractAbi)
        .deploy({ data, arguments: args as never[] })
        .send({ from: fromOf(key) })
      const { options } = await made
      if (!options.address) throw new Error('Nothing was deployed.')
      return options.address as Address
    },
    async send(key, call) {
      const { contract, method, args } = call
      const sent = methodOf(contract, method, args).send(optionsOf(key, call))
      const receipt = await Promise.resolve(sent).catch(({ receipt, ...error }: CallFailure) => {
        if (receipt) return receipt
        throw error
      })
      const { transactionHash, gasUsed, effectiveGasPrice, blockNumber } = receipt
      const logs = await emittedIn(contract, 'allEvents', BigInt(blockNumber))
      const mine = logs.filter(({ hash }) => hash === transactionHash)
      return {
        hash: String(transactionHash) as Hex,
        status: BigInt(receipt.status) === 1n ? 'success' : 'reverted',
        fee: BigInt(gasUsed) * BigInt(effectiveGasPrice ?? 0),
        emitted: mine.map(({ emitted }) => emitted),
      }
    },
    read: (contract, method, args) => methodOf(contract, method, args).call(),
    async readAll(contract, method, args) {
      const calls = args.map((each) => ({
        target: contract.address,
        allowFailure: true,
        callData: methodOf(contract, method, each).encodeABI(),
      }))
      const at = { address: multicall3, abi: multicallAbi }
      const results = (await methodOf(at, 'aggregate3', [calls]).call()) as {
        success: boolean
        returnData: Hex
      }[]
      const outputs = outputsOf(contract.abi, method)
      return results.map(({ success, returnData }) => {
        if (!success) throw new Error(`A read failed: ${returnData}`)
        return web3.eth.abi.decodeParameters(outputs, returnData)[0]
      })
    },
    async refusal(key, call) {
      const { contract, method, args } = call
      const error = await methodOf(contract, method, args)
        .call(optionsOf(key, call))
        .then(
          () => undefined,
          (reason: CallFailure) => reason,
        )
      const { errorName, errorArgs } = error?.cause ?? {}
      if (errorName === undefined) throw error ?? new Error('It does not revert.')
      const item = getAbiItem({ abi: contract.abi, name: errorName })
      const count = item !== undefined && 'inputs' in item ? (item.inputs?.length ?? 0) : 0
      const values = Array.from({ length: count }, (_, index) => plain(errorArgs?.[index]))
      return { error: errorName, args: values }
    },
    async emitted(contract, event) {
      return (await emittedIn(contract, event, 0)).map(({ emitted }) => emitted)
    },
    close() {},
  }
}

function outputsOf(abi: Abi, method: string): string[] {
  const item = getAbiItem({ abi, name: method })
  return item?.type === 'function' ? item.outputs.map(({ type }) => type) : []
}
