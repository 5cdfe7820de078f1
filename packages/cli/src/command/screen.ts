/** What a program draws on: the whole of a terminal, which is as it was before once it is closed. */
export type Screen = {
  size(): { columns: number; rows: number }
  /** Takes the terminal and its keys; what it returns gives them back. */
  open(listeners: { onKey(key: string): void; onResize(): void }): () => void
  /** Draws over what was there. */
  draw(text: string): void
}

const ENTER = '\x1b[?1049h\x1b[?25l'
const LEAVE = '\x1b[?25h\x1b[?1049l'
const DEFAULT_SIZE = { columns: 80, rows: 24 }

/** The terminal that a program was started in; undefined where its input or its output is none. */
export function openTerminal(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
): Screen | undefined {
  if (!input.isTTY || !output.isTTY) return undefined
  return {
    size() {
      const { columns, rows } = output
      return columns > 0 && rows > 0 ? { columns, rows } : DEFAULT_SIZE
    },
    open({ onKey, onResize }) {
      const hear = (data: Buffer): void => {
        for (const key of data.toString()) onKey(key)
      }
      // Whatever ends the program, the terminal must not stay as it is now.
      const leave = () => void output.write(LEAVE)
      process.once('exit', leave)
      output.write(ENTER)
      input.setRawMode(true)
      input.on('data', hear).resume()
      output.on('resize', onResize)
      return () => {
        output.off('resize', onResize)
        input.off('data', hear).pause()
        input.setRawMode(false)
        process.off('exit', leave)
        leave()
      }
    },
    draw(text) {
      const lines = text.split('\n').map((line) => `${line}\x1b[K`)
      output.write(`\x1b[H${lines.join('\r\n')}\x1b[J`)
    },
  }
}
