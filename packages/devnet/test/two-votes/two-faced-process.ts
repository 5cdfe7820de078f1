/** The program of a devnet's node; beside `node-4` it runs somebody who has that validator's key as well, and signs against whatever it votes. */
import { createLibp2pNetwork, systemClock } from '@metalayer/node'
import { addressOf, signDigest, voteDigest, zeroHash } from '@metalayer/protocol'
import { bytesToHex, concat, type Hex, hexToBytes, hexToNumber, numberToHex, slice } from 'viem'
import { generatePrivateKey } from 'viem/accounts'
import type { NodeCommand, NodeSpec } from '../../src/nodes/node-spec.ts'

/** Height from which it signs twice: the network runs by then. */
const beginsAt = 5

// Before the node's own listener is there, so that both hear what is to be run.
process.on('message', (message) => {
  const command = message as NodeCommand
  if (command.type === 'run' && command.spec.name === 'node-4') void signTwice(command.spec)
})
await import('../../src/nodes/node-process.ts')

/** By docs/WIRE.md alone: an envelope of messages, and a vote among them. */
function votesIn(envelope: Uint8Array) {
  const view = new DataView(envelope.buffer, envelope.byteOffset, envelope.length)
  const messages: Hex[] = []
  for (let at = 5; at < envelope.length; ) {
    const length = view.getUint32(at)
    messages.push(bytesToHex(envelope.subarray(at + 4, at + 4 + length)))
    at += 4 + length
  }
  return messages
    .filter((message) => ['0x01', '0x02'].includes(slice(message, 0, 1)))
    .map((message) => ({
      place: slice(message, 0, 14),
      kind: slice(message, 0, 1) === '0x01' ? ('prevote' as const) : ('precommit' as const),
      height: hexToNumber(slice(message, 1, 9)),
      round: hexToNumber(slice(message, 9, 13)),
      value: slice(message, 14, 46),
      signature: slice(message, 46),
    }))
}

async function signTwice({
  privateKey,
  peers,
  peerPort,
  host,
  deployment,
}: NodeSpec): Promise<void> {
  const { networkId } = deployment.configuration.parameters
  const place = deployment.configuration.validators.findIndex(
    ({ signer }) => signer.toLowerCase() === addressOf(privateKey),
  )
  const network = createLibp2pNetwork(
    {
      privateKey: generatePrivateKey(),
      bootstrap: [...peers, `/ip4/${host}/tcp/${peerPort}`],
    },
    { clock: systemClock, random: Math.random },
  )
  let attempt = 0
  network.subscribe('consensus', (_, bytes) => {
    for (const vote of votesIn(bytes)) {
      const isOwn = hexToNumber(slice(vote.place, 13, 14)) === place
      if (!isOwn || vote.height < beginsAt || vote.value === zeroHash) continue
      const digest = voteDigest({ networkId, ...vote, value: zeroHash })
      const second = concat([vote.place, zeroHash, signDigest(digest, privateKey)])
      const length = numberToHex((second.length - 2) / 2, { size: 4 })
      const head = concat([numberToHex(attempt++, { size: 4 }), '0x01', length])
      // Whoever is not connected hears it from those who are.
      network.publish('consensus', hexToBytes(concat([head, second]))).catch(console.error)
    }
  })
  await network.start()
}
