import {
  accountIn,
  accountSlot,
  birthAddress,
  type CallMessage,
  callHopsMax,
  callTarget,
  decodeLaneOut,
  deliveryOutcomes,
  encodeAccountWord,
  encodeLaneIn,
  encodeLaneOut,
  encodeMessage,
  laneFactor,
  laneInSlot,
  laneOutSlot,
  messageGas,
  messageId,
  nextSlot,
  objectAddress,
  objectId,
  objectIn,
  openingMark,
  outcomes,
  parkedSlot,
  toWord,
  treasurySlot,
  uintToHex,
} from '@metalayer/protocol'
import { type Address, type Hex, zeroAddress } from 'viem'
import { topics } from '../src/follow/kernel-calls.ts'
import { kernelAddress } from './model-addresses.ts'
import {
  callData,
  type ModelJournal,
  type ModelKernel,
  type Operation,
  type SendOperation,
} from './model-operations.ts'

const generation = 1

/** What a frame has sent so far. */
export type Outgoing = {
  /** Wei per gas that is prepaid. */
  price: bigint
  /** Gas that was charged for all of it. */
  gas: bigint
  /** Wei that left for other chains. */
  prepaid: bigint
  /** Calls that are made here, once their sender is done. */
  queue: CallMessage[]
}

export const nothingSent = (price: bigint): Outgoing => ({ price, gas: 0n, prepaid: 0n, queue: [] })

type Frames = {
  /** Runs operations of an app in a frame of its own, with ERA for it; false, and no trace, where it reverts or something is elsewhere. */
  run(
    journal: ModelJournal,
    call: { app: Address; operations: readonly Operation[]; value: bigint },
    outgoing: Outgoing,
    time: number,
  ): boolean
  credit(
    journal: ModelJournal,
    name: { app: Address; owner: Address; key: bigint },
    amount: bigint,
  ): void
  /** Undoes what was done since it was taken. */
  snapshot(journal: ModelJournal): () => void
}

