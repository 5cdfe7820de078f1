import { compile } from '@metalayer/testing/compile'
import { createRandom } from '@metalayer/testing/random'
import { startChain, type TestChain } from '@metalayer/testing/test-chain'
import {
  type Abi,
  decodeFunctionResult,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
  keccak256,
} from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  accountSlot,
  addressOf,
  adoptedSlot,
  type Checkpoint,
  type Commit,
  type Configuration,
  callDataMax,
  callHeadBytes,
  codeSlot,
  configurationSlot,
  dataBase,
  decodeLaneIn,
  decodeLaneOut,
  decodeSignedTransaction,
  emptyAccountWord,
  emptyObjectWord,
  emptyTree,
  encodeAccountWord,
  encodeCommit,
  encodeLaneIn,
  encodeLaneOut,
  encodeMessage,
  encodeObjectWord,
  forwardCall,
  gasOutstandingMax,
  genesisCheckpoint,
  genesisHeads,
  type Head,
  hashCheckpoint,
  hashConfiguration,
  hashHead,
  hashHeirs,
  hashValidators,
  headPath,
  headStruct,
  headsRoot,
  heirOf,
  intrinsicGas,
  isMoveMessage,
  laneBackSlot,
  laneFactor,
  laneInSlot,
  laneOutSlot,
  messageGas,
  objectId,
  outcomes,
  outstandingMax,
  parkedSlot,
  partKinds,
  partSlot,
  proveAbsence,
  proveWord,
  signDigest,
  toWord,
  treasurySlot,
  treeRoot,
  verifyCommit,
  voteDigest,
  wholeSlot,
  withWords,
  zeroHash,
} from '../src/index.ts'
import { drawTransaction, mutations, networkId, show } from './transactions.ts'

const runs = Number(process.env.FUZZ_RUNS ?? (process.env.LONG === '1' ? 100_000 : 10_000))
const batch = 100
const random = createRandom(Number(process.env.FUZZ_SEED ?? 2))
const small = () => Number(random.uint(24) % 2n ** 24n)
const noRecipient = 1n << 160n

type Decoded = {
  outcome: bigint
  sender: Hex
  nonce: bigint
  tip: bigint
  maxFee: bigint
  gasLimit: bigint
  to: bigint
  value: bigint
  data: Hex
  gas: bigint
}

