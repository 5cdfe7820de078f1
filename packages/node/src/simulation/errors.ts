/** A chain did not answer a simulation as a kernel does. */
export class SimulationUnavailableError extends Error {
  readonly code = 'simulation-unavailable'

  constructor(chainId: number, options: { cause: unknown }) {
    super(
      `Chain ${chainId} does not answer simulations: its node is down, has forgotten the block, or tells neither by eth_createAccessList nor by debug_traceCall's prestateTracer what a call touches. Try again, or at a newer block.`,
      options,
    )
    this.name = 'SimulationUnavailableError'
  }
}

/** A call touches more than a simulation takes together (P18, P24). */
export class SimulationTooLargeError extends Error {
  readonly code = 'simulation-too-large'

  constructor(what: string) {
    super(
      `The call touches more than a simulation takes together: ${what}. Ask for less in one call.`,
    )
    this.name = 'SimulationTooLargeError'
  }
}

/** A call that no state override, or no kernel, allows. */
export class SimulationRefusedError extends Error {
  readonly code = 'simulation-refused'

  constructor(why: string) {
    super(why)
    this.name = 'SimulationRefusedError'
  }
}

/** A chain's node gives no trace of what is asked for. */
export class TraceUnavailableError extends Error {
  readonly code = 'trace-unavailable'

  constructor(chainId: number, options: { cause: unknown }) {
    super(
      `Chain ${chainId} gives no trace: its node is down, has forgotten the block, or lacks debug_traceCall or debug_traceTransaction with callTracer, prestateTracer and a tracer in JavaScript. Try again, or at a newer block.`,
      options,
    )
    this.name = 'TraceUnavailableError'
  }
}

/** As many traces wait as a chain's node is asked for one after the other. */
export class TracesBusyError extends Error {
  readonly code = 'traces-busy'

  constructor() {
    super('Other traces are under way, and each may be large. Try again.')
    this.name = 'TracesBusyError'
  }
}