/** Calls between objects, as a kernel routes and handles them, in TypeScript. */
export function createModelCalls(kernel: ModelKernel, frames: Frames) {
  const { read, chainId } = kernel

  /** Where the object of a call is, as far as this chain knows. */
  function routeOf(call: CallMessage): number {
    const name = callTarget(call)
    const word = objectIn(read(objectId(name)), generation)
    if (word.status === 'here') return chainId
    return word.status === 'away' ? word.chainId : kernel.birthChain(birthAddress(name))
  }

  function roomFor(destination: number, message: Hex): bigint | undefined {
    const end = { generation, chainId: destination, chainGeneration: generation }
    const counts = decodeLaneOut(read(nextSlot(laneOutSlot(end))))
    return laneFactor(counts, { isMove: false, gas: messageGas(message) })
  }

  function send(journal: ModelJournal, from: Address, one: SendOperation, outgoing: Outgoing) {
    const call: CallMessage = {
      ...{ kind: 'call', hops: 0, gas: one.gas, to: one.to, from, owner: one.owner },
      ...{ key: BigInt(one.key), refund: one.refund, value: BigInt(one.value), prepaid: 0n },
      ...{ assetKey: BigInt(one.assetKey), amount: BigInt(one.amount) },
      data: callData(one.handler),
    }
    const gas = messageGas(encodeMessage(call))
    const destination = routeOf(call)
    if (one.waits === true) {
      const prepaid = gas * outgoing.price
      outgoing.gas += gas
      outgoing.prepaid += prepaid
      wait(journal, encodeMessage({ ...call, prepaid }))
      return
    }
    if (destination === chainId) {
      outgoing.gas += gas
      outgoing.queue.push(call)
      return
    }
    const charged = gas * (roomFor(destination, encodeMessage(call)) ?? 1n)
    const prepaid = charged * outgoing.price
    outgoing.gas += charged
    outgoing.prepaid += prepaid
    journal.send(destination, encodeMessage({ ...call, prepaid }))
  }

  /** Over the lane of the chain to itself, both ends of which move at once. */
  function wait(journal: ModelJournal, message: Hex): void {
    journal.send(chainId, message)
    const end = { generation, chainId, chainGeneration: generation }
    const [out, into] = [laneOutSlot(end), laneInSlot(end)]
    const { sent, gasSent } = decodeLaneOut(read(nextSlot(out)))
    const counts = { sent, acknowledged: sent, gasSent, gasAcknowledged: gasSent }
    journal.write(nextSlot(out), encodeLaneOut(counts))
    journal.write(into, read(out))
    journal.write(nextSlot(into), encodeLaneIn({ delivered: sent, gasDelivered: gasSent }))
    const own = { srcChain: chainId, srcGeneration: generation, index: sent - 1 }
    const id = messageId({ ...own, dstChain: chainId, dstGeneration: generation }, message)
    journal.write(parkedSlot(generation, id), 1n)
    journal.log(topics.delivered, [toWord(chainId)], 'uint24 a, uint64 b, bytes c', [
      ...[generation, BigInt(sent - 1)],
      uintToHex(deliveryOutcomes.parked, 1),
    ])
  }

  /** Runs what calls, or pays back what they carry. Returns whether it ran. */
  function handle(
    journal: ModelJournal,
    call: CallMessage,
    outgoing: Outgoing,
    time: number,
  ): boolean {
    const undo = frames.snapshot(journal)
    const { to: app, from, value, assetKey: key, amount, refund, data } = call
    const id = objectId(callTarget(call))
    const receiver = call.owner === zeroAddress ? objectAddress(id) : call.owner
    if (amount > 0n) frames.credit(journal, { app: from, owner: receiver, key }, amount)
    const operations = JSON.parse(Buffer.from(data.slice(2), 'hex').toString()) as Operation[]
    if (frames.run(journal, { app, operations, value }, outgoing, time)) return true
    undo()
    if (amount > 0n) frames.credit(journal, { app: from, owner: refund, key }, amount)
    if (value > 0n) {
      const word = accountIn(read(accountSlot(refund)), generation)
      const balance = word.balance + value
      journal.write(accountSlot(refund), encodeAccountWord({ ...word, balance }))
    }
    return false
  }

  /** Calls that stay here, in order, with what they send in turn. */
  function drain(journal: ModelJournal, outgoing: Outgoing, time: number): void {
    for (let call = outgoing.queue.shift(); call !== undefined; call = outgoing.queue.shift()) {
      handle(journal, call, outgoing, time)
    }
  }

  return {
    send,
    drain,
    /** What a lane brought. Returns its outcome. */
    deliver(journal: ModelJournal, call: CallMessage, time: number): number {
      const destination = routeOf(call)
      const message = encodeMessage({ ...call, hops: call.hops + 1 })
      if (destination !== chainId) {
        const isStuck = call.hops >= callHopsMax || roomFor(destination, message) === undefined
        if (isStuck) return deliveryOutcomes.parked
        journal.send(destination, message)
        return deliveryOutcomes.forwarded
      }
      if (accountIn(read(accountSlot(call.to)), generation).status !== 'app') {
        return deliveryOutcomes.parked
      }
      const outgoing = nothingSent(call.prepaid / messageGas(message))
      journal.logs.push({ address: kernelAddress, topics: [], data: openingMark })
      const ran = handle(journal, call, outgoing, time)
      drain(journal, outgoing, time)
      const mark = uintToHex(ran ? outcomes.Ran : outcomes.Reverted, 1)
      const data: Hex = `${mark}${uintToHex(30_000, 3).slice(2)}`
      journal.logs.push({ address: kernelAddress, topics: [], data })
      const slot = treasurySlot(generation)
      journal.write(slot, read(slot) + call.prepaid - outgoing.prepaid)
      return ran ? deliveryOutcomes.taken : deliveryOutcomes.bounced
    },
  }
}
