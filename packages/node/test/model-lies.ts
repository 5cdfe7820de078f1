import { encodeMessage } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { RpcLog } from '../src/follow/rpc-block.ts'
import type { ModelJournal } from './model-operations.ts'

/** What no kernel of a chain does. */
export function createLies(
  call: (input: Hex, run: (journal: ModelJournal) => void) => void,
  lastTransaction: () => { logs: RpcLog[] } | undefined,
) {
  return {
    /** Sends a message that no word pays for: what the hub's bridge does, and what a lying chain does. */
    mint(destination: number, owner: Address, amount: bigint): void {
      const message = encodeMessage({ kind: 'credit', credits: [{ owner, amount }] })
      call('0x0b1d', (journal) => journal.send(destination, message))
    },

    /** Writes a word. */
    corrupt(slot: Hex, word: bigint): void {
      call('0xbad0', (journal) => journal.write(slot, word))
    },

    /** Leaves logs of the last transaction out. */
    dropLogs(isDropped: (log: RpcLog) => boolean): void {
      const last = lastTransaction()
      if (last !== undefined) last.logs = last.logs.filter((log) => !isDropped(log))
    },

    /** Has logs of the last transaction say something else. */
    editLogs(edit: (log: RpcLog) => RpcLog): void {
      const last = lastTransaction()
      if (last !== undefined) last.logs = last.logs.map(edit)
    },

    /** Puts a log in front of those of the last transaction. */
    addLog(log: RpcLog): void {
      lastTransaction()?.logs.unshift(log)
    },
  }
}
