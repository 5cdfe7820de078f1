import type { AnyCommand } from '../command/command.ts'
import { account } from './account.ts'
import { audit } from './audit.ts'
import { chain } from './chain.ts'
import { chaos } from './chaos.ts'
import { data } from './data.ts'
import { deploy } from './deploy.ts'
import { devnet } from './devnet.ts'
import { move } from './move.ts'
import { node } from './node.ts'
import { relay } from './relay.ts'
import { replay } from './replay.ts'
import { send } from './send.ts'
import { sim } from './sim.ts'
import { status } from './status.ts'
import { top } from './top.ts'
import { tx } from './tx.ts'

/** All commands, in the order of help. */
export const allCommands: readonly AnyCommand[] = [
  devnet,
  status,
  top,
  account,
  send,
  tx,
  move,
  deploy,
  data,
  relay,
  audit,
  replay,
  sim,
  chain,
  node,
  chaos,
]
