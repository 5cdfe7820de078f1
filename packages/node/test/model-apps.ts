import {
  type AssetMessage,
  accountIn,
  accountSlot,
  birthAddress,
  codeLeaf,
  codeSlot,
  dataBase,
  dataSlot,
  emptyAccountWord,
  encodeAccountWord,
  encodeMessage,
  encodeObjectWord,
  hexToBytes,
  keccak256,
  type ObjectMessage,
  type ObjectName,
  type ObjectWord,
  objectId,
  objectIn,
  outcomes,
  partKinds,
  partSlot,
  type SignedTransaction,
  toWord,
  uintToHex,
} from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import { topics } from '../src/follow/kernel-calls.ts'
import { kernelAddress } from './model-addresses.ts'
import { createModelCalls, nothingSent, type Outgoing } from './model-calls.ts'
import type { ModelJournal, ModelKernel, Operation } from './model-operations.ts'

const generation = 1

/** An object that is needed is not here. */
class ElsewhereError extends Error {}
/** The app reverts. */
class RevertError extends Error {}

const gasOfOperation = 5_000

/** What a kernel does for apps, in TypeScript: as `createModelChain`. */
export function createModelApps(kernel: ModelKernel) {
  const { read, chainId } = kernel
  const object = (name: ObjectName) => objectIn(read(objectId(name)), generation)
  const account = (owner: Address) => accountIn(read(accountSlot(owner)), generation)

  function write(journal: ModelJournal, name: ObjectName, word: ObjectWord): void {
    const id = objectId(name)
    if (read(id) === 0n) {
      const { app, owner, key } = name
      journal.log(topics.object, [id], 'address a, address b, uint256 c', [app, owner, key])
    }
    journal.write(id, encodeObjectWord(word))
  }

  /** The object as it is here; born if it must be. */
  function enter(name: ObjectName, time: number): ObjectWord {
    const word = object(name)
    if (word.status === 'here') return word
    if (word.status !== 'pocket' || kernel.birthChain(birthAddress(name)) !== chainId) {
      throw new ElsewhereError()
    }
    return { ...word, status: 'here', version: 1, since: time }
  }

  function writePart(
    journal: ModelJournal,
    kind: keyof typeof partKinds,
    { app, key }: { app: Address; key: bigint },
    delta: bigint,
  ): void {
    const slot = partSlot(partKinds[kind], generation, app, key)
    if (read(slot) === 0n) {
      const values = [BigInt(partKinds[kind]), app, key]
      journal.log(topics.part, [slot], 'uint256 a, address b, uint256 c', values)
    }
    journal.write(slot, BigInt.asUintN(256, read(slot) + delta))
  }

  function credit(journal: ModelJournal, name: ObjectName, amount: bigint): void {
    const word = object(name)
    write(journal, name, { ...word, amount: word.amount + amount })
  }

  function debit(journal: ModelJournal, name: ObjectName, amount: bigint, time: number): void {
    const word = enter(name, time)
    if (word.amount < amount) throw new RevertError()
    write(journal, name, { ...word, amount: word.amount - amount })
  }

  function store(
    journal: ModelJournal,
    name: ObjectName,
    { index, word: stored }: { index: number; word: Hex },
    time: number,
  ): void {
    const word = enter(name, time)
    if (index > word.size) throw new RevertError()
    journal.write(
      dataSlot(dataBase(objectId(name), generation, word.version), index),
      BigInt(stored),
    )
    const isNew = object(name).status !== 'here'
    if (isNew || index === word.size) {
      write(journal, name, { ...word, size: Math.max(word.size, index + 1) })
    }
  }

  function creditEra(journal: ModelJournal, to: Address, amount: bigint): void {
    const word = account(to)
    journal.write(accountSlot(to), encodeAccountWord({ ...word, balance: word.balance + amount }))
  }

  /** The ERA of a shared object stands in the account word of its address. */
  function payEra(
    journal: ModelJournal,
    { from, to, amount }: { from: Address; to: Address; amount: bigint },
    time: number,
  ): void {
    let word = account(from)
    if (word.status !== 'here') {
      if (word.status !== 'pocket' || kernel.birthChain(from) !== chainId)
        throw new ElsewhereError()
      word = { ...word, status: 'here', version: 1, since: time }
    }
    if (word.balance < amount) throw new RevertError()
    journal.write(accountSlot(from), encodeAccountWord({ ...word, balance: word.balance - amount }))
    creditEra(journal, to, amount)
  }

  /** One operation; returns the ERA that it took of what came with the call. */
  function operate(
    journal: ModelJournal,
    app: Address,
    one: Operation,
    time: number,
    outgoing: Outgoing,
  ): bigint {
    const named = (owner: Address, key: number) => ({ app, owner, key: BigInt(key) })
    switch (one.op) {
      case 'mint':
        writePart(journal, 'supply', named(one.owner, one.key), BigInt(one.amount))
        credit(journal, named(one.owner, one.key), BigInt(one.amount))
        return 0n
      case 'burn':
        debit(journal, named(one.owner, one.key), BigInt(one.amount), time)
        writePart(journal, 'supply', named(one.owner, one.key), -BigInt(one.amount))
        return 0n
      case 'move':
        debit(journal, named(one.from, one.key), BigInt(one.amount), time)
        credit(journal, named(one.to, one.key), BigInt(one.amount))
        return 0n
      case 'store':
        store(journal, named(one.owner, one.key), one, time)
        return 0n
      case 'shrink': {
        const name = named(one.owner, one.key)
        write(journal, name, { ...enter(name, time), size: one.size })
        return 0n
      }
      case 'tally':
        writePart(journal, 'tally', { app, key: BigInt(one.key) }, BigInt(one.delta))
        return 0n
      case 'take':
        creditEra(journal, one.to, BigInt(one.amount))
        return BigInt(one.amount)
      case 'pay':
        payEra(journal, { ...one, amount: BigInt(one.amount) }, time)
        return 0n
      case 'log':
        journal.logs.push({ address: app, topics: [one.topic], data: one.data })
        return 0n
      case 'revert':
        throw new RevertError()
      case 'send':
        if (BigInt(one.amount) > 0n) {
          debit(journal, named(one.payer, one.assetKey), BigInt(one.amount), time)
        }
        calls.send(journal, app, one, outgoing)
        return BigInt(one.value)
    }
  }

  /** Undoes words and logs since it was taken. */
  function mark(journal: ModelJournal): () => void {
    const back = kernel.snapshot()
    const [pairs, logs] = [journal.pairs, journal.logs.length]
    return () => {
      back()
      journal.pairs = pairs
      journal.logs.splice(logs)
    }
  }

  const calls = createModelCalls(kernel, {
    credit,
    snapshot: mark,
    run(journal, { app, operations, value }, outgoing, time) {
      const [undo, queued] = [mark(journal), outgoing.queue.length]
      const { gas, prepaid } = outgoing
      try {
        let left = value
        for (const one of operations) left -= operate(journal, app, one, time, outgoing)
        if (left !== 0n) throw new RevertError()
        return true
      } catch (error) {
        if (!(error instanceof ElsewhereError || error instanceof RevertError)) throw error
        undo()
        outgoing.queue.splice(queued)
        Object.assign(outgoing, { gas, prepaid })
        return false
      }
    },
  })

  return {
    object,
    /** The step of a transaction to an app, or of a deployment: undefined where something is elsewhere. */
    step(
      journal: ModelJournal,
      transaction: SignedTransaction,
      time: number,
      { intrinsic, baseFee }: { intrinsic: bigint; baseFee: bigint },
    ): { outcome: number; gas: bigint; prepaid: bigint } | undefined {
      const { to, from, data, value, hash } = transaction
      const undo = mark(journal)
      let outgoing = nothingSent(baseFee)
      let outcome: number = outcomes.Ran
      let gas = intrinsic
      try {
        if (to === null) deploy(journal, `0x${keccak256(hash).slice(26)}`, from)
        else {
          const operations = JSON.parse(new TextDecoder().decode(hexToBytes(data)))
          let left = value
          for (const one of operations) left -= operate(journal, to, one, time, outgoing)
          gas += BigInt(gasOfOperation * operations.length)
          if (left !== 0n) throw new RevertError()
          calls.drain(journal, outgoing, time)
        }
      } catch (error) {
        undo()
        if (error instanceof ElsewhereError) return undefined
        if (!(error instanceof RevertError)) throw error
        outcome = outcomes.Reverted
        outgoing = nothingSent(baseFee)
      }
      gas += outgoing.gas
      journal.logs.push({
        ...{ address: kernelAddress, topics: [] },
        data: `${uintToHex(outcome, 1)}${uintToHex(gas, 3).slice(2)}`,
      })
      return { outcome, gas, prepaid: outgoing.prepaid }
    },
    deliverCall: calls.deliver,
    install: writeApp,

    depart(journal: ModelJournal, name: ObjectName, destination: number, time: number): void {
      const word = object(name)
      const version = word.version + 1
      const base = dataBase(objectId(name), generation, word.version)
      const words = Array.from({ length: word.size }, (_, index) =>
        toWord(read(dataSlot(base, index))),
      )
      const { size, pinned, amount } = word
      const parts = { ...name, version, size, pinned, amount, departedAt: time, words }
      journal.send(destination, encodeMessage({ kind: 'object', ...parts }))
      write(journal, name, {
        ...{ status: 'away', amount: 0n, generation, version, since: 0, size: 0, pinned: false },
        ...{ chainId: destination, chainGeneration: generation },
      })
    },

    sweep(
      journal: ModelJournal,
      { app, key }: { app: Address; key: bigint },
      owners: readonly Address[],
      destination: number,
    ): void {
      const credits = owners.map((owner) => ({ owner, amount: object({ app, owner, key }).amount }))
      for (const owner of owners) {
        const name = { app, owner, key }
        write(journal, name, { ...object(name), amount: 0n })
      }
      journal.send(destination, encodeMessage({ kind: 'assets', app, key, credits }))
    },

    /** Takes an object or amounts in; false: it is parked. */
    take(journal: ModelJournal, message: ObjectMessage | AssetMessage, time: number): boolean {
      if (message.kind === 'assets') {
        const { app, key } = message
        for (const { owner, amount } of message.credits)
          credit(journal, { app, owner, key }, amount)
        return true
      }
      const { app, owner, key, version, size, pinned, amount, words } = message
      const name = { app, owner, key }
      const word = object(name)
      if (word.status === 'here' || version <= word.version) return false
      const base = dataBase(objectId(name), generation, version)
      for (const [index, data] of words.entries()) {
        journal.write(dataSlot(base, index), BigInt(data))
      }
      write(journal, name, {
        ...{ ...word, status: 'here', version, size, pinned, since: time },
        ...{ amount: word.amount + amount, chainId: 0, chainGeneration: 0 },
      })
      return true
    },
  }

  function deploy(journal: ModelJournal, app: Address, deployer: Address): void {
    writeApp(journal, app, deployer)
    const types = 'uint256 a, bytes32 b'
    const values = [0n, keccak256(app)]
    journal.log(topics.deployed, [toWord(app), toWord(deployer)], types, values)
  }

  function writeApp(journal: ModelJournal, app: Address, deployer: Address): void {
    const { balance } = account(app)
    const word = { ...emptyAccountWord(generation), status: 'app' as const, balance }
    journal.write(accountSlot(app), encodeAccountWord(word))
    journal.write(codeSlot(generation, app), BigInt(codeLeaf(keccak256(app), deployer)))
  }
}

/** Real transactions by which a chain's objects come and go. */
export function createAppCalls(
  call: (input: Hex, run: (journal: ModelJournal) => void) => void,
  apps: ReturnType<typeof createModelApps>,
) {
  return {
    object: apps.object,

    departObject(destination: number, name: ObjectName, time = 0): void {
      call('0xdeb0', (journal) => apps.depart(journal, name, destination, time))
    },

    sweepAsset(
      destination: number,
      asset: { app: Address; key: bigint },
      owners: readonly Address[],
    ): void {
      call('0x5ee0', (journal) => apps.sweep(journal, asset, owners, destination))
    },

    /** Installs an app that was deployed elsewhere. */
    install(app: Address, deployer: Address): void {
      call('0x1257', (journal) => apps.install(journal, app, deployer))
    },
  }
}
