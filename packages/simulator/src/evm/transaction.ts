import type { AccessList } from '@metalayer/protocol'
import type {
  BlockEnvironment,
  CallMessage,
  CreateMessage,
  Execution,
  Outcome,
  Tracer,
} from './frame.ts'
import type { Journal, Log } from './journal.ts'
import { runMessage } from './message.ts'
import { LAST_PRECOMPILE } from './precompiles.ts'

/** A transaction, or a call that nobody signed. */
export type Request = {
  from: bigint
  /** Undefined: a contract is made. */
  to: bigint | undefined
  value: bigint
  gas: number
  input: Uint8Array
  gasPrice: bigint
  accessList: AccessList
}

export type Receipt = Outcome & {
  gasUsed: number
  logs: readonly Log[]
  created: bigint | undefined
}

const TRANSACTION_GAS = 21_000
const CREATION_GAS = 32_000
const CREATION_WORD_GAS = 2
const TOKEN_GAS = 4
const FLOOR_TOKEN_GAS = 10
const NONZERO_TOKENS = 4
const LISTED_ADDRESS_GAS = 2_400
const LISTED_SLOT_GAS = 1_900
/** EIP-3529. */
const REFUND_SHARE = 5

/** What a transaction pays before it runs, and at least (EIP-7623). */
export function intrinsicGas(request: Pick<Request, 'to' | 'input' | 'accessList'>): {
  gas: number
  floor: number
} {
  let tokens = 0
  for (const byte of request.input) tokens += byte === 0 ? 1 : NONZERO_TOKENS
  let gas = TRANSACTION_GAS + TOKEN_GAS * tokens
  if (request.to === undefined) {
    gas += CREATION_GAS + CREATION_WORD_GAS * Math.ceil(request.input.length / 32)
  }
  for (const { storageKeys } of request.accessList) {
    gas += LISTED_ADDRESS_GAS + LISTED_SLOT_GAS * storageKeys.length
  }
  return { gas, floor: TRANSACTION_GAS + FLOOR_TOKEN_GAS * tokens }
}

/** Runs a request whose gas is paid for, or that pays for none; its nonce is counted. */
export function runRequest(
  journal: Journal,
  block: BlockEnvironment,
  request: Request,
  tracer?: Tracer,
): Receipt {
  const { gas: intrinsic, floor } = intrinsicGas(request)
  const { from, to, value, input } = request
  warmUp(journal, block, request)
  const execution: Execution = {
    ...{ journal, block, tracer, origin: from, gasPrice: request.gasPrice },
    perform: (message) => runMessage(execution, message),
  }
  const sender = journal.account(from)
  const { nonce } = sender
  journal.setAccount(from, { ...sender, nonce: nonce + 1n })
  const common = { caller: from, value, input, gas: request.gas - intrinsic, depth: 0 }
  const message: CallMessage | CreateMessage =
    to === undefined
      ? { ...common, kind: 'CREATE', nonce, salt: undefined }
      : {
          ...{ ...common, kind: 'CALL', from, address: to, codeAddress: to },
          ...{ transfers: true, isStatic: false },
        }
  const result = execution.perform(message)
  const used = request.gas - result.gasLeft
  const refund = result.status === 'success' ? journal.refund : 0
  const gasUsed = Math.max(used - Math.min(refund, Math.floor(used / REFUND_SHARE)), floor)
  const { status, output, created } = result
  return { status, output, gasUsed, logs: [...journal.logs], created }
}

/** EIP-2929, EIP-3651. */
function warmUp(journal: Journal, block: BlockEnvironment, request: Request): void {
  for (let address = 1n; address <= LAST_PRECOMPILE; address++) journal.warmAddress(address)
  journal.warmAddress(request.from)
  journal.warmAddress(block.coinbase)
  if (request.to !== undefined) journal.warmAddress(request.to)
  for (const { address, storageKeys } of request.accessList) {
    journal.warmAddress(BigInt(address))
    for (const key of storageKeys) journal.warmSlot(BigInt(address), BigInt(key))
  }
}
