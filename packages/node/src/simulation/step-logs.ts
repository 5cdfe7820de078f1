import { objectsAbi } from '@metalayer/contracts'
import { objectAddress, objectId, toWord } from '@metalayer/protocol'
import { type Address, decodeFunctionData, type Hex, toEventSelector, zeroAddress } from 'viem'
import type { SequenceLog } from '../view.ts'
import { type CallFrame, framesOf, logsIn } from './call-frame.ts'

/** Where clients of `eth_simulateV1` look for transfers of the native currency. */
const currency: Address = '0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee'
const transferTopic = toEventSelector('Transfer(address,address,uint256)')
const partTopic = toEventSelector('Part(uint256,uint256,address,uint256)')

/** ERA that leaves one address for another, as a log. Nothing, where nothing moves. */
export function transferLog(from: Address, to: Address, amount: bigint): SequenceLog[] {
  if (amount === 0n) return []
  const topics = [transferTopic, toWord(from), toWord(to)]
  return [{ address: currency, topics, data: toWord(amount), isTransfer: true }]
}

/** What a step logged, in order, and the ERA that apps moved in it; of frames that were undone, nothing. What the kernel logs is its own. */
export function stepLogs(step: CallFrame, kernel: Address): SequenceLog[] {
  return visit(step, (frame, log) => {
    if (log === undefined) return frame.to === kernel ? movedBy(frame) : []
    return log.address === kernel ? [] : [{ ...log, isTransfer: false }]
  })
}

/** Slots of the parts that the kernel wrote for the first time in a step. */
export function announcedParts(step: CallFrame, kernel: Address): Hex[] {
  return visit(step, (_, log) => {
    const isPart = log?.address === kernel && log.topics[0] === partTopic
    const slot = log?.topics[1]
    return isPart && slot !== undefined ? [slot] : []
  })
}

type FoundLog = { address: Address; topics: Hex[]; data: Hex }

/** Goes through frames and logs in the order in which they came to pass: each frame without a log, then what is in it. */
function visit<T>(step: CallFrame, see: (frame: CallFrame, log?: FoundLog) => T[]): T[] {
  const found: T[] = []
  // Not by recursion: a trace is up to 1,024 frames deep.
  const open: {
    frame: CallFrame
    next: CallFrame[]
    logs: ReturnType<typeof logsIn>
    passed: number
  }[] = []
  const enter = (frame: CallFrame) => {
    if (frame.error !== undefined) return
    found.push(...see(frame))
    open.push({ frame, next: framesOf(frame), logs: logsIn(frame), passed: 0 })
  }
  enter(step)
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const [log] = top.logs
    const [child] = top.next
    if (log !== undefined && (log.position <= top.passed || child === undefined)) {
      top.logs.shift()
      const { position: _, ...rest } = log
      found.push(...see(top.frame, rest))
    } else if (child !== undefined) {
      top.next.shift()
      top.passed += 1
      enter(child)
    } else {
      open.pop()
    }
  }
  return found
}

/** ERA that an app moved by asking the kernel for it. */
function movedBy({ type, from, input }: CallFrame): SequenceLog[] {
  if (type !== 'CALL') return []
  try {
    const call = decodeFunctionData({ abi: objectsAbi, data: input })
    if (call.functionName === 'take') return transferLog(from, lower(call.args[0]), call.args[1])
    if (call.functionName !== 'pay') return []
    const [key, to, amount] = call.args
    const payer = objectAddress(objectId({ app: from, owner: zeroAddress, key }))
    return payer === lower(to) ? [] : transferLog(payer, lower(to), amount)
  } catch {
    // The kernel's own frames, and what is no function for apps, move nothing by themselves.
    return []
  }
}

const lower = (address: Address) => address.toLowerCase() as Address
