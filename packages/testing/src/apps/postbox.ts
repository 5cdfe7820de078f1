import { type Hex, parseAbi } from 'viem'
import { compileApp } from './compile-app.ts'

/** How to talk to `Postbox`, whose boxes take letters from all chains. */
export const postboxAbi = parseAbi([
  'function print(uint256 amount)',
  'function amountOf(address owner) view returns (uint256)',
  'function open(uint256 key)',
  'function countOf(uint256 key) view returns (uint256)',
  'function boxOf(uint256 key) view returns (address)',
  'function post(uint256 key, uint256 gas, uint256 amount, bytes letter)',
  'function multicall(bytes[] calls) returns (bytes[] results)',
  'event Opened(uint256 indexed key)',
  'event Received(uint256 indexed key, uint256 count, uint256 value, bytes letter)',
])

/** Code that makes the app. */
export const compilePostbox = (): Hex => compileApp('Postbox')
