import type { readNetwork } from '@metalayer/chain'
import { kernelAbi } from '@metalayer/contracts'
import { accountSlot, decodeAccountWord, decodeMessage } from '@metalayer/protocol'
import { type Address, decodeFunctionData, type Hex, toFunctionSelector } from 'viem'
import type { DeployedNetwork } from './memory-network.ts'

type Histories = Awaited<ReturnType<typeof readNetwork>>

/** An account that left a chain. Times are seconds, by the clocks of chains. */
export type AccountMove = {
  owner: Address
  /** With which it arrives. */
  version: number
  from: number
  to: number
  leftAt: number
  /** Since when it lives where it was sent; undefined: it never came there. */
  cameAt: number | undefined
  /** Since when it had been where it left; undefined: it was born there, or came there otherwise. */
  since: number | undefined
  /** Whether an agent sent it, and not its owner, or a transaction of it. */
  isSent: boolean
}

/** A call by which an agent sends accounts away. */
export type Departure = {
  from: number
  to: number
  /** Seconds. */
  time: number
  gasUsed: number
  owners: readonly Address[]
}

const depart = kernelAbi.find((item) => item.type === 'function' && item.name === 'depart')
const departSelector = depart?.type === 'function' ? toFunctionSelector(depart) : undefined

/** The calls of all chains by which agents have sent accounts away, in the order of their blocks. */
export function departuresOf({ members }: Pick<DeployedNetwork, 'members'>): Departure[] {
  const departures: Departure[] = []
  for (const [from, { chain }] of members) {
    for (let number = 0; number <= chain.head.number; number++) {
      const block = chain.block(number)
      let before = 0
      for (const [place, { input }] of (block?.json.transactions ?? []).entries()) {
        const receipt = block?.receipts[place]
        const cumulative = Number(receipt?.cumulativeGasUsed ?? 0)
        const gasUsed = cumulative - before
        before = cumulative
        if (receipt?.status !== '0x1' || input.slice(0, 10) !== departSelector) continue
        const { functionName, args } = decodeFunctionData({ abi: kernelAbi, data: input as Hex })
        if (functionName !== 'depart') continue
        const owners = args[1].map((owner) => owner.toLowerCase() as Address)
        departures.push({ from, to: Number(args[0]), time: block?.time ?? 0, gasUsed, owners })
      }
    }
  }
  return departures.sort((one, other) => one.time - other.time)
}

/** All journeys of accounts, in the order in which they left. */
export function accountMoves(
  histories: Histories,
  departures: readonly Departure[],
): AccountMove[] {
  /** Since when an account with a version has been on a chain. */
  const arrivals = new Map<string, number>()
  for (const { chainId, changes } of histories) {
    for (const { slot, word } of changes) {
      const { status, version, since } = decodeAccountWord(word)
      if (status === 'here') arrivals.set(`${chainId} ${slot} ${version}`, since)
    }
  }
  const sent = new Set(
    departures.flatMap(({ from, time, owners }) =>
      owners.map((owner) => `${from} ${owner} ${time}`),
    ),
  )
  return histories
    .flatMap(({ chainId: from, sent: messages }) =>
      messages.flatMap(({ chainId: to, message: bytes }): AccountMove[] => {
        const message = decodeMessage(bytes)
        if (message.kind !== 'account') return []
        const { owner, version, departedAt: leftAt } = message
        const at = (chainId: number, own: number) =>
          arrivals.get(`${chainId} ${accountSlot(owner)} ${own}`)
        const isSent = sent.has(`${from} ${owner} ${leftAt}`)
        const since = version > 2 ? at(from, version - 1) : undefined
        return [{ owner, version, from, to, leftAt, cameAt: at(to, version), since, isSent }]
      }),
    )
    .sort((one, other) => one.leftAt - other.leftAt)
}
