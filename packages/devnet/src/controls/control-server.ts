import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ControlError } from './control-error.ts'
import { parseControlRequest } from './control-request.ts'
import type { Controls } from './controls.ts'

/** Where a devnet takes commands, and the secret that goes with them. */
export type ControlPlace = { url: string; token: string }

export type ControlServer = ControlPlace & { close(): Promise<void> }

/** Bytes of one command. */
export const CONTROL_REQUEST_BYTES_MAX = 4_096
/** Connections at a time. */
export const CONTROL_CONNECTIONS_MAX = 32
const TOKEN_BYTES = 32

/**
 * Serves the controls of a devnet on the loopback, to whoever knows the token: POST does one thing, GET tells how all is. A page in a browser cannot
 * know it, so it cannot hurt a devnet either.
 */
export async function startControlServer(controls: Controls): Promise<ControlServer> {
  const token = randomBytes(TOKEN_BYTES).toString('hex')
  const server = createServer((incoming, outgoing) => {
    answer(incoming, { controls, token }).then(
      (value) => outgoing.end(JSON.stringify(value)),
      (error: unknown) => {
        const { code, message, status } = told(error)
        outgoing.writeHead(status).end(JSON.stringify({ error: { code, message } }))
      },
    )
  })
  server.maxConnections = CONTROL_CONNECTIONS_MAX
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

async function answer(
  incoming: IncomingMessage,
  { controls, token }: { controls: Controls; token: string },
): Promise<unknown> {
  const given = Buffer.from(incoming.headers.authorization ?? '')
  const expected = Buffer.from(`Bearer ${token}`)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    const message = 'The token is not that of this devnet. Was it started anew? Try again.'
    throw new ControlError('control-refused', message)
  }
  if (incoming.method === 'GET') return controls.conditions()
  return controls.act(parseControlRequest(await readJson(incoming)))
}

async function readJson(incoming: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const part of incoming.setEncoding('utf8')) {
    text += part
    if (text.length > CONTROL_REQUEST_BYTES_MAX) {
      const message = `A command to the devnet has at most ${CONTROL_REQUEST_BYTES_MAX} bytes.`
      throw new ControlError('control-malformed', message)
    }
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ControlError('control-malformed', 'The devnet was sent what is no JSON.', { cause })
  }
}

const statuses: Record<string, number> = {
  'control-refused': 401,
  'control-malformed': 400,
  'no-such-part': 404,
  'wrong-state': 409,
}

/** Errors of the devnet's parts (a chain does not start, say) keep their words. */
function told(error: unknown): { code: string; message: string; status: number } {
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof ControlError ? error.code : 'control-failed'
  return { code, message, status: statuses[code] ?? 500 }
}
