import type { Address, Hex } from 'viem'
import { isHexBytes } from './bytes.ts'
import { addressDigits, MalformedMessageError } from './message-fields.ts'

/** A change of an app's setting, on its way to the hub, which alone takes it in (P23). */
export type SettingMessage = {
  kind: 'setting'
  app: Address
  /** 32 bytes. */
  name: Hex
  /** 32 bytes. */
  word: Hex
}

/** Hexadecimal digits of the message, its kind included. */
export const settingDigits = 2 * 85

/** Throws {@link MalformedMessageError}. */
export function encodeSetting({ app, name, word }: SettingMessage): Hex {
  return `0x06${addressDigits(app)}${wordDigits(name)}${wordDigits(word)}`
}

/** `digits` behind the kind, as many as such a message has. */
export function decodeSetting(digits: string): SettingMessage {
  return {
    kind: 'setting',
    app: `0x${digits.slice(0, 40)}`,
    name: `0x${digits.slice(40, 104)}`,
    word: `0x${digits.slice(104, 168)}`,
  }
}

function wordDigits(word: Hex): string {
  if (isHexBytes(word, 32)) return word.slice(2).toLowerCase()
  throw new MalformedMessageError(`${word} in a setting is no word of 32 bytes.`)
}
