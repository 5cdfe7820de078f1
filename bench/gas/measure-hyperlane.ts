import { signDigest } from '@metalayer/protocol'
import {
  type Address,
  concatHex,
  decodeEventLog,
  decodeFunctionResult,
  encodeAbiParameters,
  encodeFunctionData,
  encodePacked,
  type Hex,
  hashMessage,
  keccak256,
  numberToHex,
  pad,
  parseAbi,
  parseAbiParameters,
  stringToHex,
  zeroAddress,
} from 'viem'
import { type BenchAccount, benchAccounts } from './accounts.ts'
import { type AnvilChain, type Receipt, richAddress } from './anvil-chain.ts'
import { readHyperlaneBytecode, readOwnArtifact } from './artifacts.ts'

/** Gas of two whole transactions, and of both, for each of the tokens moved. */
export type HyperlaneGas = { dispatch: number; process: number; each: number }

const threshold = 3
const validators = benchAccounts('hyperlane validator', 4)

const abi = parseAbi([
  'function initialize(address owner, address ism, address hook, address requiredHook)',
  'function initialize(uint256 mint, string name, string symbol, address hook, address ism, address owner)',
  'function enrollRemoteRouter(uint32 domain, bytes32 router)',
  'function transferRemote(uint32 destination, bytes32 recipient, uint256 id) payable returns (bytes32)',
  'function transferFrom(address from, address to, uint256 id)',
  'function ownerOf(uint256 id) view returns (address)',
  'function dispatch(uint32 destination, bytes32 recipient, bytes body) payable returns (bytes32)',
  'function process(bytes metadata, bytes message) payable',
  'function deploy(address[] values, uint8 threshold) returns (address)',
  'function getAddress(address[] values, uint8 threshold) view returns (address)',
  'function latestCheckpoint() view returns (bytes32 root, uint32 index)',
  'event Dispatch(address indexed sender, uint32 indexed destination, bytes32 indexed recipient, bytes message)',
])

type Side = {
  chain: AnvilChain
  mailbox: Address
  merkleTreeHook: Address
  token: Address
}

/**
 * Moves tokens by HypERC721, contracts as their package ships them, without proxies: `transferRemote` by as many owners of one token
 * each, then `process` for each message with 3 signatures of 4 validators, to receivers who have none yet. One token has moved
 * before.
 */
export async function measureHyperlane(
  chains: readonly [AnvilChain, AnvilChain],
  count: number,
): Promise<HyperlaneGas> {
  const from = await createSide(chains[0], count + 1)
  const to = await createSide(chains[1], 0)
  await enroll(from, to)
  await enroll(to, from)
  const owners = benchAccounts('token owner', count)
  for (const [index, { address }] of owners.entries()) {
    await from.chain.client.request('anvil_setBalance', [address, numberToHex(10n ** 18n)])
    const args = [richAddress, address, BigInt(index + 1)] as const
    const data = encodeFunctionData({ abi, functionName: 'transferFrom', args })
    await from.chain.send({ to: from.token, data })
  }
  await move(from, to, { owner: richAddress, id: 0n })
  const moved: { dispatch: number; process: number }[] = []
  for (const [index, { address }] of owners.entries()) {
    moved.push(await move(from, to, { owner: address, id: BigInt(index + 1) }))
  }
  return meanOf(moved)
}

/** Gas of messages without a token: `dispatch` by an account, `process` by a recipient that logs; one has gone before. */
export async function measureHyperlaneMessages(
  chains: readonly [AnvilChain, AnvilChain],
  count: number,
): Promise<HyperlaneGas> {
  const from = await createSide(chains[0], 0)
  const to = await createSide(chains[1], 0)
  const recipient = await to.chain.create((await readOwnArtifact('HyperlaneBell')).bytecode)
  const sent: { dispatch: number; process: number }[] = []
  for (let index = 0; index <= count; index++) {
    const note = numberToHex(BigInt(keccak256(numberToHex(index))), { size: 32 })
    const args = [to.chain.chainId, pad(recipient), note] as const
    const data = encodeFunctionData({ abi, functionName: 'dispatch', args })
    const dispatched = await from.chain.send({ from: richAddress, to: from.mailbox, data })
    const message = messageIn(dispatched, from.mailbox)
    const bring = [await metadataOf(from, message), message] as const
    const process = encodeFunctionData({ abi, functionName: 'process', args: bring })
    const processed = await to.chain.send({ to: to.mailbox, data: process })
    if (!processed.logs.some(({ address }) => address === recipient.toLowerCase())) {
      throw new Error(`Message ${index} was not handled.`)
    }
    sent.push({ dispatch: dispatched.gasUsed, process: processed.gasUsed })
  }
  return meanOf(sent.slice(1))
}

function meanOf(all: readonly { dispatch: number; process: number }[]): HyperlaneGas {
  const mean = (of: (one: { dispatch: number; process: number }) => number): number =>
    all.reduce((sum, one) => sum + of(one), 0) / all.length
  const [dispatch, process] = [mean((one) => one.dispatch), mean((one) => one.process)]
  return { dispatch, process, each: dispatch + process }
}

