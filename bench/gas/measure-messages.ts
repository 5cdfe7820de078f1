import { birthAddress, birthPlace } from '@metalayer/protocol'
import { type Address, encodeFunctionData, type Hex, numberToHex } from 'viem'
import { accountsBornOn, type BenchAccount, benchAccount } from './accounts.ts'
import { readOwnArtifact } from './artifacts.ts'
import {
  type BenchNetwork,
  chainsInAll,
  firstChain,
  secondChain,
  startBenchNetwork,
} from './bench-network.ts'
import { renew } from './renew.ts'
import { signCall, signPayment } from './sign-call.ts'

/** Gas of the transactions that bring messages, and of both for each message; and of the checkpoint that renewed the destination's lease before, whatever it is brought. */
export type MessageGas = { send: number; deliver: number; each: number; renewal: number }

export type MessagesGas = { batch: MessageGas; alone: MessageGas }

export const messagesSize = 10

/** What a handler may use: one log. */
const handlerGas = 30_000n
const sendingGas = 600_000n

/** Messages of users of the first chain to an object that is born on the second: ten of as many users, and one. */
export async function measureMessages(): Promise<MessagesGas> {
  const senders = accountsBornOn(0, chainsInAll, 'sender', messagesSize)
  const [maker] = accountsBornOn(0, chainsInAll, 'maker', 1) as [BenchAccount]
  const [far] = accountsBornOn(1, chainsInAll, 'far', 1) as [BenchAccount]
  const network = await startBenchNetwork([...senders, maker, far].map(({ address }) => address))
  try {
    const { abi, bytecode } = await readOwnArtifact('Bell')
    const making = signCall(maker, 0, { to: null, data: bytecode, gas: 12_000_000n })
    const bell = await network.create(firstChain, making)
    await network.checkpoint()
    await network.submit(secondChain)
    const deployed = { initcode: bytecode, deployer: maker.address, nonce: 0, app: bell }
    await network.install(firstChain, secondChain, deployed)

    const key = keyBornOn(bell, 1)
    const ring = (note: Hex) =>
      encodeFunctionData({ abi, functionName: 'ring', args: [key, handlerGas, note] })
    const measure = createMeasure(network, far, (sender, nonce) => {
      const note = numberToHex(BigInt(sender.address) + BigInt(nonce), { size: 32 })
      return signCall(sender, nonce, { to: bell, data: ring(note), gas: sendingGas })
    })
    // The first use of the lane, and of all that follows.
    await measure(senders, 0)
    const batch = await measure(senders, 1)
    return { batch, alone: await measure(senders.slice(0, 1), 2) }
  } finally {
    await network.stop()
  }
}

/** A key under which the app's shared object is born on the `place`-th chain. */
function keyBornOn(app: Address, place: number): bigint {
  for (let key = 0n; ; key++) {
    const name = { app, owner: '0x0000000000000000000000000000000000000000', key } as const
    if (birthPlace(birthAddress(name), chainsInAll) === place) return key
  }
}

/** One round after another, as moves are measured (`createMoves`). */
function createMeasure(
  network: BenchNetwork,
  far: BenchAccount,
  sign: (sender: BenchAccount, nonce: number) => Hex,
): (senders: readonly BenchAccount[], round: number) => Promise<MessageGas> {
  const warm = benchAccount('warm 0').address
  return async (senders, round) => {
    const renewal = await renew(network, () => signPayment(far, round, warm, 0))
    const bundle = senders.map((sender) => sign(sender, round))
    const { gasUsed: send } = await network.execute(firstChain, bundle)
    await network.checkpoint()
    const { gasUsed: deliver, logs } = await network.deliverUnder(firstChain, secondChain)
    const rung = logs.filter(({ topics }) => topics.length === 2).length
    if (rung < senders.length) throw new Error(`Of ${senders.length} messages ${rung} ran.`)
    const each = (send + deliver) / senders.length
    return { send, deliver, each, renewal }
  }
}
