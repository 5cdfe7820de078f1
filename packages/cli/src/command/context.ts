import type { RunningDevnet } from '@metalayer/devnet'
import type { Screen } from './screen.ts'

/** What a command has besides its own values. */
export type CommandContext = {
  /** Of the network: `--rpc`, else the running devnet's, else the default. */
  rpc: string
  isJson: boolean
  /** The devnet that runs on this machine. */
  devnet: RunningDevnet | undefined
  environment: NodeJS.ProcessEnv
  /** Aborted by Ctrl-C. */
  signal: AbortSignal
  print(line: string): void
  /** To stderr: progress, notes. */
  note(text: string): void
  /** Whether stderr is a terminal, whose line can be drawn over. */
  isTerminal: boolean
  /** The whole terminal, where there is one. */
  screen?: Screen | undefined
}
