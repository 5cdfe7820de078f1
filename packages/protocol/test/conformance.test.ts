import { createRandom } from '@metalayer/testing/random'
import {
  type AbiParameter,
  type Address,
  encodeAbiParameters,
  encodePacked,
  type Hex,
  keccak256,
  parseAbiParameters,
  stringToBytes,
} from 'viem'
import { describe, expect, test } from 'vitest'
import {
  accountSlot,
  adoptedSlot,
  birthPlace,
  type Checkpoint,
  configurationSlot,
  encodeCheckpoint,
  encodeHead,
  encodeMessage,
  extendLane,
  type Head,
  laneBackSlot,
  laneInSlot,
  laneOutSlot,
  laneSlots,
  messageId,
  parkedSlot,
  treasurySlot,
  voteDigest,
  voteKinds,
  voucherDigest,
} from '../src/index.ts'

// viem's ABI encoder as Solidity's: docs/WIRE.md's formulas, written once more, word for word.
const hash = (types: string, values: readonly unknown[]) =>
  keccak256(encodeAbiParameters(parseAbiParameters(types) as AbiParameter[], values as never))

const headStruct =
  '(uint64, uint24, uint8, uint64, bytes32, bytes32, bytes32, uint64, uint64, address, uint64, uint64, uint64, uint256, bytes32)'
const checkpointStruct = '(uint64, uint64, bytes32, bytes32, bytes32, uint256, address)'

const random = createRandom(11)
const safe = () => Number(random.uint(53) % 2n ** 53n)
const small = () => Number(random.uint(24) % 2n ** 24n)
const runs = 200

