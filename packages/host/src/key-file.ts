import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Hex } from 'viem'
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'

/** A file that holds no key, or holds it for others to read. Its words never have the key. */
export class KeyFileError extends Error {
  readonly code = 'key-file'
  constructor(reason: string, options?: { cause?: unknown }) {
    super(reason, options)
    this.name = 'KeyFileError'
  }
}

/** Of a file that its owner alone may read. */
export const OWNER_ALONE = 0o600
const OTHERS = 0o077

/**
 * Reads the private key in `path`: 0x and 64 hexadecimal digits.
 *
 * @throws KeyFileError
 */
export function readKeyFile(path: string): Hex {
  let text: string
  let mode: number
  try {
    mode = statSync(path).mode
    text = readFileSync(path, 'utf8').trim()
  } catch (cause) {
    throw new KeyFileError(`${path} cannot be read. era node init makes a key.`, { cause })
  }
  if ((mode & OTHERS) !== 0) {
    const others = (mode & 0o777).toString(8)
    throw new KeyFileError(
      `${path} can be read or written by others (mode ${others}). Whoever has the key can sign in the node's name: chmod 600 ${path}`,
    )
  }
  if (isKey(text)) return text as Hex
  throw new KeyFileError(`${path} holds no private key: that is 0x and 64 hexadecimal digits.`)
}

/** Takes the key that `path` holds, or makes one there for the owner alone. @throws KeyFileError */
export function takeKeyFile(path: string): { key: Hex; isNew: boolean } {
  if (existsSync(path)) return { key: readKeyFile(path), isNew: false }
  const key = generatePrivateKey()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${key}\n`, { mode: OWNER_ALONE, flag: 'wx' })
  return { key, isNew: true }
}

function isKey(text: string): boolean {
  if (!/^0x[0-9a-f]{64}$/i.test(text)) return false
  try {
    privateKeyToAddress(text as Hex)
    return true
  } catch {
    // Zero, or not below the curve's order.
    return false
  }
}
