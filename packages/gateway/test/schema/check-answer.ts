import { readFileSync } from 'node:fs'
import { Ajv2019 } from 'ajv/dist/2019.js'

type Answer = Record<string, unknown>

const document = JSON.parse(
  readFileSync(new URL('execution-apis.json', import.meta.url), 'utf8'),
) as { names: string[]; methods: Record<string, unknown> }
/** Every method that the Ethereum execution APIs know. */
export const knownMethods: readonly string[] = document.names
const ajv = new Ajv2019({ strict: false, allErrors: false })
ajv.addSchema(document)

/** The schema at a place of the document, with nothing besides what it names. */
const closed = (place: string) =>
  ajv.compile({ allOf: [{ $ref: `execution-apis#${place}` }], unevaluatedProperties: false })
const open = new Map(
  Object.keys(document.methods).map((method) => [
    method,
    ajv.compile({ $ref: `execution-apis#/methods/${method}` }),
  ]),
)
const block = closed('/components/schemas/Block')
const transaction = closed('/components/schemas/TransactionInfo')
const receipt = closed('/components/schemas/ReceiptInfo')
const simulatedBlock = closed('/components/schemas/EthSimulateBlockResultSingleSuccess')
const simulatedCalls = {
  '0x0': closed('/components/schemas/CallResultFailure'),
  '0x1': closed('/components/schemas/CallResultSuccess'),
}
/** The execution APIs leave it to tracers what they answer: this is geth's callTracer. */
const callFrame = ajv.compile({
  $id: 'call-frame',
  type: 'object',
  required: ['type', 'from', 'gas', 'gasUsed', 'input'],
  additionalProperties: false,
  properties: {
    type: { enum: ['CALL', 'DELEGATECALL', 'STATICCALL', 'CREATE', 'CREATE2'] },
    ...{ from: { $ref: 'execution-apis#/components/schemas/address' } },
    ...{ to: { $ref: 'execution-apis#/components/schemas/address' } },
    ...{ value: { $ref: 'execution-apis#/components/schemas/uint' } },
    ...{ gas: { $ref: 'execution-apis#/components/schemas/uint' } },
    ...{ gasUsed: { $ref: 'execution-apis#/components/schemas/uint' } },
    ...{ input: { $ref: 'execution-apis#/components/schemas/bytes' } },
    ...{ output: { $ref: 'execution-apis#/components/schemas/bytes' } },
    ...{ error: { type: 'string' }, revertReason: { type: 'string' } },
    calls: { type: 'array', minItems: 1, items: { $ref: 'call-frame' } },
  },
})

/** What is wrong with a method's result by the Ethereum execution APIs, fields that they do not name included. Empty: nothing; undefined: they know no such method. */
export function checkAnswer(
  method: string,
  result: unknown,
  params: readonly unknown[] = [],
): string | undefined {
  if (method === 'eth_sendRawTransactionSync') return faultOf(receipt, method, result)
  if (/^debug_trace(Call|Transaction)$/.test(method)) return faultOf(callFrame, method, result)
  if (isPending(method, result, params)) return checkPending(method, result as Answer)
  const validate = open.get(method)
  if (validate === undefined) return undefined
  const fault = faultOf(validate, method, result)
  if (fault !== '' || result === null) return fault
  if (/^eth_getBlockBy/.test(method)) return checkBlock(result as Answer, block)
  if (method === 'eth_simulateV1')
    return (result as Answer[]).map(checkSimulated).find(Boolean) ?? ''
  if (/^eth_getTransactionBy/.test(method)) return faultOf(transaction, method, result)
  return fault
}

/** Whether it tells of what is not mined yet, of which the schema does not know. */
function isPending(method: string, result: unknown, params: readonly unknown[]): boolean {
  if (method === 'eth_getBlockByNumber') return params[0] === 'pending'
  if (method !== 'eth_getTransactionByHash' || result === null) return false
  return (result as Answer).blockHash === null
}

const zero32 = `0x${'00'.repeat(32)}`
/** What geth leaves null in a transaction that waits, and in the block that will come. */
const unknown = {
  transaction: { blockHash: zero32, blockNumber: '0x0', transactionIndex: '0x0' },
  block: { hash: zero32, nonce: '0x0000000000000000', miner: `0x${'00'.repeat(20)}` },
}

/** As geth has it: what is mined, but for what nobody knows before. */
function checkPending(method: string, result: Answer): string {
  if (method === 'eth_getTransactionByHash') return checkWaiting(result)
  const missing = nullsIn(result, unknown.block)
  if (missing !== '') return missing
  const transactions = result.transactions as (string | Answer)[]
  const fault = faultOf(block, 'block', { ...result, ...unknown.block, transactions: [] })
  if (fault !== '') return fault
  const faults = transactions.map((item) => (typeof item === 'string' ? '' : checkWaiting(item)))
  return faults.find(Boolean) ?? ''
}

function checkWaiting(result: Answer): string {
  const mined = { ...result, ...unknown.transaction, blockTimestamp: '0x0' }
  return nullsIn(result, unknown.transaction) || faultOf(transaction, 'pending', mined)
}

function nullsIn(result: Answer, fields: object): string {
  const other = Object.keys(fields).find((key) => result[key] !== null)
  return other === undefined ? '' : `pending: ${other} is not null`
}

function checkSimulated(result: Answer): string {
  const fault = checkBlock(result, simulatedBlock)
  if (fault !== '') return fault
  const calls = result.calls as (Answer & { status: '0x0' | '0x1'; error?: object })[]
  const faults = calls.map((call) => {
    const extra = Object.keys(call.error ?? {}).find((key) => !['code', 'message'].includes(key))
    if (extra !== undefined) return `call: its error has ${extra}`
    return faultOf(simulatedCalls[call.status], 'call', call)
  })
  return faults.find(Boolean) ?? ''
}

function checkBlock(result: Answer, schema: typeof block): string {
  const fault = faultOf(schema, 'block', result)
  if (fault !== '') return fault
  const transactions = result.transactions as unknown[]
  const whole = transactions.filter((item) => typeof item !== 'string')
  return whole.map((item) => faultOf(transaction, 'transaction', item)).find(Boolean) ?? ''
}

function faultOf(validate: ReturnType<typeof closed>, name: string, value: unknown): string {
  if (validate(value)) return ''
  return `${name}: ${ajv.errorsText(validate.errors)}: ${JSON.stringify(value).slice(0, 500)}`
}
