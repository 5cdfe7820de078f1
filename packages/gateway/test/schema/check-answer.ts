import { readFileSync } from 'node:fs'
import { Ajv2019 } from 'ajv/dist/2019.js'

type Answer = Record<string, unknown>

const document = JSON.parse(
  readFileSync(new URL('execution-apis.json', import.meta.url), 'utf8'),
) as { methods: Record<string, unknown> }
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

/** What is wrong with a method's result by the Ethereum execution APIs, fields that they do not name included. Empty: nothing; undefined: they know no such method. */
export function checkAnswer(
  method: string,
  result: unknown,
  params: readonly unknown[] = [],
): string | undefined {
  if (method === 'eth_sendRawTransactionSync') return faultOf(receipt, method, result)
  if (isPending(method, result, params)) return ''
  const validate = open.get(method)
  if (validate === undefined) return undefined
  const fault = faultOf(validate, method, result)
  if (fault !== '' || result === null) return fault
  if (/^eth_getBlockBy/.test(method)) return checkBlock(result as Answer)
  if (/^eth_getTransactionBy/.test(method)) return faultOf(transaction, method, result)
  return fault
}

/** The shapes of what is not mined yet are geth's, which the schema does not know. */
function isPending(method: string, result: unknown, params: readonly unknown[]): boolean {
  if (method === 'eth_getBlockByNumber') return params[0] === 'pending'
  if (method !== 'eth_getTransactionByHash' || result === null) return false
  return (result as Answer).blockHash === null
}

function checkBlock(result: Answer): string {
  const fault = faultOf(block, 'block', result)
  if (fault !== '') return fault
  const transactions = result.transactions as unknown[]
  const whole = transactions.filter((item) => typeof item !== 'string')
  return whole.map((item) => faultOf(transaction, 'transaction', item)).find(Boolean) ?? ''
}

function faultOf(validate: ReturnType<typeof closed>, name: string, value: unknown): string {
  if (validate(value)) return ''
  return `${name}: ${ajv.errorsText(validate.errors)}: ${JSON.stringify(value).slice(0, 500)}`
}
