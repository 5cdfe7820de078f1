import { writeFileSync } from 'node:fs'
import type { Piece } from '@metalayer/node'
import { hexToBytes, isHexBytes, joinBytes, keccak256, lowerCase } from '@metalayer/protocol'
import { bytesToHex, type Hex } from 'viem'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import { CliError } from '../errors.ts'
import { createChainNames } from '../network/chain-names.ts'
import { createNetworkClient, type NetworkClient } from '../network/network-client.ts'

type Values = { hash: string; out: string | undefined; file: boolean }

const hashBytes = 32
/** Pieces of a file: what one piece lists. */
const FILE_PIECES_MAX = 768

/** `era data HASH`. */
export async function readData(
  { hash: typed, out, file }: Values,
  { rpc, signal }: CommandContext,
): Promise<Outcome> {
  if (!isHexBytes(typed as Hex, hashBytes)) {
    throw new CliError('no-data-hash', `${typed} is no hash: 0x and 64 digits.`)
  }
  const hash = lowerCase(typed as Hex)
  const client = createNetworkClient(rpc, signal)
  try {
    const piece = await fetchPiece(client, hash)
    const bytes = file ? await fetchFile(client, hexToBytes(piece.data)) : hexToBytes(piece.data)
    if (out !== undefined) writeFileSync(out, bytes)
    const { stored } = piece
    const names = createChainNames(await client.status())
    const value = { hash, bytes: bytes.length, ...(stored && { stored }), ...(out && { out }) }
    const where = stored === undefined ? '' : `, ${describePlace(stored, names)}`
    const written = out === undefined ? '' : `\n  Written to ${out}.`
    return { value, text: `${bytes.length} bytes${where}.${written}`, exitCode: 0 }
  } finally {
    client.close()
  }
}

function describePlace(
  { chainId, blockNumber, sentTo }: NonNullable<Piece['stored']>,
  names: (chainId: number) => string,
): string {
  const stored = `stored on ${names(chainId)} in its block ${blockNumber}`
  return sentTo === undefined ? stored : `${stored}, and sent to ${names(sentTo.chainId)}`
}

/** Whoever answers: bytes of another hash are refused. */
async function fetchPiece(client: NetworkClient, hash: Hex): Promise<Piece> {
  const piece = await client.request<Piece | null>('era_getData', [hash])
  if (piece === null) {
    throw new CliError('no-such-data', `The node knows no data of hash ${hash}.`, {
      hint: 'What was stored a moment ago is there when its transaction is final.',
    })
  }
  if (keccak256(piece.data) === hash) return piece
  throw new CliError('wrong-data', `The node answered with bytes that have not the hash ${hash}.`)
}

async function fetchFile(client: NetworkClient, list: Uint8Array): Promise<Uint8Array> {
  const count = list.length / hashBytes
  if (!Number.isInteger(count) || count > FILE_PIECES_MAX) {
    throw new CliError('no-data-list', 'That piece is no list of hashes.', {
      hint: 'Leave out --file.',
    })
  }
  const parts: Uint8Array[] = []
  for (let at = 0; at < list.length; at += hashBytes) {
    const { data } = await fetchPiece(client, bytesToHex(list.subarray(at, at + hashBytes)))
    parts.push(hexToBytes(data))
  }
  return joinBytes(...parts)
}
