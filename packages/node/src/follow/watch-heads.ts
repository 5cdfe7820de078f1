import type { Clock } from '../clock.ts'
import type { HeadListener, WatchHeads } from './chain-source.ts'
import type { RpcHeader } from './rpc-block.ts'

/** How a lost subscription is taken up again. */
export type WatchHeadsOptions = {
  /** `ws:` or `wss:` address of the chain's node. */
  url: string
  /** Milliseconds before the first new attempt; doubled up to `retryMaxMs`. */
  retryMs?: number
  retryMaxMs?: number
}

/** Defaults of `WatchHeadsOptions`. */
export const defaultWatchHeadsOptions = { retryMs: 100, retryMaxMs: 5_000 }

/** Announcements by `eth_subscribe` over a WebSocket, which is opened again whenever it is lost. */
export function createHeadsWatch(
  options: WatchHeadsOptions,
  deps: { clock: Clock; openSocket?: (url: string) => WebSocket },
): WatchHeads {
  const { url, retryMs, retryMaxMs } = { ...defaultWatchHeadsOptions, ...options }
  const { clock, openSocket = (address) => new WebSocket(address) } = deps

  return (listener, signal) => {
    let pauseMs = retryMs
    let socket: WebSocket | undefined
    let cancelRetry = () => {}

    function open(): void {
      if (signal.aborted) return
      const opened = openSocket(url)
      socket = opened
      opened.addEventListener('open', () => opened.send(subscribeRequest))
      opened.addEventListener('message', ({ data }) => {
        if (read(String(data), listener)) pauseMs = retryMs
      })
      // An error is always followed by a close.
      opened.addEventListener('error', () => {})
      opened.addEventListener('close', () => {
        listener.connected(false)
        if (signal.aborted) return
        cancelRetry = clock.after(pauseMs, open)
        pauseMs = Math.min(pauseMs * 2, retryMaxMs)
      })
    }

    signal.addEventListener(
      'abort',
      () => {
        cancelRetry()
        socket?.close()
      },
      { once: true },
    )
    open()
  }
}

const subscribeRequest = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'eth_subscribe',
  params: ['newHeads'],
})

/** Hands on one message of the node. Returns whether it was one that counts. */
function read(text: string, listener: HeadListener): boolean {
  const message = parse(text)
  if (message?.id === 1) {
    listener.connected(message.result !== undefined)
    return message.result !== undefined
  }
  const header = message?.params?.result
  if (header?.hash === undefined) return false
  listener.head(header)
  return true
}

type SocketMessage = { id?: number; result?: unknown; params?: { result?: RpcHeader } }

function parse(text: string): SocketMessage | undefined {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON, so not an announcement: the follower's own asking finds the block.
    return undefined
  }
}
