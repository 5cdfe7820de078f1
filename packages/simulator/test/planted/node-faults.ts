import { kernelAbi } from '@metalayer/contracts'
import type { Database } from '@metalayer/node'
import { decodeChainTransaction, hexToBytes, keccak256 } from '@metalayer/protocol'
import { type Hex, toFunctionSelector } from 'viem'
import type { NodeMutation } from '../../src/bytecode/sim-node.ts'

/** A defect of the node, as something that it is given which does otherwise. */
export type NodeFault = {
  name: string
  /** Only what becomes of chains that are fenced can show it. */
  isOfFences?: true
  mutation: NodeMutation
}

/** A store that forgets what is written to a table; the node does not notice before it is another one that reads. */
function forgetting(table: string): NodeMutation {
  const isForgotten = (sql: string) => new RegExp(`^\\s*INSERT INTO ${table}\\b`).test(sql)
  type Writes = Pick<Database, 'run' | 'runMany' | 'query'>
  const over = (writes: Writes): Writes => ({
    query: (sql, parameters) => writes.query(sql, parameters),
    run: async (sql, parameters) =>
      isForgotten(sql) ? { changes: 1 } : writes.run(sql, parameters),
    runMany: async (sql, rows) =>
      isForgotten(sql) ? { changes: rows.length } : writes.runMany(sql, rows),
  })
  return {
    database: (database) => ({
      ...{ kind: database.kind, close: () => database.close(), ...over(database) },
      transaction: (work, options) =>
        database.transaction((transaction) => work(over(transaction)), options),
    }),
  }
}

/** A network on which nobody answers requests of some protocols. */
function deaf(pattern: RegExp): NodeMutation {
  return {
    network: (network) => ({
      ...network,
      handle(protocol, handler) {
        const refuse = () => Promise.reject(new TypeError('deaf'))
        network.handle(protocol, pattern.test(protocol) ? refuse : handler)
      },
    }),
  }
}

/** An agent whose real transactions of some kinds are taken, and never mined. */
function swallowing(
  name: 'deliver' | 'execute' | 'adopt' | 'meetFenced' | 'takeBack',
): NodeMutation {
  const selectors = kernelAbi.flatMap((item) =>
    item.type === 'function' && item.name.startsWith(name) ? [toFunctionSelector(item)] : [],
  )
  return {
    request: (request) => async (method, params) => {
      if (method !== 'eth_sendRawTransaction') return request(method, params)
      const bytes = hexToBytes(params[0] as Hex)
      const { input } = decodeChainTransaction(bytes)
      if (!selectors.some((selector) => input.startsWith(selector))) return request(method, params)
      return keccak256(bytes)
    },
  }
}

export const nodeFaults: readonly NodeFault[] = [
  { name: 'votes are not kept', mutation: forgetting('attest_record') },
  { name: 'checkpoints are not kept', mutation: forgetting('attest_decided') },
  { name: 'words of chains are not kept', mutation: forgetting('follow_words') },
  { name: 'messages of chains are not kept', mutation: forgetting('follow_messages') },
  { name: 'network blocks are not kept', mutation: forgetting('blocks_headers') },
  { name: 'nobody tells of checkpoints that were missed', mutation: deaf(/checkpoint/) },
  { name: 'agents do not deliver', mutation: swallowing('deliver') },
  { name: 'agents do not adopt', isOfFences: true, mutation: swallowing('adopt') },
  { name: 'agents do not take back', isOfFences: true, mutation: swallowing('takeBack') },
  { name: 'nobody tells kernels of fences', isOfFences: true, mutation: swallowing('meetFenced') },
  {
    name: 'agents leave a gap between their nonces',
    mutation: {
      request: (request) => async (method, params) => {
        const answer = await request(method, params)
        if (method !== 'eth_getTransactionCount') return answer
        return `0x${(Number(answer) + 1).toString(16)}`
      },
    },
  },
]
