import { bytesToHex, hexToBytes } from '@metalayer/protocol'
import { createRandom } from '@metalayer/testing/random'
import { startChain, type TestChain } from '@metalayer/testing/test-chain'
import { type Address, type Hex, isHex, numberToHex } from 'viem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomProgram } from '../../../test/random-programs.ts'
import { BeyondMachineError, beyond } from './beyond.ts'
import type { Answer, Surroundings } from './frame.ts'
import { readProgram } from './program.ts'
import { runProgram } from './run.ts'

const addressOf = (index: number): Address => numberToHex(0xa99000 + index, { size: 20 })
const caller: Address = '0x00000000000000000000000000000000000ca11e'
const gasMax = 4_000_000
let chain: TestChain
let time: bigint

beforeAll(async () => {
  chain = await startChain()
  await chain.mine()
  const block = await chain.request<{ timestamp: Hex }>('eth_getBlockByNumber', '0x1', false)
  time = BigInt(block.timestamp)
})
afterAll(() => chain?.stop())

/** What the chain answers: what was returned, or reverted with. */
async function onChain(
  to: Address,
  data: Hex,
  codes: readonly Hex[],
  gas: number,
): Promise<Answer> {
  const overrides = Object.fromEntries(codes.map((code, index) => [addressOf(index), { code }]))
  try {
    const call = { from: caller, to, data, gas: numberToHex(gas) }
    const output = await chain.request<Hex>('eth_call', call, '0x1', overrides)
    return { success: true, output: hexToBytes(output) }
  } catch (error) {
    const data = (error as { data?: unknown }).data
    if (!isHex(data)) throw error
    return { success: false, output: hexToBytes(data) }
  }
}

/** What the machine answers, and what it takes for that; undefined where it leaves it to a chain. */
function byMachine(
  to: Address,
  data: Hex,
  codes: readonly Hex[],
): (Answer & { spent: number }) | undefined {
  const programs = new Map(
    codes.map((code, index) => [BigInt(addressOf(index)), readProgram(code)]),
  )
  const surroundings: Surroundings = {
    kernel: 1n << 159n,
    callKernel: () => beyond('there is none'),
    programAt: (address) => programs.get(address) ?? beyond('there is none'),
    storageAt: () => beyond('there is none'),
    time: () => time,
  }
  const program = surroundings.programAt(BigInt(to))
  const call = { program, address: BigInt(to), caller: BigInt(caller), input: hexToBytes(data) }
  const meter = { left: gasMax }
  try {
    const answer = runProgram(surroundings, meter, { ...call, depth: 1 })
    return { ...answer, spent: gasMax - meter.left }
  } catch (error) {
    if (error instanceof BeyondMachineError) return undefined
    throw error
  }
}

test('P25: of random code the machine answers what a chain does, within the gas that it says, or nothing', async () => {
  const random = createRandom(25)
  let answered = 0
  const rounds = 1_000
  for (let round = 0; round < rounds; round++) {
    // Each calls those before it.
    const codes: Hex[] = []
    for (let index = 0; index < 3; index++) {
      codes.push(
        randomProgram(
          random,
          codes.map((_, at) => addressOf(at)),
        ),
      )
    }
    const [to, data] = [addressOf(2), random.hex(random.below(100))]
    const mine = byMachine(to, data, codes)
    if (mine === undefined) continue
    answered += 1
    // As much gas as the machine says, and a little for what each frame leaves behind (EIP-150), is enough.
    const gas = 21_000 + 40 * data.length + Math.ceil(mine.spent * 1.1)
    const theirs = await onChain(to, data, codes, gas)
    expect([mine.success, bytesToHex(mine.output)], JSON.stringify({ round, codes, data })).toEqual(
      [theirs.success, bytesToHex(theirs.output)],
    )
  }
  expect(answered).toBeGreaterThan(rounds / 3)
})
