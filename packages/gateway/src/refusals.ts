/** What cannot be true of a network of many chains, or is nothing that a node does: refused by name, with what to do instead. */

const noKeys =
  'this node holds no keys: sign in a wallet and send the result by eth_sendRawTransaction'
const noMining = 'nobody mines network blocks: validators agree on them'
const noTraces = 'a network block is made of what many chains ran: ask a chain for its trace'
const noBundler = 'this node bundles no user operations: ask a bundler'
const noCompiler = 'nodes do not compile'
const subscribing = 'notifications not supported: subscribe over a WebSocket'
const noAdmin = 'a node is not administered by JSON-RPC: see docs/OPERATING.md'
const noTestChain = 'time, blocks and balances are the network’s own, and no test can set them'

/** By name. */
const methods: Readonly<Record<string, string>> = {
  eth_getProof:
    'the state root of a network block is a root over the heads of chains, and there is no trie of accounts under it: use era_getHome, and ask the account’s chain for a proof',
  eth_sign: noKeys,
  eth_signTransaction: noKeys,
  eth_signTypedData: noKeys,
  eth_signTypedData_v3: noKeys,
  eth_signTypedData_v4: noKeys,
  eth_sendTransaction: noKeys,
  eth_fillTransaction:
    'fill a transaction in by eth_getTransactionCount, eth_estimateGas and eth_feeHistory',
  eth_requestAccounts: noKeys,
  eth_coinbase: 'a node collects no fees of network blocks: executors do, on their chains',
  eth_etherbase: noMining,
  eth_mining: noMining,
  eth_hashrate: noMining,
  eth_getWork: noMining,
  eth_submitWork: noMining,
  eth_submitHashrate: noMining,
  eth_protocolVersion:
    'nodes do not speak Ethereum’s wire protocol: web3_clientVersion tells the program',
  eth_config:
    'network blocks have no forks of their own: era_status tells the configuration in force',
  eth_capabilities: 'era_status tells what this node serves',
  eth_getBlockAccessList: 'network blocks have no access lists',
  eth_subscribe: subscribing,
  eth_unsubscribe: subscribing,
  debug_getBadBlocks: 'validators agree on a block before there is one: none is bad',
  debug_getRawBlockAccessList: 'network blocks have no access lists',
  eth_pendingTransactions: 'eth_newPendingTransactionFilter tells what has begun to wait',
  eth_getTransactionBySenderAndNonce: 'ask for it by its hash',
  eth_sendUnsignedTransaction: noKeys,
  eth_sendBundle: 'there are no builders: send each transaction by eth_sendRawTransaction',
  eth_sendUserOperation: noBundler,
  eth_estimateUserOperationGas: noBundler,
  eth_getUserOperationByHash: noBundler,
  eth_getUserOperationReceipt: noBundler,
  eth_supportedEntryPoints: noBundler,
  eth_compileSolidity: noCompiler,
  eth_compileLLL: noCompiler,
  eth_compileSerpent: noCompiler,
  eth_getCompilers: noCompiler,
}

/** By what a name begins with. */
const families: Readonly<Record<string, string>> = {
  personal_: noKeys,
  account_: noKeys,
  wallet_: 'wallets answer this, not nodes',
  miner_: noMining,
  mining_: noMining,
  ethash_: noMining,
  clique_: 'network blocks are agreed on as docs/PROTOCOL.md says, P12',
  pm_: noBundler,
  engine_: 'a node drives itself: there is no consensus client beside it',
  debug_: noTraces,
  trace_: noTraces,
  ots_: noTraces,
  erigon_: noTraces,
  parity_: noTraces,
  txpool_:
    'what waits is spread over nodes: eth_getBlockByNumber of "pending" shows this node’s part',
  admin_: noAdmin,
  les_: noAdmin,
  db_: 'nodes keep no data for their clients',
  shh_: 'nodes pass no messages between their clients',
  bzz_: 'nodes keep no data for their clients',
  evm_: noTestChain,
  anvil_: noTestChain,
  hardhat_: noTestChain,
  ganache_: noTestChain,
  tenderly_: noTestChain,
}

/** Everything that is refused by name; a family's ends with its underscore. */
export const refused: readonly string[] = [...Object.keys(methods), ...Object.keys(families)]

/** Why there is no such method, where there is more to say than that. */
export function refusalOf(method: string): string | undefined {
  if (Object.hasOwn(methods, method)) return methods[method]
  const family = method.slice(0, method.indexOf('_') + 1)
  return Object.hasOwn(families, family) ? families[family] : undefined
}
