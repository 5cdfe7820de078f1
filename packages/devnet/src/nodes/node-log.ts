/** What a node of the devnet writes to its log: JSON lines on its standard error, which the devnet keeps in a file. */
export type NodeLog = {
  error: (where: string, error: unknown) => void
  call: (call: { method: string; code?: number; cause?: unknown }) => void
}

/** Codes of answers that tell of a fault of the node, not of what was asked. */
const internalError = -32603

export function createNodeLog(name: string): NodeLog {
  const write = (fields: Record<string, unknown>) => {
    process.stderr.write(
      `${JSON.stringify({ time: new Date().toISOString(), node: name, ...fields })}\n`,
    )
  }
  return {
    error: (where, error) => write({ where, error: describe(error) }),
    call({ method, code, cause }) {
      if (code === internalError) write({ where: `rpc ${method}`, error: describe(cause) })
    },
  }
}

function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error)
  const { name, message, stack, cause } = error
  return { name, message, stack, ...(cause !== undefined && { cause: describe(cause) }) }
}
