/** Where an account or another object stands from the point of view of one chain: `pocket` is what waits for one that is not here. */
export type HomeStatus = 'pocket' | 'here' | 'away'

/** The same of an address, which may be an app's: that is on every chain, and what it holds there is a pocket. */
export type AccountStatus = HomeStatus | 'app'

/** The home word of an account, unpacked (docs/WIRE.md, "Accounts: one word"). Fields that the status does not use are 0. */
export type AccountWord = {
  status: AccountStatus
  /** Wei: of the account where it is here, else of its pocket. */
  balance: bigint
  /** Generation of the chain that wrote the word. */
  generation: number
  /** How many times the account has moved; of the departure where it is away. */
  version: number
  nonce: number
  /** Chain time of arrival or birth, in seconds. */
  since: number
  /** The chain that it left for. */
  chainId: number
  chainGeneration: number
}

const statuses: readonly AccountStatus[] = ['pocket', 'here', 'away', 'app']
const appStatus = 3

/** Wei of ERA that fit a word's balance. */
export const balanceMax = (1n << 96n) - 1n

function field(word: bigint, offset: bigint, bits: number): number {
  return Number(BigInt.asUintN(bits, word >> offset))
}

function place(value: number, offset: number, bits: number): bigint {
  return (BigInt(value) & ((1n << BigInt(bits)) - 1n)) << BigInt(offset)
}

/** The word of an account of which a chain knows nothing, in `generation`. */
export function emptyAccountWord(generation: number): AccountWord {
  return {
    status: 'pocket',
    balance: 0n,
    generation,
    version: 0,
    nonce: 0,
    since: 0,
    chainId: 0,
    chainGeneration: 0,
  }
}

/** Unpacks a home word. A status that no kernel writes reads as `pocket`. */
export function decodeAccountWord(word: bigint): AccountWord {
  const decoded = emptyAccountWord(field(word, 96n, 24))
  decoded.balance = word & balanceMax
  decoded.status = statuses[field(word, 160n, 8)] ?? 'pocket'
  if (decoded.status === 'pocket') return decoded
  decoded.version = field(word, 120n, 40)
  if (decoded.status === 'here') {
    decoded.nonce = field(word, 168n, 48)
    decoded.since = field(word, 216n, 40)
  } else if (decoded.status === 'away') {
    decoded.chainId = field(word, 168n, 64)
    decoded.chainGeneration = field(word, 232n, 24)
  }
  return decoded
}

/** Packs a home word. Fields that the status does not use are left out. */
export function encodeAccountWord(account: AccountWord): bigint {
  const word = (account.balance & balanceMax) | place(account.generation, 96, 24)
  if (account.status === 'pocket') return word
  const moved = word | place(account.version, 120, 40)
  if (account.status === 'here') {
    return moved | place(1, 160, 8) | place(account.nonce, 168, 48) | place(account.since, 216, 40)
  }
  if (account.status === 'app') return moved | place(appStatus, 160, 8)
  return (
    moved |
    place(2, 160, 8) |
    place(account.chainId, 168, 64) |
    place(account.chainGeneration, 232, 24)
  )
}

/** The account as `generation` sees it: a word that another generation wrote is void (P1). */
export function accountIn(word: bigint, generation: number): AccountWord {
  const account = decodeAccountWord(word)
  return account.generation === generation ? account : emptyAccountWord(generation)
}

/** Whether `generation` sees an app's address in the word. Asked far more often than true, so that little is read of the others. */
export function isAppIn(word: bigint, generation: number): boolean {
  return field(word, 160n, 8) === appStatus && accountIn(word, generation).status === 'app'
}
