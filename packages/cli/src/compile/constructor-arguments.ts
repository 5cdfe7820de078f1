import { type Abi, type AbiParameter, encodeDeployData, type Hex, isAddress, isHex } from 'viem'
import { UsageError } from '../errors.ts'

/**
 * Creation code with its constructor's arguments, which come as a list of JSON; whole numbers may be text, and must be where they are large.
 *
 * @throws UsageError where they are not what the constructor takes.
 */
export function encodeCreation(
  { abi, bytecode }: { abi: Abi; bytecode: Hex },
  values: readonly unknown[],
): Hex {
  const inputs = abi.find((item) => item.type === 'constructor')?.inputs ?? []
  const shown = `(${inputs.map(({ type, name }) => `${type} ${name ?? ''}`.trim()).join(', ')})`
  if (inputs.length !== values.length) {
    throw new UsageError(`The constructor takes ${shown}; --args holds ${values.length} values.`)
  }
  if (inputs.length === 0) return bytecode
  const args = inputs.map((input, place) => readValue(input, values[place]))
  try {
    return encodeDeployData({ abi, bytecode, args })
  } catch (error) {
    // Ranges and lengths are viem's to judge.
    const why = (error as Error).message.split('\n')[0] ?? ''
    throw new UsageError(`The constructor takes ${shown}: ${why}`)
  }
}

function readValue(parameter: AbiParameter, value: unknown): unknown {
  const { type } = parameter
  const list = /^(.*)\[(\d*)\]$/.exec(type)
  if (list !== null) {
    const [, item = '', length = ''] = list
    if (!Array.isArray(value) || (length !== '' && value.length !== Number(length))) {
      throw wrong(type, value)
    }
    return value.map((one) => readValue({ ...parameter, type: item }, one))
  }
  if (type === 'tuple') return readTuple(parameter, value)
  if (/^u?int\d*$/.test(type)) return readInteger(type, value)
  if (type === 'bool' && typeof value === 'boolean') return value
  if (typeof value !== 'string') throw wrong(type, value)
  if (type === 'string' || (type === 'address' && isAddress(value))) return value
  if (type.startsWith('bytes') && isHex(value) && value.length % 2 === 0) return value
  throw wrong(type, value)
}

function readTuple(parameter: AbiParameter, value: unknown): unknown {
  const components = 'components' in parameter ? parameter.components : []
  if (!Array.isArray(value) || value.length !== components.length) throw wrong('tuple', value)
  const read = components.map((one, place) => readValue(one, value[place]))
  // viem wants a record where all components have names.
  if (components.some(({ name }) => !name)) return read
  return Object.fromEntries(components.map(({ name }, place) => [name, read[place]]))
}

function readInteger(type: string, value: unknown): bigint {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
  if (typeof value === 'string' && /^(-?\d{1,78}|0x[0-9a-fA-F]{1,64})$/.test(value)) {
    return BigInt(value)
  }
  throw wrong(type, value)
}

function wrong(type: string, value: unknown): UsageError {
  const text = JSON.stringify(value) ?? 'nothing'
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text
  return new UsageError(`${shown} in --args is no ${type}.`, 'Write large numbers as text: "1000".')
}