async function createSide(chain: AnvilChain, mint: number): Promise<Side> {
  const domain = (id: number): Hex => encodeAbiParameters(parseAbiParameters('uint32'), [id])
  const one = (address: Address): Hex =>
    encodeAbiParameters(parseAbiParameters('address'), [address])
  const create = async (name: string, args: Hex): Promise<Address> =>
    chain.create(concatHex([await readHyperlaneBytecode(name), args]))

  const mailbox = await create('Mailbox', domain(chain.chainId))
  const merkleTreeHook = await create('hooks/MerkleTreeHook', one(mailbox))
  const noHook = await chain.create((await readOwnArtifact('NoHook')).bytecode)
  const ism = await createIsm(chain, await create(ismFactory, '0x'))
  const settings = [richAddress, ism, noHook, merkleTreeHook] as const
  const start = encodeFunctionData({ abi, functionName: 'initialize', args: settings })
  await chain.send({ to: mailbox, data: start })
  const token = await create('token/HypERC721', one(mailbox))
  const shape = [BigInt(mint), 'Token', 'TOK', zeroAddress, zeroAddress, richAddress] as const
  const startToken = encodeFunctionData({ abi, functionName: 'initialize', args: shape })
  await chain.send({ to: token, data: startToken })
  return { chain, mailbox, merkleTreeHook, token }
}

const ismFactory = 'isms/multisig/StaticMultisigIsm.sol/StaticMessageIdMultisigIsmFactory'

async function createIsm(chain: AnvilChain, factory: Address): Promise<Address> {
  const args = [validators.map(({ address }) => address), threshold] as const
  await chain.send({ to: factory, data: encodeFunctionData({ abi, functionName: 'deploy', args }) })
  const question = encodeFunctionData({ abi, functionName: 'getAddress', args })
  const data = await chain.read(factory, question)
  return decodeFunctionResult({ abi, functionName: 'getAddress', data })
}

async function enroll(side: Side, other: Side): Promise<void> {
  const args = [other.chain.chainId, pad(other.token)] as const
  const data = encodeFunctionData({ abi, functionName: 'enrollRemoteRouter', args })
  await side.chain.send({ to: side.token, data })
}

async function move(
  from: Side,
  to: Side,
  { owner, id }: { owner: Address; id: bigint },
): Promise<{ dispatch: number; process: number }> {
  const [receiver] = benchAccounts(`token receiver of ${id}`, 1) as [BenchAccount]
  const args = [to.chain.chainId, pad(receiver.address), id] as const
  const transfer = encodeFunctionData({ abi, functionName: 'transferRemote', args })
  const dispatched = await from.chain.send({ from: owner, to: from.token, data: transfer })
  const message = messageIn(dispatched, from.mailbox)
  const metadata = await metadataOf(from, message)
  const process = encodeFunctionData({ abi, functionName: 'process', args: [metadata, message] })
  const processed = await to.chain.send({ to: to.mailbox, data: process })
  const question = encodeFunctionData({ abi, functionName: 'ownerOf', args: [id] })
  const answer = await to.chain.read(to.token, question)
  const holder = decodeFunctionResult({ abi, functionName: 'ownerOf', data: answer })
  if (holder.toLowerCase() !== receiver.address) throw new Error(`Token ${id} has not arrived.`)
  return { dispatch: dispatched.gasUsed, process: processed.gasUsed }
}

function messageIn({ logs }: Receipt, mailbox: Address): Hex {
  for (const log of logs) {
    if (log.address !== mailbox || log.topics.length !== 4) continue
    return decodeEventLog({ abi, eventName: 'Dispatch', data: log.data, topics: log.topics }).args
      .message
  }
  throw new Error('No message was dispatched.')
}

/** What validators sign of the newest message, and a relayer shows (CheckpointLib, MessageIdMultisigIsmMetadata). */
async function metadataOf({ chain, merkleTreeHook }: Side, message: Hex): Promise<Hex> {
  const question = encodeFunctionData({ abi, functionName: 'latestCheckpoint' })
  const answer = await chain.read(merkleTreeHook, question)
  const [root, index] = decodeFunctionResult({
    abi,
    functionName: 'latestCheckpoint',
    data: answer,
  })
  const hook = pad(merkleTreeHook)
  const domain = encodePacked(
    ['uint32', 'bytes32', 'bytes'],
    [chain.chainId, hook, stringToHex('HYPERLANE')],
  )
  const checkpoint = encodePacked(
    ['bytes32', 'bytes32', 'uint32', 'bytes32'],
    [keccak256(domain), root, index, keccak256(message)],
  )
  const digest = hashMessage({ raw: keccak256(checkpoint) })
  const signatures = validators.slice(0, threshold).map(({ key }) => signDigest(digest, key))
  return concatHex([hook, root, numberToHex(index, { size: 4 }), ...signatures])
}
