import { numberToHex } from 'viem'
import { expect, it } from 'vitest'
import { systemClock } from '../clock.ts'
import { createLibp2pNetwork } from '../network/libp2p.ts'
import { addressOfPeer, peerIdOf } from '../network/peer-id.ts'
import { createAccounts, createDatabase, createWallet, rules } from './fixture.ts'
import { createOutbox } from './outbox.ts'
import { createSpread } from './spread.ts'

const keys = [301, 302, 303, 304].map((index) => numberToHex(index, { size: 32 }))
const validators = keys.map((key) => addressOfPeer(peerIdOf(key)) ?? '0x')

async function startNode(privateKey: (typeof keys)[number], bootstrap: string[]) {
  const database = await createDatabase()
  const { accounts } = createAccounts()
  const network = createLibp2pNetwork(
    { privateKey, bootstrap },
    { clock: systemClock, random: Math.random },
  )
  const outbox = createOutbox({ rules }, { database, accounts, clock: systemClock })
  const spread = createSpread(
    // A busy machine takes its time: the test waits for what happens.
    { storedTimeoutMs: 60_000, answerTimeoutMs: 60_000 },
    {
      ...{ network, outbox, clock: systemClock, random: Math.random, addressOf: addressOfPeer },
      self: addressOfPeer(network.id) ?? '0x',
      validators: () => validators,
      checkPressure: () => {},
    },
  )
  await outbox.start()
  await network.start()
  spread.start()
  const stop = async () => {
    spread.stop()
    await outbox.stop()
    await network.stop()
    await database.close()
  }
  return { network, outbox, spread, stop }
}

it('brings what is accepted to all over TCP, from a peer id to a validator [P20]', async () => {
  const nodes: Awaited<ReturnType<typeof startNode>>[] = []
  for (const key of keys) {
    nodes.push(
      await startNode(
        key,
        nodes.flatMap(({ network }) => network.addresses()),
      ),
    )
  }
  const [first, ...others] = nodes
  const wallet = createWallet(0)
  const raws = await Promise.all(Array.from({ length: 50 }, (_, i) => wallet.sign(i)))
  // The first submission may come before any connection: it waits for f + 1 like all others.
  const hashes = await Promise.all(raws.map((raw) => first?.spread.submit(raw) ?? '0x'))
  await first?.stop()
  for (const hash of hashes) {
    expect(others.some(({ outbox }) => outbox.has(hash))).toBe(true)
  }
  while (!others.every(({ outbox }) => outbox.size === hashes.length)) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await Promise.all(others.map((node) => node.stop()))
})
