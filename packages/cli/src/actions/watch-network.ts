import { setTimeout as delay } from 'node:timers/promises'
import type { Outcome } from '../command/command.ts'
import type { CommandContext } from '../command/context.ts'
import type { Screen } from '../command/screen.ts'
import { CliError } from '../errors.ts'
import { createNetworkClient } from '../network/network-client.ts'
import { type Overview, overviewOf } from '../top/overview.ts'
import { renderTop } from '../top/render.ts'
import { type Sample, takeSample } from '../top/sample.ts'

type Values = { once: boolean; interval: number }

/** `era top`. */
export async function watchNetwork(
  { once, interval }: Values,
  context: CommandContext,
): Promise<Outcome | undefined> {
  const client = createNetworkClient(context.rpc, context.signal)
  const look = (before?: Sample) => takeSample({ client, now: Date.now }, before)
  try {
    const first = await look()
    const { screen } = context
    if (once || context.isJson || screen === undefined) {
      await delay(interval, undefined, { signal: context.signal })
      const overview = overviewOf(first, await look(first))
      return { value: overview, text: renderTop(overview) }
    }
    await show(screen, { look, first, interval, signal: context.signal })
    return undefined
  } finally {
    client.close()
  }
}

type Watch = {
  look(before?: Sample): Promise<Sample>
  first: Sample
  interval: number
  signal: AbortSignal
}

/** Draws again with every look and whenever the screen changes, until somebody ends it. */
async function show(screen: Screen, { look, first, interval, signal }: Watch): Promise<void> {
  const quitting = new AbortController()
  const ending = AbortSignal.any([signal, quitting.signal])
  let text = (): string => 'Looking…'
  const draw = () => screen.draw(text())
  const close = screen.open({
    onKey(key) {
      if (key === 'q' || key === 'Q' || key === '\x03' || key === '\x1b') quitting.abort()
    },
    onResize: draw,
  })
  try {
    let before = first
    draw()
    while (!ending.aborted) {
      await delay(interval, undefined, { signal: ending }).catch(() => {
        // It is to end.
      })
      if (ending.aborted) return
      const words = await orUnreachable(async () => {
        const now = await look(before)
        const overview: Overview = overviewOf(before, now)
        before = now
        return () => renderTop(overview, screen.size())
      })
      text = words
      draw()
    }
  } finally {
    close()
  }
}

/** A node that is away for a while is waited for. */
async function orUnreachable(look: () => Promise<() => string>): Promise<() => string> {
  try {
    return await look()
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    const words = `${error.message} Looking again; q ends.`
    return () => words
  }
}
