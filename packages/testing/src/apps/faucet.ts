import { encodeAbiParameters, type Hex, parseAbi } from 'viem'
import { compileApp } from './compile-app.ts'

/** What `Faucet`, a token that anybody mints, has besides what a token has. */
export const faucetAbi = parseAbi([
  'function open(uint256 value, address spender)',
  'function fill(address to, uint256 value)',
])

/** Makes initcode of faucets, by their symbols. */
export function compileFaucet(): (symbol: string) => Hex {
  const code = compileApp('Faucet')
  return (symbol) => {
    const argument = encodeAbiParameters([{ type: 'string' }], [symbol])
    return `${code}${argument.slice(2)}`
  }
}
