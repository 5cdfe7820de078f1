import {
  decodeCall,
  decodeMark,
  deliveryOutcomes,
  forwardCall,
  forwardParkedCall,
  isCallMessage,
  isHandled,
  isStep,
  lowerCase,
  type Mark,
  type NetworkLog,
  openingMark,
  outcomes,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { RefusedBlockError } from './errors.ts'
import type { DeliveredMessage, ExecutedTransaction, Step } from './interface.ts'
import type { RpcLog } from './rpc-block.ts'

/** Collects what the apps logged and sent in one real transaction, up to each mark of the kernel. */
export type StepReader = {
  /** Another contract than the kernel logged this. It is passed over where nobody can say that the kernel called it. */
  log(log: RpcLog): void
  /** The kernel put a message into a lane. */
  sent(message: Hex, id: Hex): void
  deploy(app: Address): void
  /** The kernel's log without topics. */
  mark(data: Hex): void
  /**
   * Gives each transaction of a bundle that called an app what it came to.
   *
   * @throws RefusedBlockError where marks and outcomes differ
   */
  attach(carrier: Hex, transactions: readonly ExecutedTransaction[]): ExecutedTransaction[]
  /**
   * The same of calls that were delivered: to those that were handled, and to those that went on.
   *
   * @throws RefusedBlockError where marks or lanes tell of other calls
   */
  attachCalls(carrier: Hex, messages: readonly DeliveredMessage[]): DeliveredMessage[]
  /** The same of calls that were taken back: those that went on from there count their hops anew (P7). */
  attachTakenBack(carrier: Hex, messages: readonly DeliveredMessage[]): DeliveredMessage[]
  /** What the only call that was unparked came to: as its mark says, or that it went on. */
  attachUnparked(carrier: Hex, call: { index: number; message: Hex }): DeliveredMessage
}

type Ended = Mark & Step
type Sent = { message: Hex; id: Hex }

/** See `StepReader`. `isDirect`: the real transaction called the kernel itself, so that nothing but steps can have logged. */
export function createStepReader({ isDirect }: { isDirect: boolean }): StepReader {
  let ended: Ended[] = []
  let logs: NetworkLog[] = []
  let messages: Hex[] = []
  let forwards: Sent[] = []
  let deployed: Address | undefined
  /** Whether a call out of a lane is being handled. */
  let isOpen = false

  /** What has ended since the last carrier; the kernel ends a carrier's log with nothing of its apps' left over. */
  function takeEnded(carrier: Hex): { ended: Ended[]; forwards: Sent[] } {
    if (messages.length > 0) throw mismatch(carrier)
    const taken = { ended, forwards }
    ended = []
    forwards = []
    return taken
  }

  const attachAll =
    (onward: (message: Hex) => Hex) =>
    (carrier: Hex, messages: readonly DeliveredMessage[]): DeliveredMessage[] => {
      const { ended: ends, forwards: sentOn } = takeEnded(carrier)
      const attached = messages.map((one) => attachCall(carrier, one, onward, ends, sentOn))
      if (ends.length > 0 || sentOn.length > 0) throw mismatch(carrier)
      return attached
    }

  return {
    log({ address, topics, data }) {
      if (!isDirect && !isOpen) return
      logs.push({
        address: lowerCase(address),
        topics: topics.map(lowerCase),
        data: lowerCase(data),
      })
    },
    sent(message, id) {
      if (!isCallMessage(message)) return
      if (decodeCall(message).hops === 0) messages.push(id)
      else forwards.push({ message, id })
    },
    deploy(app) {
      deployed = app
    },
    mark(data) {
      isOpen = data === openingMark
      if (isOpen) {
        logs = []
        return
      }
      ended.push({
        ...{ ...decodeMark(data), logs },
        ...(messages.length > 0 && { messages }),
        ...(deployed !== undefined && { deployed }),
      })
      logs = []
      messages = []
      deployed = undefined
    },
    attach(carrier, transactions) {
      const { ended: ends, forwards: sentOn } = takeEnded(carrier)
      let next = 0
      const attached = transactions.map((transaction) => {
        if (!isStep(transaction.outcome)) return transaction
        const end = ends[next++]
        if (end?.outcome !== transaction.outcome) throw mismatch(carrier)
        const { outcome: _, ...step } = end
        return { ...transaction, step }
      })
      if (next !== ends.length || sentOn.length > 0) throw mismatch(carrier)
      return attached
    },
    attachCalls: attachAll(forwardCall),
    attachTakenBack: attachAll(forwardParkedCall),
    attachUnparked(carrier, call) {
      const { ended: ends, forwards: sentOn } = takeEnded(carrier)
      const [end] = ends
      const { taken, bounced, forwarded } = deliveryOutcomes
      const handled = end?.outcome === outcomes.Ran ? taken : bounced
      const outcome = end === undefined ? forwarded : handled
      const attached = attachCall(carrier, { ...call, outcome }, forwardParkedCall, ends, sentOn)
      if (ends.length > 0 || sentOn.length > 0) throw mismatch(carrier)
      return attached
    },
  }
}

/** Takes from the front of `ends` and `forwards` what belongs to a delivered message; `onward`: its bytes as it is sent on. */
function attachCall(
  carrier: Hex,
  delivered: DeliveredMessage,
  onward: (message: Hex) => Hex,
  ends: Ended[],
  forwards: Sent[],
): DeliveredMessage {
  const { message, outcome } = delivered
  if (!isCallMessage(message)) return delivered
  if (isHandled(outcome)) {
    const end = ends.shift()
    const expected = outcome === deliveryOutcomes.taken ? outcomes.Ran : outcomes.Reverted
    if (end?.outcome !== expected) throw mismatch(carrier)
    const { outcome: _, ...step } = end
    return { ...delivered, step }
  }
  if (outcome !== deliveryOutcomes.forwarded) return delivered
  const sent = forwards.shift()
  if (sent?.message !== onward(message)) throw mismatch(carrier)
  return { ...delivered, forwarded: sent.id }
}

function mismatch(carrier: Hex): RefusedBlockError {
  return new RefusedBlockError(
    `Transaction ${carrier} marks the ends of other apps' steps, or sends on other calls, than its outcomes tell of (P8, P26).`,
  )
}
