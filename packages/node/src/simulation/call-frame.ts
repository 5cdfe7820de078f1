import { lowerCase } from '@metalayer/protocol'
import { type Address, type Hex, isHex, numberToHex, size, sliceHex } from 'viem'

/** A frame of geth's callTracer. */
export type CallFrame = {
  type: string
  from: Address
  to?: Address
  value?: Hex
  gas: Hex
  gasUsed: Hex
  input: Hex
  output?: Hex
  error?: string
  revertReason?: string
  calls?: CallFrame[]
}

/** A log in a frame. `position`: how many of the frame's calls came before it. */
export type FrameLog = { address: Address; topics: Hex[]; data: Hex; position: number }

/** What a transaction of the network is in a trace: the frame that its own calls stand in. */
export type TracedTransaction = {
  from: Address
  /** Null: it makes an app. */
  to: Address | null
  value: bigint
  gasLimit: bigint
  gasUsed: bigint
  input: Hex
  succeeds: boolean
  /** Of an app that it made. */
  contractAddress?: Address
}

/** The kernel's frames of steps right under another one of its own. */
export function stepsUnder(value: unknown, kernel: Address): CallFrame[] {
  const top = readFrame(value)
  if (top === undefined) throw new TypeError('The trace is no frame.')
  // In a bundle the kernel calls itself for nothing else.
  return framesOf(top).filter(
    ({ type, from, to }) => type === 'CALL' && from === kernel && to === kernel,
  )
}

/** The calls of a frame, in order. */
export function framesOf({ calls }: CallFrame): CallFrame[] {
  return (calls ?? []).flatMap((call) => readFrame(call) ?? [])
}

/** Its logs, of a trace that was asked for them. */
export function logsIn(frame: CallFrame): FrameLog[] {
  const { logs } = frame as { logs?: unknown }
  return Array.isArray(logs) ? logs.flatMap(readLog) : []
}

function readFrame(value: unknown): CallFrame | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const frame = value as CallFrame
  if (typeof frame.type !== 'string' || !isHex(frame.from) || !isHex(frame.input)) return undefined
  const to = isHex(frame.to) ? { to: lowerCase(frame.to) } : {}
  return { ...frame, from: lowerCase(frame.from), ...to, input: lowerCase(frame.input) }
}

function readLog(value: unknown): FrameLog[] {
  if (typeof value !== 'object' || value === null) return []
  const { address, topics, data, position } = value as Record<string, unknown>
  if (!isHex(address) || !Array.isArray(topics) || !topics.every((topic) => isHex(topic))) return []
  const place = isHex(position) ? Number(position) : 0
  return [{ address: lowerCase(address), topics, data: isHex(data) ? data : '0x', position: place }]
}

/** The frame of a payment, of an operation of the kernel, or of a system transaction: it calls nothing. */
export function plainFrame(transaction: TracedTransaction): CallFrame {
  const { from, to, value, gasLimit, gasUsed, input, succeeds } = transaction
  return {
    type: to === null ? 'CREATE' : 'CALL',
    from,
    ...(to !== null && { to }),
    value: numberToHex(value),
    gas: numberToHex(gasLimit),
    gasUsed: numberToHex(gasUsed),
    input,
    output: '0x',
    ...(!succeeds && { error: 'execution reverted' }),
  }
}

/** The frame of what ran in a step of the kernel's, without what the kernel did around it. */
export function stepFrame(transaction: TracedTransaction, step: CallFrame): CallFrame {
  return transaction.to === null ? creationFrame(transaction, step) : callFrame(transaction, step)
}

/** The app's calls, then those that handle messages which it sent to objects on its own chain. */
function callFrame(transaction: TracedTransaction, step: CallFrame): CallFrame {
  const [app, ...rest] = framesOf(step)
  const outcome = step.error === undefined ? app : step
  const calls = [...(app?.calls ?? []), ...appsIn(rest, step.from)]
  return { ...plainFrame(transaction), ...endOf(outcome), ...callsOf(calls) }
}

/** What the kernel calls, without its calls of itself and of its modules. */
function appsIn(frames: readonly CallFrame[], kernel: Address): CallFrame[] {
  return frames.flatMap((frame) => {
    const isOwn = frame.to === kernel || (frame.type === 'DELEGATECALL' && frame.from === kernel)
    return isOwn ? appsIn(framesOf(frame), kernel) : [frame]
  })
}

/** The app that a step made, whose address its answer begins with. */
export function createdIn({ output = '0x', error }: CallFrame): Address | undefined {
  if (error !== undefined || size(output) < 32) return undefined
  return lowerCase(sliceHex(output, 12, 32))
}

/** The constructor's calls, then `init()`, then as above. */
function creationFrame(transaction: TracedTransaction, step: CallFrame): CallFrame {
  const [module] = framesOf(step)
  const inside = module === undefined ? [] : framesOf(module)
  const made = inside.find(({ type }) => type === 'CREATE2')
  const rest = inside.filter((frame) => frame !== made)
  const outcome = step.error === undefined ? made : step
  const { contractAddress } = transaction
  return {
    ...plainFrame(transaction),
    ...(contractAddress !== undefined && { to: contractAddress }),
    ...endOf(outcome),
    ...callsOf([...(made?.calls ?? []), ...appsIn(rest, step.from)]),
  }
}

function endOf(frame: CallFrame | undefined): Partial<CallFrame> {
  if (frame === undefined) return {}
  const { output, error, revertReason } = frame
  return {
    ...(output !== undefined && { output }),
    ...(error !== undefined && { error }),
    ...(revertReason !== undefined && { revertReason }),
  }
}

function callsOf(calls: CallFrame[] | undefined): Partial<CallFrame> {
  return calls === undefined || calls.length === 0 ? {} : { calls }
}
