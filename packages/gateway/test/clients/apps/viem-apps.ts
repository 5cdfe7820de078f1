import {
  BaseError,
  ContractFunctionRevertedError,
  createPublicClient,
  createWalletClient,
  type Hex,
  http,
  parseEventLogs,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import type { NetworkUnderTest } from '../network-under-test.ts'
import {
  type AppClient,
  type Call,
  emittedOf,
  multicall3,
  patienceMs,
  plain,
} from './app-client.ts'

/** viem. */
export function openViem({ chain, recorder }: NetworkUnderTest): AppClient {
  const transport = http(recorder.rpc, { timeout: patienceMs })
  const shared = {
    ...{ transport, pollingInterval: 200, cacheTime: 0 },
    chain: { ...chain, contracts: { multicall3: { address: multicall3 } } },
  }
  const reader = createPublicClient(shared)
  const walletOf = (key: Hex) =>
    createWalletClient({ ...shared, account: privateKeyToAccount(key) })
  const receiptOf = (hash: Hex) => reader.waitForTransactionReceipt({ hash, timeout: patienceMs })
  const requestOf = ({ contract, method, args, value, gas }: Call) => ({
    ...{ ...contract, functionName: method, args },
    ...(value !== undefined && { value }),
    ...(gas !== undefined && { gas }),
  })

  return {
    async deploy(key, creation) {
      const { contractAddress, status } = await receiptOf(
        await walletOf(key).deployContract(creation),
      )
      if (status !== 'success' || !contractAddress) throw new Error('Nothing was deployed.')
      return contractAddress
    },
    async send(key, call) {
      const hash = await walletOf(key).writeContract(requestOf(call))
      const { status, gasUsed, effectiveGasPrice, logs } = await receiptOf(hash)
      const events = parseEventLogs({ abi: call.contract.abi, logs })
      return {
        ...{ hash, status, fee: gasUsed * effectiveGasPrice },
        emitted: events.map(({ eventName, args }) =>
          emittedOf(eventName, args as unknown as Record<string, unknown>),
        ),
      }
    },
    read: (contract, method, args) =>
      reader.readContract({ ...contract, functionName: method, args }),
    async readAll(contract, method, args) {
      const contracts = args.map((each) => ({ ...contract, functionName: method, args: each }))
      const results = await reader.multicall({ contracts, batchSize: 0 })
      return results.map(({ status, result, error }) => {
        if (status === 'failure') throw error
        return result
      })
    },
    async refusal(key, call) {
      const request = { ...requestOf(call), account: privateKeyToAccount(key).address }
      const error: unknown = await reader.simulateContract(request).then(
        () => undefined,
        (reason: unknown) => reason,
      )
      const found =
        error instanceof BaseError &&
        error.walk((cause) => cause instanceof ContractFunctionRevertedError)
      if (!(found instanceof ContractFunctionRevertedError) || found.data === undefined)
        throw error ?? new Error('It does not revert.')
      return { error: found.data.errorName, args: (found.data.args ?? []).map(plain) }
    },
    async emitted({ address, abi }, event) {
      const logs = await reader.getContractEvents({ address, abi, eventName: event, fromBlock: 0n })
      return logs.map(({ eventName, args }) =>
        emittedOf(eventName ?? '', args as unknown as Record<string, unknown>),
      )
    },
    close() {},
  }
}
