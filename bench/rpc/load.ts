import { connect, type Socket } from 'node:net'

/** What came of a while under load. */
export type Load = { perSecond: number; milliseconds: number[] }

export type LoadOptions = {
  port: number
  /** The next request's body. */
  next: () => string
  connections: number
  durationMs: number
}

/** Asks on so many connections at once, on each the next as soon as there is an answer, for a while. Throws at the first answer that is an error. */
export async function measureLoad(options: LoadOptions): Promise<Load> {
  const milliseconds: number[] = []
  const started = performance.now()
  const end = started + options.durationMs
  const ask = async (): Promise<void> => {
    const connection = await openConnection(options.port)
    try {
      while (performance.now() < end) {
        const body = options.next()
        const before = performance.now()
        const answer = await connection.ask(body)
        milliseconds.push(performance.now() - before)
        if (!answer.includes('"result"')) throw new Error(`${body} was answered by ${answer}`)
      }
    } finally {
      connection.close()
    }
  }
  await Promise.all(Array.from({ length: options.connections }, ask))
  const seconds = (performance.now() - started) / 1_000
  return { perSecond: milliseconds.length / seconds, milliseconds }
}

/** One request after the other on one connection. As little as HTTP allows, so that what is measured is the other side. */
async function openConnection(port: number) {
  const socket = await new Promise<Socket>((resolve, reject) => {
    const opened = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(opened))
    opened.once('error', reject)
  })
  const head = `POST / HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\ncontent-length: `
  let received = ''
  let waiting: { resolve: (body: string) => void; reject: (error: Error) => void } | undefined
  socket.setEncoding('latin1')
  socket.on('data', (chunk: string) => {
    received += chunk
    const body = bodyOf(received)
    if (body === undefined) return
    received = ''
    waiting?.resolve(body)
  })
  socket.on('close', () => waiting?.reject(new Error(`Port ${port} has closed the connection.`)))
  return {
    ask: (body: string) =>
      new Promise<string>((resolve, reject) => {
        waiting = { resolve, reject }
        socket.write(`${head}${body.length}\r\n\r\n${body}`)
      }),
    close() {
      waiting = undefined
      socket.destroy()
    },
  }
}

/** The body of a whole response; undefined while some of it is to come. */
function bodyOf(received: string): string | undefined {
  const headEnd = received.indexOf('\r\n\r\n')
  if (headEnd < 0) return undefined
  const length = /content-length: (\d+)/i.exec(received.slice(0, headEnd))?.[1]
  const body = received.slice(headEnd + 4)
  if (length !== undefined) return body.length >= Number(length) ? body : undefined
  return body.endsWith('\r\n0\r\n\r\n') ? body : undefined
}
