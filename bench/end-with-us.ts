import type { ChildProcess } from 'node:child_process'

/** Has a process end when this one does, whatever the reason but SIGKILL. */
export function endWithUs(child: ChildProcess, signal: NodeJS.Signals): void {
  const end = (): void => void child.kill(signal)
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
}
