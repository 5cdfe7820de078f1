import type { Hex } from 'viem'

/** Gas that waits for objects: of steps that were looked at and have not run. */
export type Claims = {
  /** False: it is known already. */
  add(hash: Hex, claim: { ids: readonly Hex[]; gas: number; tick: number }): boolean
  done(hash: Hex): void
  waiting(id: Hex, tick: number): number
}

/** Steps that are remembered; ticks after which one counts no more: it was dropped, or waits for other things. */
const claimsMax = 65_536
const claimTicksMax = 64

type Claim = { ids: readonly Hex[]; gas: number; tick: number }

/** See `Claims`. */
export function createClaims(): Claims {
  const claims = new Map<Hex, Claim>()
  const byId = new Map<Hex, Set<Hex>>()

  const remove = (hash: Hex) => {
    const claim = claims.get(hash)
    claims.delete(hash)
    for (const id of claim?.ids ?? []) {
      const hashes = byId.get(id)
      hashes?.delete(hash)
      if (hashes?.size === 0) byId.delete(id)
    }
  }

  return {
    add(hash, claim) {
      if (claims.has(hash)) return false
      claims.set(hash, claim)
      for (const id of claim.ids) byId.set(id, (byId.get(id) ?? new Set()).add(hash))
      const [oldest] = claims.keys()
      if (claims.size > claimsMax && oldest !== undefined) remove(oldest)
      return true
    },
    done: remove,
    waiting(id, now) {
      let sum = 0
      for (const hash of [...(byId.get(id) ?? [])]) {
        const claim = claims.get(hash)
        if (claim === undefined || now - claim.tick > claimTicksMax) remove(hash)
        else sum += claim.gas
      }
      return sum
    },
  }
}
