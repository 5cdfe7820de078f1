import { type Program, readProgram } from '@metalayer/node/machine/program'
import { bytesToBigint, bytesToHex, keccakBytes } from '@metalayer/protocol'

/** Code of a contract, read once for all its runs. */
export type Code = Program & { readonly hash: bigint }

/** An account of a chain; its storage is apart. */
export type Account = { readonly nonce: bigint; readonly balance: bigint; readonly code: Code }

/** Addresses and slots are numbers. */
export type Slots = ReadonlyMap<bigint, bigint>

/** What a block changed, over what was before it. Layers never change, so chains, forks and runs share them. */
export type Layer = {
  readonly parent: Layer | undefined
  /** Layers below. */
  readonly depth: number
  readonly accounts: ReadonlyMap<bigint, Account>
  readonly slots: ReadonlyMap<bigint, Slots>
}

/** Layers that a read walks through at most; then those above the lowest become one. */
const DEPTH_MAX = 12

const codes = new Map<string, Code>()

/** The code of these bytes; the same bytes are the same object. */
export function codeOf(bytes: Uint8Array): Code {
  const hex = bytesToHex(bytes)
  const known = codes.get(hex)
  if (known !== undefined) return known
  const code = { ...readProgram(hex), hash: bytesToBigint(keccakBytes(bytes)) }
  codes.set(hex, code)
  return code
}

export const noCode = codeOf(new Uint8Array(0))
const emptyAccount: Account = { nonce: 0n, balance: 0n, code: noCode }

/** EIP-161. */
export function isEmpty({ nonce, balance, code }: Account): boolean {
  return nonce === 0n && balance === 0n && code === noCode
}

export function bottomLayer(accounts: ReadonlyMap<bigint, Account>): Layer {
  return { parent: undefined, depth: 0, accounts, slots: new Map() }
}

export function accountIn(layer: Layer, address: bigint): Account {
  for (let at: Layer | undefined = layer; at !== undefined; at = at.parent) {
    const found = at.accounts.get(address)
    if (found !== undefined) return found
  }
  return emptyAccount
}

export function slotIn(layer: Layer, address: bigint, slot: bigint): bigint {
  for (let at: Layer | undefined = layer; at !== undefined; at = at.parent) {
    const found = at.slots.get(address)?.get(slot)
    if (found !== undefined) return found
  }
  return 0n
}

/** A layer over another one; `parent` itself where nothing changed. */
export function layerOver(
  parent: Layer,
  accounts: ReadonlyMap<bigint, Account>,
  slots: ReadonlyMap<bigint, Slots>,
): Layer {
  if (accounts.size === 0 && slots.size === 0) return parent
  const layer = { parent, depth: parent.depth + 1, accounts, slots }
  return layer.depth > DEPTH_MAX ? merged(layer) : layer
}

/** All layers above the lowest as one. */
function merged(top: Layer): Layer {
  const stack: Layer[] = []
  let bottom = top
  for (; bottom.parent !== undefined; bottom = bottom.parent) stack.push(bottom)
  const accounts = new Map<bigint, Account>()
  const slots = new Map<bigint, Map<bigint, bigint>>()
  for (const layer of stack.reverse()) {
    for (const [address, account] of layer.accounts) accounts.set(address, account)
    for (const [address, words] of layer.slots) {
      const all = slots.get(address) ?? new Map<bigint, bigint>()
      for (const [slot, word] of words) all.set(slot, word)
      slots.set(address, all)
    }
  }
  return { parent: bottom, depth: 1, accounts, slots }
}
