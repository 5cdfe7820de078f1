import { lowerCase } from '@metalayer/protocol'
import { type Address, type Hex, isAddress, isHex } from 'viem'

/** Makes the error of whoever reads. */
export type Complain = (reason: string, options?: { cause?: unknown }) => Error

/** The fields of a JSON object that somebody wrote by hand: each is read by name, or an error says what it should be. */
export type Fields = {
  /** The error of a field that is not `what`. */
  wrong(name: string, what: string): Error
  has(name: string): boolean
  text(name: string): string
  /** Not negative, and safe. */
  integer(name: string): number
  boolean(name: string): boolean
  address(name: string): Address
  bytes(name: string): Hex
  url(name: string, protocols: readonly string[]): string
  oneOf<Word extends string>(name: string, words: readonly Word[]): Word
  /** A list of texts; empty where the field is left out. */
  texts(name: string, max: number, isOne: (text: string) => boolean, what: string): string[]
  object(name: string): Fields
  objects(name: string, max: number): Fields[]
  /** The entries of an object whose keys are not known beforehand. */
  entries(name: string, max: number): [string, unknown][]
  /** `{ [name]: read() }`, or nothing where the field is left out. */
  optional<Name extends string, Value>(name: Name, read: () => Value): { [Key in Name]?: Value }
  /** Complains of a field that is none of `names`: a name with a slip in it would change nothing, unseen. */
  only(names: readonly string[]): void
}

/** Characters of a text field. */
const FIELD_CHARACTERS_MAX = 2_048

/** Reads `text` as an object of JSON; `file` is for the words of errors. */
export function readFields(text: string, file: string, complain: Complain): Fields {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw complain(`${file} is no JSON.`, { cause })
  }
  return fieldsOf(value, file, complain)
}

function fieldsOf(value: unknown, where: string, complain: Complain): Fields {
  if (!isRecord(value)) throw complain(`${where} is no object of JSON.`)
  const record = value
  const wrong = (name: string, what: string) => complain(`${name} in ${where} is not ${what}.`)

  function must<Value>(name: string, what: string, is: (one: unknown) => one is Value): Value {
    const one = Object.hasOwn(record, name) ? record[name] : undefined
    if (one === undefined) throw complain(`${where} has no ${name}.`)
    if (is(one)) return one
    throw wrong(name, what)
  }
  const isText = (one: unknown): one is string =>
    typeof one === 'string' && one !== '' && one.length <= FIELD_CHARACTERS_MAX

  const fields: Fields = {
    wrong,
    has: (name) => Object.hasOwn(record, name),
    text: (name) => must(name, 'a text', isText),
    integer: (name) => must(name, 'a whole number', isWhole),
    boolean: (name) => must(name, 'true or false', (one) => typeof one === 'boolean'),
    address: (name) => lowerCase(must(name, 'an address of 20 bytes', isAnyAddress)),
    bytes: (name) => must(name, 'bytes in hexadecimal', (one): one is Hex => isHex(one)),
    url(name, protocols) {
      const text = must(name, `a URL of ${protocols.join(' or ')}`, isText)
      if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text
      throw wrong(name, `a URL of ${protocols.join(' or ')}`)
    },
    oneOf(name, words) {
      const text = fields.text(name)
      const word = words.find((one) => one === text)
      if (word === undefined) throw wrong(name, `one of ${words.join(', ')}`)
      return word
    },
    texts(name, max, isOne, what) {
      if (!fields.has(name)) return []
      const list = must(name, `a list of at most ${max}, each ${what}`, (one) => isList(one, max))
      const texts = list.filter((one): one is string => isText(one) && isOne(one))
      if (texts.length === list.length) return texts
      throw wrong(name, `a list of at most ${max}, each ${what}`)
    },
    object: (name) => fieldsOf(must(name, 'an object', isRecord), `${name} in ${where}`, complain),
    objects: (name, max) =>
      must(name, `a list of at most ${max} objects`, (one) => isList(one, max)).map((one, place) =>
        fieldsOf(one, `${name}[${place}] in ${where}`, complain),
      ),
    entries(name, max) {
      const entries = Object.entries(must(name, 'an object', isRecord))
      if (entries.length > max) throw wrong(name, `an object of at most ${max} fields`)
      return entries
    },
    optional<Name extends string, Value>(name: Name, read: () => Value) {
      return (fields.has(name) ? { [name]: read() } : {}) as { [Key in Name]?: Value }
    },
    only(names) {
      const odd = Object.keys(record).find((name) => !names.includes(name))
      if (odd === undefined) return
      throw complain(`${where} has a field ${odd.slice(0, 64)}; it may have ${names.join(', ')}.`)
    },
  }
  return fields
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isWhole = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0
const isAnyAddress = (value: unknown): value is Address =>
  typeof value === 'string' && isAddress(value, { strict: false })
const isList = (value: unknown, max: number): value is unknown[] =>
  Array.isArray(value) && value.length <= max
