import { type Hex, parseAbi } from 'viem'
import { compileApp } from './compile-app.ts'

/** How to talk to `Till`, into which several people pay at once. */
export const tillAbi = parseAbi([
  'function open(uint256 key, bool pinned)',
  'function collect(uint256 key, address token, address[] payers, uint256 each)',
  'function inspect(uint256 key, address token, address[] owners)',
  'function countOf(uint256 key) view returns (uint256)',
  'function accountOf(uint256 key) view returns (address)',
])

/** Code that makes the app. */
export const compileTill = (): Hex => compileApp('Till')
