import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { picturesAbi, picturesBytecode } from '@metalayer/contracts'
import { joinBytes, keccak256, lowerCase, pieceBytesMax } from '@metalayer/protocol'
import {
  type Address,
  bytesToHex,
  decodeFunctionResult,
  encodeAbiParameters,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
  hexToBigInt,
  hexToBytes,
} from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import type { SignerChoice } from '../command/signer-option.ts'
import { CliError } from '../errors.ts'
import { formatDuration } from '../format/amount.ts'
import { awaitApp } from '../network/await-app.ts'
import { awaitFinal } from '../network/await-final.ts'
import { chooseSigner } from '../network/choose-signer.ts'
import { createNetworkClient, type NetworkClient } from '../network/network-client.ts'
import { submitIntent } from '../network/submit-intent.ts'

type Values = {
  path: string | undefined
  app: Address | undefined
  type: string | undefined
  from: SignerChoice | undefined
}

/** Pieces of a file that a token of `Pictures` keeps while it grows: an object's words, but the token's own. */
const STORED_PIECES_MAX = 123
/** Pieces in one transaction, which carries 90,000 bytes at most (P26). */
const TRANSACTION_PIECES_MAX = 3
/** Of a node's address, in a collection's links to it. */
const BASE_BYTES_MAX = 31

/** What files are, by the ends of their names; a collection tells wallets so. */
const types: Readonly<Record<string, string>> = {
  '.gif': 'image/gif',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
}

/** `era data put FILE`: the file as the picture of a token of its own, in a collection that is there or is made for it. */
export async function storeData(values: Values, context: CommandContext): Promise<Outcome> {
  const { environment, signal, rpc, note, isTerminal } = context
  const bytes = readBytes(values.path)
  const type = values.type ?? types[extname(values.path ?? '').toLowerCase()]
  const signer = chooseSigner(values.from, { environment })
  const client = createNetworkClient(rpc, signal)
  const startedAt = performance.now()
  const run = (intent: { to?: Address; data: Hex }) => runOne(client, signer, intent, signal)
  try {
    const app = lowerCase(values.app ?? (await makeCollection(client, rpc, run, signal)))
    const pieces = piecesOf(bytes)
    const token = await chooseToken(client, signer.address)
    const calls = callsFor(token, type ?? 'application/octet-stream', pieces)
    for (const [place, call] of calls.entries()) {
      await run({ to: app, data: call })
      if (isTerminal) note(`transaction ${place + 1} of ${calls.length} is final\n`)
    }
    const hash = await checkedHash(client, app, token, pieces)
    const durationMs = Math.round(performance.now() - startedAt)
    const file = pieces.length > 1 ? ' --file' : ''
    return {
      value: {
        ...{ hash, bytes: bytes.length, pieces: pieces.length, app, token: token.toString() },
        ...{ transactions: calls.length, durationMs },
      },
      text: `${bytes.length} bytes in ${pieces.length} ${pieces.length === 1 ? 'piece' : 'pieces'}: ${hash}\n  Token ${token} of ${app}, final after ${formatDuration(durationMs)}.\n  era data ${hash}${file} reads it from any node; era data put FILE --app ${app} puts another one there.`,
    }
  } finally {
    client.close()
  }
}

function readBytes(path: string | undefined): Uint8Array {
  const max = STORED_PIECES_MAX * pieceBytesMax
  const refuse = (message: string, cause?: unknown) =>
    new CliError('no-data-file', message, {
      ...(cause !== undefined && { cause }),
      hint: `era data put FILE takes a file of 1 to ${max} bytes.`,
    })
  if (path === undefined) throw refuse('There is no file to put into the network.')
  let bytes: Uint8Array
  try {
    // Before it is read: it may be a disk's worth.
    const { size } = statSync(path)
    if (size === 0 || size > max) throw refuse(`${path} has ${size} bytes.`)
    bytes = new Uint8Array(readFileSync(path))
  } catch (cause) {
    if (cause instanceof CliError) throw cause
    throw refuse(`${path} cannot be read: ${(cause as Error).message}.`, cause)
  }
  return bytes
}

