/** `paused`: its process is stopped by signal; `cut`: it runs, without its peers. */
export type NodeState = 'stopped' | 'running' | 'paused' | 'cut'

/** A node of the devnet, and the means to hurt it. */
export type DevnetNode = {
  readonly name: string
  /** HTTP; the same port serves WebSocket. */
  readonly rpc: string
  /** Undefined while it does not run, and where it runs in the devnet's own process. */
  readonly pid: number | undefined
  readonly state: NodeState
  /** Runs the node; resolves when its RPC answers. */
  start(): Promise<void>
  stop(): Promise<void>
  /** Ends its process with SIGKILL. */
  kill(): Promise<void>
  restart(): Promise<void>
  pause(): void
  /** Cuts it off from its peers: it runs on, and hears and tells nobody but its users and the chains. */
  cut(): void
  /** Ends what `pause` or `cut` began. */
  resume(): void
}
