import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What we compare with: a proxy that reads nothing of what it pipes, to one chain and back, over connections that are kept. Its argument is the chain's URL; it prints its port. */
const [, , target = ''] = process.argv
const agent = new Agent({ keepAlive: true })

const server = createServer((incoming, outgoing) => {
  const upstream = request(
    target,
    { agent, method: incoming.method, headers: incoming.headers },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    },
  )
  upstream.on('error', () => outgoing.destroy())
  incoming.pipe(upstream)
})

server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
