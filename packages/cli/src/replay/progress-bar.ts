/** A line that is drawn over as work goes on; silent where nobody watches. */
export type ProgressBar = { show(done: number, total: number, note: string): void; end(): void }

const WIDTH = 30
const REDRAW_INTERVAL_MS = 100

/** Creates a bar with a title. `now` in milliseconds. */
export function createProgressBar(
  title: string,
  { write, isTerminal, now }: { write(text: string): void; isTerminal: boolean; now(): number },
): ProgressBar {
  let drawnAt = Number.NEGATIVE_INFINITY
  let last = ''
  return {
    show(done, total, note) {
      const share = total === 0 ? 1 : done / total
      const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░')
      last = `${title} ${bar} ${done}/${total} ${note}`
      if (!isTerminal || now() - drawnAt < REDRAW_INTERVAL_MS) return
      drawnAt = now()
      write(`\r\x1b[K${last}`)
    },
    end() {
      if (isTerminal && last) write(`\r\x1b[K${last}\n`)
    },
  }
}
