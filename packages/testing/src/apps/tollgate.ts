import { type Hex, parseAbi } from 'viem'
import { compileApp } from './compile-app.ts'

/** How to talk to `Tollgate`, which has a price that is the same on every chain. */
export const tollgateAbi = parseAbi([
  'function setToll(uint96 toll)',
  'function pass() payable',
  'function toll() view returns (uint256)',
  'event Passed(address indexed who, uint256 toll, uint256 time)',
  'error NotOwner(address sender)',
])

/** Code that makes the app. */
export const compileTollgate = (): Hex => compileApp('Tollgate')