describe('TypeScript and the kernel’s libraries say the same', () => {
  let anvil: TestChain
  let abi: Abi
  let harness: Hex

  beforeAll(async () => {
    const compiled = compile('packages/protocol/test/KernelHarness.sol', 'KernelHarness')
    abi = compiled.abi
    anvil = await startChain({ flags: ['--no-mining', '--gas-limit', '1000000000'] })
    const [from] = await anvil.request<Hex[]>('eth_accounts')
    const data = encodeDeployData({ abi, bytecode: compiled.bytecode })
    const hash = await anvil.request<Hex>('eth_sendTransaction', { from, data, gas: '0x5f5e100' })
    await anvil.request('evm_mine')
    const receipt = await anvil.request<{ contractAddress: Hex }>('eth_getTransactionReceipt', hash)
    harness = receipt.contractAddress
  }, 60_000)

  afterAll(() => anvil?.stop())

  async function call<Result>(functionName: string, ...args: unknown[]): Promise<Result> {
    const data = encodeFunctionData({ abi, functionName, args })
    const answer = await anvil.request<Hex>('eth_call', { to: harness, data }, 'latest')
    return decodeFunctionResult({ abi, functionName, data: answer }) as Result
  }

  const reverts = (functionName: string, ...args: unknown[]) =>
    call(functionName, ...args).then(
      () => false,
      (error: Error) => {
        expect(error.message).toMatch(/revert/)
        return true
      },
    )

  test(`of ${runs} generated and mutated transactions [P27, P26]`, {
    timeout: 60_000 + runs * 10,
  }, async () => {
    let accepted = 0
    for (let run = 0; run < runs; run += batch) {
      const raws = Array.from({ length: batch }, () =>
        random.pick(mutations).apply(drawTransaction(random), random),
      )
      const decoded = await call<Decoded[]>('decode', raws.map(show), BigInt(networkId))
      for (const [index, raw] of raws.entries()) {
        const kernel = decoded[index]
        if (kernel === undefined) throw new Error('the harness skipped one')
        expect(ours(raw, kernel), show(raw)).toEqual(lowerCase(kernel))
        if (kernel.outcome === 0n) accepted++
      }
    }
    // Both sides of the comparison are reached.
    expect(accepted).toBeGreaterThan(runs / 20)
    expect(accepted).toBeLessThan(runs / 2)
  })

  test('of the gas of messages, and of lanes that fill [P11]', async () => {
    const seen = new Set<string>()
    for (let run = 0; run < 300; run++) {
      const message = drawMessage()
      const [acknowledged, gasAcknowledged] = [random.below(2 ** 30), BigInt(random.below(2 ** 50))]
      const load = [random.below(outstandingMax + 1), random.below(Number(gasOutstandingMax) + 1)]
      // Half of the time one of them alone, so that the last eighth of each is reached.
      const [count = 0, gas = 0] = random.pick([load, [load[0], 0], [0, load[1]]])
      const counts = {
        ...{ sent: acknowledged + count, acknowledged },
        ...{ gasSent: gasAcknowledged + BigInt(gas), gasAcknowledged },
      }
      const word = encodeLaneOut(counts)
      expect(decodeLaneOut(word)).toEqual(counts)
      const answer = await call<readonly bigint[]>('lane', word, message)
      const messageIn = messageGas(message)
      const isMove = isMoveMessage(message)
      const factor = laneFactor(counts, { isMove, gas: messageIn })
      const taken = { delivered: acknowledged + 1, gasDelivered: gasAcknowledged + messageIn }
      const full = 2n ** 32n - 1n
      expect(answer, message).toEqual([messageIn, messageIn, factor ?? full, encodeLaneIn(taken)])
      expect(decodeLaneIn(answer[3] ?? 0n)).toEqual(taken)
      seen.add(String(factor))
    }
    expect([...seen].sort()).toEqual(['1', '16', '2', '4', '8', 'undefined'])
  })

  test('of the bytes of calls, and how they go on [P8, P9]', async () => {
    for (let run = 0; run < 100; run++) {
      const fields = {
        ...{ gas: random.below(1_000_000), to: random.hex(20), from: random.hex(20) },
        ...{ owner: random.hex(20), key: BigInt(random.hex(32)), refund: random.hex(20) },
        ...{ value: BigInt(random.hex(12)), prepaid: BigInt(random.hex(12)) },
        ...{ assetKey: BigInt(random.hex(32)), amount: BigInt(random.hex(12)) },
      }
      const length = random.below(200)
      const data: Hex = length === 0 ? '0x' : random.hex(length)
      const { from, prepaid, ...sent } = { ...fields, gas: BigInt(fields.gas), data }
      const encoded = await call('encodeCall', sent, from, prepaid)
      const ours = encodeMessage({ kind: 'call', hops: 0, ...fields, data })
      expect(encoded).toBe(ours)
      const { hops, ...rest } = { hops: random.below(9), ...fields }
      const moved = encodeMessage({ kind: 'call', hops, ...rest, data })
      const [decoded, onward] = await call<readonly [object, Hex]>('decodeCall', moved)
      const read = Object.entries({ hops: BigInt(hops), ...rest, gas: BigInt(rest.gas) })
      // viem writes addresses with their checksums.
      const own = Object.entries(decoded).map(([name, value]) => [
        name,
        typeof value === 'string' ? value.toLowerCase() : value,
      ])
      expect(own).toEqual(read)
      expect(onward).toBe(forwardCall(moved))
    }
  })

  test('of slots and home words [P1, P2, P24]', async () => {
    for (let run = 0; run < 50; run++) {
      const lane = { generation: small(), chainId: random.below(2 ** 50), chainGeneration: small() }
      const [id, owner] = [random.hex(32), random.hex(20)]
      const { generation, chainId, chainGeneration } = lane
      expect(await call('slots', generation, BigInt(chainId), chainGeneration, id, owner)).toEqual(
        [
          ...[laneOutSlot(lane), laneInSlot(lane), treasurySlot(generation)],
          ...[parkedSlot(generation, id), configurationSlot(chainId), accountSlot(owner)],
        ].map(BigInt),
      )
      const account = {
        ...lane,
        version: small(),
        nonce: small(),
        since: small(),
        balance: BigInt(random.hex(12)),
      }
      const { version, nonce, since, balance } = account
      expect(
        await call(
          'accountWords',
          generation,
          version,
          nonce,
          since,
          BigInt(chainId),
          chainGeneration,
          balance,
        ),
      ).toEqual(
        (['pocket', 'here', 'away'] as const).map((status) =>
          encodeAccountWord({ ...account, status }),
        ),
      )
    }
  })

  test('of heirs, what they adopt and take back [P2, P5, P7]', async () => {
    const end = () => ({ chainId: random.below(2 ** 50), generation: small() })
    const struct = ({ chainId, generation }: ReturnType<typeof end>) => ({
      chainId: BigInt(chainId),
      generation,
    })
    for (let run = 0; run < 50; run++) {
      const [from, to, generation, slot] = [end(), end(), small(), random.hex(32)]
      const heirs = Array.from({ length: 1 + random.below(9) }, end)
      const lane = { source: from, destination: to }
      const name = {
        ...{ fromChain: BigInt(from.chainId), fromGeneration: from.generation },
        ...{ toChain: BigInt(to.chainId), toGeneration: to.generation },
      }
      const heir = heirOf(BigInt(slot), heirs)
      expect(await call('heirSlots', generation, name, BigInt(slot), heirs.map(struct))).toEqual(
        [
          ...[adoptedSlot(generation, from, slot), laneBackSlot(generation, lane)],
          ...[heir?.chainId ?? 0, heir?.generation ?? 0, hashHeirs(heirs)],
        ].map(BigInt),
      )
    }
  })

  test('of slots and words of objects [P1, P2, P21, P24]', async () => {
    for (let run = 0; run < 50; run++) {
      const [generation, version, since] = [small(), small(), small()]
      const [app, owner, key] = [random.hex(20), random.hex(20), BigInt(random.hex(32))]
      const id = objectId({ app, owner, key })
      const supply = partSlot(partKinds.supply, generation, app, key)
      expect(await call('objectSlots', generation, version, app, owner, key)).toEqual(
        [
          ...[id, dataBase(id, generation, version), supply],
          ...[partSlot(partKinds.tally, generation, app, key), wholeSlot(supply)],
          codeSlot(generation, app),
        ].map(BigInt),
      )
      const [size, pinned, amount] = [random.below(2 ** 16), run % 2 === 0, BigInt(random.hex(12))]
      const here = { status: 'here' as const, version, size, pinned, since, amount }
      expect(await call('objectWords', generation, version, size, pinned, since, amount)).toEqual([
        encodeObjectWord({ ...emptyObjectWord(generation), ...here }),
        encodeAccountWord({
          ...emptyAccountWord(generation),
          status: 'app' as const,
          balance: amount,
        }),
      ])
    }
  })

  test('of proofs under a commitment [P3]', async () => {
    const present = Array.from({ length: 40 }, () => random.hex(32))
    const changes = present.map((slot) => ({ slot, word: BigInt(random.hex(32)) | 1n }))
    const tree = withWords(emptyTree, changes)
    const root = treeRoot(tree)
    for (const slot of present) {
      const { word, siblings } = proveWord(tree, slot)
      expect(await call('holds', root, BigInt(slot), word, siblings)).toBe(true)
      expect(await call('holds', root, BigInt(slot) ^ 1n, word, siblings)).toBe(false)
    }
    for (let run = 0; run < 40; run++) {
      const slot = random.hex(32)
      const { other, siblings } = proveAbsence(tree, slot)
      const rest = [other?.key ?? zeroHash, other?.word ?? zeroHash, siblings]
      expect(await call('lacks', root, BigInt(slot), ...rest)).toBe(true)
      expect(await call('lacks', root, BigInt(present[run] ?? 0), ...rest)).toBe(false)
    }
  })

  const keys = [11, 12, 13, 14, 15].map((number) => toWord(number))
  const configuration: Configuration = {
    number: 3,
    validators: keys.map((key, place) => ({ signer: addressOf(key), stake: BigInt(10 + place) })),
    chains: [0, 1, 2, 5].map((kind, place) => ({
      ...{ chainId: 100 + place, kind, startBlock: 7 * place, registrant: random.hex(20) },
    })),
    parameters: {
      ...{ networkId, hubChainId: 100, lease: 10, minimumStay: 5, unbonding: 100 },
      dataQuota: 1_000_000n,
      ...{ tick: 1_000, agentTimeout: 5_000, baseFeeMin: 1_000n, executorShare: 2_500 },
      ...{ fenceCheckpoints: 5, fenceMargin: 30 },
    },
    settings: [3, 4].map(() => {
      return { app: random.hex(20), name: random.hex(32), word: random.hex(32) }
    }),
  }

  test('of hashes of checkpoints, configurations and validators [P16]', async () => {
    const checkpoint: Checkpoint = { ...genesisCheckpoint(configuration), number: 9, time: 8 }
    const expected = [checkpoint, configuration].map(widen)
    expect(await call('hashes', ...expected)).toEqual([
      ...[hashCheckpoint(checkpoint), hashConfiguration(configuration)],
      hashValidators(configuration.validators),
    ])
  })

  test('of heads and their paths', async () => {
    const base = genesisHeads(configuration)
    for (let count = 1; count < 14; count++) {
      const heads = Array.from({ length: count }, (_, place): Head => {
        const head = base[place % base.length]
        if (head === undefined) throw new Error('no head')
        const still = { since: 5 * place, checkpoints: place, proposers: place }
        const more = {
          blockHash: random.hex(32),
          price: BigInt(place),
          still,
          heirs: random.hex(32),
        }
        return { ...head, generation: 1 + place, ...more }
      })
      const root = headsRoot(heads)
      for (const head of heads) {
        expect(await call('headUnder', root, headStruct(head), headPath(heads, head))).toBe(
          hashHead(head),
        )
        const path = headPath(heads, head).slice(1)
        if (count > 1) expect(await reverts('headUnder', root, headStruct(head), path)).toBe(true)
      }
    }
  })

  test('of commits [P12]', async () => {
    const { validators } = configuration
    const value = random.hex(32)
    const verdicts = new Set<boolean>()
    for (let mask = 0; mask < 32; mask++) {
      const digest = voteDigest({ networkId, kind: 'precommit', height: 5, round: 2, value })
      const places = [0, 1, 2, 3, 4].filter((place) => mask & (1 << place))
      const signatures = new Map(
        places.map((place) => [place, signDigest(digest, keys[place] ?? '0x')]),
      )
      const good = encodeCommit(2, signatures)
      const others: Commit[] = [
        good,
        { ...good, round: 3 },
        { ...good, mask: good.mask ^ 1n },
        { ...good, mask: good.mask | 32n },
        { ...good, signatures: `${good.signatures}00` },
        { ...good, signatures: good.signatures.replace(/1[bc]$/, '1d') as Hex },
      ]
      for (const commit of others) {
        const verdict = verifyCommit({ networkId, height: 5, value, commit, validators })
        verdicts.add(verdict)
        const args = [BigInt(networkId), 5n, value, commit, validators]
        expect(await reverts('checkCommit', ...args), `${mask}`).toBe(!verdict)
      }
    }
    expect(verdicts).toEqual(new Set([true, false]))
  })
})