function piecesOf(bytes: Uint8Array): Uint8Array[] {
  const count = Math.ceil(bytes.length / pieceBytesMax)
  return Array.from({ length: count }, (_, place) =>
    bytes.subarray(place * pieceBytesMax, (place + 1) * pieceBytesMax),
  )
}

/** An id that nobody else chooses, and the account only once. */
async function chooseToken(client: NetworkClient, owner: Address): Promise<bigint> {
  const nonce = BigInt(await client.nonce(owner))
  const named = encodeAbiParameters([{ type: 'address' }, { type: 'uint256' }], [owner, nonce])
  return BigInt(keccak256(named))
}

/** Calldata of the transactions: what begins the token, adds pieces in their order, and ends it. */
function callsFor(token: bigint, type: string, pieces: readonly Uint8Array[]): Hex[] {
  const steps = [
    encodeFunctionData({ abi: picturesAbi, functionName: 'begin', args: [token, type] }),
    ...pieces.map((piece) =>
      encodeFunctionData({
        abi: picturesAbi,
        functionName: 'add',
        args: [token, bytesToHex(piece)],
      }),
    ),
    encodeFunctionData({ abi: picturesAbi, functionName: 'seal', args: [token] }),
  ]
  const calls: Hex[] = []
  for (let first = 0; first < pieces.length; first += TRANSACTION_PIECES_MAX) {
    const from = first === 0 ? 0 : first + 1
    const isLast = first + TRANSACTION_PIECES_MAX >= pieces.length
    const to = isLast ? steps.length : first + 1 + TRANSACTION_PIECES_MAX
    const args = [steps.slice(from, to)] as const
    calls.push(encodeFunctionData({ abi: picturesAbi, functionName: 'multicall', args }))
  }
  return calls
}

/** A collection of the account's own, once it is on every chain. */
async function makeCollection(
  client: NetworkClient,
  rpc: string,
  run: (intent: { data: Hex }) => Promise<Hex>,
  signal: AbortSignal,
): Promise<Address> {
  const base = rpc.replace(/\/$/, '')
  const link = new TextEncoder().encode(base).length <= BASE_BYTES_MAX ? base : ''
  const made = { abi: picturesAbi, bytecode: picturesBytecode, args: ['Files', 'FILE', link] }
  const hash = await run({ data: encodeDeployData(made as Parameters<typeof encodeDeployData>[0]) })
  const { contractAddress: app } = await client.request<{ contractAddress: Address }>(
    'eth_getTransactionReceipt',
    [hash],
  )
  await awaitApp(app, { request: client.request, signal })
  return app
}

/** Estimates, sends and waits; what reverts after all is an error, and what was stored before it stays. */
async function runOne(
  client: NetworkClient,
  signer: PrivateKeyAccount,
  { to, data }: { to?: Address; data: Hex },
  signal: AbortSignal,
): Promise<Hex> {
  const call = { from: signer.address, data, ...(to !== undefined && { to }) }
  const gas = hexToBigInt(await client.request<Hex>('eth_estimateGas', [call]))
  const intent = { value: 0n, data, gas, ...(to !== undefined && { to }) }
  const hash = await submitIntent(client, signer, intent)
  const { transaction } = await awaitFinal(client, hash, signal)
  if (transaction.status === 'success') return hash
  throw new CliError('data-not-stored', `${hash} ran, and failed: the file is not whole.`, {
    hint: 'Storage chains may be full just now. Put it again: it becomes a token of its own.',
  })
}

/** The file's hash, by its bytes; the collection must say the same. */
async function checkedHash(
  client: NetworkClient,
  app: Address,
  token: bigint,
  pieces: readonly Uint8Array[],
): Promise<Hex> {
  const hashes = pieces.map((piece) => keccak256(piece))
  const [only] = hashes
  const hash =
    hashes.length === 1 && only !== undefined
      ? only
      : keccak256(joinBytes(...hashes.map((one) => hexToBytes(one))))
  const asked = { abi: picturesAbi, functionName: 'pictureOf' } as const
  const data = encodeFunctionData({ ...asked, args: [token] })
  const answer = await client.request<Hex>('eth_call', [{ to: app, data }, 'latest'])
  const [told] = decodeFunctionResult({ ...asked, data: answer })
  if (told === hash) return hash
  throw new CliError('wrong-data', `${app} keeps ${told} as token ${token}, not ${hash}.`)
}
