/** A node of the devnet, and the means to hurt it. */
export type DevnetNode = {
  readonly name: string
  /** HTTP; the same port serves WebSocket. */
  readonly rpc: string
  /** Undefined while it does not run, and where it runs in the devnet's own process. */
  readonly pid: number | undefined
  readonly state: 'stopped' | 'running' | 'paused'
  /** Runs the node; resolves when its RPC answers. */
  start(): Promise<void>
  stop(): Promise<void>
  /** Ends its process with SIGKILL. */
  kill(): Promise<void>
  restart(): Promise<void>
  pause(): void
  resume(): void
}
