import { lowerCase } from '@metalayer/protocol'
import { type Address, type Hex, isHex, numberToHex } from 'viem'
import { createBoundedMap } from './bounded-map.ts'
import type { ChainCall } from './chain-call.ts'
import { SimulationUnavailableError } from './errors.ts'
import { KEPT_CODES_MAX } from './limits.ts'
import type { World } from './world.ts'

/** Code of apps, from any chain that has it: it is the same on all, and for good (P19). */
export type AppCodes = {
  /** `0x` where the network knows no such app. */
  code(world: World, app: Address): Promise<Hex>
}

/** See `AppCodes`. */
export function createAppCodes(request: ChainCall): AppCodes {
  const kept = createBoundedMap<Address, Hex>(KEPT_CODES_MAX)
  return {
    async code(world, app) {
      const address = lowerCase(app)
      const chains = world.chainsOfApp(address)
      const known = chains.length > 0 ? kept.get(address) : undefined
      if (known !== undefined) return known
      let failure: unknown
      for (const chainId of chains) {
        const block = numberToHex(world.cut.blockOf(chainId))
        try {
          const code = await request(chainId, 'eth_getCode', [address, block])
          if (isHex(code) && code !== '0x') {
            kept.set(address, code)
            return code
          }
        } catch (error) {
          failure = error
        }
      }
      const [chainId] = chains
      if (chainId === undefined) return '0x'
      throw new SimulationUnavailableError(chainId, { cause: failure ?? 'It has no code there.' })
    },
  }
}
