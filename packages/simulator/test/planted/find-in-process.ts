import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Found } from './find-fault.ts'

/** Looks for a fault, by its name, in a process of its own: sources are planted as they are loaded, which happens once in a process. */
export function findInProcess(name: string): Promise<Found | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Found | undefined>()
  const child = fork(fileURLToPath(new URL('finder.ts', import.meta.url)), [name])
  child.once('message', (found: Found | null) => resolve(found ?? undefined))
  child.once('error', reject)
  child.once('exit', (code) => reject(new Error(`What looked for "${name}" ended (${code}).`)))
  return promise
}
