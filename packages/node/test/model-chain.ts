import { kernelAbi } from '@metalayer/contracts'
import {
  type AccountWord,
  accountIn,
  accountSlot,
  bytesToHex,
  decodeLaneIn,
  decodeLaneOut,
  decodeMessage,
  decodeSignedTransaction,
  effectiveGasPrice,
  encodeAccountWord,
  encodeLaneIn,
  encodeLaneOut,
  encodeMessage,
  encodeTreasury,
  extendLane,
  intrinsicGas,
  keccak256,
  laneFactor,
  laneInSlot,
  laneOutSlot,
  messageGas,
  messageId,
  nextSlot,
  operationOf,
  outcomes,
  parkedSlot,
  pieceSlot,
  type SignedTransaction,
  toWord,
  treasurySlot,
  zeroHash,
} from '@metalayer/protocol'
import {
  type Address,
  concatHex,
  encodeAbiParameters,
  encodeFunctionData,
  type Hex,
  numberToHex,
  parseAbi,
} from 'viem'
import { topics } from '../src/follow/kernel-calls.ts'
import type { FetchedBlock, RpcLog } from '../src/follow/rpc-block.ts'
import { executor, kernelAddress } from './model-addresses.ts'
import { createAppCalls, createModelApps } from './model-apps.ts'
import { createGenerations } from './model-generations.ts'
import { createLies } from './model-lies.ts'
import { sealBlock } from './seal-block.ts'

export { executor, kernelAddress }
export const networkId = 4242

export type ModelChain = ReturnType<typeof createModelChain>

/**
 * A chain with a kernel's rules in TypeScript, whose blocks have true hashes, roots and receipts: for tests that need thousands of blocks.
 * The real kernel is compared with it in `follow.e2e.test.ts`.
 */