describe('encodings are those of docs/WIRE.md', () => {
  test('slots [P2, P24]', () => {
    for (let run = 0; run < runs; run++) {
      const lane = { generation: small(), chainId: safe(), chainGeneration: small() }
      const ends = [lane.generation, lane.chainId, lane.chainGeneration].map(BigInt)
      const words = 'uint256, uint256, uint256, uint256'
      expect(laneOutSlot(lane)).toBe(hash(words, [1n, ...ends]))
      expect(laneInSlot(lane)).toBe(hash(words, [2n, ...ends]))
      const [from, to] = [
        { chainId: safe(), generation: small() },
        { chainId: safe(), generation: small() },
      ]
      const both = laneSlots({ source: from, destination: to })
      const ofOut = [1, from.generation, to.chainId, to.generation].map(BigInt)
      const ofIn = [2, to.generation, from.chainId, from.generation].map(BigInt)
      expect(both).toEqual({ out: hash(words, ofOut), into: hash(words, ofIn) })
      const ends4 = [from.chainId, from.generation, to.chainId, to.generation].map(BigInt)
      expect(laneBackSlot(lane.generation, { source: from, destination: to })).toBe(
        hash(`${words}, uint256, uint256`, [26n, BigInt(lane.generation), ...ends4]),
      )
      const stood = random.hex(32)
      expect(adoptedSlot(lane.generation, from, stood)).toBe(
        hash('uint256, uint24, uint64, uint24, bytes32', [
          ...[25n, lane.generation, BigInt(from.chainId), from.generation, stood],
        ]),
      )
      expect(treasurySlot(lane.generation)).toBe(hash('uint256, uint24', [3n, lane.generation]))
      const id = random.hex(32)
      const parked = hash('uint256, uint24, bytes32', [4n, lane.generation, id])
      expect(parkedSlot(lane.generation, id)).toBe(parked)
      expect(configurationSlot(lane.chainId)).toBe(
        hash('uint256, uint64', [5n, BigInt(lane.chainId)]),
      )
    }
  })

  test('birth places [P4]', () => {
    for (let run = 0; run < runs; run++) {
      const owner = random.hex(20)
      const place = BigInt(hash('uint256', [BigInt(owner)])) % 7n
      expect(birthPlace(owner, 7)).toBe(Number(place))
      expect(birthPlace(accountSlot(owner), 7)).toBe(Number(place))
    }
  })

  test('messages and lanes [P8]', () => {
    for (let run = 0; run < runs; run++) {
      const credits = Array.from({ length: 1 + random.below(64) }, () => ({
        ...{ owner: random.hex(20), amount: BigInt(random.hex(12)) },
      }))
      const account = {
        ...{ owner: random.hex(20), version: small(), nonce: safe() % 2 ** 48, balance: 5n },
        departedAt: small(),
      }
      const credit = encodeMessage({ kind: 'credit', credits })
      const packed = credits.map(({ owner, amount }) =>
        pack(['address', 'uint96'], [owner, amount]),
      )
      expect(credit).toBe(`0x01${packed.map((item) => item.slice(2)).join('')}`)
      expect(encodeMessage({ kind: 'account', ...account })).toBe(
        pack(
          ['uint8', 'address', 'uint40', 'uint48', 'uint96', 'uint40'],
          [2, account.owner, account.version, account.nonce, 5n, account.departedAt],
        ),
      )
      const place = {
        ...{ srcChain: safe(), srcGeneration: small(), dstChain: safe(), dstGeneration: small() },
        index: safe(),
      }
      const { srcChain, srcGeneration, dstChain, dstGeneration, index } = place
      expect(messageId(place, credit)).toBe(
        hash('uint64, uint24, uint64, uint24, uint64, bytes32', [
          ...[BigInt(srcChain), srcGeneration, BigInt(dstChain), dstGeneration, BigInt(index)],
          keccak256(credit),
        ]),
      )
      const end = random.hex(32)
      expect(extendLane(end, credit)).toBe(
        keccak256(pack(['bytes32', 'bytes32'], [end, keccak256(credit)])),
      )
    }
  })

  test('heads, checkpoints, votes and vouchers [P12]', () => {
    for (let run = 0; run < runs; run++) {
      const head = drawHead()
      const checkpoint = drawCheckpoint()
      const { still, ...words } = head
      const stillness =
        BigInt(still.since) + (BigInt(still.checkpoints) << 64n) + (BigInt(still.proposers) << 96n)
      const values = [...Object.values({ ...words, heirs: stillness }), head.heirs]
      expect(keccak256(encodeHead(head))).toBe(hash(headStruct, [values.map(abi)]))
      expect(keccak256(encodeCheckpoint(checkpoint))).toBe(
        hash(checkpointStruct, [Object.values(checkpoint).map(abi)]),
      )
      const vote = { networkId: safe(), height: safe(), round: small(), value: random.hex(32) }
      for (const kind of ['prevote', 'precommit'] as const) {
        const values = [vote.networkId, voteKinds[kind], vote.height, vote.round].map(BigInt)
        const domain = keccak256(stringToBytes('MetaLayer vote'))
        const words = 'bytes32, uint256, uint256, uint256, uint256, bytes32'
        expect(voteDigest({ ...vote, kind })).toBe(hash(words, [domain, ...values, vote.value]))
      }
      const body = random.hex(99)
      const domain = keccak256(stringToBytes('MetaLayer voucher'))
      expect(voucherDigest(vote.networkId, body)).toBe(
        hash('bytes32, uint256, bytes32', [domain, BigInt(vote.networkId), keccak256(body)]),
      )
    }
  })
})

function pack(types: readonly string[], values: readonly unknown[]): Hex {
  return encodePacked(types as never, values as never)
}

/** viem takes numbers up to 48 bits and bigints above; the encoder widens. */
function abi(value: unknown): unknown {
  return typeof value === 'number' ? BigInt(value) : value
}

function drawHead(): Head {
  return {
    ...{ chainId: safe(), generation: small(), status: random.below(256), number: safe() },
    ...{ blockHash: random.hex(32), stateRoot: random.hex(32), commitment: random.hex(32) },
    ...{ time: safe(), leaseUntil: safe(), agent: random.hex(20) as Address, agentSince: safe() },
    ...{ price: BigInt(random.hex(8)), gasUsed: BigInt(random.hex(8)) },
    still: { since: safe(), checkpoints: random.below(2 ** 32), proposers: random.below(2 ** 20) },
    heirs: random.hex(32),
  }
}

function drawCheckpoint(): Checkpoint {
  return {
    ...{ number: safe(), time: safe(), parent: random.hex(32), configuration: random.hex(32) },
    ...{ heads: random.hex(32), baseFee: BigInt(random.hex(32)), proposer: random.hex(20) },
  }
}
