import { type ObjectName, objectAddress, objectId, toWord } from '@metalayer/protocol'
import { type Address, type Hex, toFunctionSelector, zeroAddress } from 'viem'
import type { Assets } from '../ledger/interface.ts'
import { beyond } from './machine/beyond.ts'
import { viewOf, wordIn, wordsToBytes } from './machine/bytes.ts'
import { type Meter, spend } from './machine/meter.ts'

/** What the kernel's answers are made of: the network as a whole, at one moment (P25). */
export type KernelState = {
  networkId: number
  assets: Pick<Assets, 'object' | 'amount' | 'data' | 'supply' | 'tally'>
  /** Wei at an address, wherever they are. */
  balance(owner: Address): bigint
  isApp(address: Address): boolean
  /** What a setting of an app is; undefined where it has never been set (P23). */
  setting(app: Address, name: Hex): Hex | undefined
  /** A word of the kernel as a simulation would find it. */
  wordAt(slot: Hex): bigint
}

/** A call of the kernel by an app. */
type Asked = { state: KernelState; app: Address; words: readonly bigint[]; meter: Meter }
type View = { arguments: number; answer: (asked: Asked) => readonly bigint[] }

/** At least what the kernel uses of gas to find an object, or a sum; and for each further word. */
const LOOK_GAS = 20_000
const LOOK_WORD_GAS = 4_000
const addressesEnd = 1n << 160n
const amountsEnd = 1n << 96n

/** The functions of the kernel that apps read with, by their selectors. What it answers otherwise, or reverts with, is for a chain to say. */
const views: ReadonlyMap<number, View> = new Map(
  Object.entries<View>({
    'amountOf(address,uint256)': {
      arguments: 2,
      answer: (asked) => [withinWord(asked.state.assets.amount(nameIn(asked)))],
    },
    'sizeOf(address,uint256)': {
      arguments: 2,
      answer: (asked) => [BigInt(sizeOf(asked))],
    },
    'load(address,uint256,uint256)': { arguments: 3, answer: (asked) => [wordOf(asked)] },
    'loadAll(address,uint256)': {
      arguments: 2,
      answer(asked) {
        const words = dataOf(asked)
        return [32n, BigInt(words.length), ...words]
      },
    },
    'supplyOf(uint256)': {
      arguments: 1,
      answer: ({ state, app, words: [key = 0n] }) => [
        BigInt.asUintN(256, state.assets.supply(app, key)),
      ],
    },
    'tallyOf(uint256)': {
      arguments: 1,
      answer: ({ state, app, words: [key = 0n] }) => [
        BigInt.asUintN(256, state.assets.tally(app, key)),
      ],
    },
    'balanceOf(address)': { arguments: 1, answer: (asked) => [balanceOf(asked)] },
    'addressOf(uint256)': {
      arguments: 1,
      answer: ({ app, words: [key = 0n] }) => [
        BigInt(objectAddress(objectId({ app, owner: zeroAddress, key }))),
      ],
    },
    'settingOf(address,bytes32,bytes32)': { arguments: 3, answer: (asked) => [settingOf(asked)] },
    // Of money that came with the call, there is none; and nobody deploys.
    'value()': { arguments: 0, answer: () => [0n] },
    'deployer()': { arguments: 0, answer: () => [0n] },
    'networkId()': { arguments: 0, answer: ({ state }) => [BigInt(state.networkId)] },
    'words(uint256[])': { arguments: 2, answer: wordsAt },
  }).map(([signature, view]) => [Number(toFunctionSelector(`function ${signature}`)), view]),
)

/** What the kernel answers an app, in an `eth_call` over the whole network. @throws BeyondMachineError */
export function askKernel(
  state: KernelState,
  caller: Address,
  input: Uint8Array,
  meter: Meter,
): Uint8Array {
  spend(meter, LOOK_GAS)
  if (input.length < 4) beyond('it calls the kernel without naming a function')
  const calldata = viewOf(input)
  const view = views.get(calldata.getUint32(0))
  if (view === undefined)
    beyond('it calls a function of the kernel that writes, or tells of a chain')
  const given = Math.floor((input.length - 4) / 32)
  if (given < view.arguments) beyond('it calls the kernel with too little')
  spend(meter, LOOK_WORD_GAS * given)
  const words = Array.from({ length: given }, (_, index) => wordIn(calldata, 4 + 32 * index))
  return wordsToBytes(view.answer({ state, app: caller, words, meter }))
}

/** The object of the app that the first two words name. */
function nameIn({ app, words: [owner = 0n, key = 0n] }: Asked): ObjectName {
  return { app, owner: addressOf(owner), key }
}

function addressOf(word: bigint): Address {
  if (word >= addressesEnd) beyond('it calls the kernel with what is no address')
  return `0x${word.toString(16).padStart(40, '0')}`
}

/** What is over what a home word holds, no simulation puts in place. */
function withinWord(amount: bigint): bigint {
  return amount < amountsEnd ? amount : beyond('an amount is larger than a word holds')
}

/** An object without a home has only what waits for it. */
function sizeOf(asked: Asked): number {
  const { state, size } = asked.state.assets.object(nameIn(asked))
  return state === 'unborn' ? 0 : size
}

function dataOf(asked: Asked): readonly bigint[] {
  const name = nameIn(asked)
  spend(asked.meter, LOOK_WORD_GAS * asked.state.assets.object(name).size)
  return asked.state.assets.data(name)
}

function wordOf(asked: Asked): bigint {
  const [, , index = 0n] = asked.words
  const size = sizeOf(asked)
  if (index >= BigInt(size)) beyond('it reads past the end of an object')
  return asked.state.assets.data(nameIn(asked))[Number(index)] ?? 0n
}

function balanceOf({ state, words: [word = 0n] }: Asked): bigint {
  const owner = addressOf(word)
  if (state.isApp(owner)) beyond('it asks for the money of an app')
  return withinWord(state.balance(owner))
}

function settingOf({ state, words: [app = 0n, name = 0n, otherwise = 0n] }: Asked): bigint {
  const word = state.setting(addressOf(app), toWord(name))
  return word === undefined ? otherwise : BigInt(word)
}

/** A list in ABI's own form, as compilers write it. */
function wordsAt({ state, words }: Asked): readonly bigint[] {
  const [offset = 0n, length = 0n, ...slots] = words
  if (offset !== 32n || length !== BigInt(slots.length)) beyond('it calls the kernel in odd form')
  const found = slots.map((slot) => state.wordAt(`0x${slot.toString(16).padStart(64, '0')}`))
  return [32n, length, ...found]
}
