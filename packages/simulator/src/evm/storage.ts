import { pop } from '@metalayer/node/machine/frame'
import { reach } from '@metalayer/node/machine/memory'
import { charge, type Frame, halt, type Operation, popRange } from './frame.ts'

const COLD_SLOT_GAS = 2_000
const COLD_STORE_GAS = 2_100
const WARM_GAS = 100
const SET_GAS = 20_000
const RESET_GAS = 2_900
/** Less, and storing is not tried (EIP-2200). */
const STIPEND = 2_300
const CLEAR_REFUND = 4_800
const LOG_TOPIC_GAS = 375
const LOG_BYTE_GAS = 8

function load(frame: Frame): void {
  const slot = pop(frame)
  const { journal } = frame.execution
  if (!journal.warmSlot(frame.address, slot)) charge(frame, COLD_SLOT_GAS)
  frame.stack.push(journal.word(frame.address, slot))
}

/** EIP-2200 with the prices of EIP-2929 and EIP-3529. */
function store(frame: Frame): void {
  if (frame.isStatic) halt('it stores in a static call')
  if (frame.meter.left <= STIPEND) halt('out of gas')
  const [slot, next] = [pop(frame), pop(frame)]
  const { address, execution } = frame
  const { journal } = execution
  if (!journal.warmSlot(address, slot)) charge(frame, COLD_STORE_GAS)
  const now = journal.word(address, slot)
  const first = journal.original(address, slot)
  const isFirst = now === first && next !== now
  if (!isFirst) charge(frame, WARM_GAS)
  else charge(frame, first === 0n ? SET_GAS : RESET_GAS)
  if (next === now) return
  journal.refund += refundOf(first, now, next)
  journal.setWord(address, slot, next)
}

function refundOf(first: bigint, now: bigint, next: bigint): number {
  if (now === first) return first !== 0n && next === 0n ? CLEAR_REFUND : 0
  let refund = 0
  if (first !== 0n) {
    if (now === 0n) refund -= CLEAR_REFUND
    else if (next === 0n) refund += CLEAR_REFUND
  }
  if (next === first) refund += (first === 0n ? SET_GAS : RESET_GAS) - WARM_GAS
  return refund
}

function loadTransient(frame: Frame): void {
  frame.stack.push(frame.execution.journal.transient(frame.address, pop(frame)))
}

function storeTransient(frame: Frame): void {
  if (frame.isStatic) halt('it stores in a static call')
  const [slot, word] = [pop(frame), pop(frame)]
  frame.execution.journal.setTransient(frame.address, slot, word)
}

const log =
  (count: number): Operation =>
  (frame) => {
    if (frame.isStatic) halt('it logs in a static call')
    const [offset, length] = popRange(frame)
    charge(frame, LOG_TOPIC_GAS * count + LOG_BYTE_GAS * length)
    reach(frame.memory, frame.meter, offset, length)
    const topics = Array.from({ length: count }, () => pop(frame))
    const data = frame.memory.bytes.slice(offset, offset + length)
    const entry = { address: frame.address, topics, data }
    frame.execution.journal.logs.push(entry)
    frame.execution.tracer?.log(entry)
  }

/** What reads and writes words and logs, by the instructions' numbers. */
export const storage: readonly (readonly [number, Operation])[] = [
  [0x54, load],
  [0x55, store],
  [0x5c, loadTransient],
  [0x5d, storeTransient],
  ...Array.from({ length: 5 }, (_, count) => [0xa0 + count, log(count)] as const),
]