/** What TypeScript makes of the bytes, in the harness's words. */
/** Messages of every kind, and bytes that are none. */
function drawMessage(): Hex {
  const tag = random.pick(['01', '01', '02', '03', '04', '05', '05'])
  if (tag === '05') return drawCall()
  const length = random.pick([32 * random.below(67), 48, random.below(2200)])
  return `0x${tag}${length === 0 ? '' : random.hex(length).slice(2)}`
}

/** A call, or what is nearly one: too short, too long, or of too much gas. */
function drawCall(): Hex {
  const gas = random.pick([random.below(6_100_000), random.below(2 ** 24)])
  const length = random.pick([random.below(callDataMax + 300), 0, callDataMax, callDataMax + 1])
  const head = `05${random.hex(1).slice(2)}${gas.toString(16).padStart(6, '0')}`
  const rest = random.hex(callHeadBytes - 5 + length).slice(2)
  const cut = random.below(4) === 0 ? random.below(callHeadBytes) : 0
  return `0x${`${head}${rest}`.slice(0, 2 * (callHeadBytes + length - cut))}`
}

function ours(raw: Uint8Array, kernel: Decoded): object {
  const result = decodeSignedTransaction(raw, networkId)
  if (!result.ok) {
    // The one difference: a nonce that no account reaches is refused when it is decoded, not when it is run.
    if (
      result.outcome === outcomes.NonceTooHigh &&
      kernel.nonce > BigInt(Number.MAX_SAFE_INTEGER)
    ) {
      return lowerCase(kernel)
    }
    return { ...lowerCase(kernel), outcome: BigInt(result.outcome) }
  }
  const { transaction } = result
  const { data, accessList, to } = transaction
  return {
    ...{ outcome: 0n, sender: transaction.from, nonce: BigInt(transaction.nonce) },
    ...{ tip: transaction.maxPriorityFeePerGas, maxFee: transaction.maxFeePerGas },
    ...{ gasLimit: transaction.gasLimit, to: to === null ? noRecipient : BigInt(to) },
    ...{ value: transaction.value, data: keccak256(data) },
    gas: intrinsicGas({ data, accessList, to, kernel: `0x${'e7'.repeat(20)}` }),
  }
}

function lowerCase(kernel: Decoded): object {
  return { ...kernel, sender: kernel.sender.toLowerCase() }
}

/** Numbers as bigints, all the way down: viem takes either width only. */
function widen(value: unknown): unknown {
  if (typeof value === 'number') return BigInt(value)
  if (Array.isArray(value)) return value.map(widen)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, widen(item)]))
}
