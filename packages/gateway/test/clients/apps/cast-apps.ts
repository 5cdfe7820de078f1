import {
  type Abi,
  type AbiFunction,
  type Address,
  decodeErrorResult,
  decodeFunctionResult,
  encodeFunctionData,
  getAbiItem,
  type Hex,
  type Log,
  parseEventLogs,
  toFunctionSignature,
} from 'viem'
import type { NetworkUnderTest } from '../network-under-test.ts'
import { type AppClient, type Contract, emittedOf, multicall3, plain } from './app-client.ts'
import { foundry } from './foundry.ts'

type Receipt = {
  transactionHash: Hex
  status: Hex
  gasUsed: Hex
  effectiveGasPrice: Hex
  contractAddress: Address | null
  logs: Log[]
}

/** Foundry's cast, as a shell user types it. What it prints raw, words of data and topics, is decoded here. */
export function openCast({ recorder }: NetworkUnderTest): AppClient {
  const at = ['--rpc-url', recorder.rpc]
  const call = (
    contract: Contract,
    method: string,
    args: readonly unknown[],
    more: string[] = [],
  ) =>
    foundry('cast', [
      'call',
      contract.address,
      ...typed(contract.abi, method, args),
      ...more,
      ...at,
    ])

  return {
    async deploy(key, { abi, bytecode, args }) {
      const made = abi.find(({ type }) => type === 'constructor')
      const inputs = made !== undefined && 'inputs' in made ? (made.inputs ?? []) : []
      const signature = `constructor(${inputs.map(({ type }) => type).join(',')})`
      const create = ['--create', bytecode, signature, ...args.map(word)]
      const sent = await foundry('cast', ['send', '--json', '--private-key', key, ...at, ...create])
      const { contractAddress, status } = JSON.parse(sent) as Receipt
      if (status !== '0x1' || !contractAddress) throw new Error('Nothing was deployed.')
      return contractAddress
    },
    async send(key, { contract, method, args, value, gas }) {
      const options = [
        ...(value === undefined ? [] : ['--value', String(value)]),
        ...(gas === undefined ? [] : ['--gas-limit', String(gas)]),
        ...['--json', '--private-key', key, ...at],
      ]
      const words = typed(contract.abi, method, args)
      const sent = await foundry('cast', ['send', contract.address, ...words, ...options])
      const receipt = JSON.parse(sent) as Receipt
      return {
        hash: receipt.transactionHash,
        status: receipt.status === '0x1' ? 'success' : 'reverted',
        fee: BigInt(receipt.gasUsed) * BigInt(receipt.effectiveGasPrice),
        emitted: emittedIn(contract.abi, receipt.logs),
      }
    },
    async read(contract, method, args) {
      const data = (await call(contract, method, args)) as Hex
      return decodeFunctionResult({ abi: contract.abi, functionName: method, data })
    },
    async readAll(contract, method, args) {
      const { abi } = contract
      const calls = args.map((each) => {
        const callData = encodeFunctionData({ abi, functionName: method, args: each })
        return [contract.address, true, callData]
      })
      const shown = await foundry('cast', [
        ...['call', multicall3, 'aggregate3((address,bool,bytes)[])((bool,bytes)[])'],
        ...[`[${calls.map((each) => `(${each.join(',')})`).join(',')}]`, ...at],
      ])
      const results = [...shown.matchAll(/\((true|false), (0x[0-9a-f]*)\)/g)]
      return results.map(([, success, data]) => {
        if (success !== 'true') throw new Error(`A read failed: ${data}`)
        return decodeFunctionResult({ abi, functionName: method, data: data as Hex })
      })
    },
    async refusal(key, { contract, method, args, value }) {
      const from = await foundry('cast', ['wallet', 'address', key])
      const paid = value === undefined ? [] : ['--value', String(value)]
      const said = await call(contract, method, args, ['--from', from, ...paid]).then(
        () => 'It does not revert.',
        (error: { stderr: string }) => error.stderr,
      )
      const [, data] = /data: "(0x[0-9a-f]+)"/.exec(said) ?? []
      if (data === undefined) throw new Error(said)
      const decoded = decodeErrorResult({ abi: contract.abi, data: data as Hex })
      return { error: decoded.errorName, args: (decoded.args ?? []).map(plain) }
    },
    async emitted({ address, abi }, event) {
      const from = ['--from-block', '0', '--to-block', 'latest', '--address', address]
      const logs = await foundry('cast', ['logs', '--json', ...from, ...at])
      return emittedIn(abi, JSON.parse(logs) as Log[]).filter((each) => each.event === event)
    },
    close() {},
  }
}

function emittedIn(abi: Abi, logs: Log[]) {
  return parseEventLogs({ abi, logs }).map(({ eventName, args }) =>
    emittedOf(eventName, args as unknown as Record<string, unknown>),
  )
}

/** A method's signature and arguments, as words of a command line. */
function typed(abi: Abi, method: string, args: readonly unknown[]): string[] {
  const item = getAbiItem({ abi, name: method, args }) as AbiFunction
  return [toFunctionSignature(item), ...args.map(word)]
}

function word(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(word).join(',')}]`
  return String(value)
}