export function createModelChain(options: {
  chainId: number
  birthChain(address: Address): number
  isHub?: boolean
}) {
  const { chainId } = options
  let words = new Map<Hex, bigint>()
  const lanes = new Map<number, Hex[]>()
  const blocks: { fetched: FetchedBlock; words: Map<Hex, bigint>; sent: Map<number, number> }[] = []
  let transactions: { input: Hex; to: Address | null; logs: RpcLog[] }[] = []
  let salt = 0
  let baseFee = 7n
  const generations = createGenerations()

  const slotOf = (kind: typeof laneOutSlot, other: number) => kind(generations.lane(other))
  const read = (slot: Hex) => words.get(slot) ?? 0n
  const account = (owner: Address) => accountIn(read(accountSlot(owner)), generations.own())
  const apps = createModelApps({ chainId, birthChain: options.birthChain, read, snapshot })

  function snapshot(): () => void {
    const before = new Map(words)
    return () => {
      words = before
    }
  }

  /** One call of the kernel: collects its writes and logs. */
  function call(
    input: Hex,
    run: (journal: Journal) => void,
    to: Address | null = kernelAddress,
  ): void {
    const journal = createJournal()
    run(journal)
    const changed: RpcLog = {
      address: kernelAddress,
      topics: [],
      data: `0x${journal.pairs}`,
    }
    const [last] = journal.logs.splice(-1, journal.endsWithLog ? 1 : 0)
    const logs = [
      ...journal.logs,
      ...(journal.pairs === '' ? [] : [changed]),
      ...(last ? [last] : []),
    ]
    transactions.push({ input, to, logs })
  }

  function createJournal() {
    const journal = {
      pairs: '',
      logs: [] as RpcLog[],
      endsWithLog: false,
      write(slot: Hex, word: bigint) {
        words.set(slot, word)
        if (word === 0n) words.delete(slot)
        journal.pairs += slot.slice(2) + toWord(word).slice(2)
      },
      writeAccount(owner: Address, word: AccountWord) {
        journal.write(accountSlot(owner), encodeAccountWord(word))
      },
      log(topic: Hex, indexed: Hex[], types: string, values: readonly unknown[]) {
        const parameters = parseAbi([`function f(${types})`] as unknown as readonly [string])
        const [{ inputs }] = parameters as unknown as [{ inputs: { type: string }[] }]
        const data = encodeAbiParameters(inputs, values as never)
        journal.logs.push({ address: kernelAddress, topics: [topic, ...indexed], data })
      },
      send(destination: number, message: Hex) {
        const slot = slotOf(laneOutSlot, destination)
        const counts = read(nextSlot(slot))
        const index = Number(counts & 0xffffffffffffffffn)
        journal.write(slot, BigInt(extendLane(toWord(read(slot)), message)))
        journal.write(nextSlot(slot), counts + 1n + (messageGas(message) << 128n))
        journal.log(topics.sent, [toWord(destination)], 'uint24 a, uint64 b, bytes c', [
          generations.of(destination),
          BigInt(index),
          message,
        ])
        lanes.set(destination, [...(lanes.get(destination) ?? []).slice(0, index), message])
      },
    }
    return journal
  }
  type Journal = ReturnType<typeof createJournal>

  function runOne(journal: Journal, raw: Hex, time: number): { outcome: number; fee: bigint } {
    const none = (outcome: number) => ({ outcome, fee: 0n })
    const decoded = decodeSignedTransaction(raw, networkId)
    if (!decoded.ok) return none(decoded.outcome)
    const { from, to, nonce, value, data, gasLimit: limit, maxFeePerGas } = decoded.transaction
    const operation = operationOf(to, data, kernelAddress)
    const destination = operation === 'move' ? Number(`0x${data.slice(10)}`) : 1
    const counts = decodeLaneOut(read(nextSlot(slotOf(laneOutSlot, destination))))
    const factor = laneFactor(counts, { isMove: operation === 'move', gas: 32_000n })
    const gas = intrinsicGas({
      data,
      accessList: [],
      to,
      kernel: kernelAddress,
      factor: factor ?? 1n,
    })
    if (limit < gas || (operation !== undefined && factor === undefined)) {
      return none(outcomes.IntrinsicGas)
    }
    if (maxFeePerGas < baseFee) return none(outcomes.FeeTooLow)
    let word = account(from)
    if (word.status !== 'here') {
      if (word.status !== 'pocket' || options.birthChain(from) !== chainId) {
        return none(outcomes.Elsewhere)
      }
      word = { ...word, status: 'here', version: 1, nonce: 0, since: time }
    }
    if (nonce !== word.nonce) {
      return none(nonce < word.nonce ? outcomes.NonceTooLow : outcomes.NonceTooHigh)
    }
    if (value + limit * maxFeePerGas > word.balance) return none(outcomes.InsufficientFunds)
    const price = effectiveGasPrice(decoded.transaction, baseFee)
    if (to === null || account(to).status === 'app') {
      return callApp(journal, decoded.transaction, word, { price, intrinsic: gas, time })
    }
    const fee = gas * price
    word = { ...word, nonce: nonce + 1, balance: word.balance - fee }
    if (to === kernelAddress && operation === undefined) {
      journal.writeAccount(from, word)
      return { outcome: outcomes.Failed, fee }
    }
    if (operation === 'move')
      return { outcome: depart(journal, from, word, destination, time), fee }
    if (operation === 'withdraw') {
      journal.writeAccount(from, { ...word, balance: word.balance - value })
      const owner: Address = `0x${data.slice(34)}`
      journal.send(1, encodeMessage({ kind: 'credit', credits: [{ owner, amount: value }] }))
      return { outcome: outcomes.Success, fee }
    }
    journal.writeAccount(from, { ...word, balance: word.balance - (from === to ? 0n : value) })
    if (from !== to && value > 0n) {
      const received = account(to)
      journal.writeAccount(to, { ...received, balance: received.balance + value })
    }
    return { outcome: outcomes.Success, fee }
  }

  /** As the kernel does: the sender pays for the limit, the step runs, and what was not used comes back. */
  function callApp(
    journal: Journal,
    transaction: SignedTransaction,
    word: AccountWord,
    { price, intrinsic, time }: { price: bigint; intrinsic: bigint; time: number },
  ): { outcome: number; fee: bigint } {
    const { from, nonce, value, gasLimit } = transaction
    const back = snapshot()
    const pairs = journal.pairs
    const charged = { ...word, nonce: nonce + 1, balance: word.balance - gasLimit * price }
    journal.writeAccount(from, { ...charged, balance: charged.balance - value })
    const step = apps.step(journal, transaction, time, { intrinsic, baseFee })
    if (step === undefined) {
      back()
      journal.pairs = pairs
      return { outcome: outcomes.Elsewhere, fee: 0n }
    }
    const { outcome, gas, prepaid } = step
    const after = account(from)
    const refund = (gasLimit - gas) * price + (outcome === outcomes.Ran ? 0n : value)
    journal.writeAccount(from, { ...after, balance: after.balance + refund })
    // What was paid for handling elsewhere leaves with the messages.
    return { outcome, fee: gas * price - prepaid }
  }

  function depart(
    journal: Journal,
    owner: Address,
    word: AccountWord,
    destination: number,
    time: number,
  ): number {
    const { nonce, balance } = word
    const version = word.version + 1
    journal.send(
      destination,
      encodeMessage({ kind: 'account', owner, version, nonce, balance, departedAt: time }),
    )
    journal.writeAccount(owner, {
      ...word,
      status: 'away',
      version,
      balance: 0n,
      nonce: 0,
      since: 0,
      chainId: destination,
      chainGeneration: generations.of(destination),
    })
    return outcomes.Success
  }

  function handle(journal: Journal, bytes: Hex, time: number, mayTake: boolean): number {
    const message = decodeMessage(bytes)
    if (!mayTake || (options.isHub && message.kind === 'call')) return 1
    if (message.kind === 'call') return apps.deliverCall(journal, message, time)
    if (message.kind === 'credit') {
      if (options.isHub) return 0
      for (const { owner, amount } of message.credits) {
        const word = account(owner)
        journal.writeAccount(owner, { ...word, balance: word.balance + amount })
      }
      return 0
    }
    if (message.kind === 'data') {
      if (options.isHub) return 1
      const [slot, piece] = [treasurySlot(generations.own()), keccak256(message.data)]
      const leaf = pieceSlot(generations.own(), piece)
      if (read(leaf) === 0n) journal.write(leaf, BigInt(message.data.length / 2 - 1))
      journal.write(slot, read(slot) + message.prepaid)
      return 0
    }
    // Only the real registry keeps settings.
    if (message.kind === 'setting') return options.isHub ? 0 : 1
    if (message.kind !== 'account') {
      return !options.isHub && apps.take(journal, message, time) ? 0 : 1
    }
    const { owner, version, nonce, balance } = message
    const word = account(owner)
    if (options.isHub || word.status === 'here' || version <= word.version) return 1
    journal.writeAccount(owner, {
      ...word,
      status: 'here',
      version,
      nonce,
      since: time,
      chainId: 0,
      chainGeneration: 0,
      balance: word.balance + balance,
    })
    return 0
  }

  const chain = {
    ...{ chainId, account, read, blocks, call, ...generations },
    ...createAppCalls(call, apps),
    ...createLies(call, () => transactions.at(-1)),
    /** Messages sent to a chain, whole. */
    lane: (destination: number) => lanes.get(destination) ?? [],
    delivered: (source: number) =>
      Number(read(nextSlot(slotOf(laneInSlot, source))) & 0xffffffffffffffffn),
    treasury: () => read(treasurySlot(generations.own())),
    setBaseFee(wei: bigint) {
      baseFee = wei
    },

    execute(raws: readonly Hex[], time = 0): number[] {
      const results: number[] = []
      const input = encodeFunctionData({ abi: kernelAbi, functionName: 'execute', args: [raws] })
      call(input, (journal) => {
        let fees = 0n
        for (const raw of raws) {
          const { outcome, fee } = runOne(journal, raw, time)
          results.push(outcome)
          fees += fee
        }
        const half = fees / 2n
        if (fees > 0n) {
          const slot = treasurySlot(generations.own())
          journal.write(slot, read(slot) + encodeTreasury({ free: fees - half, owed: half }))
        }
        journal.logs.push({
          address: kernelAddress,
          topics: [topics.executed],
          data: concatHex([
            numberToHex(baseFee, { size: 8 }),
            bytesToHex(Uint8Array.from(results)),
          ]),
        })
        journal.endsWithLog = true
      })
      return results
    },

    sweep(destination: number, owners: readonly Address[]): void {
      const credits = owners
        .map((owner) => ({ owner, amount: account(owner).balance }))
        .filter(({ owner, amount }) => amount > 0n && account(owner).status !== 'here')
      if (credits.length === 0) return
      call('0x5eeb', (journal) => {
        for (const { owner } of credits)
          journal.writeAccount(owner, { ...account(owner), balance: 0n })
        journal.send(destination, encodeMessage({ kind: 'credit', credits }))
      })
    },

    depart(destination: number, owner: Address, time = 0): void {
      call('0xdeba', (journal) => depart(journal, owner, account(owner), destination, time))
    },

    deliver(
      source: number,
      messages: readonly Hex[],
      { parked = [] as number[], byContract = false, time = 0 } = {},
    ): void {
      const first = chain.delivered(source)
      const input = byContract
        ? '0xc0de'
        : encodeFunctionData({
            abi: kernelAbi,
            functionName: 'deliver',
            args: [emptyHeadProof(source), { word: zeroHash, siblings: [] }, messages, []],
          })
      call(
        input,
        (journal) => {
          const results = messages.map((message, place) => {
            const outcome = handle(journal, message, time, !parked.includes(place))
            if (outcome === 1) {
              journal.write(parkedSlot(generations.own(), idOf(source, first + place, message)), 1n)
            }
            return outcome
          })
          const slot = slotOf(laneInSlot, source)
          const hash = messages.reduce(extendLane, toWord(read(slot)))
          journal.write(slot, BigInt(hash))
          const { gasDelivered } = decodeLaneIn(read(nextSlot(slot)))
          const gas = messages.reduce((sum, message) => sum + messageGas(message), gasDelivered)
          const taken = { delivered: first + messages.length, gasDelivered: gas }
          journal.write(nextSlot(slot), encodeLaneIn(taken))
          journal.log(topics.delivered, [toWord(source)], 'uint24 a, uint64 b, bytes c', [
            generations.of(source),
            BigInt(first),
            bytesToHex(Uint8Array.from(results)),
          ])
        },
        byContract ? executor : kernelAddress,
      )
    },

    unpark(source: number, index: number, message: Hex, time = 0): void {
      call('0x0ba2', (journal) => {
        journal.write(parkedSlot(generations.own(), idOf(source, index, message)), 0n)
        handle(journal, asUnparked(message), time, true)
        const lane = [BigInt(source), generations.of(source), BigInt(chainId), generations.own()]
        const types = 'uint64 a, uint24 b, uint64 c, uint24 d, uint64 e'
        journal.log(topics.unparked, [], types, [...lane, BigInt(index)])
      })
    },

    acknowledge(destination: number, acknowledged: number): void {
      const slot = nextSlot(slotOf(laneOutSlot, destination))
      const taken = chain.lane(destination).slice(0, acknowledged)
      const gasAcknowledged = taken.reduce((sum, message) => sum + messageGas(message), 0n)
      call('0xacce', (journal) => {
        const counts = decodeLaneOut(read(slot))
        journal.write(slot, encodeLaneOut({ ...counts, acknowledged, gasAcknowledged }))
      })
    },

    accept(checkpoint: number, leaseUntil: number, agent: Address): void {
      call('0xacc0', (journal) => {
        journal.log(topics.checkpointAccepted, [toWord(checkpoint)], 'bytes32 a, uint256 b', [
          zeroHash,
          baseFee,
        ])
        journal.log(topics.leaseRenewed, [], 'uint24 a, uint64 b, address c', [
          generations.own(),
          BigInt(leaseUntil),
          agent,
        ])
      })
    },

    mine(time = blocks.length + 1): FetchedBlock {
      const parent = blocks.at(-1)?.fetched.block
      const fetched = sealBlock({
        ...{ number: blocks.length + 1, parent, time, transactions, salt },
        miner: executor,
      })
      const sent = new Map(
        [...lanes].map(([destination, messages]) => [destination, messages.length]),
      )
      blocks.push({ fetched, words: new Map(words), sent })
      transactions = []
      return fetched
    },

    /** Takes back the blocks above `number`. */
    rewind(number: number): void {
      blocks.length = number
      words = new Map(blocks.at(-1)?.words ?? [])
      for (const [destination, messages] of lanes) {
        lanes.set(destination, messages.slice(0, blocks.at(-1)?.sent.get(destination) ?? 0))
      }
      transactions = []
      salt++
    },
  }

  function idOf(source: number, index: number, message: Hex): Hex {
    const place = {
      srcChain: source,
      srcGeneration: generations.of(source),
      dstChain: chainId,
      dstGeneration: generations.own(),
      index,
    }
    return messageId(place, message)
  }

  return chain
}

/** As a chain takes up what it had parked: the hops of a call are counted anew (P8). */
function asUnparked(bytes: Hex): Hex {
  const message = decodeMessage(bytes)
  return message.kind === 'call' ? encodeMessage({ ...message, hops: 0 }) : bytes
}

function emptyHeadProof(source: number) {
  return {
    checkpoint: 1n,
    heads: zeroHash,
    head: {
      chainId: BigInt(source),
      generation: 1,
      status: 1,
      number: 0n,
      blockHash: zeroHash,
      stateRoot: zeroHash,
      commitment: zeroHash,
      time: 0n,
      leaseUntil: 0n,
      agent: executor,
      agentSince: 0n,
      price: 0n,
      gasUsed: 0n,
      stillness: 0n,
      heirs: zeroHash,
    },
    path: [],
  }
}
